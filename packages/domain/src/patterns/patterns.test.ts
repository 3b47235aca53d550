import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayNumber } from "../day/calendar.ts";
import type { Day, EpochMs } from "../day/day.ts";
import { partOfDay } from "../day/logicalDay.ts";
import type { Practice, RecordId } from "../record/record.ts";
import { createChance } from "../sample/createChance.ts";
import { allZones, anyInstant } from "../testing/anyDay.ts";
import { day } from "../testing/people.ts";
import { helpingSkill, liftingArea, patternPerson, type Nature, type Truth } from "../testing/patternPeople.ts";
import { newFinding } from "./newFinding.ts";
import { createPatternBook, type PatternEntry } from "./patternBook.ts";
import type { Pattern, PatternName } from "./pattern.ts";
import { patternNamed } from "./patternNamed.ts";
import type { MoodNote } from "./row.ts";
import { createWallClock } from "./wallClock.ts";

/** Small enough to run each time; bench/patterns asks thousands. */
const PEOPLE = 100;

function answersOf(entries: Iterable<PatternEntry>) {
  return createPatternBook(entries).patterns();
}

function pattern<Name extends PatternName>(entries: Iterable<PatternEntry>, name: Name) {
  return patternNamed(answersOf(entries), name);
}

/** How many of 100 are told of something that fits. */
function foundBy(name: PatternName, truth: Truth, fits: (says: Record<string, unknown>) => boolean, days = 365) {
  let found = 0;
  for (let seed = 1; seed <= PEOPLE; seed++) {
    const { says } = pattern(patternPerson(70_000 + seed, days, truth), name);
    if (says.key === "clear" && fits({ ...says })) found += 1;
  }
  return (100 * found) / PEOPLE;
}

describe("people whose days hold no pattern", () => {
  it.each([7, 30, 90, 365])(
    "are told of one in at most 5 of 100 cases after %i days, over all that can be said",
    (days) => {
      let told = 0;
      for (let seed = 1; seed <= PEOPLE; seed++) if (answersOf(patternPerson(seed, days)).clear.length > 0) told += 1;
      expect((100 * told) / PEOPLE).toBeLessThanOrEqual(5);
    },
  );

  it("also when moods last, areas come in blocks, or ratings are cut off at the end of the scale", () => {
    for (const nature of ["noisy", "clinging", "skewed"] as readonly Nature[]) {
      let told = 0;
      for (let seed = 1; seed <= 100; seed++)
        if (answersOf(patternPerson(seed, 365, {}, nature)).clear.length > 0) told += 1;
      // 100 people: up to 9 are within what chance makes of 5 in 100 (one in 36).
      expect(told, nature).toBeLessThanOrEqual(9);
    }
  });

  it("begin steps on low days, and what comes up by itself is not called the step’s doing", () => {
    let raw = 0;
    let adjusted = 0;
    let n = 0;
    for (let seed = 1; seed <= PEOPLE; seed++) {
      const { table, estimate } = pattern(patternPerson(seed, 365), "moodAfter");
      if (!estimate || table.raw === undefined) continue;
      raw += table.raw;
      adjusted += estimate.value;
      n += 1;
    }
    expect(n).toBeGreaterThan(PEOPLE * 0.9);
    expect(raw / n).toBeGreaterThan(1);
    expect(Math.abs(adjusted / n)).toBeLessThan(0.5);
  });
});

describe("what is true is found", () => {
  it("15 points more lift in one of five areas, for at least 85 of 100 people within a year", () => {
    const right = foundBy(
      "kindsMood",
      { areaLift: 15 },
      (says) => says["level"] === liftingArea && says["way"] === "higher",
    );
    expect(right).toBeGreaterThanOrEqual(85);
  });

  it("a lift of 10 that goes with any step, and about as large as it is", () => {
    expect(foundBy("moodAfter", { lift: 10 }, (says) => says["way"] === "higher", 90)).toBeGreaterThanOrEqual(85);
    let sum = 0;
    for (let seed = 1; seed <= 60; seed++)
      sum += pattern(patternPerson(seed, 365, { lift: 10 }), "moodAfter").estimate?.value ?? 0;
    expect(Math.abs(sum / 60 - 10)).toBeLessThan(1);
  });

  it("steps found easier than feared, harder ones done less often", () => {
    expect(foundBy("feared", { easier: 10 }, (says) => says["way"] === "easier", 90)).toBeGreaterThanOrEqual(95);
    expect(foundBy("ladder", { ladder: true }, (says) => says["way"] === "lower")).toBeGreaterThanOrEqual(70);
  });

  it("other truths are named right when they are named at all", () => {
    const wrong = [
      foundBy("timesDone", { mornings: 0.2 }, (says) => (says["level"] === "morning") !== (says["way"] === "higher")),
      foundBy("skills", { skill: 0.35 }, (says) => (says["level"] === helpingSkill) !== (says["way"] === "higher")),
      foundBy("moodOverWeeks", { trend: 1.2 }, (says) => says["way"] === "lower"),
    ];
    expect(wrong).toEqual([0, 0, 0]);
  });
});

