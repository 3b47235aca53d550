import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayNumber } from "../day/calendar.ts";
import type { EpochMs } from "../day/day.ts";
import type { Area, Done, Practice, Profile, RecordId } from "../record/record.ts";
import type { Score } from "../shared/score.ts";
import { anyPractice, anyRecord } from "../testing/anyRecord.ts";
import { day, id, now, today } from "../testing/people.ts";
import { badDayTest } from "./badDay.ts";
import { nextStep, type Asked, type NextStep } from "./nextStep.ts";
import { foldPacing } from "./pacing.ts";
import { sizeChances, sizeWishes } from "./sizes.ts";

const home = id("area-daily");
const work = id("area-work");
const first = day("2026-10-01");

/** Ana's log in one area, a step a day from 1 October. */
function log(answers: readonly Done[], more: Partial<Practice> = {}): readonly Practice[] {
  return answers.map((done, at) => ({
    type: "practice",
    id: id(`${more.areaId ?? home}-${at}`),
    happenedAt: (now.at - (answers.length - at) * 86_400_000) as EpochMs,
    recordedAt: now.at,
    zone: now.zone,
    day: addDays(first, at),
    what: "Wash the pans",
    done,
    areaId: home,
    difficultyExpected: 40 as Score,
    sizedBy: "suggested",
    ...more,
  }));
}
const asked: Asked = { areaId: home, today: addDays(first, 12) };
const always = (done: Done, times: number) => Array.from({ length: times }, () => done);
const score = (n: number) => n as Score;

function wishOf(next: NextStep): Extract<NextStep, { readonly is: "wish" }> {
  if (next.is !== "wish") throw new Error(`a wish expected, got ${next.is}`);
  return next;
}

