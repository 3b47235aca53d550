/** What stands on the card, while it is chosen. Every line is the person's word: nothing is chosen for them. */
import {
  given,
  type DiaryCard,
  type DiaryRow,
  type DiaryRowKind,
  type DiaryScale,
  type RecordId,
} from "@tussock/domain";
import type { DiaryCardDraft } from "@tussock/domain/diary";
import { diaryWords } from "@tussock/content/words/diary";
import { isKept, keptOneOf, keptText, keptTexts } from "#app/readKept.ts";

export interface CardForm extends DiaryCardDraft {
  /** Lines of one’s own that stand in their fields and were not added yet. */
  readonly typed?: Readonly<Partial<Record<OwnLine, string>>>;
  /** How the next line of "more or less" is answered. */
  readonly targetIs?: TargetKind;
}
export type OwnLine = "feeling" | "urge" | "target";
export const targetKinds = ["yesNo", "count"] as const;
export type TargetKind = (typeof targetKinds)[number];

export function formOfCard(card: DiaryCard | undefined): CardForm {
  if (!card) return { most: 5, rows: [], skills: [] };
  const { type: _type, id: _id, from: _from, ...form } = card;
  return form;
}

/** Those offered and the person's own, in the order they will stand: offered ones first. */
export function offeredRows(form: CardForm, kind: "feeling" | "urge"): readonly DiaryRow[] {
  const offered = offeredOf(kind);
  const own = form.rows.filter((row) => row.kind === kind && !offered.some(({ id }) => id === row.id));
  return [...offered, ...own];
}

function offeredOf(kind: "feeling" | "urge"): readonly DiaryRow[] {
  return (kind === "feeling" ? diaryWords.emotions : diaryWords.urges).map(({ id, name }) => ({ id, kind, name }));
}
/** Lines that typed words may mean: those offered, and every line that ever stood on the card. */
export function knownRows(ever: readonly DiaryRow[]): readonly DiaryRow[] {
  return [...offeredOf("feeling"), ...offeredOf("urge"), ...ever];
}

export function hasRow(form: CardForm, id: string): boolean {
  return form.rows.some((row) => row.id === id);
}

/** In its place among its own kind, so that the card reads as it was offered. */
export function withRow(form: CardForm, row: DiaryRow, on: boolean): CardForm {
  const rows = form.rows.filter(({ id }) => id !== row.id);
  return { ...form, rows: on ? inOrder([...rows, row]) : rows };
}

const kinds: readonly DiaryRowKind[] = ["feeling", "urge", "yesNo", "count"];
const offeredIds = [...diaryWords.emotions, ...diaryWords.urges].map(({ id }) => id as string);
function inOrder(rows: readonly DiaryRow[]): readonly DiaryRow[] {
  const place = ({ kind, id }: DiaryRow) => {
    const offered = offeredIds.indexOf(id);
    return kinds.indexOf(kind) * 1000 + (offered < 0 ? 999 : offered);
  };
  return rows.toSorted((one, other) => place(one) - place(other));
}

/** Where it stood, unless it is there again. */
export function withRowBack(form: CardForm, row: DiaryRow, at: number): CardForm {
  return hasRow(form, row.id) ? form : { ...form, rows: form.rows.toSpliced(at, 0, row) };
}

export function withSkill(form: CardForm, skill: string, on: boolean): CardForm {
  const others = form.skills.filter((one) => one !== skill);
  return { ...form, skills: on ? [...others, skill] : others };
}

export const scales: readonly { readonly most: DiaryScale; readonly words: string }[] = [
  { most: 5, words: diaryWords.setUp.scale.five },
  { most: 10, words: diaryWords.setUp.scale.ten },
];

export function withTyped(form: CardForm, line: OwnLine, name: string): CardForm {
  return { ...form, typed: { ...form.typed, [line]: name } };
}

/**
 * What is typed in a field becomes a line of the card. The same words as a line that stood on it before are that line:
 * it meets its old days again.
 */
export function withOwn(form: CardForm, line: OwnLine, known: readonly DiaryRow[], newId: () => RecordId): CardForm {
  const name = form.typed?.[line]?.trim() ?? "";
  if (name === "") return form;
  const kind = line === "target" ? (form.targetIs ?? "yesNo") : line;
  const before = known.find((row) => row.kind === kind && inWords(row.name) === inWords(name));
  return withTyped(withRow(form, before ?? { id: newId(), kind, name }, true), line, "");
}
function inWords(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/gu, " ");
}

/** As it is kept. A line that was typed and not added yet is meant for the card. */
export function cardDraftOf(form: CardForm, known: readonly DiaryRow[], newId: () => RecordId): DiaryCardDraft {
  const whole = ownLines.reduce((now, line) => withOwn(now, line, known, newId), form);
  const { typed: _typed, targetIs: _targetIs, ...draft } = whole;
  return draft;
}
const ownLines: readonly OwnLine[] = ["feeling", "urge", "target"];

/** What was left half chosen; another version may have kept it. */
export function readCardForm(kept: unknown): CardForm | undefined {
  if (!isKept(kept) || !Array.isArray(kept["rows"])) return undefined;
  const typed = isKept(kept["typed"]) ? kept["typed"] : {};
  return {
    most: kept["most"] === 10 ? 10 : 5,
    rows: kept["rows"].flatMap(readRow),
    skills: keptTexts(kept["skills"]),
    ...(kept["mood"] === true && { mood: true }),
    ...(kept["session"] === true && { session: true }),
    ...(kept["away"] === true && { away: true }),
    typed: Object.fromEntries(ownLines.map((line) => [line, keptText(typed[line])])),
    ...given({ targetIs: keptOneOf(kept["targetIs"], targetKinds) }),
  };
}
function readRow(row: unknown): readonly DiaryRow[] {
  if (!isKept(row)) return [];
  const [id, name, kind] = [keptText(row["id"]), keptText(row["name"]), keptOneOf(row["kind"], kinds)];
  return id === "" || name === "" || kind === undefined ? [] : [{ id, kind, name }];
}
