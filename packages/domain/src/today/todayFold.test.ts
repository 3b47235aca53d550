import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../day/calendar.ts";
import type { EpochMs, Minutes, Moment } from "../day/day.ts";
import { dayBounds } from "../day/logicalDay.ts";
import { nextStep } from "../pacing/nextStep.ts";
import { foldPacing } from "../pacing/pacing.ts";
import { newProfile } from "../profile/profile.ts";
import { given } from "../shared/given.ts";
import type { Done, Entry, Plan, Practice, Profile, TussockRecord } from "../record/record.ts";
import { anyEntry, anyPlan } from "../testing/anyRecord.ts";
import { amsterdam, day, id, now, pansStep, pansWords, today } from "../testing/people.ts";
import { todayFold } from "./todayFold.ts";
import { cutForToday } from "./cutForToday.ts";
import { isTodaySummary, nothingEarlier } from "./todaySummary.ts";
import type { TodayView } from "./todayView.ts";

const ana: Profile = { ...newProfile, name: "Ana" };

function view(records: Iterable<TussockRecord>, moment: Moment = now, profile = ana): TodayView {
  return todayFold(records, nothingEarlier, moment, profile);
}

let made = 0;
function practice(on: string, done: Done, more: Partial<Practice> = {}): Practice {
  const happenedAt = (dayBounds(day(on), amsterdam, newProfile.dayStart).from + 8 * 3_600_000 + made) as EpochMs;
  return {
    type: "practice",
    id: id(`practice-${++made}`),
    happenedAt,
    zone: amsterdam,
    day: day(on),
    recordedAt: happenedAt,
    what: "Wash the pans",
    done,
    ...more,
  };
}
function plan(name: string, on: string, more: Partial<Plan> = {}): Plan {
  return {
    type: "plan",
    id: id(name),
    stepId: pansStep.id,
    size: "usual",
    day: day(on),
    state: { is: "open" },
    ...more,
  };
}
const marks = (seen: TodayView) => seen.week.map((one) => one.mark).join(" ");

describe("after three “not this time”", () => {
  const areaId = id("area-daily");
  const step = { ...pansStep, areaId };
  const no = (on: string) => practice(on, "no", { areaId, stepId: step.id });
  const planned = plan("again", today);

  test("another step is offered on Today, not a smaller size of the same one; after it went well that is over", () => {
    const three = [no("2026-11-16"), no("2026-11-17"), no("2026-11-18")];
    expect(view([step, pansWords, planned, ...three.slice(1)]).anotherStep).toBeUndefined();
    expect(view([step, pansWords, planned, ...three])).toMatchObject({ anotherStep: true });
    const part = practice("2026-11-18", "partly", { areaId, stepId: step.id });
    expect(view([step, pansWords, planned, ...three, part]).anotherStep).toBeUndefined();
    expect(view([step, pansWords, planned, ...three], now, { ...ana, pacingOff: true }).anotherStep).toBeUndefined();
  });

  test("Today and pacing never differ about it, whatever was logged", () => {
    const anyTry = fc.record({
      done: fc.constantFrom<Done>("no", "no", "no", "yes", "partly"),
      mine: fc.boolean(),
      here: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyTry, { maxLength: 8 }), (tries) => {
        const log = tries.map(({ done, mine, here }) =>
          practice("2026-11-18", done, {
            ...(here ? { areaId } : {}),
            stepId: mine ? step.id : id("another"),
          }),
        );
        const next = nextStep(foldPacing(log), { areaId, today });
        const says = next.is === "anotherStep" && next.insteadOf.includes(step.id);
        expect(view([step, pansWords, planned, ...log]).anotherStep === true).toBe(says);
      }),
    );
  });
});

