/** Seven days of practice, days without a step, and reviews. Read when wanted, as what activities leave; see activityRecords.ts. */
import type { Happened } from "../activity/activityRecords.ts";
import type { Day, EpochMs } from "../day/day.ts";
import type { RecordId } from "../record/record.ts";

/** Seven days in one area of life, each with a choice of tiny steps (C12). */
export interface WeekPlan {
  readonly type: "weekPlan";
  readonly id: RecordId;
  /** Day 1. */
  readonly from: Day;
  /** When it was set up: what was logged before that, on the same day, is not of its day 1. */
  readonly startedAt?: EpochMs;
  readonly areaId?: RecordId;
  readonly steps: readonly WeekStep[];
  readonly pauses?: readonly Pause[];
  /** The day the person closed it, before or after its seven days were through. */
  readonly endedOn?: Day;
}
export interface WeekStep {
  readonly stepId: RecordId;
  /** The person's own mark: slightly challenging. */
  readonly aBitHard?: boolean;
  /** The bad-day test, in the words of the plan: fine on a low day. */
  readonly fineOnALowDay?: boolean;
}
export interface Pause {
  readonly from: Day;
  /** The first day that counts again; absent while it lasts. */
  readonly until?: Day;
}

/** What a person said about one day without a step, or about several at once (C13). It asks for nothing and counts nothing. */
export interface QuietDay extends Happened {
  readonly type: "quietDay";
  readonly id: RecordId;
  readonly days: readonly Day[];
  /** The id of a known reason, or the person's own words; absent when they let the question be. */
  readonly because?: string;
}

/** A look back at a week, or at a seven-day plan, in the words the person chose then. */
export interface Review extends Happened {
  readonly type: "review";
  readonly id: RecordId;
  readonly from: Day;
  readonly to: Day;
  readonly weekPlanId?: RecordId;
  /** What gave the most "I did it", as it was called then. */
  readonly strongest?: readonly string[];
  /** Ids of known obstacles, or own words. */
  readonly inTheWay?: readonly string[];
  /** Tiny changes that were taken up, as they were said. */
  readonly used?: readonly string[];
  /** One tiny change in the person's own words. */
  readonly change?: string;
}

/** One page of facts for a session, line by line as the person chose them (D7). It keeps the words it was printed with. */
export interface SessionReview extends Happened {
  readonly type: "sessionReview";
  readonly id: RecordId;
  readonly from: Day;
  readonly to: Day;
  /** "I want to talk about …", first on the page. */
  readonly talkAbout?: readonly string[];
  readonly lines: readonly SessionLine[];
}
export interface SessionLine {
  /** Which fact it is, so that the same kinds are on the page next time. */
  readonly fact: string;
  readonly text: string;
}

export type WeekRecord = WeekPlan | QuietDay | Review | SessionReview;
