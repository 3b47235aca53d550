import { logicalDay } from "../day/logicalDay.ts";
import type { SkillCame, SkillUse } from "../record/record.ts";
import type { Writing } from "../record/writing.ts";
import { given } from "../shared/given.ts";
import type { Score } from "../shared/score.ts";
import { words } from "../shared/words.ts";

export interface SkillUseDraft {
  readonly skill: string;
  readonly helped?: "aLot" | "aBit" | "notReally";
  readonly note?: string;
  readonly came?: SkillCame;
  readonly situation?: string;
  readonly intensity?: Score;
}

/**
 * One tap in the moment; a rating or a line may be added to it later and takes nothing away that was there.
 * Words are taken away by empty ones.
 */
export function useSkill(draft: SkillUseDraft, { id, moment, dayStart, before }: Writing<SkillUse>): SkillUse {
  const said = {
    helped: draft.helped ?? before?.helped,
    note: draft.note === undefined ? before?.note : words(draft.note),
    came: draft.came ?? before?.came,
    situation: draft.situation === undefined ? before?.situation : words(draft.situation),
    intensity: draft.intensity ?? before?.intensity,
  };
  if (before) return given({ ...before, skill: draft.skill, ...said });
  return given({
    type: "skillUse" as const,
    id,
    happenedAt: moment.at,
    zone: moment.zone,
    day: logicalDay(moment, dayStart),
    recordedAt: moment.at,
    skill: draft.skill,
    ...said,
  });
}
