/** What a run is finished in: the moment, what is kept already, and where its own records stand. */
import type { Day, EpochMs, Minutes, Moment, Zone } from "../day/day.ts";
import { logicalDay } from "../day/logicalDay.ts";
import type { GoalVersion, RecordId } from "../record/record.ts";
import type { ActivityRun, KeptRecord } from "./activityRecords.ts";

export interface RunWorld {
  readonly moment: Moment;
  readonly dayStart?: Minutes;
  /** What is kept already, by id. */
  readonly find: (id: RecordId) => KeptRecord | undefined;
  /** The words of one of the person's own goals, as they count now. */
  readonly goalWords: (goalId: RecordId) => GoalVersion | undefined;
}

/** Where a record of this run stands, whether it is written yet or not. */
export function idInRun(run: Pick<ActivityRun, "id">, record: string, name?: string): RecordId {
  return `${run.id}-${record}${name === undefined ? "" : `-${name}`}` as RecordId;
}

export function dayOf({ moment, dayStart }: RunWorld): Day {
  return logicalDay(moment, dayStart);
}
export function happenedNow(world: RunWorld): {
  readonly happenedAt: EpochMs;
  readonly zone: Zone;
  readonly day: Day;
  readonly recordedAt: EpochMs;
} {
  const { at, zone } = world.moment;
  return { happenedAt: at, zone, day: dayOf(world), recordedAt: at };
}
