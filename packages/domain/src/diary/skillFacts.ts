/**
 * [Note: Never averaged] 0 to 7 is no ladder: 6 is "by itself, no help". So it is told as facts that can be counted
 * (facts/dbt-domain 1.3): thought of from 1, used from 4, by itself from 6, helped with 5 and 7.
 */
import type { SkillUse } from "../record/record.ts";
import type { DiarySkill, SkillLevel } from "./diaryRecords.ts";

export interface SkillFacts {
  readonly thoughtOf: boolean;
  readonly used: boolean;
  /** Undefined: a tick says that it was used, and no more. */
  readonly byItself?: boolean;
  readonly helped?: boolean;
}

export function skillFacts({ level }: Pick<DiarySkill, "level">): SkillFacts {
  if (level === undefined) return { thoughtOf: true, used: true };
  return { thoughtOf: level >= 1, used: level >= 4, byItself: level >= 6, helped: level === 5 || level === 7 };
}

/** What the log of a day says about each skill, for the person to confirm. `undefined` is a tick. */
export function skillsFromLog(uses: readonly SkillUse[]): ReadonlyMap<string, SkillLevel | undefined> {
  const found = new Map<string, SkillLevel | undefined>();
  for (const use of uses) {
    const level = levelOfUse(use);
    if (!found.has(use.skill) || tells(level) > tells(found.get(use.skill))) found.set(use.skill, level);
  }
  return found;
}

function levelOfUse({ came, helped }: SkillUse): SkillLevel | undefined {
  if (came === "couldNot") return 3;
  if (helped === undefined) return undefined;
  const didHelp = helped !== "notReally";
  if (came === "byItself") return didHelp ? 7 : 6;
  return didHelp ? 5 : 4;
}

/** Used several times in a day, the time that went best stands on the card. */
function tells(level: SkillLevel | undefined): number {
  return level === undefined ? 1 : [0, 0, 0, 0, 2, 4, 3, 5][level]!;
}
