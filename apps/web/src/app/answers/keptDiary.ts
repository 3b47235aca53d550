/** The diary card’s records, looked up in the vault; see [Note: Read when wanted]. */
import type { DiaryCard, DiaryDay, DiaryRecord, DiarySession, RecordId } from "@tussock/domain";
import { diaryFromFields } from "@tussock/domain/diary";
import type { Records } from "../records.ts";

export interface KeptDiary {
  readonly cards: readonly DiaryCard[];
  readonly days: readonly DiaryDay[];
  readonly sessions: readonly DiarySession[];
}

export function keptDiary(records: Records): KeptDiary {
  const all = [...records.vault.records.values()].flatMap(
    ({ type, id, fields }) => diaryFromFields(type, id, fields) ?? [],
  );
  return {
    cards: all.filter((record) => record.type === "diaryCard"),
    days: all.filter((record) => record.type === "diaryDay"),
    sessions: all.filter((record) => record.type === "diarySession"),
  };
}

export function findDiary(records: Records, id: RecordId): DiaryRecord | undefined {
  const raw = records.vault.records.get(id);
  return raw && diaryFromFields(raw.type, raw.id, raw.fields);
}
