import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../day/calendar.ts";
import type { Day, EpochMs } from "../day/day.ts";
import type { SkillStage, Stage } from "../goal/goalRecords.ts";
import { jeffreys } from "../patterns/statistics/proportions.ts";
import { recordFaults } from "../record/schema.ts";
import { createChance } from "../sample/createChance.ts";
import { given } from "../shared/given.ts";
import { day, id } from "../testing/people.ts";
import type { MasteryEvidence } from "./masteryEvidence.ts";
import { masteryMap, rank, stagesToKeep, type SkillMastery } from "./masteryMap.ts";

const first = day("2026-01-05");
let count = 0;
function use(part: Partial<MasteryEvidence> & { readonly after?: number } = {}): MasteryEvidence {
  const { after = count, ...rest } = part;
  count += 1;
  const on = addDays(first, after);
  return {
    id: id(`u${`${count}`.padStart(5, "0")}`),
    from: "log",
    skill: "stop",
    day: on,
    writtenAt: (after * 86_400_000 + count) as EpochMs,
    used: true,
    byItself: false,
    ...rest,
  };
}
const places = ["home", "work", "night", "conflict"];
function uses(n: number, part: (at: number) => Partial<MasteryEvidence> = () => ({})): MasteryEvidence[] {
  return Array.from({ length: n }, (_, at) => use({ after: at, situation: places[at % places.length]!, ...part(at) }));
}
function mapOf(evidence: readonly MasteryEvidence[], reached: readonly SkillStage[] = []): SkillMastery {
  const [one] = masteryMap(evidence, reached);
  if (!one) throw new Error("a skill expected");
  return one;
}
const stageOf = (evidence: readonly MasteryEvidence[], reached?: readonly SkillStage[]): Stage =>
  mapOf(evidence, reached).stage;

const anyEvidence: fc.Arbitrary<MasteryEvidence> = fc
  .record({
    number: fc.nat(9999),
    from: fc.constantFrom("log", "log", "log", "diary", "practice"),
    after: fc.nat(60),
    late: fc.nat(3),
    used: fc.boolean(),
    byItself: fc.boolean(),
    helped: fc.constantFrom(true, true, false, undefined),
    situation: fc.constantFrom(undefined, ...places),
    strength: fc.constantFrom(undefined, "low", "middle", "high"),
  } as const)
  .map(({ number, after, late, ...rest }) =>
    given({
      id: id(`e${number}`),
      skill: "stop",
      day: addDays(first, after),
      writtenAt: ((after + late) * 86_400_000 + number) as EpochMs,
      ...rest,
    }),
  );
const anyHistory = fc.uniqueArray(anyEvidence, { selector: ({ id: name }) => name, minLength: 1, maxLength: 50 });

