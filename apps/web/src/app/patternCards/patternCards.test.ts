import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day, EpochMs, Practice, RecordId, Score, SkillUse, Zone } from "@tussock/domain";
import { createPatternBook, findingsNow, type MoodNote, type PatternEntry } from "@tussock/domain/patterns";
import { patternCardsWords } from "@tussock/content/words/patternCards";
import { patternsWords } from "@tussock/content/words/patterns";
import type { PatternsNow } from "#app/patternAsks.ts";
import { patternsShown, type Measure, type PatternsShown } from "./patternCards.ts";

const naming = { locale: "en-GB", areas: [], skillName: (skill: string) => skill };
const zone = "Europe/London" as Zone;
const thursday = "2026-11-19" as Day;

describe("the cards of Patterns", () => {
  it("Ana’s first days: one card says what will come, and from how many logs on; nothing is claimed", () => {
    const shown = shownOf([step(0), step(1), step(2)]);
    expect(cardsOf(shown)).toEqual([]);
    expect(comingOf(shown)).toEqual([
      [
        "From 5 logs on",
        "Mood before and after a step",
        "How hard is right for now",
        "Feared and found",
        "What got in the way",
      ],
      ["From 14 logs on", "Mood over the weeks", "What changed"],
      ["From 20 logs on", "Which steps go with a lift", "Times of day", "Weekdays and weekends", "Skills that helped"],
    ]);
  });

  it("each pattern comes when its own rule allows, and then leaves the list of what comes", () => {
    for (const logs of [1, 4, 5, 13, 14, 19, 20, 40]) {
      const shown = shownOf([...steps(logs), ...notes(20)]);
      const early = comingOf(shown).flatMap(([, ...titles]) => titles);
      for (const { heading, parts } of cardsOf(shown)) {
        expect(early).not.toContain(heading);
        // A few logs are drawn as rings; nothing else is shown that it is too early for.
        if (heading !== patternsWords.kindsMood.title)
          expect(parts.flatMap(({ sentences }) => sentences).join(" ")).not.toMatch(/Too early/);
      }
      expect(early.includes(patternsWords.moodAfter.title)).toBe(logs < 5);
      expect(early.includes(patternsWords.doneOverTime.title)).toBe(logs < 14);
    }
  });

  it("enough logs of one kind wait for a second kind, and say so", () => {
    const shown = shownOf(steps(25));
    expect(comingOf(shown)).toContainEqual([
      "When a second kind has 5 logs; it has 0 so far",
      patternsWords.times.title,
    ]);
  });

  it("with nothing logged there are no cards, and while it is read none either", () => {
    expect(shownOf([]).is).toBe("empty");
    expect(patternsShown(undefined, "mood", naming).is).toBe("opening");
  });

  it("says what was found once it was told, with how many and a range; untold, the numbers stand without the claim", () => {
    const entries = [...steps(40), ...notes(20)];
    const told = nowOf(entries, { told: "all" });
    expect(told.told).toContain("moodAfter");
    const [card] = cardsOf(patternsShown(told, "mood", naming));
    expect(card?.heading).toBe("Mood is often a bit higher after a step: 40 of 40 times.");
    expect(card?.parts[0]?.sentences.join(" ")).toMatch(
      /A typical step goes with \+\d+\. Likely between \+\d+ and \+\d+\./,
    );
    const [untold] = cardsOf(patternsShown({ ...told, told: [] }, "mood", naming));
    expect(untold?.heading).toBe(patternsWords.moodAfter.title);
    expect(untold?.parts[0]?.sentences[0]).toBe(patternsWords.moodAfter.pairs(40, 40));
  });

  it("says which steps a sentence counts and which a picture shows, where these are not the same", () => {
    const partsOf = (count: number) => {
      const parts = cardsOf(shownOf([...steps(count), ...notes(20)])).flatMap((card) => card.parts);
      return (name: string) => parts.find((part) => part.name === name);
    };
    const many = partsOf(226);
    expect(many("ladder")?.sentences[0]).toBe("This is about your latest 90 rated steps.");
    expect(many("ladder")?.picture).toMatchObject({ shown: "Each mark is one step: the latest 40." });
    expect(many("moodAfter")?.picture).toMatchObject({
      alt: expect.stringContaining("226 steps"),
      shown: expect.stringMatching(/^Each thin line is one step: the latest \d+\. /),
    });
    const few = partsOf(20);
    expect(few("ladder")?.sentences[0]).toMatch(/^Steps rated/);
    expect(few("ladder")?.picture).not.toHaveProperty("shown");
    expect(few("moodAfter")?.picture).toMatchObject({ shown: expect.stringMatching(/^Each thin line is one step\. /) });
  });

  it("the scale of how hard has its band, and quarters where nothing else is near", () => {
    const ticksOf = (difficultyExpected: number) => {
      const rated = steps(20).map((one) => ({ ...one, difficultyExpected: difficultyExpected as Score }));
      const ladder = cardsOf(shownOf(rated)).flatMap(({ parts }) => parts.filter(({ name }) => name === "ladder"))[0];
      return ladder?.picture?.is === "ladder" && ladder.picture.axis.ticks.map(({ at }) => at);
    };
    expect(ticksOf(25)).toEqual([0, 10, 30, 50, 75, 100]);
    expect(ticksOf(40)).toEqual([0, 25, 45, 75, 100]);
  });

  it("what is new stands first, and what was put away is not there but can be asked back", () => {
    const now = nowOf([...steps(40), ...notes(20)], { told: "all" });
    const shown = patternsShown({ ...now, news: "feared", away: ["ladder"] }, "mood", naming);
    expect(cardsOf(shown)[0]).toMatchObject({ key: "feared", news: "feared" });
    expect(cardsOf(shown).map(({ key }) => key)).not.toContain("ladder");
    expect(shown).toMatchObject({ away: [{ name: "ladder", title: patternCardsWords.captions.ladder }] });
  });

  it("confidence has its own first two cards, and leaves out what only mood can tell", () => {
    const shown = cardsOf(shownOf(steps(30).map(atHome), "confidence"));
    expect(shown[0]?.key).toBe("confidenceAfter");
    expect(shown[1]?.key).toBe("kindsConfidence");
    expect(shown.map(({ key }) => key)).not.toContain("moodOverWeeks");
  });

  it("every picture is a sentence too, and every card has its numbers as a table", () => {
    for (const { parts } of cardsOf(shownOf([...steps(40), ...notes(20), ...skillUses(12)]))) {
      for (const { picture, tables } of parts) {
        if (picture) expect(picture.alt).toMatch(/[.]$/);
        expect(tables.length).toBeGreaterThan(0);
        for (const { head, rows } of tables) for (const row of rows) expect(row).toHaveLength(head.length);
      }
    }
  });
});

