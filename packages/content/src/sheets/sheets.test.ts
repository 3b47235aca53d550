import type {
  ActivityAnswer,
  Day,
  EpochMs,
  PlannedStep,
  Practice,
  RecordId,
  SafetyPlan,
  Score,
  StepNow,
  Zone,
} from "@tussock/domain";
import { describe, expect, it } from "vitest";
import { activities, partOrder, type Screen } from "../activities/index.ts";
import { skillCards } from "../skills/cards/index.ts";
import { lexiconFindings } from "../checks/lexicon.ts";
import {
  activityClientSheet,
  activityLeaderSheet,
  blankDiary,
  diaryOfWeek,
  diaryWeekSheet,
  forLargePrint,
  generalNotesSheet,
  logSheet,
  packKinds,
  packOf,
  safetyPlanSheet,
  skillCardSheet,
  skillsOnABlankCard,
  teachCardSheet,
  textsIn,
  weekOfPlan,
  weekPlanSheet,
  worksheet,
  type Block,
  type Sheet,
} from "./index.ts";

const locale = "en-GB";
const day = "2026-11-19" as Day;
const stepId = "step" as RecordId;
const step: StepNow = {
  step: { type: "step", id: stepId },
  title: "Wash the pans",
  sizes: [
    { size: "usual", title: "Wash the pans", minutes: 10, difficulty: 35 as Score },
    { size: "small", title: "Wash half of them" },
    { size: "bare", title: "Wash two cups" },
  ],
};
const practice: Practice = {
  type: "practice",
  id: "practice" as RecordId,
  happenedAt: Date.parse("2026-11-19T13:00:00Z") as EpochMs,
  recordedAt: Date.parse("2026-11-19T13:05:00Z") as EpochMs,
  zone: "Europe/London" as Zone,
  day,
  what: "Washed two cups 🎉",
  done: "partly",
  stepId,
  minutes: 7,
  difficultyExpected: 35 as Score,
  difficultyFound: 28 as Score,
  moodBefore: 31 as Score,
  moodAfter: 44 as Score,
  confidenceBefore: 20 as Score,
  confidenceAfter: 26 as Score,
  feelingsBefore: ["tired", "my own word"],
  feelingsAfter: ["calmer"],
  obstacle: "the stairs",
  learned: "مرحبا, I can begin small.",
};

describe("the worksheet of a step", () => {
  it("is empty when nothing is given, with room for each answer", () => {
    const sheet = worksheet(locale);
    expect(sections(sheet)).toHaveLength(6);
    expect(writtenIn(sheet)).toEqual([]);
    expect(sheet.foot).toContain("You may copy this sheet");
  });

  it("holds every word of a step, its plan and its practice", () => {
    const plan = {
      planId: "plan" as RecordId,
      stepId,
      day,
      title: "Wash the pans",
      size: "usual",
      sizes: step.sizes,
      time: 780,
      after: "After lunch",
      place: "In the kitchen",
      ready: "A sponge",
      obstacle: "I feel too tired",
      thenI: "I wash two cups",
      state: { is: "open" },
    } as PlannedStep;
    const sheet = worksheet(locale, { step, plan, practice, area: { kind: "own", name: "Boat" } });
    const said = textsIn({ title: "", sheets: [sheet] }).join("\n");
    for (const words of [
      "Boat",
      "Wash the pans",
      "Wash half of them",
      "Wash two cups",
      "After lunch",
      "In the kitchen",
      "A sponge",
      "I feel too tired",
      "I wash two cups",
      practice.learned ?? "",
    ])
      expect(said).toContain(words);
    expect(sheet.foot).not.toContain("You may copy");
  });
});

