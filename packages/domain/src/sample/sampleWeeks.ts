/**
 * A seven-day plan that a made-up person went through, with what they said of its quiet days and its review; the review
 * of the last week, and a page for a session. Beside the life itself, as sampleGoals.ts.
 */
import type { Happened, KeptRecord } from "../activity/activityRecords.ts";
import { addDays, weekOf } from "../day/calendar.ts";
import type { Day, EpochMs } from "../day/day.ts";
import { dayBounds } from "../day/logicalDay.ts";
import { USUAL_DAY_START } from "../profile/profile.ts";
import type { Practice, RecordId, TussockRecord } from "../record/record.ts";
import { newestVersion } from "../record/versions.ts";
import type { QuietDay, Review, SessionReview, WeekPlan } from "../week/weekRecords.ts";
import type { SampleAsked } from "./life.ts";
import { weekWords } from "./sampleWords.ts";

const HOUR_MS = 3_600_000;
/** So long ago that nothing of it asks for anything today. */
const WEEK_PLAN_BEGAN_DAYS_AGO = 24;
const STEPS_OF_WEEK = 5;

export function sampleWeeks(life: readonly TussockRecord[], { today, zone }: SampleAsked): readonly KeptRecord[] {
  const on = (day: Day, hour: number): Happened => {
    const at = (dayBounds(day, zone, USUAL_DAY_START).from + hour * HOUR_MS) as EpochMs;
    return { happenedAt: at, recordedAt: at, zone, day };
  };
  const from = addDays(today, -WEEK_PLAN_BEGAN_DAYS_AGO);
  const to = addDays(from, 6);
  const practices = life.filter((one): one is Practice => one.type === "practice" && one.day >= from && one.day <= to);
  const plan: WeekPlan = {
    type: "weekPlan",
    id: "sample-week" as RecordId,
    from,
    startedAt: on(addDays(from, -1), 14).happenedAt,
    steps: stepsOf(practices, life).map((stepId, at) => ({ stepId, aBitHard: at % 2 === 0, fineOnALowDay: at > 1 })),
    endedOn: addDays(to, 1),
  };
  const withStep = new Set(practices.map(({ day }) => day));
  const quiet = [0, 1, 2, 3, 4, 5, 6].map((age) => addDays(from, age)).filter((day) => !withStep.has(day));
  const said: QuietDay = {
    type: "quietDay",
    id: "sample-quiet" as RecordId,
    ...on(addDays(to, 1), 6),
    days: quiet,
    because: "tired",
  };
  const reviewed: Review = {
    type: "review",
    id: "sample-review-plan" as RecordId,
    ...on(addDays(to, 1), 15),
    from,
    to,
    weekPlanId: plan.id,
    strongest: mostConfident(practices),
    inTheWay: ["tired"],
    change: weekWords.change,
  };
  const last = weekOf(addDays(today, -7), 1);
  const monday = last[0] ?? today;
  const lastWeek: Review = {
    type: "review",
    id: "sample-review-week" as RecordId,
    ...on(addDays(monday, 6), 15),
    from: monday,
    to: addDays(monday, 6),
    inTheWay: ["noTime"],
    change: weekWords.lastWeekChange,
  };
  return [plan, ...(quiet.length > 0 ? [said] : []), reviewed, lastWeek, sessionPage(life, today, on)];
}

function sessionPage(
  life: readonly TussockRecord[],
  today: Day,
  on: (day: Day, hour: number) => Happened,
): SessionReview {
  const [from, to] = [addDays(today, -20), addDays(today, -7)];
  const within = life.filter((one) => "day" in one && one.day >= from && one.day <= to);
  const wins = within.filter((one) => one.type === "win").slice(-2);
  const learned = within.flatMap((one) => (one.type === "practice" && one.learned ? [one] : [])).slice(-2);
  return {
    type: "sessionReview",
    id: "sample-session" as RecordId,
    ...on(to, 14),
    from,
    to,
    talkAbout: weekWords.talkAbout,
    lines: [
      ...wins.map(({ id, text }) => ({ fact: `wins:${id}`, text })),
      ...learned.map(({ id, learned: text }) => ({ fact: `ownWords:${id}`, text: text ?? "" })),
    ],
  };
}

/** Those of the week first, then others that were there already and are not put away. */
function stepsOf(practices: readonly Practice[], life: readonly TussockRecord[]): readonly RecordId[] {
  const done = practices.flatMap(({ stepId }) => stepId ?? []);
  const open = life.flatMap((one) => (one.type === "step" && !one.closed ? [one.id] : []));
  const named = [...new Set([...done, ...open])].filter((id) =>
    newestVersion(life.filter((one) => one.type === "stepVersion").filter(({ stepId }) => stepId === id)),
  );
  return named.slice(0, STEPS_OF_WEEK);
}

/** What gave the most "I did it", in the words of its step. */
function mostConfident(practices: readonly Practice[]): readonly string[] {
  const rises = practices.flatMap(({ what, confidenceBefore, confidenceAfter }) =>
    confidenceBefore === undefined || confidenceAfter === undefined
      ? []
      : [{ what, rise: confidenceAfter - confidenceBefore }],
  );
  const best = rises.toSorted((one, other) => other.rise - one.rise)[0];
  return best ? [best.what] : [];
}
