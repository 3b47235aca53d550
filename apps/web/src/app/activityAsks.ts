/** What activities ask of the vault: runs that can be left and picked up again, and what they leave behind. */
import type { ActivityRecord, ActivityRun, GoalNow, KeptRecord, Outcome, RecordId } from "@tussock/domain";
import type { FoundMilestone, RunShape } from "@tussock/domain/activity";
import type { Ask, SaveTrouble } from "./asks.ts";

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
  /** Everything activities left: cards, messages, rhythms, challenges … */
  activityRecords: Ask<void, readonly ActivityRecord[]>;
  goals: Ask<void, readonly GoalNow[]>;
  milestones: Ask<void, readonly FoundMilestone[]>;
}
export interface RunDraft {
  readonly id: RecordId;
  readonly activity: string;
  readonly version: number;
  readonly form: ActivityRun["form"];
  readonly answers: ActivityRun["answers"];
  readonly at?: string;
}
