import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../day/calendar.ts";
import type { Day, EpochMs, Minutes, Moment } from "../day/day.ts";
import { logicalDay, minutesOfDay } from "../day/logicalDay.ts";
import { planMoment } from "../plan/planMoment.ts";
import { recordToFields } from "../record/fields.ts";
import { recordFaults } from "../record/schema.ts";
import { anyDay, anyZone, at } from "../testing/anyDay.ts";
import { amsterdam, day, four, id } from "../testing/people.ts";
import { answerReminder, changeReminders, type ReminderAnswer } from "./answerReminder.ts";
import type { StepTaken } from "./backOff.ts";
import { nextReminder, type TimedPlan } from "./nextReminder.ts";
import { isQuiet } from "./quietHours.ts";
import { reminderFromFields } from "./reminderFields.ts";
import { REMINDERS_ID, reminderDayId, type ReminderDay, type Reminders } from "./reminderRecords.ts";
import { isTimeToAsk, reminderWeeks } from "./reminderWeeks.ts";

const monday = day("2026-11-16");
const nine = 540 as Minutes;
const wanted: Reminders = { type: "reminders", id: REMINDERS_ID, on: true, onSince: monday };

function plan(on: Day, time: number | undefined = nine, name = `plan-${on}`): TimedPlan {
  return { planId: id(name), day: on, ...(time !== undefined && { time: time as Minutes }) };
}
function clock(on: Day, time: number): Moment {
  return { at: planMoment(on, time as Minutes, { zone: amsterdam, dayStart: four }), zone: amsterdam };
}
function shown(on: Day, more: Partial<ReminderDay> = {}): ReminderDay {
  const shownAt = clock(on, 540).at;
  return { type: "reminderDay", id: reminderDayId(on), day: on, zone: amsterdam, planId: id("p"), shownAt, ...more };
}
function next(more: Partial<Parameters<typeof nextReminder>[0]>) {
  return nextReminder({
    reminders: wanted,
    days: [],
    plans: [plan(monday)],
    steps: [],
    moment: clock(monday, 540),
    dayStart: four,
    ...more,
  });
}

describe("when there is something to say", () => {
  test("nothing, until Ana wants reminders, and nothing without a plan", () => {
    expect(next({ reminders: undefined })).toEqual({ is: "none" });
    expect(next({ reminders: { ...wanted, on: false } })).toEqual({ is: "none" });
    expect(next({ plans: [] })).toEqual({ is: "none" });
  });

  test("at the time of the plan, for two hours, and then the day is left alone", () => {
    expect(next({ moment: clock(monday, 539) })).toEqual({
      is: "later",
      at: clock(monday, 540).at,
      planId: "plan-2026-11-16",
    });
    expect(next({})).toEqual({ is: "due", planId: "plan-2026-11-16" });
    expect(next({ moment: clock(monday, 659) })).toMatchObject({ is: "due" });
    expect(next({ moment: clock(monday, 660) })).toEqual({ is: "none" });
  });

  test("one a day in all, however many plans there are", () => {
    const plans = [plan(monday, 540, "a"), plan(monday, 600, "b"), plan(addDays(monday, 1), 540, "c")];
    expect(next({ plans })).toEqual({ is: "due", planId: "a" });
    const days = [shown(monday, { planId: id("a"), openedAt: clock(monday, 541).at })];
    expect(next({ plans, days, moment: clock(monday, 600) })).toEqual({
      is: "later",
      at: clock(addDays(monday, 1), 540).at,
      planId: "c",
    });
  });

  test("nothing between 21:00 and 08:00 unless those hours are chosen", () => {
    for (const time of [1260, 1380, 30, 479]) {
      expect(next({ plans: [plan(monday, time)], moment: clock(monday, time) }), String(time)).toEqual({ is: "none" });
    }
    expect(next({ plans: [plan(monday, 1259)], moment: clock(monday, 1259) })).toMatchObject({ is: "due" });
    const early = { ...wanted, quietFrom: 1320 as Minutes, quietTo: 300 as Minutes };
    expect(next({ reminders: early, plans: [plan(monday, 360)], moment: clock(monday, 360) })).toMatchObject({
      is: "due",
    });
    const never = { ...wanted, quietFrom: 0 as Minutes, quietTo: 0 as Minutes };
    expect(isQuiet(0 as Minutes, never)).toBe(false);
  });

  test("a plan without a time has a reminder only at a time Ana chose for those", () => {
    const untimed: TimedPlan = { planId: id("any"), day: monday };
    expect(next({ plans: [untimed] })).toEqual({ is: "none" });
    expect(next({ plans: [untimed], reminders: { ...wanted, untimedAt: nine } })).toEqual({ is: "due", planId: "any" });
  });

  test("shown and not answered, it stands while the plan is “now”, and is the same one", () => {
    const days = [shown(monday, { planId: id("plan-2026-11-16") })];
    const again = { is: "due", planId: "plan-2026-11-16", again: true };
    expect(next({ days, moment: clock(monday, 600) })).toEqual(again);
    expect(next({ days: [shown(monday, { planId: id("plan-2026-11-16"), last: true })] })).toEqual({
      ...again,
      last: true,
    });
    expect(next({ days, moment: clock(monday, 660) })).toEqual({ is: "none" });
    expect(next({ days, steps: [{ day: monday, recordedAt: clock(monday, 545).at }] })).toEqual({ is: "none" });
    expect(next({ days: [shown(monday, { openedAt: clock(monday, 541).at })] })).toEqual({ is: "none" });
  });

  test("“a bit later” brings the same one back once its half hour is over; “not today” is not today", () => {
    const later = shown(monday, { planId: id("plan-2026-11-16"), snoozedUntil: clock(monday, 570).at });
    expect(next({ days: [later], moment: clock(monday, 550) })).toEqual({
      is: "later",
      at: clock(monday, 570).at,
      planId: "plan-2026-11-16",
    });
    expect(next({ days: [later], moment: clock(monday, 570) })).toMatchObject({ is: "due" });
    expect(next({ days: [{ ...later, notToday: true }], moment: clock(monday, 570) })).toEqual({ is: "none" });
    expect(next({ days: [later], plans: [], moment: clock(monday, 570) })).toEqual({ is: "none" });
  });
});