describe("no number falls because an entry is missing", () => {
  const history = fc.array(
    fc.record({
      age: fc.nat(200),
      mood: fc.integer({ min: 0, max: 100 }),
      change: fc.integer({ min: -20, max: 30 }),
      rated: fc.integer({ min: 0, max: 100 }),
      done: fc.constantFrom("yes" as const, "partly" as const, "no" as const),
      area: fc.nat(3),
      kind: fc.constantFrom("step", "skill", "note"),
    }),
    { maxLength: 80 },
  );

  it("days that pass with nothing in them change no word of any card", () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 400 }), (days, later) => {
        const { patterns, clear } = createPatternBook(days.map(entryOf)).patterns();
        const told = findingsNow(clear, [], thursday);
        const findings = told.told.map((name) => ({
          type: "finding" as const,
          id: name as unknown as RecordId,
          name,
          toldOn: thursday,
        }));
        const on = (today: Day) => {
          const now = { patterns, steps: days.length, ...findingsNow(clear, findings, today), told: told.told };
          return (["mood", "confidence"] as const).flatMap((measure) =>
            cardsOf(patternsShown(now, measure, naming)).map(({ parts }) => parts),
          );
        };
        const wordsOf = (today: Day) =>
          on(today)
            .map((parts) => JSON.stringify(parts))
            .toSorted();
        expect(wordsOf(dayAt(-later))).toEqual(wordsOf(thursday));
      }),
      { numRuns: 60 },
    );
  });

  it("one more entry never makes a count smaller, whatever it holds", () => {
    fc.assert(
      fc.property(history, fc.nat(79), (days, at) => {
        const without = counts(days.filter((_, i) => i !== at % Math.max(1, days.length)).map(entryOf));
        const all = counts(days.map(entryOf));
        for (const [name, count] of without) expect(all.get(name) ?? 0, name).toBeGreaterThanOrEqual(count);
      }),
      { numRuns: 60 },
    );
  });

  /** What is counted, by the name it is shown under; ranges and means may move either way. */
  function counts(entries: readonly PatternEntry[]): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const pattern of createPatternBook(entries).patterns().patterns) {
      found.set(`${pattern.name} n`, pattern.n);
      const { table } = pattern;
      const rows = Array.isArray(table) ? (table as readonly object[]) : [table];
      rows.forEach((row, i) => {
        const level = "level" in row ? String(row.level) : "words" in row ? String(row.words) : String(i);
        for (const name of ["higher", "lower", "easier", "harder", "done", "partly", "no", "used", "helped", "times"]) {
          const value = (row as Readonly<Record<string, unknown>>)[name];
          if (typeof value === "number") found.set(`${pattern.name} ${level} ${name}`, value);
        }
      });
    }
    // Where something changed is found anew each time: its two parts are no running counts.
    for (const name of found.keys()) if (name.startsWith("doneOverTime ") && !name.endsWith(" n")) found.delete(name);
    return found;
  }
});