describe("the path of the week", () => {
  test("on a first day there is open water behind, today, and the days to come", () => {
    const first = view([]);
    expect(marks(first)).toBe("blank blank blank today ahead ahead ahead");
    expect(first).toMatchObject({
      day: today,
      madeAt: now.at,
      partOfDay: "afternoon",
      name: "Ana",
      steps: { count: 0 },
      moreToday: [],
      earlierOpen: [],
    });
    expect(first).not.toHaveProperty("step");
    expect(first).not.toHaveProperty("kept");
    expect(first).not.toHaveProperty("backAfterDays");
  });

  test("each day shows the best of it: all, part, or that Ana showed up", () => {
    const week = [
      practice("2026-11-16", "no"),
      practice("2026-11-16", "yes"),
      practice("2026-11-16", "partly"),
      practice("2026-11-17", "partly"),
      practice("2026-11-17", "no"),
      practice("2026-11-18", "no"),
    ];
    expect(marks(view(week))).toBe("done part try today ahead ahead ahead");
    expect(marks(view([...week, practice("2026-11-19", "partly")]))).toBe("done part try part ahead ahead ahead");
  });

  test("days before the first step are blank: nothing was expected then", () => {
    expect(marks(view([practice("2026-11-17", "partly")]))).toBe("blank part rest today ahead ahead ahead");
    expect(marks(view([practice("2026-11-10", "no")]))).toBe("rest rest rest today ahead ahead ahead");
  });

  test("a practice from the other side of the date line is shown on its day, though that is tomorrow here", () => {
    expect(marks(view([practice("2026-11-20", "yes")]))).toBe("blank blank blank today done ahead ahead");
  });

  test("after midnight and before four it is still yesterday; the week may begin on Sunday", () => {
    const night = { ...now, at: (now.at + 14 * 3_600_000) as EpochMs };
    expect(view([], night)).toMatchObject({ day: "2026-11-19", partOfDay: "night" });
    expect(view([], night, { ...ana, dayStart: 0 as Minutes }).day).toBe("2026-11-20");
    expect(view([], now, { ...ana, weekStart: 7 }).week[0]?.day).toBe("2026-11-15");
  });

  test("a day looks the same each time it is opened, and unlike its neighbours", () => {
    const seeds = view([]).week.map((one) => one.seed);
    expect(view([practice("2026-11-16", "yes")]).week.map((one) => one.seed)).toEqual(seeds);
    expect(new Set(seeds).size).toBe(7);
    expect(seeds.every((seed) => Number.isInteger(seed) && seed > 0)).toBe(true);
  });
});

describe("today's step", () => {
  const step = [pansStep, pansWords];

  test("is the first open plan of today by its time; the others follow, one without a time last", () => {
    const seen = view([
      ...step,
      plan("free", "2026-11-19"),
      plan("late", "2026-11-19", { time: 1200 as Minutes, size: "bare" }),
      plan("early", "2026-11-19", { time: 540 as Minutes, after: "breakfast" }),
      plan("tomorrow", "2026-11-20"),
    ]);
    expect(seen.step).toEqual({
      planId: "early",
      stepId: "pans",
      areaId: "area-daily",
      day: today,
      title: "Wash the pans for 10 minutes",
      size: "usual",
      sizes: pansWords.sizes,
      minutes: 10,
      difficulty: 35,
      time: 540,
      after: "breakfast",
      state: { is: "open" },
    });
    expect(seen.moreToday.map((one) => one.planId)).toEqual(["late", "free"]);
  });

  test("what was practised or let go is not asked for again", () => {
    const seen = view([
      ...step,
      plan("a", "2026-11-19", { state: { is: "letGo" } }),
      plan("b", "2026-11-19", { state: { is: "practised", practiceId: id("x") } }),
    ]);
    expect(seen).not.toHaveProperty("step");
    expect(seen.earlierOpen).toEqual([]);
  });

  test("open plans of earlier days are only named, so that one tap can let them go", () => {
    const seen = view([...step, plan("b", "2026-11-10"), plan("a", "2026-10-01"), plan("today", "2026-11-19")]);
    expect(seen.earlierOpen).toEqual(["a", "b"]);
    expect(seen.step?.planId).toBe("today");
  });

  test("a plan for a step that was put away, or is not here yet, is not shown", () => {
    expect(view([{ ...pansStep, closed: true }, pansWords, plan("a", "2026-11-19")])).not.toHaveProperty("step");
    expect(view([pansWords, plan("a", "2026-11-19")])).not.toHaveProperty("step");
  });
});