describe("the stages of a skill (facts/dbt-domain 1.5)", () => {
  test("Meeting it with the first try, also with one that could not be; Practising from five uses", () => {
    expect(stageOf([use({ used: false })])).toBe("meeting");
    expect(stageOf(uses(4))).toBe("meeting");
    expect(stageOf([...uses(4), use({ used: false })])).toBe("meeting");
    expect(stageOf(uses(5))).toBe("practising");
  });

  test("Working asks for eight uses, three situations, and more help than half, with four in five sureness", () => {
    const helped = uses(8, () => ({ helped: true }));
    expect(stageOf(helped)).toBe("working");
    expect(stageOf(helped.slice(0, 7))).toBe("practising");
    expect(stageOf(uses(8, (at) => ({ helped: true, situation: places[at % 2]! })))).toBe("practising");
    // 5 of 8: the range begins below half; 6 of 8: it does not.
    expect(jeffreys(5, 8, 0.8).from).toBeLessThan(0.5);
    expect(jeffreys(6, 8, 0.8).from).toBeGreaterThan(0.5);
    expect(stageOf(uses(8, (at) => ({ helped: at < 5 })))).toBe("practising");
    expect(stageOf(uses(8, (at) => ({ helped: at >= 2 })))).toBe("working");
    // Four words on help say too little, however kind they are.
    expect(stageOf(uses(12, (at) => (at < 4 ? { helped: true } : {})))).toBe("practising");
  });

  test("Coming by itself asks for five times by itself, more than a week apart, in three situations", () => {
    const alone = (days: readonly number[], where: (at: number) => string) =>
      days.map((after, at) => use({ after, byItself: true, situation: where(at) }));
    const anywhere = (at: number) => places[at % 3]!;
    expect(stageOf(alone([0, 2, 4, 6, 8], anywhere))).toBe("byItself");
    expect(stageOf(alone([0, 1, 2, 4, 6], anywhere))).toBe("practising");
    expect(stageOf(alone([0, 2, 4, 6, 8], (at) => places[at % 2]!))).toBe("practising");
    expect(stageOf(alone([0, 2, 4, 8], anywhere))).toBe("meeting");
  });

  test("help that stays flat is no step back: nothing falls, and the uses go on counting", () => {
    const good = uses(10, () => ({ helped: true }));
    const flat = [
      ...good,
      ...uses(40, () => ({ helped: false })).map((one) => ({ ...one, writtenAt: (9e9 + count++) as EpochMs })),
    ];
    expect(mapOf(flat)).toMatchObject({ stage: "working", uses: 50, helped: 10 });
  });

  test("a day told in the log and on the diary card is told once; the card is counted apart and has no place", () => {
    const logged = [0, 1, 2, 3].map((after) => use({ after, situation: "home" }));
    const card = [0, 1, 2, 3].map((after) => use({ after, from: "diary" }));
    expect(mapOf([...logged, ...card])).toMatchObject({ stage: "meeting", uses: 4, diary: { days: 4 } });
    const more = mapOf([...logged, ...card, use({ after: 9, from: "diary", byItself: true })]);
    expect(more).toMatchObject({ stage: "practising", uses: 4, diary: { days: 5, byItself: 1 } });
    expect(more.cells).toHaveLength(1);
  });

  test("each place tells its own uses, and has the entries they stand in, newest first", () => {
    const [one, two, three] = [
      use({ after: 0, situation: "home", strength: "high", helped: false }),
      use({ after: 5, situation: "home", strength: "high", helped: true, byItself: true }),
      use({ after: 9, situation: "home", strength: "high", used: false }),
    ];
    const { cells, lastUsed } = mapOf([one, two, three, use({ after: 7 })]);
    expect(lastUsed).toBe("2026-01-12");
    expect(cells).toMatchObject([
      { situation: "home", strength: "high", uses: 2, rated: 2, helped: 1, byItself: 1, lastUsed: "2026-01-10" },
      { uses: 1, rated: 0 },
    ]);
    expect(cells[0]?.evidence.map((seen) => seen.id)).toEqual([three.id, two.id, one.id]);
  });

  test("one skill under several names is one skill, the one used last first", () => {
    const map = masteryMap(
      [use({ after: 1, skill: "paced-breathing" }), use({ after: 2, skill: "tip" }), use({ after: 3, skill: "give" })],
      [],
      (skill) => (skill === "paced-breathing" ? "tip" : skill),
    );
    expect(map.map(({ skill, uses: times }) => [skill, times])).toEqual([
      ["give", 1],
      ["tip", 2],
    ]);
  });
});