describe("the log on paper", () => {
  it("keeps each number and each word of an entry", () => {
    const said = textsIn({ title: "", sheets: [logSheet(locale, [practice])] }).join("\n");
    for (const words of [
      "Washed two cups 🎉",
      "35",
      "28",
      "31",
      "44",
      "20",
      "26",
      "my own word",
      "Calmer",
      "the stairs",
      "مرحبا",
    ])
      expect(said).toContain(words);
  });

  it("leaves no hole where nothing was written down", () => {
    const bare: Practice = {
      type: "practice",
      id: practice.id,
      happenedAt: practice.happenedAt,
      recordedAt: practice.recordedAt,
      zone: practice.zone,
      day,
      what: "A walk",
      done: "no",
    };
    const [entry] = sections(logSheet(locale, [bare]));
    expect(entry?.blocks).toHaveLength(1);
  });
});

describe("seven days on paper", () => {
  it("has day 0, a row for each day, and the three questions of the review", () => {
    const sheet = weekPlanSheet();
    const grids = blocksIn(sheet).filter((block) => block.is === "grid");
    expect(grids.map(({ rows }) => rows.length)).toEqual([8, 7]);
    expect(sections(sheet)).toHaveLength(5);
  });

  it("leaves the row of a day without a step empty, and says nothing about it", () => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((at) => ({ day: `2026-11-${16 + at}` as Day }));
    const plan = { type: "weekPlan", id: "week" as RecordId, from: "2026-11-16" as Day, steps: [{ stepId }] } as const;
    const paper = weekOfPlan(
      { plan, days, choice: [{ step, mark: { stepId, aBitHard: true } }] },
      [practice],
      undefined,
      locale,
    );
    expect(paper.days[3]).toMatchObject({ step: "Washed two cups 🎉", done: "partly", hard: 28, mood: [31, 44] });
    expect(Object.keys(paper.days[0] ?? {})).toEqual(["day"]);
    expect(writtenIn(weekPlanSheet(paper))).toContain("Washed two cups 🎉");
  });
});

describe("the diary card on paper", () => {
  it("stands on the days of a week, with empty lines of one’s own", () => {
    const sheet = diaryWeekSheet(blankDiary(skillsOnABlankCard), locale);
    const grid = blocksIn(sheet).find((block) => block.is === "grid");
    expect(grid?.head.map(({ label }) => label).slice(1)).toEqual(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
    expect(grid?.rows.some((row) => "head" in row && row.head === "")).toBe(true);
  });

  it("says marks as they were made; a day without one is empty, never zero", () => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((at) => `2026-11-${16 + at}` as Day);
    const at = practice.happenedAt;
    const none = undefined;
    const card = diaryOfWeek(
      {
        days,
        rows: [
          {
            row: { id: "a", kind: "feeling", name: "Shame" },
            marks: [{ value: 0, most: 5, at }, none, { value: 7, most: 10, at }, none, none, none, none],
          },
          {
            row: { id: "b", kind: "count", name: "Walks" },
            marks: [none, { times: 2, at }, none, none, none, none, none],
          },
        ],
        skills: [
          {
            skill: "tip",
            marks: [none, none, { level: 5, at }, { at }, none, none, none],
            week: { daysTold: 2, thoughtOf: 2, used: 2, byItself: 0, helped: 1, helpTold: 1 },
          },
        ],
        notes: [{ day: days[2] ?? day, note: "Rain" }],
        sessions: [],
        most: 5,
        filled: 4,
      },
      locale,
    );
    expect(card.emotions[0]?.days).toEqual(["0", none, "7/10", none, none, none, none]);
    expect(card.targets[0]?.days?.[1]).toBe("2");
    expect(card.skills).toEqual([{ name: "TIP", days: [none, none, "5", "Yes", none, none, none] }]);
    expect(textsIn({ title: "", sheets: [diaryWeekSheet(card, locale)] }).join("\n")).toContain("Rain");
  });
});

