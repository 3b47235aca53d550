import type { Day, EpochMs, Minutes } from "../day/day.ts";
import type { Plan, RecordId, Size, SizedStep } from "../record/record.ts";
import type { Score } from "../shared/score.ts";

/**
 * What one day of the path looks like. Nothing here can wilt: every mark only says what was kept. "blank" is a day
 * before the first step: nothing was expected then.
 */
export type DayMark = "done" | "part" | "try" | "rest" | "today" | "ahead" | "blank";
export interface PathDay {
  readonly day: Day;
  readonly mark: DayMark;
  /** Feeds the drawing, so a day looks the same each time it is opened. */
  readonly seed: number;
}

/** A planned step as Today shows it. */
export interface PlannedStep {
  readonly planId: RecordId;
  readonly stepId: RecordId;
  readonly areaId?: RecordId;
  readonly day: Day;
  readonly title: string;
  readonly size: Size;
  readonly sizes: readonly SizedStep[];
  readonly minutes?: number;
  readonly difficulty?: Score;
  readonly time?: Minutes;
  readonly after?: string;
  readonly place?: string;
  readonly ready?: string;
  readonly obstacle?: string;
  readonly thenI?: string;
  readonly sizedBy?: Plan["sizedBy"];
  readonly chanceSaid?: Score;
  readonly energy?: Score;
  readonly state: Plan["state"];
}

export interface TodayView {
  readonly day: Day;
  readonly madeAt: EpochMs;
  readonly partOfDay: "morning" | "afternoon" | "evening" | "night";
  readonly name?: string;
  readonly week: readonly PathDay[];
  /** Steps done in full or in part, in a lifetime, and the day of the first try; only grows, save when a person deletes one. */
  readonly steps: { readonly count: number; readonly since?: Day };
  /** Today's step: the first open plan of today. */
  readonly step?: PlannedStep;
  /** Three "not this time" speak against that step: another one is offered, not a smaller size of it. */
  readonly anotherStep?: true;
  readonly moreToday: readonly PlannedStep[];
  /** Open plans of earlier days, offered to be let go in one tap, never listed as missed. */
  readonly earlierOpen: readonly RecordId[];
  /** "Kept from this week": the newest line of what was learned in the last seven days. */
  readonly kept?: { readonly practiceId: RecordId; readonly text: string; readonly what: string; readonly day: Day };
  /** Set when the last entry is 4 days old or more (facts/reminders, rule 6): a greeting, no list. */
  readonly backAfterDays?: number;
}
