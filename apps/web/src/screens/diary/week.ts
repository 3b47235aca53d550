/** The week's page as words and signs: what stands in each cell, and what is said of each skill. */
import type { DiaryMark, DiaryScale, DiarySession, DiarySkill } from "@tussock/domain";
import { sessionQuestions, type SkillWeek } from "@tussock/domain/diary";
import { fieldName, loggedSkillName, skillCardIds } from "@tussock/content/skills/names";
import { diaryWords } from "@tussock/content/words/diary";

const words = diaryWords.skillsUsed;

/** As cards name it, by the field's name; what only Right now knows has its everyday one. */
export function skillName(skill: string): string {
  return skillCardIds.includes(skill as (typeof skillCardIds)[number]) ? fieldName(skill) : loggedSkillName(skill);
}

export interface Cell {
  readonly sign: string;
  /** Said to someone who hears the table, where the sign alone does not say it. */
  readonly said?: string;
}

/** An empty day has an empty cell, never a zero. */
export function markCell(mark: DiaryMark | undefined, most: DiaryScale): Cell | undefined {
  if (!mark) return undefined;
  if ("yes" in mark) return { sign: mark.yes ? diaryWords.day.yes : diaryWords.day.no };
  if ("times" in mark) return { sign: String(mark.times), said: diaryWords.day.times(mark.times) };
  if (mark.most === most) return { sign: String(mark.value) };
  return { sign: `${mark.value}/${mark.most}`, said: diaryWords.session.answer(mark.value, mark.most) };
}

export function skillCell(mark: DiarySkill | undefined): Cell | undefined {
  if (!mark) return undefined;
  if (mark.level === undefined) return { sign: "✓", said: diaryWords.week.used };
  return { sign: String(mark.level), said: words.levels[mark.level].line };
}

/** Days counted, as far as they were told; see [Note: Never averaged]. */
export function skillLines(week: SkillWeek): readonly string[] {
  if (week.daysTold === 0) return [];
  if (week.used === 0 && week.thoughtOf === 0) return [words.facts.noUse];
  return [
    words.facts.thoughtOf(week.thoughtOf, week.daysTold),
    ...(week.used > 0 ? [words.facts.used(week.used, week.daysTold)] : []),
    ...(week.byItself > 0 ? [words.facts.byItself(week.byItself, week.daysTold)] : []),
    ...(week.helpTold > 0 ? [words.facts.helped(week.helped, week.helpTold)] : []),
  ];
}

export function sessionLines(session: DiarySession): readonly { readonly name: string; readonly answer: string }[] {
  return sessionQuestions.flatMap((question) => {
    const value = session[question];
    return value === undefined
      ? []
      : [{ name: diaryWords.session[question], answer: diaryWords.session.answer(value, session.most) }];
  });
}