describe("what stays", () => {
  test("the count is of a lifetime, since the first day, and counts what was done, in full or in part", () => {
    const seen = view([practice("2026-09-04", "no"), practice("2026-11-18", "yes"), practice("2025-12-01", "partly")]);
    expect(seen.steps).toEqual({ count: 2, since: "2025-12-01" });
  });

  test("one try that did not come to it is no step yet, and still the day it all began", () => {
    expect(view([practice("2026-11-18", "no")]).steps).toEqual({ count: 0, since: "2026-11-18" });
  });

  test("the newest line of what was learned in seven days is kept in sight", () => {
    const monday = practice("2026-11-16", "yes", {
      learned: "I can start even when I don’t feel like it.",
      what: "Putting the laundry away",
    });
    const seen = view([
      practice("2026-11-12", "yes", { learned: "Too old" }),
      monday,
      practice("2026-11-13", "yes", { learned: "Older" }),
      practice("2026-11-18", "yes"),
    ]);
    expect(seen.kept).toEqual({
      practiceId: monday.id,
      text: "I can start even when I don’t feel like it.",
      what: "Putting the laundry away",
      day: "2026-11-16",
    });
    expect(view([practice("2026-11-12", "yes", { learned: "Too old" })])).not.toHaveProperty("kept");
  });

  test("coming back after four days or more is greeted; an entry of any kind counts", () => {
    const lastPractice = practice("2026-11-15", "yes");
    expect(view([lastPractice]).backAfterDays).toBe(4);
    expect(view([practice("2026-11-16", "yes")])).not.toHaveProperty("backAfterDays");
    const thought = {
      ...lastPractice,
      type: "thought",
      id: id("t"),
      day: day("2026-11-17"),
      text: "Still here",
    } as unknown as Entry;
    expect(view([lastPractice, thought])).not.toHaveProperty("backAfterDays");
    expect(view([practice("2020-01-01", "yes")]).backAfterDays).toBe(daysBetween(day("2020-01-01"), today));
  });
});

describe("hot records and the summary beside them", () => {
  const anyLife = fc.array(fc.oneof({ weight: 5, arbitrary: anyEntry }, anyPlan), { maxLength: 220 }).map(unique);
  const areas = fc.constantFrom(id("area-daily"), id("area-own"), undefined);
  /** A step planned for a day, after tries of it and of others, most of them "not this time". */
  const anyPlannedStep = fc.record({
    areaId: areas,
    tries: fc.array(
      fc.record({
        ago: fc.integer({ min: 0, max: 60 }),
        done: fc.constantFrom<Done>("no", "no", "no", "yes"),
        areaId: areas,
        stepId: fc.constantFrom(pansStep.id, id("another"), undefined),
      }),
      { maxLength: 120 },
    ),
  });

  test("show the same Today as all records do, on the day of the newest entry and later", () => {
    fc.assert(
      fc.property(anyLife, anyPlannedStep, fc.integer({ min: 0, max: 30 }), (others, { areaId, tries }, later) => {
        const newest =
          others
            .flatMap((record) => ("happenedAt" in record ? [record.day] : []))
            .sort()
            .at(-1) ?? today;
        const on = addDays(newest, later);
        const life: TussockRecord[] = [
          ...others,
          given({ ...pansStep, areaId }),
          pansWords,
          plan("again", on),
          ...tries.map(({ ago, done, ...more }) => practice(addDays(on, -ago), done, given(more))),
        ];
        const moment = { at: (dayBounds(on, amsterdam).to - 1) as EpochMs, zone: amsterdam };
        const { hot, earlier } = cutForToday(life);
        expect(todayFold(hot, earlier, moment, ana)).toEqual(todayFold(life, nothingEarlier, moment, ana));
      }),
      { numRuns: 300 },
    );
  });

  test("know when another step is due, also when “not this time” was said long before the newest entries", () => {
    const areaId = id("area-daily");
    const step = { ...pansStep, areaId };
    const long = [-90, -89, -88].map((ago) => practice(addDays(today, ago), "no", { areaId, stepId: step.id }));
    const since = Array.from({ length: 70 }, (_, ago) =>
      practice(addDays(today, -ago), "yes", { areaId: id("area-own") }),
    );
    const { hot, earlier } = cutForToday([step, pansWords, plan("again", today), ...long, ...since]);
    expect(todayFold(hot, earlier, now, ana)).toMatchObject({ anotherStep: true });
  });

  test("a summary comes back from the disk as it was; anything else is not taken for one", () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const kept: unknown = JSON.parse(JSON.stringify(cutForToday(life).earlier));
        expect(isTodaySummary(kept)).toBe(true);
        expect(kept).toEqual(cutForToday(life).earlier);
      }),
      { numRuns: 30 },
    );
    for (const not of [
      undefined,
      null,
      3,
      {},
      { stepsDone: -1 },
      { stepsDone: 1, firstPracticeDay: "then" },
      // As an earlier version counted: every try.
      { practices: 3 },
    ]) {
      expect(isTodaySummary(not)).toBe(false);
    }
  });

  test("a lone entry from the first days of the calendar breaks nothing", () => {
    const lone = practice("0001-01-02", "yes");
    expect(cutForToday([lone]).hot).toEqual([lone]);
  });

  test("an entry written after the summary was made is counted at once", () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { hot, earlier } = cutForToday(life);
        const before = todayFold(hot, earlier, now, ana).steps.count;
        const after = todayFold([...hot, practice("2001-01-01", "partly")], earlier, now, ana).steps.count;
        expect(after).toBe(before + 1);
      }),
      { numRuns: 50 },
    );
  });

  test("stay few, however long the history is", () => {
    const tenYears = Array.from({ length: 3650 }, (_, at) => [
      practice(addDays(today, -at), "yes"),
      ...(at > 100
        ? [practice(addDays(today, -at), "no", { areaId: id("avoided"), stepId: id(`step-${at % 5}`) })]
        : []),
      plan(`p${at}`, addDays(today, -at), { state: { is: "letGo" } }),
    ]).flat();
    const { hot, earlier } = cutForToday(tenYears);
    // The newest 60, and of ten years of avoiding one area the newest "not this time" of each of five steps.
    expect(hot.filter((record) => record.type === "practice")).toHaveLength(65);
    expect(hot.filter((record) => record.type === "plan")).toHaveLength(9);
    expect(earlier).toMatchObject({ stepsDone: 3590, firstPracticeDay: addDays(today, -3649) });
  });
});