describe("a stage stays", () => {
  test("whatever is written down later, no stage of the skill or of a place goes down, and no number falls", () => {
    fc.assert(
      fc.property(anyHistory, anyEvidence, (history, next) => {
        const latest = Math.max(...history.map(({ writtenAt }) => writtenAt));
        const added = { ...next, id: id("added"), writtenAt: (latest + 1 + next.writtenAt) as EpochMs };
        const [before, after] = [mapOf(history), mapOf([...history, added])];
        expect(rank(after.stage)).toBeGreaterThanOrEqual(rank(before.stage));
        for (const name of ["uses", "helped", "rated", "byItself"] as const)
          expect(after[name]).toBeGreaterThanOrEqual(before[name]);
        for (const cell of before.cells) {
          const same = after.cells.find(
            ({ situation, strength }) => situation === cell.situation && strength === cell.strength,
          );
          expect(rank(same?.stage ?? "meeting")).toBeGreaterThanOrEqual(rank(cell.stage));
          expect(same?.uses).toBeGreaterThanOrEqual(cell.uses);
        }
      }),
      { numRuns: 600 },
    );
  });

  test("once shown, it also stays when entries arrive late, are changed or are deleted", () => {
    fc.assert(
      fc.property(anyHistory, fc.array(anyEvidence, { maxLength: 12 }), fc.nat(50), (history, late, gone) => {
        const shown = mapOf(history);
        const kept = stagesToKeep([shown], []);
        const other = [
          ...history.filter((_, at) => at % 7 !== gone % 7),
          ...late.map((one, at) => ({ ...one, id: id(`l${at}`) })),
        ];
        const [after] = masteryMap(other, kept);
        if (shown.stage === "meeting" && other.length === 0) return;
        expect(rank(after!.stage)).toBeGreaterThanOrEqual(rank(shown.stage));
        for (const cell of after!.cells) {
          const before = shown.cells.find(
            ({ situation, strength }) => situation === cell.situation && strength === cell.strength,
          );
          expect(rank(cell.stage)).toBeGreaterThanOrEqual(rank(before?.stage ?? "meeting"));
        }
      }),
      { numRuns: 400 },
    );
  });

  test("time alone changes nothing: no rule of the map asks what day it is", () => {
    const history = uses(12, () => ({ helped: true, byItself: true }));
    const later = history.map((one) => ({ ...one, day: addDays(one.day, 4000) }));
    expect(stageOf(later)).toBe(stageOf(history));
    expect(masteryMap.length).toBeLessThanOrEqual(3);
  });

  test("the order in which entries are handed over does not matter", () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), (history, seed) => {
        const chance = createChance(seed);
        const mixed = history.map((one) => [chance.next(), one] as const).toSorted(([a], [b]) => a - b);
        expect(masteryMap(mixed.map(([, one]) => one))).toEqual(masteryMap(history));
      }),
    );
  });

  test("what is kept is one record for each place and stage, as the app may have made it, and is kept once", () => {
    const map = masteryMap(
      uses(9, (at) => ({ helped: true, strength: at % 2 ? "low" : "high", situation: "My own words, ".repeat(40) })),
    );
    const kept = stagesToKeep(map, []);
    expect(kept.length).toBeGreaterThan(0);
    for (const record of kept) expect(recordFaults(record)).toEqual([]);
    expect(new Set(kept.map((record) => record.id)).size).toBe(kept.length);
    expect(stagesToKeep(map, kept)).toEqual([]);
    expect(stagesToKeep(masteryMap(uses(2)), [])).toEqual([]);
  });
});