describe("the safety plan on paper", () => {
  it("has its six parts in order, empty or filled in", () => {
    const plan: SafetyPlan = {
      type: "safetyPlan",
      id: "safety-plan" as RecordId,
      signs: ["I stop answering"],
      alone: ["A walk"],
      distract: ["The café"],
      askHelp: [{ name: "Lee", phone: "020 7946 0000" }],
      professionals: [{ name: "The clinic" }],
      surroundings: ["Pills at Lee’s"],
    };
    for (const sheet of [safetyPlanSheet(), safetyPlanSheet(plan)])
      expect(sections(sheet).map(({ title }) => title.slice(0, 2))).toEqual(["1.", "2.", "3.", "4.", "5.", "6."]);
    const said = textsIn({ title: "", sheets: [safetyPlanSheet(plan)] });
    for (const words of [
      "I stop answering",
      "A walk",
      "The café",
      "Lee",
      "020 7946 0000",
      "The clinic",
      "Pills at Lee’s",
    ])
      expect(said).toContain(words);
  });
});

describe("the teach card", () => {
  it("asks for all six things when empty, and holds them when made", () => {
    expect(sections(teachCardSheet())).toHaveLength(6);
    const made = teachCardSheet({ topic: "Tea", points: ["Warm the pot", "Wait"], tryThis: "Smell it" });
    expect(made.title).toBe("Tea");
    expect(textsIn({ title: "", sheets: [made] })).toEqual(
      expect.arrayContaining(["Warm the pot", "Wait", "Smell it"]),
    );
  });
});

describe("a skill’s card on paper", () => {
  it.each(skillCards.map((card) => [card.name, card] as const))("%s says all that its screen says", (_name, card) => {
    const sheet = skillCardSheet(card);
    const said = textsIn({ title: "", sheets: [sheet] });
    for (const { word, line } of card.steps) for (const text of [word, line]) if (text) expect(said).toContain(text);
    for (const text of [card.name, card.plainName, card.forWhat, card.whenNot, ...card.when, ...card.cautions])
      expect(said).toContain(text);
    // A caution stands above the steps, as on the screen; and no step has an empty place for its word.
    expect(said.indexOf(card.cautions[0] ?? card.name)).toBeLessThan(said.indexOf(card.steps[0]?.line ?? ""));
    for (const block of blocksIn(sheet))
      if (block.is === "notes") for (const { label } of block.rows) expect(label).not.toBe("");
  });
});

describe.each(activities.map((activity) => [activity.name, activity] as const))("%s on paper", (_name, activity) => {
  it("asks everything the screens ask, in the same order", () => {
    const sheet = activityClientSheet(activity, locale);
    const titles = sections(sheet).map(({ title }) => title);
    const asked = screensOf(activity).flatMap((screen) =>
      screen.kind === "ask" ? [screen.ask] : screen.kind === "tool" ? [screen.title] : [],
    );
    expect(titles.filter((title) => asked.includes(title))).toEqual(asked);
    const said = textsIn({ title: "", sheets: [sheet] }).join("\n");
    for (const screen of screensOf(activity)) if (screen.kind === "read") expect(said).toContain(screen.text.join(" "));
  });

  it("keeps every word that was answered", () => {
    const answers: Record<string, ActivityAnswer> = {};
    for (const screen of screensOf(activity))
      if (screen.kind === "ask" && screen.answer.kind === "words") answers[screen.id] = `said to ${screen.id} 🎉`;
      else if (screen.kind === "ask" && screen.answer.kind === "list") answers[screen.id] = [`listed in ${screen.id}`];
      else if (screen.kind === "ask" && screen.answer.kind === "oneOf") answers[screen.id] = `own way of ${screen.id}`;
    const run = { form: "alone", answers, names: new Map() } as const;
    const said = textsIn({ title: "", sheets: [activityClientSheet(activity, locale, run)] });
    for (const answer of Object.values(answers).flat()) expect(said).toContain(answer);
  });

  it("gives the leader all eight parts, with every line of the script", () => {
    const sheet = activityLeaderSheet(activity);
    const said = textsIn({ title: "", sheets: [sheet] });
    for (const [at, kind] of partOrder.entries()) {
      const part = activity.parts[kind];
      expect(sections(sheet)[at]?.title).toContain(part.title);
      const { say, does = [], ifQuiet, watchFor, withOne } = part.leader;
      for (const line of [...say, ...does, ifQuiet, watchFor, withOne, part.room.text, part.room.small])
        if (line !== undefined) expect(said).toContain(line);
    }
    for (const question of activity.parts.discussion.questions) expect(said).toContain(question);
    expect(said).toContain(activity.parts.reflection.groupQuestion);
    for (const line of [...activity.group.bring, ...activity.group.notes, activity.group.sharing, ...activity.cautions])
      expect(said).toContain(line);
  });
});

