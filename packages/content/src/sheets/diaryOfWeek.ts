/** A week of the diary card as paper needs it. Marks are said as they were made; a day without one is empty, never zero. */
import type { DiaryMark } from "@tussock/domain";
import type { DiaryWeek, OfWeek } from "@tussock/domain/diary";
import { fieldName } from "../skills/names.ts";
import { diaryWords } from "../words/en/diary.ts";
import { printWords } from "../words/en/print.ts";
import { sharedWords } from "../words/en/shared.ts";
import type { DiaryLine, DiaryOnPaper } from "./diaryWeek.ts";

export function diaryOfWeek(week: DiaryWeek, locale: string): DiaryOnPaper {
  const said = <Value>(marks: OfWeek<Value>, say: (mark: Value) => string) =>
    marks.map((mark) => (mark === undefined ? undefined : say(mark)));
  const lines = (...kinds: readonly string[]): readonly DiaryLine[] =>
    week.rows
      .filter(({ row }) => kinds.includes(row.kind))
      .map(({ row, marks }) => ({ name: row.name, days: said(marks, (mark) => markSaid(mark, week.most)) }));
  const [first, last] = [week.days[0], week.days.at(-1)];
  const session = week.sessions.at(-1);
  return {
    weekOf: first && last ? `${sharedWords.shortDay(first, locale)} – ${sharedWords.shortDay(last, locale)}` : "",
    most: week.most,
    emotions: lines("feeling"),
    urges: lines("urge"),
    targets: lines("yesNo", "count"),
    skills: week.skills.map(({ skill, marks }) => ({
      name: fieldName(skill),
      days: said(marks, ({ level }) => (level === undefined ? printWords.sheet.yes : String(level))),
    })),
    ...(week.moods && { mood: { name: printWords.diary.mood, days: said(week.moods, String) } }),
    notes: week.notes.map(({ day, note }) => `${sharedWords.weekday(day, locale, "short")}: ${note}`),
    days: week.days.map((day) => sharedWords.weekday(day, locale, "short")),
    ...(session && {
      session: questions.map((question) => {
        const value = session[question];
        return { name: diaryWords.session[question], ...(value !== undefined && { value }) };
      }),
    }),
  };
}

const questions = [
  "urgeToQuit",
  "urgeToHarm",
  "urgeToUse",
  "canChangeEmotions",
  "canChangeActions",
  "canChangeThoughts",
] as const;

/** A mark keeps the scale it was given on; on a card with another one it says so. */
function markSaid(mark: DiaryMark, most: number): string {
  if ("yes" in mark) return mark.yes ? printWords.sheet.yes : printWords.sheet.no;
  if ("times" in mark) return String(mark.times);
  return mark.most === most ? String(mark.value) : `${mark.value}/${mark.most}`;
}