/** Promise 3: no number on screen can fall because of a missing entry. */
describe("a missing entry takes nothing away", () => {
  const anyHistory = fc.array(anyEntry, { maxLength: 60 }).map(unique);

  test("the count never falls when an entry is added, whatever it is and whenever it happened", () => {
    fc.assert(
      fc.property(anyHistory, anyEntry, (history, entry) => {
        fc.pre(!history.some((one) => one.id === entry.id));
        const before = view(history).steps;
        const after = view([...history, entry]).steps;
        expect(after.count).toBe(before.count + (entry.type === "practice" && entry.done !== "no" ? 1 : 0));
        if (before.since) expect(after.since && after.since <= before.since).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("the count is the same however the days lie: gaps, absences and bad weeks do not matter", () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 60, maxLength: 60 }),
        (history, gaps) => {
          const moved = history.map((entry, place) => ({ ...entry, day: addDays(today, -(gaps[place] ?? 0)) }));
          expect(view(moved).steps.count).toBe(view(history).steps.count);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("time that passes without an entry changes no number but the greeting's", () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 400 }), (history, days) => {
        const later = { ...now, at: (now.at + days * 86_400_000) as EpochMs };
        expect(view(history, later).steps).toEqual(view(history).steps);
      }),
      { numRuns: 200 },
    );
  });

  test("adding an entry never makes a day of the path less than it was", () => {
    const order = ["ahead", "today", "blank", "rest", "try", "part", "done"];
    fc.assert(
      fc.property(fc.array(weekly(), { maxLength: 12 }), weekly(), (history, entry) => {
        const before = view(history).week;
        view([...history, entry]).week.forEach((after, place) => {
          expect(order.indexOf(after.mark)).toBeGreaterThanOrEqual(order.indexOf(before[place]?.mark ?? "done"));
        });
      }),
      { numRuns: 300 },
    );
  });
});

function weekly(): fc.Arbitrary<Practice> {
  return fc
    .tuple(fc.integer({ min: -8, max: 1 }), fc.constantFrom<Done>("yes", "partly", "no"))
    .map(([days, done]) => practice(addDays(today, days), done));
}

function unique<Some extends TussockRecord>(records: readonly Some[]): readonly Some[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