describe("backing off", () => {
  const tomorrowAfter = (days: readonly ReminderDay[], steps: readonly StepTaken[] = []) => {
    const last = days.at(-1)?.day ?? monday;
    const plans = Array.from({ length: 45 }, (_, later) => plan(addDays(last, later + 1)));
    const found = next({ days, plans, steps, moment: clock(addDays(last, 1), 400) });
    return found.is === "later" ? daysBetween(last, logicalDay({ at: found.at, zone: amsterdam }, four)) : undefined;
  };
  const inARow = (count: number, more: Partial<ReminderDay> = {}) =>
    Array.from({ length: count }, (_, place) => shown(addDays(monday, place), more));

  test("two ignored in a row: every second day; four: once a week", () => {
    expect([0, 1, 2, 3, 4, 5].map((count) => tomorrowAfter(inARow(count)))).toEqual([1, 1, 2, 2, 7, 7]);
  });

  test("one that was opened, or led to a step, begins anew", () => {
    const opened = [...inARow(4), shown(addDays(monday, 4), { openedAt: clock(addDays(monday, 4), 545).at })];
    expect(tomorrowAfter(opened)).toBe(1);
    const step = { day: addDays(monday, 3), recordedAt: clock(addDays(monday, 3), 600).at };
    expect(tomorrowAfter(inARow(4), [step])).toBe(1);
  });

  test("“a bit later” and “not today” are never counted as ignored", () => {
    expect(tomorrowAfter(inARow(6, { notToday: true }))).toBe(1);
    expect(tomorrowAfter(inARow(6, { snoozedUntil: clock(monday, 570).at }))).toBe(1);
  });

  test("asked for anew, what was ignored before is forgotten", () => {
    const days = inARow(5);
    const found = next({
      days,
      reminders: { ...wanted, keptOn: addDays(monday, 5) },
      plans: [plan(addDays(monday, 5))],
      moment: clock(addDays(monday, 5), 540),
    });
    expect(found).toMatchObject({ is: "due" });
  });

  test("whatever Ana ignores for a quarter of a year, she is told at most nine times, the last of them said so", () => {
    const days: ReminderDay[] = [];
    for (let later = 0; later < 90; later++) {
      const today = addDays(monday, later);
      const found = next({ days, plans: [plan(today)], moment: clock(today, 545) });
      if (found.is !== "due") continue;
      days.push(shown(today, found.last ? { last: true } : {}));
    }
    expect(days.map(({ day: on }) => daysBetween(monday, on))).toEqual([0, 1, 3, 5, 12, 19, 26, 33]);
    expect(days.map(({ last }) => last === true)).toEqual([false, false, false, false, false, false, false, true]);
  });

  test("in any life there is never more than one on a day, none in quiet hours, and none after the last", () => {
    const answers = fc.constantFrom<(ReminderAnswer | "step")[]>("shown", "opened", "later", "notToday", "step");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 1439 }), answers), { minLength: 1, maxLength: 60 }),
        anyZone,
        (life, zone) => {
          const days: ReminderDay[] = [];
          const steps: StepTaken[] = [];
          for (const [later, [time, answer]] of life.entries()) {
            const today = addDays(monday, later);
            const moment = { at: planMoment(today, time as Minutes, { zone, dayStart: four }), zone };
            const found = next({ days, plans: [plan(today, time)], steps, moment });
            if (found.is !== "due") continue;
            expect(isQuiet(minutesOfDay(moment), wanted)).toBe(false);
            expect(days.some((one) => one.day === logicalDay(moment, four))).toBe(false);
            const before = answerReminder("shown", { ...found, moment, dayStart: four, before: undefined });
            const said = answer === "step" ? "shown" : answer;
            days.push(answerReminder(said, { ...found, moment, dayStart: four, before }));
            if (answer === "step") steps.push({ day: today, recordedAt: moment.at });
          }
          const last = days.findIndex((one) => one.last && one.openedAt === undefined);
          const silent = last >= 0 && days[last]?.notToday !== true && days[last]?.snoozedUntil === undefined;
          const wasStep = steps.some(({ day: on }) => on === days[last]?.day);
          if (silent && !wasStep) expect(last).toBe(days.length - 1);
        },
      ),
    );
  });
});

