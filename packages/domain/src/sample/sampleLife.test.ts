import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../day/calendar.ts";
import type { Zone } from "../day/day.ts";
import { dayBounds, logicalDay } from "../day/logicalDay.ts";
import { calibrationOf } from "../pacing/calibration.ts";
import { given } from "../shared/given.ts";
import type { KeptRecord } from "../activity/activityRecords.ts";
import { isMet } from "../goal/closeGoal.ts";
import { goalOn } from "../goal/goal.ts";
import { useEvidence } from "../skill/masteryEvidence.ts";
import { masteryMap } from "../skill/masteryMap.ts";
import { createLogIndex } from "../lookback/logIndex.ts";
import { searchLog } from "../lookback/searchLog.ts";
import { profileNow } from "../profile/profile.ts";
import { isEntry } from "../record/entry.ts";
import { recordFromFields, recordToFields } from "../record/fields.ts";
import type { Entry, Practice, RecordId, TussockRecord } from "../record/record.ts";
import { recordFaults } from "../record/schema.ts";
import { stepsNow } from "../step/stepsNow.ts";
import { anyZone } from "../testing/anyDay.ts";
import { amsterdam, day, today } from "../testing/people.ts";
import { todayFold } from "../today/todayFold.ts";
import { cutForToday } from "../today/cutForToday.ts";
import { nothingEarlier } from "../today/todaySummary.ts";
import { diaryMoods } from "../diary/diaryMoods.ts";
import { quietQuestion } from "../week/quietQuestion.ts";
import { openWeekPlan } from "../week/weekPlanNow.ts";
import { sampleBeside } from "./sampleBeside.ts";
import { sampleGoals } from "./sampleGoals.ts";
import type { SampleAsked, SampleSize } from "./life.ts";
import { sampleLife } from "./sampleLife.ts";

const year = lived({ size: "year" });
const tenYears = lived({ size: "tenYears" });

function lived(asked: Partial<SampleAsked> & { readonly size: SampleSize }): readonly TussockRecord[] {
  return sampleLife({ seed: 1, today, zone: amsterdam, ...asked });
}
const entriesOf = (life: readonly TussockRecord[]): readonly Entry[] => life.filter(isEntry);
const practicesOf = (life: readonly TussockRecord[]) =>
  life.filter((record): record is Practice => record.type === "practice");

