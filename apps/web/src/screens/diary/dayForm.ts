/** One day of the card as it is filled in: what stands there, what was touched, what a save says. */
import type { DiaryCard, DiaryDay, DiaryMark, DiaryRow, DiaryScale, SkillLevel } from "@tussock/domain";
import { given, toScore } from "@tussock/domain";
import type { DiaryDayDraft, RowAnswer } from "@tussock/domain/diary";
import type { DiaryDayNow } from "#app/diaryAsks.ts";
import { isKept, keptScore, keptText } from "#app/readKept.ts";

export type SkillAnswer = SkillLevel | "used" | null;
/** Only what was touched; the rest stands as the record has it, so that two devices can fill in one day. */
export interface DayForm {
  readonly rows: Readonly<Record<string, RowAnswer | null>>;
  readonly skills: Readonly<Record<string, SkillAnswer>>;
  readonly mood?: number | null;
  readonly note?: string;
}
export const untouched: DayForm = { rows: {}, skills: {} };

/** What a line shows: the touched answer, or what is kept. */
export function shownRow(form: DayForm, record: DiaryDay | undefined, id: string): RowAnswer | undefined {
  const touched = form.rows[id];
  if (touched !== undefined) return touched ?? undefined;
  const mark = record?.[`row:${id}`];
  return mark && answerOf(mark);
}

/** A lower number than the kept one: the kept one stays, unless it was a slip. See [Note: The highest of the day]. */
export function keptHigher(form: DayForm, record: DiaryDay | undefined, id: string): number | undefined {
  const touched = form.rows[id];
  const kept = record?.[`row:${id}`];
  if (!touched || !("value" in touched) || touched.corrected || !kept || !("value" in kept)) return undefined;
  return kept.most === touched.most && kept.value > touched.value ? kept.value : undefined;
}

export function withRow(form: DayForm, id: string, answer: RowAnswer | null): DayForm {
  return { ...form, rows: { ...form.rows, [id]: answer } };
}

/** Skills in the order they stand: those of the card, then what the log or the day knows beside them. */
export function skillsShown({ card, record, fromLog }: DiaryDayNow, form: DayForm): readonly string[] {
  const kept = Object.keys(record ?? {}).flatMap((name) => (name.startsWith("skill:") ? [name.slice(6)] : []));
  return [
    ...new Set([...(card?.skills ?? []), ...kept, ...fromLog.map(({ skill }) => skill), ...Object.keys(form.skills)]),
  ];
}

/** Touched, else kept, else what the log says; `null` and undefined are both "not ticked". */
export function shownSkill(form: DayForm, { record, fromLog }: DiaryDayNow, skill: string): SkillAnswer | undefined {
  const touched = form.skills[skill];
  if (touched !== undefined) return touched;
  const kept = record?.[`skill:${skill}`];
  if (kept) return kept.level ?? "used";
  const logged = fromLog.find((one) => one.skill === skill);
  return logged && (logged.level ?? "used");
}

/** Ticks from the log are kept with the day: saving is the person's yes to them. */
export function draftOf(form: DayForm, now: DiaryDayNow): DiaryDayDraft {
  const ticked = now.fromLog.filter(
    ({ skill }) => form.skills[skill] === undefined && now.record?.[`skill:${skill}`] === undefined,
  );
  const skills = {
    ...Object.fromEntries(ticked.map(({ skill, level }) => [skill, level ?? ("used" as const)])),
    ...form.skills,
  };
  return given({
    rows: form.rows,
    skills,
    mood: form.mood === null ? null : toScore(form.mood),
    note: form.note,
  });
}

/** The two highest of a scale: then a person, or something for right now, comes before the card. No more is made of it. */
export function isStrong(answer: RowAnswer | undefined): boolean {
  return answer !== undefined && "value" in answer && answer.value >= (answer.most * 4) / 5;
}
export function hasStrongUrge(form: DayForm, record: DiaryDay | undefined, card: DiaryCard): boolean {
  return card.rows.some(({ kind, id }) => kind === "urge" && isStrong(shownRow(form, record, id)));
}

export function rowsOf(card: DiaryCard, ...kinds: readonly DiaryRow["kind"][]): readonly DiaryRow[] {
  return card.rows.filter(({ kind }) => kinds.includes(kind));
}

function answerOf(mark: DiaryMark): RowAnswer {
  const { at: _at, ...answer } = mark;
  return answer;
}

/** What was left half filled in; another version may have kept it. */
export function readDayForm(kept: unknown): DayForm | undefined {
  if (!isKept(kept)) return undefined;
  const rows = entriesOf(kept["rows"]).flatMap(([id, answer]) => (isAnswer(answer) ? [[id, answer] as const] : []));
  const skills = entriesOf(kept["skills"]).flatMap(([id, answer]) =>
    isSkillAnswer(answer) ? [[id, answer] as const] : [],
  );
  return {
    rows: Object.fromEntries(rows),
    skills: Object.fromEntries(skills),
    ...given({ mood: kept["mood"] === null ? null : keptScore(kept["mood"]) }),
    ...(typeof kept["note"] === "string" && { note: keptText(kept["note"]) }),
  };
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isKept(value) ? Object.entries(value) : [];
}
function isAnswer(value: unknown): value is RowAnswer | null {
  if (value === null) return true;
  if (!isKept(value)) return false;
  const scale: DiaryScale | undefined = value["most"] === 5 || value["most"] === 10 ? value["most"] : undefined;
  if (scale) return Number.isInteger(value["value"]) && (value["value"] as number) <= scale;
  return typeof value["yes"] === "boolean" || Number.isInteger(value["times"]);
}
function isSkillAnswer(value: unknown): value is SkillAnswer {
  return (
    value === null || value === "used" || (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 7)
  );
}
