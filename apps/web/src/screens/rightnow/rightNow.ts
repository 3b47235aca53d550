/** Which row of Right now leads where. All of it can be drawn with nothing but this file: no vault, no network. */
import type { SkillUse, TodayView } from "@tussock/domain";
import { rightNowSentences, whenNoStepToday, type RightNowSentence } from "@tussock/content/skills";
import { rightnowWords as words } from "@tussock/content/words/rightnow";
import { sharedWords } from "@tussock/content/words/shared";

export interface RightNowRow {
  readonly id: string;
  readonly sentence: string;
  readonly hint: string;
  readonly href: string;
}
/** How often a skill helped, out of the times it was rated. */
export interface Helped {
  readonly helped: number;
  readonly rated: number;
}

/** Under three ratings a count says more about chance than about the skill (DESIGN-LANGUAGE 3, rule 6). */
const ratedLeast = 3;

/** Always the same rows in the same order: hands remember them. */
export function rightNowRows(
  today: TodayView | undefined,
  helped: ReadonlyMap<string, Helped>,
): readonly RightNowRow[] {
  return rightNowSentences.map((sentence) => ({
    id: sentence.id,
    sentence: sentence.sentence,
    ...leadOf(sentence, today, helped),
  }));
}

function leadOf(
  { hint, leads }: RightNowSentence,
  today: TodayView | undefined,
  helped: ReadonlyMap<string, Helped>,
): Pick<RightNowRow, "hint" | "href"> {
  switch (leads.to) {
    case "skill":
      return { hint: hintOf(hint, helped.get(leads.skill)), href: skillPath(leads.skill) };
    case "people":
      return { hint, href: "/reach" };
    case "todaysStep": {
      const step = today?.step;
      if (!step) return { hint: whenNoStepToday.hint, href: skillPath(whenNoStepToday.skill) };
      const minutes = step.minutes === undefined ? undefined : sharedWords.minutesLong(step.minutes);
      return { hint: words.todaysStep(hint, minutes), href: `/do/${step.planId}` };
    }
  }
}

/** "Slow breathing. 1 minute" keeps what it is and says how often it helped, once that is known. */
function hintOf(hint: string, known: Helped | undefined): string {
  if (!known || known.rated < ratedLeast || known.helped === 0) return hint;
  return words.helped(hint.split(". ")[0] ?? hint, known.helped, known.rated);
}

function skillPath(skill: string): string {
  return `/right-now/${skill}`;
}

/** A lot and a bit both helped; what was not rated does not count either way. */
export function countHelped(uses: readonly SkillUse[]): ReadonlyMap<string, Helped> {
  const counts = new Map<string, Helped>();
  for (const { skill, helped } of uses) {
    if (helped === undefined) continue;
    const before = counts.get(skill) ?? { helped: 0, rated: 0 };
    counts.set(skill, { helped: before.helped + (helped === "notReally" ? 0 : 1), rated: before.rated + 1 });
  }
  return counts;
}