describe("a sample life", () => {
  test("is the same each time for the same seed, and another for another", () => {
    expect(lived({ size: "month", seed: 7 })).toEqual(lived({ size: "month", seed: 7 }));
    expect(lived({ size: "month", seed: 7 })).not.toEqual(lived({ size: "month", seed: 8 }));
    expect(lived({ size: "year" })).toEqual(year);
  });

  test("has as many records as it says: a month 120, a year 1,000, ten years 25,000", () => {
    expect(tenYears).toHaveLength(25_000);
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom(["month", 120] as const, ["year", 1000] as const),
        (seed, [size, count]) => {
          expect(lived({ size, seed })).toHaveLength(count);
        },
      ),
      { numRuns: 60 },
    );
    for (const seed of [2, 3, 4]) expect(lived({ size: "tenYears", seed })).toHaveLength(25_000);
  });

  test("every record is one the app could have made", () => {
    for (const record of [...year, ...tenYears]) {
      const faults = recordFaults(record);
      if (faults.length > 0) expect([record, faults]).toEqual([record, []]);
    }
    expect(year.map((record) => recordFromFields(record.type, record.id, recordToFields(record)))).toEqual(year);
    expect(new Set(tenYears.map((record) => record.id)).size).toBe(25_000);
  });

  test("nothing lies in the future, wherever one looks around, and nothing was written before it happened", () => {
    fc.assert(
      fc.property(fc.nat(), anyZone, fc.constantFrom(today, day("2026-03-29"), day("2012-01-08")), (seed, zone, on) => {
        const midnight = dayBounds(on, zone).from;
        for (const entry of entriesOf(lived({ size: "month", seed, zone, today: on }))) {
          if (!(entry.happenedAt <= entry.recordedAt && entry.recordedAt < midnight))
            expect(entry).toBe("an entry of the past");
        }
      }),
      { numRuns: 40 },
    );
  });

  test("every entry stands on the day a person's own app would have given it", () => {
    const home = profileNow(year);
    for (const entry of entriesOf(year))
      expect(logicalDay({ at: entry.happenedAt, zone: entry.zone }, home.dayStart)).toBe(entry.day);
    const apia = lived({ size: "month", today: day("2012-01-08"), zone: "Pacific/Apia" as Zone });
    expect(entriesOf(apia).some((entry) => entry.day === "2011-12-30")).toBe(false);
  });

  test("whatever names another record names one that is there", () => {
    const byId = new Map(tenYears.map((record) => [record.id, record.type]));
    const named = (id: RecordId | undefined, type: string) => id === undefined || byId.get(id) === type;
    for (const record of tenYears) {
      const loose = record as {
        readonly stepId?: RecordId;
        readonly planId?: RecordId;
        readonly goalId?: RecordId;
        readonly areaId?: RecordId;
      };
      const whole =
        named(loose.stepId, "step") &&
        named(loose.planId, "plan") &&
        named(loose.goalId, "goal") &&
        (loose.areaId === undefined || byId.get(loose.areaId) === "area" || loose.areaId.startsWith("area-"));
      if (!whole) expect(record).toBe("a record whose threads all lead somewhere");
      if (record.type === "plan" && record.state.is === "practised" && !named(record.state.practiceId, "practice"))
        expect(record).toBe("practised");
    }
  });

  test("looks like a life: bad weeks, absences, tries of every kind, some written late, words that changed", () => {
    const days = [...new Set(entriesOf(year).map((entry) => entry.day))].sort();
    const gaps = days.map((one, place) => daysBetween(days[place - 1] ?? one, one));
    expect(Math.max(...gaps)).toBeGreaterThanOrEqual(5);
    const practices = practicesOf(year);
    const share = (of: (practice: Practice) => boolean) => practices.filter(of).length / practices.length;
    expect(share((one) => one.done === "yes")).toBeGreaterThan(0.55);
    expect(share((one) => one.done === "yes")).toBeLessThan(0.85);
    expect(share((one) => one.done === "partly")).toBeGreaterThan(0.08);
    expect(share((one) => one.done === "no")).toBeGreaterThan(0.04);
    expect(share((one) => one.recordedAt - one.happenedAt > 12 * 3_600_000)).toBeGreaterThan(0.01);
    expect(share((one) => one.zone !== amsterdam)).toBeLessThan(0.2);
    expect(new Set(practices.map((one) => one.areaId)).size).toBeGreaterThanOrEqual(5);
    expect(year.filter((record) => record.type === "stepVersion").length).toBeGreaterThan(
      year.filter((record) => record.type === "step").length,
    );
    expect(year.filter((record) => record.type === "goalVersion")).toHaveLength(8);
    expect(stepsNow(year)).toHaveLength(4);
  });

  test("has goals that changed, with signs, a ladder and one that was met; each practice keeps the words of its day", () => {
    const kept = sampleGoals(year, { seed: 1, size: "year", today, zone: amsterdam });
    for (const record of kept) expect([record, recordFaults(record)]).toEqual([record, []]);
    const all = new Map<RecordId, KeptRecord>([...year, ...kept].map((record) => [record.id, record]));
    const types = kept.map(({ type }) => type);
    expect(types.filter((type) => type === "signNoticed").length).toBeGreaterThanOrEqual(2);
    expect(types.filter((type) => type === "rung").length).toBeGreaterThanOrEqual(1);
    expect([...all.values()].filter((record) => record.type === "goal" && isMet(record))).toHaveLength(1);
    const words = year.filter((record) => record.type === "goalVersion");
    for (const { goalId, goalVersionId, day: on } of practicesOf(year))
      expect(goalVersionId).toBe(goalId && goalOn(words, goalId, on)?.id);
  });

  test("has a diary card of five weeks, a seven-day plan with its review, and nothing of them asks for anything today", () => {
    for (const on of [today, day("2026-03-30"), day("2027-08-30")]) {
      const asked = { seed: 1, size: "year", today: on, zone: amsterdam } as const;
      const life = sampleLife(asked);
      const kept = sampleBeside(life, asked);
      expect(sampleBeside(life, asked)).toEqual(kept);
      for (const record of kept) expect([record, recordFaults(record)]).toEqual([record, []]);
      expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
      const days = kept.filter((record) => record.type === "diaryDay");
      expect(days.length).toBeGreaterThan(20);
      expect(days.length).toBeLessThan(35);
      expect(diaryMoods(days).length).toBe(days.length);
      const midnight = dayBounds(on, amsterdam).from;
      for (const one of kept) if ("recordedAt" in one) expect(one.recordedAt).toBeLessThan(midnight);
      const plans = kept.filter((record) => record.type === "weekPlan");
      expect(plans).toHaveLength(1);
      expect(plans[0]?.steps.length).toBeGreaterThanOrEqual(3);
      expect(openWeekPlan(plans)).toBeUndefined();
      expect(kept.filter((record) => record.type === "review" || record.type === "sessionReview")).toHaveLength(3);
      const quiet = {
        plans: life.filter((record) => record.type === "plan"),
        weekPlans: plans,
        daysWithStep: new Set(practicesOf(life).map((one) => one.day)),
        quietDays: kept.filter((record) => record.type === "quietDay"),
        today: on,
      };
      expect(quietQuestion(quiet)).toBeUndefined();
    }
  });

  test("its map of skills is true: one came to come by itself, others are on their way, each was tried somewhere", () => {
    for (const on of [today, day("2026-03-29"), day("2025-02-11"), day("2027-08-30")]) {
      const asked = { seed: 1, size: "year", today: on, zone: amsterdam } as const;
      const life = sampleLife(asked);
      const uses = [...life, ...sampleGoals(life, asked)].filter((record) => record.type === "skillUse");
      const opposite = masteryMap(uses.map(useEvidence)).find(({ skill }) => skill === "opposite-action");
      expect(opposite).toMatchObject({ stage: "byItself" });
      expect(opposite?.cells.length).toBeGreaterThan(4);
    }
    const map = masteryMap(year.filter((record) => record.type === "skillUse").map(useEvidence));
    expect(new Set(map.map(({ stage }) => stage)).size).toBeGreaterThanOrEqual(3);
    expect(map.every(({ cells }) => cells.some(({ situation, strength }) => situation && strength))).toBe(true);
  });

  test("is true to people: feared more than found hard, and a far mood comes back towards its usual place by itself", () => {
    const practices = practicesOf(tenYears);
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    const surprise = practices.flatMap((one) =>
      one.difficultyFound === undefined ? [] : [one.difficultyFound - (one.difficultyExpected ?? 0)],
    );
    expect(mean(surprise)).toBeLessThan(-1);
    const rise = (from: number, to: number) =>
      mean(
        practices.flatMap((one) =>
          one.moodBefore !== undefined && one.moodAfter !== undefined && one.moodBefore >= from && one.moodBefore < to
            ? [one.moodAfter - one.moodBefore]
            : [],
        ),
      );
    expect(rise(0, 35)).toBeGreaterThan(rise(45, 55));
    expect(rise(45, 55)).toBeGreaterThan(rise(65, 101));
  });

  test("carries what pacing would have said of planned steps, and it mostly came true", () => {
    const practices = practicesOf(tenYears);
    const planned = practices.filter((one) => one.planId !== undefined);
    for (const one of planned) expect(one.chanceSaid).toBeGreaterThanOrEqual(0);
    expect(practices.filter((one) => one.planId === undefined && one.sizedBy !== undefined)).toEqual([]);
    expect(new Set(planned.map((one) => one.sizedBy))).toEqual(new Set(["suggested", "smaller", "bigger"]));
    const plans = new Map(tenYears.flatMap((one) => (one.type === "plan" ? [[one.id, one] as const] : [])));
    for (const { planId, sizedBy, chanceSaid, energyBefore: energy } of planned.slice(0, 500))
      expect(planId && plans.get(planId)).toEqual(expect.objectContaining(given({ sizedBy, chanceSaid, energy })));
    // Out of 100 that were told "4 in 5", between 7 and 9 in 10 did all of it.
    const row = calibrationOf(practices).rows.find(({ said }) => said.yes === 4 && said.of === 5);
    expect((row?.was ?? 0) / (row?.of ?? 1)).toBeGreaterThan(0.7);
    expect((row?.was ?? 0) / (row?.of ?? 1)).toBeLessThan(0.9);
    expect(new Set(practices.map((one) => one.fit)).size).toBe(6);
  });

  test("begins with a path that has grown, a step for today, and a line that was kept", () => {
    for (const size of ["month", "year", "tenYears"] as const) {
      const life = size === "tenYears" ? tenYears : lived({ size });
      const view = todayFold(
        life,
        nothingEarlier,
        { at: dayBounds(today, amsterdam).from, zone: amsterdam },
        { ...profileNow(life), dayStart: 0 as never },
      );
      expect(
        view.week.filter(({ mark }) => mark === "done" || mark === "part" || mark === "try").length,
      ).toBeGreaterThanOrEqual(2);
      expect(view).toMatchObject({ name: "Maya", step: { day: today }, earlierOpen: [] });
      expect(view).not.toHaveProperty("backAfterDays");
      expect(view.kept?.text).toBeTruthy();
    }
  });

  test("opens on the same Today from its few hot records as from all of them", () => {
    const { hot, earlier } = cutForToday(tenYears);
    for (const later of [0, 1, 5, 40]) {
      const moment = { at: dayBounds(addDays(today, later), amsterdam).to, zone: amsterdam };
      expect(todayFold(hot, earlier, moment, profileNow(hot))).toEqual(
        todayFold(tenYears, nothingEarlier, moment, profileNow(tenYears)),
      );
    }
    expect(hot.length).toBeLessThan(200);
  });

  test("speaks in its own warm words, some long, some in other scripts, none of blame or harm", () => {
    const text = entriesOf(tenYears)
      .map((entry) => JSON.stringify(entry))
      .join("\n");
    expect(text).toMatch(/\p{Script=Arabic}/u);
    expect(text).toMatch(/\p{Script=Hiragana}/u);
    expect(text).toMatch(/\p{L}{30}/u);
    expect(text).not.toMatch(/\p{Extended_Pictographic}|!/u);
    expect(text).not.toMatch(
      /\b(?:streak|fail\w*|should|lazy|missed|skipped|suicid\w*|cut myself|hurt myself|die|death)\b/i,
    );
  });
});

describe("ten years of it", () => {
  test("can be searched", () => {
    const index = createLogIndex(entriesOf(tenYears));
    expect(searchLog(index, { text: "quiet tired" }).total).toBeGreaterThan(10);
    expect(searchLog(index, { text: "zzz" }).total).toBe(0);
  });

  test("hold entries in every one of their years", () => {
    const years = new Set(entriesOf(tenYears).map((entry) => entry.day.slice(0, 4)));
    expect(years.size).toBe(11);
  });
});
