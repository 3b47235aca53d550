/** "How will I know I am getting better?": each sign can be noticed, with the day it was. */
import { logicalDay } from "../day/logicalDay.ts";
import { oldestFirst } from "../record/entry.ts";
import type { GoalVersion, RecordId } from "../record/record.ts";
import type { Writing } from "../record/writing.ts";
import type { SignNoticed } from "./goalRecords.ts";

export function noticeSign(
  { goalId, sign }: { readonly goalId: RecordId; readonly sign: string },
  { id, moment, dayStart }: Writing<SignNoticed>,
): SignNoticed {
  return {
    type: "signNoticed",
    id,
    happenedAt: moment.at,
    zone: moment.zone,
    day: logicalDay(moment, dayStart),
    recordedAt: moment.at,
    goalId,
    sign,
  };
}

export interface SignNow {
  readonly sign: string;
  /** The first time it was noticed. */
  readonly noticed?: SignNoticed;
}

/** The signs the goal names now, in its order; each with the first time these very words were noticed. */
export function signsNow(version: GoalVersion, noticed: readonly SignNoticed[]): readonly SignNow[] {
  return (version.signs ?? []).map((sign) => {
    const first = noticed.filter((one) => one.goalId === version.goalId && one.sign === sign).toSorted(oldestFirst)[0];
    return { sign, ...(first && { noticed: first }) };
  });
}
