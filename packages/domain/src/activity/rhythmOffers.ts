/**
 * The days a rhythm asks for, offered as plans (A5). An offer is not a plan: the person confirms it, or it is gone when its
 * day is gone, and nobody is told. A spare day is offered only while the week has not had what was wanted; what was done on
 * a spare day counts like any other.
 */
import { addDays, weekdayOf, weekOf } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import type { Plan, Practice, RecordId } from "../record/record.ts";
import { given } from "../shared/given.ts";
import type { Rhythm } from "./activityRecords.ts";
import { byText } from "../shared/byText.ts";

export interface RhythmOffer {
  readonly rhythmId: RecordId;
  readonly stepId: RecordId;
  readonly day: Day;
  /** It may stand in for another day, and may stay empty. */
  readonly spare: boolean;
  readonly after?: string;
}
interface RhythmWorld {
  readonly today: Day;
  readonly weekStart: number;
  readonly plans: readonly Plan[];
  readonly practices: readonly Practice[];
  /** Steps that are still in use. */
  readonly isOpen: (stepId: RecordId) => boolean;
}

/** From today to the end of a week from now, soonest first. A day that has a plan of any kind for the step is left alone. */
export function rhythmOffers(rhythms: readonly Rhythm[], world: RhythmWorld): readonly RhythmOffer[] {
  return rhythmsOn(rhythms, world.today)
    .flatMap((rhythm) => offersOf(rhythm, world))
    .toSorted((one, other) => byText(one.day, other.day) || byText(one.stepId, other.stepId));
}

/** For each step the newest rhythm that counts on a day. */
export function rhythmsOn(rhythms: readonly Rhythm[], day: Day): readonly Rhythm[] {
  const byStep = new Map<RecordId, Rhythm>();
  for (const rhythm of rhythms) {
    const { stepId, from } = rhythm;
    if (stepId === undefined || from > day) continue;
    const other = byStep.get(stepId);
    if (!other || other.from < from || (other.from === from && other.id < rhythm.id)) byStep.set(stepId, rhythm);
  }
  return [...byStep.values()].filter(({ until }) => until === undefined || until >= day);
}

function offersOf(rhythm: Rhythm, { today, weekStart, plans, practices, isOpen }: RhythmWorld): readonly RhythmOffer[] {
  const { stepId, weekdays = [], spareDays = [], timesWanted, after } = rhythm;
  if (stepId === undefined || !isOpen(stepId)) return [];
  const planned = new Set(plans.filter((plan) => plan.stepId === stepId).map(({ day }) => day));
  const done = new Set(
    practices.filter((practice) => practice.stepId === stepId && practice.done !== "no").map(({ day }) => day),
  );
  const wanted = timesWanted?.least ?? weekdays.length;
  return DAYS_AHEAD.map((ahead) => addDays(today, ahead)).flatMap((day): readonly RhythmOffer[] => {
    if (planned.has(day) || done.has(day)) return [];
    const weekday = weekdayOf(day);
    if (weekdays.includes(weekday)) return [given({ rhythmId: rhythm.id, stepId, day, spare: false, after })];
    // A spare day is for the week it stands in, and only once the week's own days are behind it.
    const week = weekOf(day, weekStart);
    const held = week.filter(
      (one) => done.has(one) || (one >= today && (planned.has(one) || weekdays.includes(weekdayOf(one)))),
    );
    return spareDays.includes(weekday) && held.length < wanted
      ? [given({ rhythmId: rhythm.id, stepId, day, spare: true, after })]
      : [];
  });
}
const DAYS_AHEAD = [0, 1, 2, 3, 4, 5, 6] as const;