describe("pacing out of the log", () => {
  test("is the same on every device, whatever order the records come in", () => {
    const anyLog = fc.uniqueArray(fc.oneof(anyPractice, anyRecord), { maxLength: 40, selector: (one) => one.id });
    fc.assert(
      fc.property(
        anyLog.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        ([one, other]) => {
          // Two records of one kind that there is one of may not stand in one vault.
          fc.pre(one.filter(({ type }) => type === "profile").length <= 1);
          const [here, there] = [foldPacing(one), foldPacing(other)];
          for (const [area, edge] of here.edges) expect(there.edges.get(area)).toEqual(edge);
          expect(there.edges.size).toBe(here.edges.size);
          expect(there.off).toBe(here.off);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("only what was logged counts: wins, thoughts and plans change nothing", () => {
    const steps = log(["yes", "partly", "no", "yes"]);
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 20 }), (others) => {
        const rest = others.filter(({ type }) => !["practice", "area", "profile"].includes(type));
        expect(foldPacing([...rest, ...steps])).toEqual(foldPacing(steps));
      }),
    );
  });

  test("each area of life has an edge of its own; a new one starts from what the others say", () => {
    const pacing = foldPacing(log(always("yes", 10), { difficultyExpected: score(60) }));
    const other = wishOf(nextStep(pacing, { ...asked, areaId: work }));
    const unknown = wishOf(nextStep(foldPacing([]), { ...asked, areaId: work }));
    expect(other.usual.difficulty).toBeGreaterThan(unknown.usual.difficulty);
    const few = foldPacing(log(always("yes", 4), { difficultyExpected: score(60) }));
    expect(wishOf(nextStep(few, { ...asked, areaId: work })).usual).toEqual(unknown.usual);
  });

  test("Ana's two answers about an area come before anything else", () => {
    const area: Area = { type: "area", id: work, kind: "work", fineOnABadDay: score(20), outOfReach: score(50) };
    const records = [area, ...log(always("yes", 10), { difficultyExpected: score(60) })];
    expect(wishOf(nextStep(foldPacing(records), { ...asked, areaId: work })).usual.difficulty).toBe(23);
  });

  test("a log that was corrected is read anew", () => {
    const [one, ...rest] = log(["no", "yes", "yes"]);
    if (!one) throw new Error("a first step expected");
    const before = wishOf(nextStep(foldPacing([one, ...rest]), asked)).usual.difficulty;
    const after = wishOf(nextStep(foldPacing([{ ...one, done: "yes" }, ...rest]), asked)).usual.difficulty;
    expect(after).toBeGreaterThan(before);
  });
});

describe("the next step", () => {
  test("says why, with what it saw", () => {
    const next = wishOf(nextStep(foldPacing(log(["yes", "yes", "no", "yes", "yes", "yes", "yes", "yes"])), asked));
    expect(next.why).toMatchObject({ done: 7, of: 8, near: 40, about: next.usual.difficulty, yes: 4, outOf: 5 });
    expect(next.guess).toBe(false);
  });

  test("a size that was taken and not rated counts as about that size, and a record of nothing is never told", () => {
    const { difficultyExpected: _, ...unrated } = log(["yes"])[0] as Practice;
    const taken = wishOf(nextStep(foldPacing([unrated]), asked)).why;
    expect(taken).toMatchObject({ done: 1, of: 1 });
    expect(taken.near).toBeGreaterThan(0);
    const { sizedBy: _own, ...own } = unrated;
    const rated = log(always("yes", 6));
    const since = always("yes", 8).map((done, at) => ({
      ...own,
      done,
      id: id(`since-${at}`),
      day: addDays(first, 11),
    }));
    const later = since.map((practice) => ({ ...practice, happenedAt: now.at }));
    expect(wishOf(nextStep(foldPacing([...rated, ...later]), asked)).why).toMatchObject({ key: "start", of: 0 });
  });

  test("calls itself a guess until there are 5 tries", () => {
    expect(wishOf(nextStep(foldPacing([]), asked))).toMatchObject({ guess: true, why: { key: "start" } });
    expect(wishOf(nextStep(foldPacing(log(always("yes", 4))), asked)).guess).toBe(true);
    expect(wishOf(nextStep(foldPacing(log(always("yes", 5))), asked)).guess).toBe(false);
  });

  test("each reason has its key", () => {
    const keyAfter = (answers: readonly Done[], more: Partial<Asked> = {}) =>
      wishOf(nextStep(foldPacing(log(answers)), { ...asked, today: addDays(first, answers.length), ...more })).why.key;
    expect(keyAfter(["no"])).toBe("tooBig");
    expect(keyAfter(["no", "no"])).toBe("sure");
    expect(keyAfter(["yes", "yes"])).toBe("harder");
    expect(keyAfter(["yes", "partly"])).toBe("easier");
    expect(keyAfter(["yes", "yes"], { today: addDays(first, 9) })).toBe("welcomeBack");
    expect(keyAfter(["yes", "yes"], { energy: score(10) })).toBe("lessEnergy");
    expect(keyAfter(["yes", "yes"], { energy: score(90) })).toBe("moreEnergy");
  });

  test("can always be made smaller or bigger, each with its honest chance", () => {
    fc.assert(
      fc.property(
        fc.array(anyPractice, { maxLength: 30 }),
        fc.option(fc.nat(100), { nil: undefined }),
        (practices, energy) => {
          const records = practices.map((one) => ({ ...one, areaId: home }));
          const next = nextStep(foldPacing(records), { areaId: home, today, energy: energy as Score | undefined });
          fc.pre(next.is === "wish");
          const { smaller, usual, bigger } = next;
          expect(usual.difficulty - smaller.difficulty).toBeGreaterThanOrEqual(Math.min(5, usual.difficulty));
          expect(bigger.difficulty - usual.difficulty).toBeGreaterThanOrEqual(Math.min(5, 100 - usual.difficulty));
          expect(smaller.chance).toBeGreaterThanOrEqual(usual.chance);
          expect(usual.chance).toBeGreaterThanOrEqual(bigger.chance);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("after three “not this time” comes another step and Missing-Links, not a smaller number", () => {
    const steps = log(always("no", 3)).map((one, at) => ({ ...one, stepId: id(at === 0 ? "fern" : "pans") }));
    expect(nextStep(foldPacing(steps), asked)).toEqual({
      is: "anotherStep",
      times: 3,
      offers: ["anotherStep", "missingLinks"],
      insteadOf: ["fern", "pans"],
      lastId: "area-daily-2",
    });
    expect(nextStep(foldPacing(log(["no", "no", "partly", "no"])), asked).is).toBe("wish");
    expect(nextStep(foldPacing(log(["no", "no", "no", "partly"])), asked).is).toBe("wish");
    expect(sizeWishes(foldPacing(steps), asked)).toBeUndefined();
  });

  test("when Ana has taken another step, it is sized again, to be one she can count on", () => {
    const pacing = foldPacing(log(always("no", 3)));
    const next = wishOf(nextStep(pacing, { ...asked, forAnother: true }));
    expect(next.why.key).toBe("sure");
    expect(next.usual.difficulty).toBeLessThan(37);
    expect(wishOf(nextStep(foldPacing(log(["yes"])), { ...asked, forAnother: true }))).toEqual(
      wishOf(nextStep(foldPacing(log(["yes"])), asked)),
    );
  });

  test("never shows a harder number right after “not this time”, rounded as it is shown", () => {
    fc.assert(
      fc.property(fc.array(anyPractice, { maxLength: 15 }), anyPractice, fc.nat(60), (practices, last, later) => {
        const at = Math.max(0, ...practices.map(({ happenedAt }) => happenedAt)) + 1;
        const before = practices.map((one) => ({ ...one, areaId: home, day: first }));
        const shown = nextStep(foldPacing(before), { areaId: home, today: first });
        fc.pre(shown.is === "wish");
        const { energyBefore: _energy, ...rest } = last;
        const no: Practice = {
          ...rest,
          id: "last" as RecordId,
          happenedAt: at as EpochMs,
          areaId: home,
          day: first,
          done: "no",
        };
        const next = nextStep(foldPacing([...before, no]), { areaId: home, today: addDays(first, later) });
        fc.pre(next.is === "wish");
        expect(next.usual.difficulty).toBeLessThanOrEqual(shown.usual.difficulty);
        if (no.difficultyExpected !== undefined)
          expect(next.usual.difficulty).toBeLessThanOrEqual(no.difficultyExpected);
      }),
      { numRuns: 500 },
    );
  });

  test("Ana's own smaller step that worked is no step back: nothing was lost by choosing it", () => {
    const before = log(always("yes", 8));
    const [small] = log(["yes"], { sizedBy: "smaller", difficultyExpected: score(15), areaId: home });
    if (!small) throw new Error("a small step expected");
    const after = [...before, { ...small, id: id("small"), happenedAt: now.at, day: addDays(first, 8) }];
    const [then, since] = [before, after].map(
      (records) => wishOf(nextStep(foldPacing(records), asked)).usual.difficulty,
    );
    expect(since).toBeGreaterThanOrEqual((then ?? 0) - 1);
  });

  test("is silent when Ana has switched it off", () => {
    const profile: Profile = { type: "profile", id: id("profile"), pacingOff: true };
    expect(nextStep(foldPacing([...log(["yes"]), profile]), asked)).toEqual({ is: "off" });
    expect(sizeWishes(foldPacing([profile]), asked)).toBeUndefined();
  });
});

describe("three sizes and the bad-day test", () => {
  const pacing = foldPacing(log(always("yes", 10)));
  const sizes = [
    { size: "usual", title: "The pans", difficulty: score(70) },
    { size: "small", title: "Half of them", difficulty: score(45) },
    { size: "bare", title: "Two cups", difficulty: score(15) },
  ] as const;

  test("each size has its chance today and on a bad day; the one that fits is named", () => {
    const { sizes: chances, fits, guess } = sizeChances(pacing, sizes, asked);
    const chanceToday = chances.map((one) => one.today?.chance ?? 0);
    expect(chanceToday).toEqual(chanceToday.toSorted((one, other) => one - other));
    for (const one of chances) expect(one.onABadDay?.chance).toBeLessThan(one.today?.chance ?? 0);
    expect(fits).toBe("small");
    expect(guess).toBe(false);
  });

  test("low energy lowers every chance, and a smaller size fits then", () => {
    const tired = sizeChances(pacing, sizes, { ...asked, energy: score(0) });
    const fresh = sizeChances(pacing, sizes, { ...asked, energy: score(100) });
    tired.sizes.forEach((one, at) => expect(one.today?.chance).toBeLessThan(fresh.sizes[at]?.today?.chance ?? 0));
  });

  test("a size that nobody rated has no chance made up for it", () => {
    expect(sizeChances(pacing, [{ size: "usual", title: "The pans" }], asked)).toEqual({
      sizes: [{ size: "usual" }],
      fits: undefined,
      guess: false,
    });
  });

  test("three wishes for a new step: usual, small, bare, each smaller than the one before", () => {
    fc.assert(
      fc.property(fc.array(anyPractice, { maxLength: 30 }), (practices) => {
        const wishes = sizeWishes(foldPacing(practices.map((one) => ({ ...one, areaId: home }))), { ...asked, today });
        fc.pre(wishes !== undefined);
        expect(wishes.small).toBeLessThanOrEqual(Math.max(0, wishes.usual - 5));
        expect(wishes.bare).toBeLessThanOrEqual(Math.max(0, wishes.small - 5));
      }),
    );
  });

  test("the bad-day test is a forecast: likely, even or unlikely, and up to where it is likely", () => {
    const ask = (difficulty: number) => badDayTest(pacing, score(difficulty), asked);
    const { likelyUpTo } = ask(10);
    const answers = [10, likelyUpTo, likelyUpTo + 2, 90].map((difficulty) => ask(difficulty).answer);
    expect(answers).toEqual(["likely", "likely", "even", "unlikely"]);
    expect(badDayTest(foldPacing([]), score(20), asked).guess).toBe(true);
  });

  test("days are counted from the logical day it is asked on", () => {
    expect(dayNumber(asked.today) - dayNumber(first)).toBe(12);
    const soon = sizeChances(pacing, sizes, { ...asked, today: addDays(first, 10) });
    const late = sizeChances(pacing, sizes, { ...asked, today: addDays(first, 60) });
    // After an absence we know less: every chance moves towards even.
    soon.sizes.forEach((one, at) => {
      const then = late.sizes[at]?.today?.chance ?? 0;
      expect(Math.abs(then - 0.5)).toBeLessThanOrEqual(Math.abs((one.today?.chance ?? 0) - 0.5) + 1e-9);
    });
  });
});
