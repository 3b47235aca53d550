/** What each entry says about a skill: whether it was used, came by itself, helped; where, and how strong it was. */
import { skillFacts } from "../diary/skillFacts.ts";
import type { DiaryDay, DiarySkill } from "../diary/diaryRecords.ts";
import type { Day, EpochMs } from "../day/day.ts";
import type { Practice, RecordId, SkillUse } from "../record/record.ts";
import { given } from "../shared/given.ts";
import type { Score } from "../shared/score.ts";
import { words } from "../shared/words.ts";

export interface MasteryEvidence {
  /** The entry it stands in. */
  readonly id: RecordId;
  readonly from: "log" | "diary" | "practice";
  readonly skill: string;
  readonly day: Day;
  readonly writtenAt: EpochMs;
  /** False: thought of or tried, and could not. */
  readonly used: boolean;
  readonly byItself: boolean;
  /** Absent where nobody said. */
  readonly helped?: boolean;
  /** A kind of situation, or the person's own words for one; for a practice its area. */
  readonly situation?: string;
  readonly strength?: Strength;
}
export type Strength = "low" | "middle" | "high";

export function useEvidence(use: SkillUse): MasteryEvidence {
  const { id, skill, day, recordedAt, came, helped, situation, intensity } = use;
  return given({
    id,
    from: "log" as const,
    skill,
    day,
    writtenAt: recordedAt,
    used: came !== "couldNot",
    byItself: came === "byItself",
    helped: helped && helped !== "notReally",
    situation: words(situation),
    strength: intensity === undefined ? undefined : strengthOf(intensity),
  });
}

/** A line of the diary card, as facts and never as an amount; see [Note: Never averaged]. */
export function diaryEvidence(day: DiaryDay): readonly MasteryEvidence[] {
  return Object.entries(day).flatMap(([name, value]) => {
    if (!name.startsWith(SKILL_LINE)) return [];
    const said = value as DiarySkill;
    const { thoughtOf, used, byItself = false, helped } = skillFacts(said);
    if (!thoughtOf) return [];
    return [
      given({
        id: day.id,
        from: "diary" as const,
        skill: name.slice(SKILL_LINE.length),
        day: day.day,
        writtenAt: said.at,
        used,
        byItself,
        helped: used ? helped : undefined,
      }),
    ];
  });
}
const SKILL_LINE = "skill:";

/**
 * Every practice is a use of Build Mastery. It does not say whether that helped: ratings before and after move by
 * themselves (facts/honest-patterns 3.2, rule 2), and only the person knows.
 */
export function practiceEvidence({ id, day, recordedAt, done, areaId }: Practice): MasteryEvidence {
  return given({
    id,
    from: "practice" as const,
    skill: BUILD_MASTERY,
    day,
    writtenAt: recordedAt,
    used: done !== "no",
    byItself: false,
    situation: areaId,
  });
}
export const BUILD_MASTERY = "build-mastery";

/** A first choice by us, to be reviewed with the stages: below 40 mild, from 70 on at its strongest. */
function strengthOf(intensity: Score): Strength {
  return intensity < 40 ? "low" : intensity < 70 ? "middle" : "high";
}
