/** What goals and the mastery map ask of the vault. */
import type { Goal, GoalDraft, GoalNow, GoalTrouble, LadderPlace, Outcome, RecordId } from "@tussock/domain";
import type { FoundMilestone } from "@tussock/domain/activity";
import type { GoalLine, GoalStory } from "@tussock/domain/goal";
import type { SkillMastery } from "@tussock/domain/skill";
import type { Ask, Saved, SaveTrouble } from "./asks.ts";

export interface GoalAsks {
  /** Those that are open. */
  goals: Ask<void, readonly GoalNow[]>;
  /** Open and closed, each with how often. */
  goalLines: Ask<void, readonly GoalLine[]>;
  goalStory: Ask<{ readonly id: RecordId }, GoalStory | undefined>;
  /** What an entry was for, in the words it was made with. */
  goalOfEntry: Ask<{ readonly id: RecordId }, GoalNow | undefined>;
  /** A new goal, or a new version of one; history keeps the old words. Saving a closed one opens it again. */
  saveGoal: Ask<GoalDraft & { readonly goalId?: RecordId }, Outcome<GoalNow, GoalTrouble | SaveTrouble>>;
  /** `open` takes the end back. */
  endGoal: Ask<{ readonly id: RecordId; readonly how: "met" | "letGo" | "open" }, Saved<RecordId>>;
  noticeSign: Ask<{ readonly goalId: RecordId; readonly sign: string }, Saved<RecordId>>;
  /** Takes a notice back. */
  unnoticeSign: Ask<{ readonly id: RecordId }, Saved<RecordId>>;
  saveLadder: Ask<{ readonly goalId: RecordId; readonly places: readonly LadderPlace[] }, Saved<RecordId>>;
  /** The answer to the offer to prompt less (E11); `undefined` takes it back. */
  promptGoal: Ask<{ readonly id: RecordId; readonly are?: "less" | "asBefore" }, Saved<Goal["prompts"]>>;
  /** What is not reminded of or asked after any more, by the person's choice. */
  promptsLess: Ask<void, { readonly goals: readonly RecordId[]; readonly skills: readonly string[] }>;
  milestones: Ask<void, readonly FoundMilestone[]>;
  /** All skills without their entries, or one with them. */
  masteryMap: Ask<{ readonly skill?: string }, readonly SkillMastery[]>;
}