describe("below the rules it is too early to say", () => {
  const week = patternPerson(3, 7, { areaLift: 40, lift: 30 });

  it("Ana’s first week has counts, no comparison and no mean", () => {
    const answers = answersOf(week);
    const lifts = pattern(week, "kindsMood");
    expect(answers.clear).toEqual([]);
    expect(lifts.says.key).toBe("tooEarly");
    expect(lifts.estimate).toBeUndefined();
    for (const row of lifts.table) expect(row.lift).toBeUndefined();
    expect(answersOf([]).patterns.map(({ says }) => says.key)).toEqual(Array.from({ length: 14 }, () => "tooEarly"));
  });

  it("ten pairs without notes from other times stay pairs, and it says why", () => {
    const noNotes = patternPerson(5, 90, { lift: 10 }).filter(({ type }) => type !== "moodNote");
    const change = pattern(noNotes, "moodAfter");
    expect(change.says).toMatchObject({ key: "pairs", because: "fewNotes", have: 0, need: 10 });
    expect(change.estimate).toBeUndefined();
  });

  it("a share is shown from 5 tries on, with its range", () => {
    const practices = patternPerson(9, 60).filter((entry) => entry.type === "practice");
    const morning = pattern(practices, "timesDone").table;
    for (const row of morning) expect("share" in row).toBe(row.n >= 5);
    expect(pattern(practices.slice(0, 4), "ladder").says.key).toBe("tooEarly");
  });

  it("twenty steps of one kind are nothing to compare: it says how many of a second kind are short", () => {
    const home = patternPerson(6, 200).map((entry, i) =>
      entry.type === "practice" ? { ...entry, areaId: (i === 0 ? "area-work" : "area-daily") as RecordId } : entry,
    );
    const { says } = pattern(home, "kindsMood");
    expect(says.key).toBe("tooEarly");
    expect(says).toMatchObject({ need: 5 });
  });

  it("one new finding a week, each told once", () => {
    const clear = ["moodAfter", "feared"] as const;
    expect(newFinding(clear, [], day("2026-11-21"))).toBe("moodAfter");
    const told = [{ name: "moodAfter", day: day("2026-11-21") }] as const;
    expect(newFinding(clear, told, day("2026-11-27"))).toBeUndefined();
    expect(newFinding(clear, told, day("2026-11-28"))).toBe("feared");
    expect(newFinding(["moodAfter"], told, day("2027-01-28"))).toBeUndefined();
  });
});

const anyHistory = fc.record({ seed: fc.integer({ min: 1, max: 100_000 }), days: fc.integer({ min: 1, max: 200 }) });