/** A slow, obvious twin: each history is told anew up to each of its entries, by other means than the fold. */
function oracle(history: readonly MasteryEvidence[], situationsLeast: number): Stage {
  const written = [...history].sort((a, b) => a.writtenAt - b.writtenAt || (a.id < b.id ? -1 : 1));
  const order: readonly Stage[] = ["meeting", "practising", "working", "byItself"];
  return written
    .map((_, last) => written.slice(0, last + 1).filter(({ used }) => used))
    .map((told): Stage => {
      const days = [...new Set(told.map((one) => one.day))];
      const most = (of: (one: MasteryEvidence) => boolean) =>
        days
          .map((on) =>
            Math.max(
              ...["log", "diary", "practice"].map(
                (from) => told.filter((one) => one.day === on && one.from === from && of(one)).length,
              ),
            ),
          )
          .reduce((a, b) => a + b, 0);
      const differentPlaces = (of: readonly MasteryEvidence[]) =>
        new Set(of.map((one) => one.situation).filter((one) => one !== undefined)).size;
      const alone = told.filter((one) => one.byItself);
      const aloneDays = alone.map((one) => one.day).sort();
      const apart = aloneDays.length > 0 ? daysBetween(aloneDays[0] as Day, aloneDays.at(-1) as Day) : 0;
      if (most((one) => one.byItself) >= 5 && apart >= 7 && differentPlaces(alone) >= situationsLeast)
        return "byItself";
      const [n, x] = [most((one) => one.helped !== undefined), most((one) => one.helped === true)];
      if (
        most(() => true) >= 8 &&
        differentPlaces(told) >= situationsLeast &&
        n >= 5 &&
        jeffreys(x, n, 0.8).from >= 0.5
      )
        return "working";
      return most(() => true) >= 5 ? "practising" : "meeting";
    })
    .reduce((best, stage) => (order.indexOf(stage) > order.indexOf(best) ? stage : best), "meeting");
}

/** People whose truth is known: how often the skill helps them, how often it comes by itself, in how many places. */
function lived(seed: number, truth: { helps: number; byItself: number; places: number; uses: number; told: number }) {
  const chance = createChance(seed);
  return Array.from({ length: truth.uses }, (_, at) =>
    use({
      after: Math.floor(at * 1.5),
      byItself: chance.happens(truth.byItself),
      situation: places[chance.whole(0, truth.places - 1)]!,
      ...(chance.happens(truth.told) && { helped: chance.happens(truth.helps) }),
    }),
  );
}
const people = Array.from({ length: 400 }, (_, seed) => seed + 1);
const shareAt = (stage: Stage, truth: Parameters<typeof lived>[1]) =>
  people.filter((seed) => rank(stageOf(lived(seed, truth))) >= rank(stage)).length / people.length;

describe("on histories whose truth is known", () => {
  test("the fold and its slow twin say the same", () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const map = mapOf(history);
        expect(map.stage).toBe(oracle(history, 3));
        for (const cell of map.cells) expect(cell.stage).toBe(oracle(cell.evidence, 0));
      }),
      { numRuns: 500 },
    );
  });

  test("a skill that helps 8 times in 10, in several places, is Working after 30 uses for nearly everyone", () => {
    const truth = { helps: 0.8, byItself: 0, places: 4, uses: 30, told: 0.8 };
    expect(shareAt("working", truth)).toBeGreaterThan(0.95);
  });

  test("one that helps 3 times in 10 is called Working for hardly anyone, however long they go on", () => {
    const truth = { helps: 0.3, byItself: 0, places: 4, uses: 200, told: 1 };
    expect(shareAt("working", truth)).toBeLessThan(0.05);
    expect(shareAt("practising", truth)).toBe(1);
  });

  test("one that works in a single place, or that is always called, is never said to have gone further", () => {
    expect(shareAt("working", { helps: 0.9, byItself: 0, places: 2, uses: 100, told: 1 })).toBe(0);
    expect(shareAt("byItself", { helps: 0.9, byItself: 0, places: 4, uses: 100, told: 1 })).toBe(0);
  });

  test("one that comes by itself every third time is found to, for nearly everyone, within 45 uses", () => {
    expect(shareAt("byItself", { helps: 0.5, byItself: 0.33, places: 4, uses: 45, told: 0.5 })).toBeGreaterThan(0.95);
  });

  test("ten years of entries make one row for each skill", () => {
    const many = uses(25_000, (at) => ({
      skill: `skill-${at % 40}`,
      helped: at % 2 === 0,
      day: addDays(first, at % 3650),
    }));
    expect(masteryMap(many)).toHaveLength(40);
  });
});
