/** What goals and the mastery map keep beside goals themselves. Read when wanted, as what activities leave; see activityRecords.ts. */
import type { Day, EpochMs, Zone } from "../day/day.ts";
import type { RecordId } from "../record/record.ts";

/** A sign of getting better that the person noticed. It keeps the words it was noticed with, whatever the goal says later. */
export interface SignNoticed {
  readonly type: "signNoticed";
  readonly id: RecordId;
  readonly happenedAt: EpochMs;
  readonly zone: Zone;
  readonly day: Day;
  readonly recordedAt: EpochMs;
  readonly goalId: RecordId;
  readonly sign: string;
}

/** facts/dbt-domain 1.5, in order. */
export type Stage = "meeting" | "practising" | "working" | "byItself";

/** A stage the map has shown: it stays, whatever is added, changed or deleted later. Its id is made of the rest. */
export interface SkillStage {
  readonly type: "skillStage";
  readonly id: RecordId;
  readonly skill: string;
  /** One cell of the map; without both, the skill as a whole. */
  readonly situation?: string;
  readonly strength?: "low" | "middle" | "high";
  readonly stage: Stage;
  /** The day of the use that led there. */
  readonly day: Day;
}

export type GoalRecord = SignNoticed | SkillStage;
