/** What activities ask of the vault: runs that can be left and picked up again, and what they leave behind. */
import type {
  ActivityRecord,
  ActivityRun,
  KeptRecord,
  KeptSessionPlan,
  Outcome,
  Plan,
  RecordId,
  Score,
  TimeBox,
} from "@tussock/domain";
import type { RhythmOffer, RunShape } from "@tussock/domain/activity";
import type { Ask, Saved, SaveTrouble } from "./asks.ts";

export interface ActivityAsks {
  /** Newest first. */
  activityRuns: Ask<void, readonly ActivityRun[]>;
  activityRun: Ask<{ readonly id: RecordId }, ActivityRun | undefined>;
  /** On the disk with each answer, so that it can be left at any moment. The id is made beforehand. */
  keepRun: Ask<RunDraft, Outcome<ActivityRun, SaveTrouble>>;
  /** Turns the answers into records; a second time it only changes what was changed. */
  finishRun: Ask<
    { readonly draft: RunDraft; readonly shape: RunShape },
    Outcome<{ readonly run: ActivityRun; readonly made: readonly KeptRecord[] }, SaveTrouble>
  >;
  /** What a run made, as it stands now; what was deleted since is not among it. */
  madeByRun: Ask<{ readonly id: RecordId }, readonly KeptRecord[]>;
  /** The run that a goal, step, plan, log, win or thought came from. */
  runThatMade: Ask<{ readonly id: RecordId }, ActivityRun | undefined>;
  /** An activity was led to its end; nothing about anyone is in it. */
  keepLed: Ask<{ readonly activities: readonly Pick<ActivityRun, "activity" | "version">[] }, Saved<void>>;
  /** Everything activities left: cards, messages, rhythms, challenges … */
  activityRecords: Ask<void, readonly ActivityRecord[]>;
  /** Days that a rhythm asks for and no plan has, a week ahead. */
  rhythmOffers: Ask<void, readonly RhythmOfferNow[]>;
  /** The person said yes to these days: each becomes a plan like any other. */
  planOffers: Ask<{ readonly offers: readonly RhythmOffer[] }, Saved<readonly Plan[]>>;
  /** From today on it offers nothing; `rests: false` takes it up again. */
  restRhythm: Ask<{ readonly id: RecordId; readonly rests: boolean }, Saved<RecordId>>;
  /** The stopping time that counts for a plan: that of its step, or that of the day. */
  timeBoxFor: Ask<{ readonly planId: RecordId }, BoxNow | undefined>;
  rateSigns: Ask<
    {
      readonly goalId: RecordId;
      readonly ratings: readonly { readonly sign: string; readonly score: Score }[];
    },
    Saved<void>
  >;
  /** As it is put together, so that it is found again; the id is made beforehand. */
  keepSessionPlan: Ask<{ readonly id: RecordId; readonly items: KeptSessionPlan["items"] }, Saved<void>>;
  /** Adds to the picture of a challenge; nothing takes away from it. With a title a picture that is new is begun. */
  growPatch: Ask<
    {
      /** Made beforehand where it could be said twice: the same id never adds a second time. */
      readonly id?: RecordId;
      readonly challengeId: RecordId;
      readonly tufts: number;
      readonly title?: string;
    },
    Saved<void>
  >;
}
/** An offer with the words of its step. */
export interface RhythmOfferNow extends RhythmOffer {
  readonly title: string;
}
export interface BoxNow {
  readonly box: TimeBox;
  /** Minutes that were logged on this day already. */
  readonly usedToday: number;
}
export interface RunDraft {
  readonly id: RecordId;
  readonly activity: string;
  readonly version: number;
  readonly form: ActivityRun["form"];
  readonly answers: ActivityRun["answers"];
  readonly at?: string;
}
