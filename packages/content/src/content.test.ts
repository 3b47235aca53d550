import { globSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { idKeys } from "./checks/idKeys.ts";
import { allowances, lexicon, lexiconFindings } from "./checks/lexicon.ts";
import { isForReading, literalText } from "./checks/literalText.ts";
import { pieceFindings } from "./checks/pieceFindings.ts";
import { readingGrade, sentencesOf, syllablesOf, wordsOf } from "./checks/readingGrade.ts";
import referenceHashes from "./checks/reference-sentences.json" with { type: "json" };
import { hashOfSentence, sentencesToHash, sharedSentences, takenOver } from "./checks/referenceSentences.ts";
import { spokenText, type Samples, type Spoken } from "./checks/spokenText.ts";
import * as examples from "./examples/index.ts";
import { learnPages, learnQuestions, learnShelves, questionTopics, sources } from "./learn/index.ts";
import { moments, skillCards, skillModules } from "./skills/cards/index.ts";
import { allGuides } from "./skills/guides/index.ts";
import { gathered } from "./sources/gathered.ts";
import * as skills from "./skills/index.ts";
import { crisisLines, fallbackEmergency, helpFor, scope, supportWords } from "./support/index.ts";

/** Plain English a tired person can read: DESIGN-LANGUAGE §10, WCAG 3.1.5. */
const gradeCeiling = 6;

const here = new URL(".", import.meta.url);
const wordFiles = readdirSync(new URL("words/en/", here)).filter(
  (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
);
const wordModules = new Map(
  await Promise.all(
    wordFiles.map(
      async (file) =>
        [file, (await import(`./words/en/${file.replace(".ts", "")}.ts`)) as Record<string, unknown>] as const,
    ),
  ),
);

/** Arguments for functions that no guess fits: what they are handed in the app. */
const samples: Samples = {
  ...Object.fromEntries(
    Object.entries({
      fullDay: ["2026-11-19"],
      shortDay: ["2026-11-19"],
      dayWithYear: ["2026-11-19"],
      monthWithYear: ["2026-11-19"],
      month: [11, "long"],
      weekday: [4, "long"],
      timeOfDay: [784],
      digits: [12_345],
    }).map(([name, args]) => [`englishDays.englishDays().${name}`, [args]]),
  ),
  ...Object.fromEntries(
    ["start", "harder", "same", "easier", "lessEnergy", "moreEnergy", "tooBig", "sure", "welcomeBack"].map((why) => [
      `pacing.pacingWords.why.${why}`,
      [
        [{ done: 6, of: 8, near: 40, about: 45, yes: 4, outOf: 5 }],
        [{ done: 1, of: 1, near: 40, about: 45, yes: 4, outOf: 5 }],
      ],
    ]),
  ),
  "daysTogether.daysTogether": [
    [["2026-11-17", "2026-11-18", "2026-11-19"], "en-GB"],
    [["2026-11-16", "2026-11-18"], "en-GB"],
  ],
  "activityNames.activityName": [["teach-it"]],
  "plan.planWords.minutesOf": [[[10]], [[10, 5, 2]]],
  ...Object.fromEntries(
    ["shared.sharedWords", "when"].flatMap((path) => [
      [`${path}.weekday`, [["2026-11-19", "en-GB"]]],
      [`${path}.weekdayOfNumber`, [[1, "en-GB"]]],
      [`${path}.monthOfNumber`, [[11, "en-GB"]]],
    ]),
  ),
  "support.words.way": helpFor("GB").lines.flatMap((line) => line.ways.map((way) => [way])),
  "support.words.hours": [
    [{ are: "always" }],
    [{ are: "from", from: "10:00", to: "24:00" }],
    [{ are: "notConfirmed" }],
  ],
  "support.words.facts": [...helpFor("IT").lines, ...helpFor("IE").lines, ...helpFor("CA").lines].map((line) => [line]),
};

/** Zones, names and sources that are others' words, and the reader of the reviewed list. */
const notForReading: ReadonlySet<string> = new Set(["crisisLines.ts", "guessCountry.ts", "linesFromReference.ts"]);

const referenceSentences: ReadonlySet<string> = new Set(referenceHashes.hashes.split(" "));

interface Piece {
  readonly name: string;
  readonly texts: readonly Spoken[];
  readonly silent: readonly string[];
}
const pieces: readonly Piece[] = [
  ...wordFiles.map((file) => piece(`words/${file}`, wordModules.get(file), file.replace(".ts", ""))),
  ...allGuides.map(({ id, skill: _skill, ...words }) => piece(`skill ${id}`, withoutIds(words), id)),
  ...skillCards.map((card) => piece(`card ${card.id}`, withoutIds(card), card.id)),
  piece("skill library", withoutIds([skillModules, moments]), "library"),
  ...learnPages.map((page) => piece(`learn ${page.id}`, withoutIds(page), page.id)),
  ...learnQuestions.map((one) => piece(`question ${one.id}`, withoutIds(one), one.id)),
  piece("learn", withoutIds([learnShelves.map(({ name }) => name), questionTopics, sources]), "learn"),
  piece(
    "right now",
    withoutIds([skills.rightNowSentences, skills.resistanceBridges, skills.shelves, skills.whenNoStepToday.hint]),
    "rightNow",
  ),
  piece("support", { scope, words: supportWords }, "support"),
  piece("examples", withoutIds([examples.exampleSteps, examples.needs]), "examples"),
  piece(
    "plan ideas",
    withoutIds([examples.obstacles, examples.ifThens, examples.anchors, examples.places, examples.readyIdeas]),
    "planIdeas",
  ),
  piece(
    "feelings and wins",
    withoutIds([examples.feelings, examples.waysToMark, examples.winPrompts, examples.learnedStarts]),
    "wins",
  ),
];
const allTexts = pieces.flatMap(({ texts }) => texts);

/** Also what no sample reached: a sentence behind a condition is still a sentence. */
const literalFiles = globSync("**/*.ts", { cwd: here })
  .filter((file) => !/\.test\.ts$|^(?:checks|i18n|languages)\//.test(file) && !notForReading.has(basename(file)))
  .toSorted();
const literals = literalFiles.flatMap((file) =>
  literalText(readFileSync(new URL(file, here), "utf8"))
    .filter(({ text }) => isForReading(text))
    .map(({ line, text }) => ({ path: `${file}:${line}`, text })),
);

describe("every sentence in the app", () => {
  it("is reached by these tests", () => {
    expect(wordFiles.length).toBeGreaterThan(5);
    for (const { name, texts, silent } of pieces) {
      expect(texts.length, name).toBeGreaterThan(0);
      expect(silent, `${name}: give these functions samples of their own`).toEqual([]);
    }
  });

  it("keeps the copy rules: no guilt, no orders, no praise, no shouting", () => {
    expect(findings([...allTexts, ...literals])).toEqual([]);
  });

  it("says something, without loose blanks", () => {
    for (const { path, text } of allTexts) {
      expect(text.trim(), path).not.toBe("");
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toMatch(/ {2}/);
    }
  });

  it.each(pieces.map((one) => [one.name, one] as const))("reads at grade 6 or below: %s", (_name, one) => {
    expect(tooHardToRead(one)).toBe(false);
  });

  it("holds no sentence that is a mouthful on its own", () => {
    const mouthfuls = allTexts.flatMap(({ path, text }) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > 22)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(mouthfuls).toEqual([]);
  });

  it("is our own: none is taken over from what we read", () => {
    const shared = [...allTexts, ...literals].flatMap(({ path, text }) =>
      sharedSentences(text, referenceSentences).map((sentence) => `${path}: ${sentence}`),
    );
    expect([...new Set(shared)]).toEqual([]);
    // One that is no longer said needs no leave.
    const said = new Set([...allTexts, ...literals].flatMap(({ text }) => sentencesToHash(text)));
    expect(Object.keys(takenOver).filter((sentence) => !said.has(sentence))).toEqual([]);
  });

  it("says where it comes from, which wording it is and who has read it, itself or with those beside it", () => {
    const files = new Set(literals.map(({ path }) => path.replace(/:\d+$/, "")));
    const alone = [...files].filter((file) => !gathered.some((one) => one.files.test(file)));
    expect(alone).toEqual([]);
    const named = gathered.map(({ files: { source }, piece: its }) => ({ id: source, piece: its }));
    expect(
      pieceFindings(
        named,
        sources.map(({ id }) => id),
      ),
    ).toEqual([]);
    // One that speaks for no file is left from another time.
    const spokenFor = [...files].map((file) => gathered.find((one) => one.files.test(file)));
    expect(gathered.filter((one) => !spokenFor.includes(one))).toEqual([]);
  });

  it("stands in one place only", () => {
    expect(twice(literals)).toEqual([]);
  });
});

describe("a number to call", () => {
  it("stands in the reviewed list and nowhere else, save for the 112 of countries without a line", () => {
    expect(numbersToCall(literals)).toEqual([]);
    expect(
      numbersToCall([
        { path: "planted", text: "Call 988 now." },
        { path: "planted", text: "Dial 0800 567 567" },
      ]),
    ).toHaveLength(2);
  });
});

describe("the guards of the words", () => {
  it("find a planted break of every rule", () => {
    const planted: Readonly<Record<string, string>> = {
      exclamation: "You did it!",
      emoji: "Done 🎉",
      "straight-quote": "It's saved.",
      dots: "Saving...",
      just: "Just do one.",
      simply: "Simply begin.",
      should: "You should rest.",
      "have-to": "You have to log it.",
      streak: "A streak of 4 days.",
      failure: "You failed this step.",
      missed: "Missed: 2",
      forget: "Don’t forget your step.",
      compliance: "Submit your log.",
      homework: "Your homework is due.",
      score: "Your score fell.",
      patient: "For patients.",
      shame: "No excuses.",
      guilt: "Do you feel guilty?",
      praise: "Amazing job.",
      oops: "Oops. Try again.",
      pressure: "Hurry, it ends soon.",
      "promise-of-effect": "This will make you feel better.",
      diagnosis: "Your symptoms.",
    };
    expect(Object.keys(planted).toSorted()).toEqual(lexicon.map(({ id }) => id).toSorted());
    for (const [rule, text] of Object.entries(planted)) {
      expect(
        lexiconFindings(text).map((finding) => finding.rule),
        text,
      ).toContain(rule);
      expect(findings([{ path: "planted", text }]), text).not.toEqual([]);
    }
  });

  it("let the design’s own phrases pass", () => {
    for (const text of [
      "Just now",
      "Just a bit hard: 35",
      "Homework review",
      "You followed through.",
      "2 days with no step.",
    ]) {
      expect(lexiconFindings(text), text).toEqual([]);
    }
  });

  it("allow a listed word only while some text needs it, and with a reason", () => {
    for (const { rule, words, reason } of allowances) {
      expect(lexicon.map(({ id }) => id)).toContain(rule);
      expect(reason.length).toBeGreaterThan(20);
      expect(
        [...allTexts, ...literals].some(({ text }) => text.includes(words)),
        words,
      ).toBe(true);
      expect(lexiconFindings(words, []).map((finding) => finding.rule)).toContain(rule);
    }
  });

  it("read what a function says, also behind a condition", () => {
    const words = {
      count: (n: number) => (n === 1 ? "1 step" : `${n} steps`),
      list: ["You missed it"],
      note: (name: string) => name.toUpperCase(),
    };
    const { texts, silent } = spokenText(words, "planted");
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(["1 step", "23 steps", "You missed it"]));
    expect(silent).toEqual([]);
    expect(findings(texts)).toHaveLength(1);
    expect(
      spokenText({ odd: (way: { readonly kind: { readonly of: string } }) => way.kind.of.trim() }, "planted").silent,
    ).toEqual(["planted.odd"]);
    expect(
      literalText(
        'const a = b > 0 ? "You failed" : `Kept ${n === 1 ? "one streak" : n}`; // "not this"\n/* nor "this" */ const c = /"nor this/;',
      ).map(({ text }) => text),
    ).toEqual(["You failed", "one streak", "Kept ten"]);
  });

  it("know a sentence that was taken over, whatever its commas and capitals", () => {
    const taken = sentencesToHash("Someone else wrote this, long before us.");
    const known = new Set(taken.map(hashOfSentence));
    expect(sharedSentences("We say: Someone else wrote this long before us.", known)).toHaveLength(1);
    expect(sharedSentences("Somebody else wrote that, long before you.", known)).toEqual([]);
    expect(referenceSentences.size).toBeGreaterThan(500);
  });

  it("measure reading: easy words low, long ones high", () => {
    const easy = readingGrade(["Wash two cups and put them on the shelf. Then sit down for a bit."]);
    const hard = readingGrade([
      "Psychological rehabilitation necessitates continuous individualised consideration of therapeutic alternatives.",
    ]);
    expect(easy.grade).toBeLessThan(2);
    expect(hard.grade).toBeGreaterThan(gradeCeiling * 2);
  });

  it("see a card that reads like a textbook among those that do not", () => {
    const [easy] = skillCards;
    const hard = {
      ...easy,
      forWhat:
        "Facilitates psychological reorganisation of maladaptive interpersonal expectations and interpretations.",
      whenNot:
        "Contraindicated during considerable physiological dysregulation or immediate environmental emergencies.",
      steps: [
        { line: "Systematically differentiate observation, interpretation and consequential emotional activation." },
      ],
    };
    expect([easy, hard].map((card) => tooHardToRead(piece("planted", withoutIds(card), "planted")))).toEqual([
      false,
      true,
    ]);
  });

  it("count syllables as a reader hears them", () => {
    const heard: Readonly<Record<string, number>> = {
      step: 1,
      people: 2,
      area: 3,
      anxiety: 4,
      something: 2,
      every: 2,
      minutes: 2,
      walked: 1,
      wanted: 2,
      therapist: 3,
      acceptance: 3,
      mindfulness: 3,
      quiet: 2,
      emergency: 4,
      situation: 4,
      notes: 1,
      houses: 2,
      radio: 3,
      breathing: 2,
      device: 2,
    };
    for (const [word, syllables] of Object.entries(heard)) expect(syllablesOf(word), word).toBe(syllables);
  });

  it("find a sentence that stands twice", () => {
    const same = "This sentence stands in two places at once.";
    expect(
      twice([
        { path: "a:1", text: same },
        { path: "b:2", text: same },
      ]),
    ).toHaveLength(1);
    expect(
      twice([
        { path: "a:1", text: same },
        { path: "b:2", text: "Another sentence that stands alone here." },
      ]),
    ).toEqual([]);
  });
});

function tooHardToRead({ texts }: Piece): boolean {
  const { words, grade } = readingGrade(texts.map(({ text }) => text));
  // Under 30 words the ruler is noise.
  return words >= 30 && grade > gradeCeiling;
}

function piece(name: string, value: unknown, path: string): Piece {
  return { name, ...spokenText(value, path, samples) };
}

/** Ids are for the log, not for reading. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== "object" || value === null) return value;

  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !idKeys.has(key))
      .map(([key, item]) => [key, withoutIds(item)]),
  );
}

function findings(texts: readonly Spoken[]): readonly string[] {
  const all = texts.flatMap(({ path, text }) =>
    lexiconFindings(text).map(({ rule, found, why }) => `${path}: “${text}” has “${found}” (${rule}: ${why})`),
  );
  return [...new Set(all)];
}

function numbersToCall(texts: readonly Spoken[]): readonly string[] {
  const labels = crisisLines.flatMap(({ emergency, lines }) =>
    [...emergency, ...lines.flatMap(({ ways }) => ways)].map(({ label }) => label),
  );
  const numbers = new Set(
    labels.filter((label) => /^[\d -]{3,}$/.test(label) && label !== fallbackEmergency[0]?.label),
  );
  return texts.flatMap(({ path, text }) =>
    [...numbers]
      .filter((number) => new RegExp(`(?<![\\d,])${number}(?![\\d,])`).test(text))
      .map((number) => `${path}: ${number}`),
  );
}

/** Whole texts that two places say word for word: one of them will be changed and the other left behind. */
function twice(texts: readonly Spoken[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const { path, text } of texts.filter((one) => wordsOf(one.text).length >= 8)) {
    places.set(text, [...(places.get(text) ?? []), path]);
  }
  return [...places]
    .filter(([, where]) => where.length > 1)
    .map(([text, where]) => `“${text}” in ${where.join(" and ")}`);
}