function shownOf(entries: readonly PatternEntry[], measure: Measure = "mood"): PatternsShown {
  return patternsShown(nowOf(entries), measure, naming);
}
function nowOf(entries: readonly PatternEntry[], { told }: { readonly told?: "all" } = {}): PatternsNow {
  const { patterns, clear } = createPatternBook(entries).patterns();
  return { patterns, steps: entries.length, told: told === "all" ? clear : [], away: [] };
}
function cardsOf(shown: PatternsShown) {
  return shown.is === "cards" ? shown.cards : [];
}
function comingOf(shown: PatternsShown) {
  return shown.is === "cards" ? shown.coming.map(({ when, titles }) => [when, ...titles]) : [];
}

function step(age: number, more: Partial<Practice> = {}): Practice {
  return {
    ...common(`p${age}`, age),
    type: "practice",
    what: "Wash two cups",
    done: age % 3 === 0 ? "partly" : "yes",
    moodBefore: (30 + (age % 5)) as Score,
    moodAfter: (42 + (age % 7)) as Score,
    confidenceBefore: 30 as Score,
    confidenceAfter: (38 + (age % 4)) as Score,
    difficultyExpected: (20 + (age % 6) * 10) as Score,
    difficultyFound: (15 + (age % 6) * 8) as Score,
    ...more,
  };
}
const steps = (count: number) => Array.from({ length: count }, (_, age) => step(age));
const atHome = (one: Practice): Practice => ({ ...one, areaId: "area-daily" as RecordId });
const notes = (count: number): readonly MoodNote[] =>
  Array.from({ length: count }, (_, age) => ({
    ...common(`n${age}`, age * 2 + 60),
    type: "moodNote",
    mood: 30 + (age % 6),
    confidence: 30,
  }));
const skillUses = (count: number): readonly SkillUse[] =>
  Array.from({ length: count }, (_, age) => ({
    ...common(`s${age}`, age),
    type: "skillUse",
    skill: age % 2 === 0 ? "stop" : "tip",
    helped: age % 3 === 0 ? "notReally" : "aLot",
  }));

function entryOf(
  one: {
    readonly age: number;
    readonly mood: number;
    readonly change: number;
    readonly rated: number;
    readonly done: Practice["done"];
    readonly area: number;
    readonly kind: string;
  },
  i: number,
): PatternEntry {
  if (one.kind === "note") return { ...common(`e${i}`, one.age), type: "moodNote", mood: one.mood };
  if (one.kind === "skill")
    return { ...common(`e${i}`, one.age), type: "skillUse", skill: `s${one.area}`, helped: "aBit" };
  return step(one.age, {
    id: `e${i}` as RecordId,
    done: one.done,
    areaId: `area-${one.area}` as RecordId,
    moodBefore: one.mood as Score,
    moodAfter: Math.min(100, Math.max(0, one.mood + one.change)) as Score,
    difficultyExpected: one.rated as Score,
    ...(one.done === "no" && { obstacle: `o${one.area}` }),
  });
}

/** Days are counted back from Thursday; a negative age lies ahead. */
function dayAt(age: number): Day {
  return new Date(Date.UTC(2026, 10, 19) - age * 86_400_000).toISOString().slice(0, 10) as Day;
}
function common(id: string, age: number) {
  const at = (Date.UTC(2026, 10, 19, 10) - age * 86_400_000) as EpochMs;
  return { id: id as RecordId, happenedAt: at, recordedAt: at, zone, day: dayAt(age) };
}