describe("what reminders did", () => {
  test("after two weeks without a step after any of them, Ana is asked once whether she wants them", () => {
    const days = [shown(monday), shown(addDays(monday, 3))];
    const ask = (later: number, reminders: Reminders = wanted, steps: readonly StepTaken[] = []) =>
      isTimeToAsk(reminders, days, steps, addDays(monday, later));
    expect([13, 14, 20].map((later) => ask(later))).toEqual([false, true, true]);
    expect(ask(14, { ...wanted, on: false })).toBe(false);
    expect(ask(14, { ...wanted, keptOn: addDays(monday, 14) })).toBe(false);
    expect(ask(14, wanted, [{ day: addDays(monday, 3), recordedAt: clock(addDays(monday, 3), 600).at }])).toBe(false);
    expect(isTimeToAsk(wanted, [], [], addDays(monday, 30))).toBe(false);
  });

  test("they are counted by week, newest first, for Ana alone", () => {
    const tuesday = addDays(monday, 1);
    const days = [shown(monday, { openedAt: at("2026-11-16T08:10:00Z") }), shown(tuesday), shown(addDays(monday, 7))];
    const steps = [{ day: monday, recordedAt: at("2026-11-16T09:00:00Z") }];
    expect(reminderWeeks(days, steps)).toEqual([
      { from: "2026-11-23", shown: 1, opened: 0, ledToStep: 0 },
      { from: "2026-11-16", shown: 2, opened: 1, ledToStep: 1 },
    ]);
  });
});

describe("settings", () => {
  const moment = clock(addDays(monday, 3), 600);
  const change = (before: Reminders | undefined, to: Parameters<typeof changeReminders>[1]) => {
    const changed = changeReminders(before, to, { moment, dayStart: four });
    if (!changed.ok) throw new Error(changed.trouble);
    return changed.value;
  };

  test("switched on anew, everything counts from that day; other changes leave it", () => {
    expect(change(undefined, { on: true })).toEqual({ ...wanted, onSince: "2026-11-19" });
    expect(change({ ...wanted, keptOn: monday }, { words: "  Tea first " })).toEqual({
      ...wanted,
      keptOn: monday,
      words: "Tea first",
    });
    expect(change({ ...wanted, words: "Tea" }, { words: " " })).toEqual(wanted);
    expect(change({ ...wanted, on: false, keptOn: monday }, { on: true })).toEqual({
      ...wanted,
      onSince: "2026-11-19",
    });
  });

  test("a line that would not fit a lock screen is refused", () => {
    expect(changeReminders(wanted, { words: "x".repeat(81) }, { moment, dayStart: four })).toEqual({
      ok: false,
      trouble: "tooLong",
    });
  });

  test("records come back from their fields and are welcome from outside; an unreadable time is left out", () => {
    const all = {
      ...wanted,
      quietFrom: 0,
      quietTo: 1439,
      words: "Tea",
      outside: true,
      calendarTitle: "Tea",
      offerOff: true,
    };
    const records = [all as Reminders, shown(monday, { last: true, notToday: true, openedAt: 5 as EpochMs })];
    for (const record of records) {
      expect(reminderFromFields(record.type, record.id, recordToFields(record))).toEqual(record);
      expect(recordFaults(record)).toEqual([]);
    }
    expect(reminderFromFields("reminders", "reminders", { on: true, quietFrom: 1440 })).toEqual({
      type: "reminders",
      id: "reminders",
      on: true,
    });
    expect(reminderFromFields("reminderDay", "r", { day: "soon" })).toBeUndefined();
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (fields) => {
        reminderFromFields("reminderDay", "r", fields);
      }),
    );
  });
});

describe("the moment of a plan", () => {
  test("a time after midnight belongs to the evening before it, in every zone, whatever clocks do", () => {
    fc.assert(
      fc.property(anyDay, anyZone, fc.integer({ min: 0, max: 1439 }), (on, zone, time) => {
        const moment = { at: planMoment(on, time as Minutes, { zone, dayStart: four }), zone };
        // A date that never was (Apia, 30 December 2011) has no such moment.
        fc.pre(Temporal.PlainDate.from(on).toZonedDateTime(zone).toPlainDate().toString() === on);
        if (time >= 300 || time < 180) expect(logicalDay(moment, four)).toBe(on);
      }),
    );
  });
});