describe("no number falls because an entry is missing", () => {
  it("a break of whole weeks anywhere changes nothing but dates", () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(199), fc.integer({ min: 1, max: 30 }), ({ seed, days }, at, weeks) => {
        const entries = patternPerson(seed, days, { lift: seed % 9 });
        // A break between two weeks: entries from some Monday on come later by whole weeks.
        const from = addDays("2025-01-06" as Day, Math.floor(at / 7) * 7);
        const later = entries.map((entry) => (entry.day >= from ? postponed(entry, weeks) : entry));
        expect(withoutDates(answersOf(later).patterns)).toEqual(withoutDates(answersOf(entries).patterns));
      }),
      { numRuns: 60 },
    );
  });

  it("time that passes is not even asked for, and every count only grows with entries", () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), ({ seed, days }, which) => {
        const entries = patternPerson(seed, days);
        if (entries.length === 0) return;
        const without = entries.filter((_, i) => i !== which % entries.length);
        const fewer = countsOf(answersOf(without).patterns);
        const all = countsOf(answersOf(entries).patterns);
        for (const [name, count] of fewer) expect(all.get(name) ?? 0, name).toBeGreaterThanOrEqual(count);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the book", () => {
  it("says the same after changes one by one as when opened anew", () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 1, max: 9999 }), ({ seed, days }, luck) => {
        const entries = patternPerson(seed, days);
        const chance = createChance(luck);
        const half = entries.filter(() => chance.happens(0.5));
        const book = createPatternBook(half);
        book.patterns();
        for (const entry of [...entries].sort(() => chance.next() - 0.5)) book.put(entry);
        const gone = new Set(entries.filter(() => chance.happens(0.2)).map(({ id }) => id));
        for (const id of gone) book.remove(id);
        const left = entries.filter(({ id }) => !gone.has(id));
        expect(inNoOrder(book.patterns().patterns)).toEqual(inNoOrder(answersOf(left).patterns));
      }),
      { numRuns: 40 },
    );
  });

  it("takes an edited entry in the place of the old one, and passes other records over", () => {
    const entries = patternPerson(11, 40);
    const first = entries.find((entry): entry is Practice => entry.type === "practice");
    if (!first) throw new Error("a practice expected");
    const book = createPatternBook([...entries, { type: "area" }]);
    const before = pattern(entries, "timesDone").n;
    book.put({ ...first, done: "no", happenedAt: (first.happenedAt + 3_600_000) as EpochMs });
    expect(book.patterns().patterns.find(({ name }) => name === "timesDone")?.n).toBe(before);
    expect(book.patterns()).toBe(book.patterns());
  });

  it("counts late entries as one, and lets them weigh less", () => {
    const notes = patternPerson(21, 120).filter((entry): entry is MoodNote => entry.type === "moodNote");
    const pairs = (late: number): readonly Practice[] =>
      patternPerson(21, 120)
        .filter((entry): entry is Practice => entry.type === "practice" && entry.moodAfter !== undefined)
        .map((entry, i) =>
          i % 2 === 0
            ? { ...entry, recordedAt: entry.happenedAt, moodBefore: 50 as never, moodAfter: 50 as never }
            : {
                ...entry,
                recordedAt: (entry.happenedAt + late) as EpochMs,
                moodBefore: 50 as never,
                moodAfter: 70 as never,
              },
        );
    const soon = pattern([...notes, ...pairs(0)], "moodAfter");
    const late = pattern([...notes, ...pairs(8 * 86_400_000)], "moodAfter");
    expect(late.n).toBe(soon.n);
    expect(late.table.higher).toBe(soon.table.higher);
    expect(late.table.raw ?? 0).toBeLessThan((soon.table.raw ?? 0) - 4);
  });

  it("reads the clock on the wall as the calendar does, in every zone", () => {
    const clock = createWallClock();
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...allZones), (at, zone) => {
        expect(clock.partOfDay(at, zone)).toBe(partOfDay({ at, zone }));
      }),
      { numRuns: 1500 },
    );
  });
});

function postponed(entry: PatternEntry, weeks: number): PatternEntry {
  const later = weeks * 7 * 86_400_000;
  return {
    ...entry,
    day: addDays(entry.day, weeks * 7),
    happenedAt: (entry.happenedAt + later) as EpochMs,
    recordedAt: (entry.recordedAt + later) as EpochMs,
  };
}

function withoutDates(patterns: readonly Pattern[]): unknown {
  return JSON.parse(
    JSON.stringify(patterns, (key, value: unknown) =>
      isDate(key, value) ? "a day" : typeof value === "number" ? Number(value.toPrecision(9)) : value,
    ),
  );
}
function isDate(key: string, value: unknown): boolean {
  return (
    (key === "day" || key === "from" || key === "since") && typeof value === "string" && dayNumber(value as Day) > 0
  );
}

/** Rows of equal rank may stand in another order when entries came in another. */
function inNoOrder(patterns: readonly Pattern[]): unknown {
  return patterns.map((one) => ({
    ...(withoutDates([one]) as readonly Pattern[])[0],
    table: Array.isArray(one.table)
      ? (withoutDates(one.table as never) as readonly unknown[]).map((row) => JSON.stringify(row)).sort()
      : withoutDates(one.table as never),
  }));
}

/** Every count that a table or a sentence shows, by where it stands. The ladder and the last weeks are windows of time. */
function countsOf(patterns: readonly Pattern[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name, n, table } of patterns) {
    if (name === "ladder" || name === "moodOverWeeks" || name === "doneOverTime") continue;
    counts.set(name, n);
    const rows = (Array.isArray(table) ? table : [table]) as readonly Readonly<Record<string, unknown>>[];
    for (const row of rows) {
      const of = row["level"] ?? row["words"];
      const key = `${name} ${typeof of === "string" ? of : ""}`;
      for (const member of [
        "n",
        "done",
        "used",
        "helped",
        "times",
        "stillDone",
        "higher",
        "same",
        "lower",
        "easier",
        "harder",
      ]) {
        const count = row[member];
        if (typeof count === "number") counts.set(`${key} ${member}`, count);
      }
      // A note on a day changes what is usual, never how many there are.
      if (typeof row["notes"] === "number") counts.set(`${key} notes`, row["notes"]);
    }
  }
  return counts;
}

describe("ids", () => {
  it("the latest pairs name their practices", () => {
    const entries = patternPerson(4, 60);
    const ids = new Set<RecordId>(entries.map(({ id }) => id));
    const { pairs } = pattern(entries, "moodAfter").table;
    expect(pairs.length).toBeGreaterThan(5);
    for (const pair of pairs) expect(ids.has(pair.id)).toBe(true);
  });
});
