/** What seven-day plans, days without a step and reviews ask of the vault. */
import type {
  Area,
  Day,
  Outcome,
  PlannedStep,
  QuietDay,
  RecordId,
  Review,
  SessionReview,
  Size,
  StepNow,
  WeekPlan,
  WeekStep,
} from "@tussock/domain";
import type { SessionFacts, WeekDraft, WeekFacts, WeekPlanNow, WeekTrouble } from "@tussock/domain/week";
import type { Ask, Saved, SaveTrouble } from "./asks.ts";

export interface WeekAsks {
  /** The seven-day plan that stands open, else the newest that was closed. */
  week: Ask<void, WeekNow | undefined>;
  /** Begins one; any other that stands open is closed by it. */
  startWeek: Ask<WeekDraft, Outcome<WeekPlan, WeekTrouble | SaveTrouble>>;
  /** "open" takes the closing back. */
  changeWeek: Ask<{ readonly id: RecordId; readonly to: "rest" | "goOn" | "end" | "open" }, Saved<RecordId>>;

  /** Days without a step that there is a question about; nothing when there is none. */
  quiet: Ask<void, QuietNow | undefined>;
  sayQuiet: Ask<{ readonly days: readonly Day[]; readonly because?: string }, Saved<QuietDay>>;

  weekFacts: Ask<WeekAsked & { readonly inTheWay?: readonly string[] }, WeekFactsNow | undefined>;
  /** The id is made beforehand; the same id changes the review that has it. */
  keepReview: Ask<Omit<Review, "type" | "happenedAt" | "zone" | "day" | "recordedAt">, Saved<Review>>;
  /** The plans of a week again in the next one, or the steps of a seven-day plan from tomorrow on. */
  samePlan: Ask<WeekAsked, Saved<{ readonly plans: readonly RecordId[]; readonly week?: RecordId }>>;

  /** Since a day; since the last session review, or for two weeks, when none is given. */
  sessionFacts: Ask<{ readonly from?: Day }, SessionNow>;
  keepSessionReview: Ask<
    Omit<SessionReview, "type" | "happenedAt" | "zone" | "day" | "recordedAt">,
    Saved<SessionReview>
  >;
  /** Of weeks and of sessions, newest first. */
  reviews: Ask<void, readonly (Review | SessionReview)[]>;
}

/** A week of the calendar by any of its days, or a seven-day plan. */
export type WeekAsked = { readonly day: Day } | { readonly weekPlanId: RecordId };

export interface WeekNow extends WeekPlanNow {
  /** Its steps with the words that count now; what was put away is left out. */
  readonly choice: readonly { readonly step: StepNow; readonly mark: WeekStep }[];
  /** Open plans of today that are for one of them. */
  readonly todays: readonly PlannedStep[];
  readonly area?: Area;
  /** What was said of days without a step. */
  readonly quiet: readonly QuietDay[];
  /** The tiny change the last review ended with, in the person's words. */
  readonly change?: string;
  readonly reviewed: boolean;
}
export interface QuietNow {
  readonly days: readonly Day[];
  /** What a smaller step can be made of: what was planned then, else the easiest of the seven-day plan. */
  readonly step?: StepNow;
  readonly size: Size;
}
export interface WeekFactsNow extends WeekFacts {
  readonly areas: readonly Area[];
  readonly plan?: WeekPlan;
  /** What was kept of it when it was looked at before. */
  readonly review?: Review;
  readonly today: Day;
  /** Open plans from today on: what a tiny change changes. */
  readonly openPlans: readonly PlannedStep[];
  /** Whether there are plans to make again. */
  readonly hasPlans: boolean;
}
export interface SessionNow extends SessionFacts {
  readonly today: Day;
  readonly openPlans: readonly PlannedStep[];
  readonly last?: SessionReview;
  readonly name?: string;
}