describe("a pack", () => {
  it.each(packKinds)("of %s has no sheet twice and none without a title, a foot and a safety line", (kind) => {
    const { sheets } = packOf(kind, locale);
    expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length);
    for (const sheet of sheets) {
      expect(sheet.title).not.toBe("");
      expect(sheet.foot).not.toBe("");
      expect(sheet.safety.says).toContain("not emergency care");
      expect(sheet.blocks.length).toBeGreaterThan(0);
    }
  });

  it("of everything holds all fifteen activities from both sides, all worksheets and every skill", () => {
    expect(packOf("all", locale).sheets).toHaveLength(6 + skillCards.length + 2 + 2 * activities.length);
  });

  it("names nobody: a name is written by hand or not at all", () => {
    for (const sheet of packOf("all", locale).sheets)
      for (const { label, text } of sheet.corner) if (/name/i.test(label)) expect(text).toBeUndefined();
  });

  it("keeps the copy rules on every sheet", () => {
    const texts = textsIn(packOf("all", locale)).map((text, at) => ({ path: `sheet text ${at}`, text }));
    expect(
      texts.flatMap(({ path, text }) => lexiconFindings(text).map((finding) => `${path}: ${JSON.stringify(finding)}`)),
    ).toEqual([]);
  });
});

describe("large print", () => {
  it("says the same words as normal print, with no wide table left", () => {
    for (const sheet of [...packOf("all", locale).sheets, logSheet(locale, [practice]), generalNotesSheet("leader")]) {
      const large = forLargePrint(sheet);
      const said = new Set(
        textsIn({ title: "", sheets: [large] })
          .join("\n")
          .split(/\s+/),
      );
      const captions = new Set(blocksIn(sheet).flatMap((block) => (block.is === "grid" ? [block.caption] : [])));
      for (const text of textsIn({ title: "", sheets: [sheet] }))
        if (!captions.has(text)) for (const word of text.split(/\s+/)) expect(said).toContain(word);
      expect(blocksIn(large).filter((block) => block.is === "grid" && block.wide)).toEqual([]);
    }
  });
});

function sections(sheet: Sheet) {
  return blocksIn(sheet).filter((block) => block.is === "section");
}

/** Also those that stand in a section. */
function blocksIn({ blocks }: { readonly blocks: readonly Block[] }): readonly Block[] {
  return blocks.flatMap((block) => [block, ...(block.is === "section" ? blocksIn(block) : [])]);
}

/** What a person wrote, wherever it stands. */
function writtenIn(sheet: Sheet): readonly string[] {
  return blocksIn(sheet)
    .flatMap((block) => {
      if (block.is === "write") return block.text ?? [];
      if (block.is === "fields") return block.fields.flatMap(({ text }) => text ?? []);
      if (block.is === "grid")
        return block.rows.flatMap((row) =>
          "cells" in row ? row.cells.filter((cell) => typeof cell === "string") : [],
        );
      return [];
    })
    .filter((text) => text !== "");
}

function screensOf(activity: (typeof activities)[number]): readonly Screen[] {
  return partOrder
    .flatMap((kind): readonly Screen[] => activity.parts[kind].client)
    .filter(({ only }) => !only || only.includes("alone"));
}
