/** What stands on the card, while it is chosen. Every line is the person's word: nothing is chosen for them. */
import type { DiaryCard, DiaryRow, DiaryRowKind, DiaryScale } from "@tussock/domain";
import type { DiaryCardDraft } from "@tussock/domain/diary";
import { diaryWords } from "@tussock/content/words/diary";

export type CardForm = DiaryCardDraft;

export function formOfCard(card: DiaryCard | undefined): CardForm {
  if (!card) return { most: 5, rows: [], skills: [] };
  const { type: _type, id: _id, from: _from, ...form } = card;
  return form;
}

/** Those offered and the person's own, in the order they will stand: offered ones first. */
export function offeredRows(form: CardForm, kind: "feeling" | "urge"): readonly DiaryRow[] {
  const offered = (kind === "feeling" ? diaryWords.emotions : diaryWords.urges).map(({ id, name }) => ({
    id,
    kind,
    name,
  }));
  const own = form.rows.filter((row) => row.kind === kind && !offered.some(({ id }) => id === row.id));
  return [...offered, ...own];
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

export function withSkill(form: CardForm, skill: string, on: boolean): CardForm {
  const others = form.skills.filter((one) => one !== skill);
  return { ...form, skills: on ? [...others, skill] : others };
}

export const scales: readonly { readonly most: DiaryScale; readonly words: string }[] = [
  { most: 5, words: diaryWords.setUp.scale.five },
  { most: 10, words: diaryWords.setUp.scale.ten },
];
