/** A day of the diary card for the table: a row for each line and skill that was filled in, by the name it had that day. */
import { newestVersion, type DiaryCard, type DiaryDay } from "@tussock/domain";
import { diaryCardOn, diaryFromFields } from "@tussock/domain/diary";
import type { StampedRecord } from "@tussock/vault";

export interface DiaryLineNow {
  /** The person's words for a line; "mood" for the mood of the day. */
  readonly what?: string;
  readonly skill?: string;
  readonly note?: string;
  /** A rating, a number of times, yes or no, or "used" for a skill that was ticked. */
  readonly value?: string;
  /** The highest a rating could have been. */
  readonly most?: number;
  /** When this line was written down. */
  readonly at: number;
}

export function diaryLines(record: StampedRecord, cards: readonly DiaryCard[]): readonly DiaryLineNow[] {
  const day = read(record);
  if (day?.type !== "diaryDay") return [];
  return [...Object.entries(day).flatMap(([name, mark]) => line(name, mark, day, cards)), ...moodAndNote(day)];
}

function line(name: string, mark: unknown, { day }: DiaryDay, cards: readonly DiaryCard[]): readonly DiaryLineNow[] {
  if (name.startsWith("row:")) {
    const { at, ...said } = mark as DiaryDay[`row:${string}`];
    const what = nameOf(name.slice(4), day, cards);
    if ("value" in said) return [{ what, value: `${said.value}`, most: said.most, at }];
    return [{ what, value: "yes" in said ? (said.yes ? "yes" : "no") : `${said.times}`, at }];
  }
  if (!name.startsWith("skill:")) return [];
  const { level, at } = mark as DiaryDay[`skill:${string}`];
  return [{ skill: name.slice(6), value: level === undefined ? "used" : `${level}`, at }];
}

function moodAndNote({ mood, note, recordedAt }: DiaryDay): readonly DiaryLineNow[] {
  return [
    ...(mood === undefined ? [] : [{ what: "mood", value: `${mood.score}`, most: 100, at: mood.at }]),
    ...(note === undefined ? [] : [{ note, at: recordedAt }]),
  ];
}

/** As the card of that day had it, else as it was called last; a line that no card knows keeps its id. */
function nameOf(id: string, day: DiaryDay["day"], cards: readonly DiaryCard[]): string {
  const then = diaryCardOn(cards, day)?.rows.find((row) => row.id === id);
  const last = newestVersion(cards.filter(({ rows }) => rows.some((row) => row.id === id)));
  return (then ?? last?.rows.find((row) => row.id === id))?.name ?? id;
}

export function diaryCardsIn(records: readonly StampedRecord[]): readonly DiaryCard[] {
  return records.flatMap((record) => {
    const card = record.type === "diaryCard" && record.deleted?.v !== true ? read(record) : undefined;
    return card?.type === "diaryCard" ? [card] : [];
  });
}

function read({ type, id, fields }: StampedRecord) {
  const there = Object.entries(fields).flatMap(([name, { v }]) => (v === undefined ? [] : [[name, v] as const]));
  return diaryFromFields(type, id, Object.fromEntries(there));
}
