/** The diary card’s records, looked up in the vault; see [Note: Read when wanted]. */
import {
  ofType,
  type DiaryCard,
  type DiaryDay,
  type DiaryRecord,
  type DiarySession,
  type RecordId,
} from "@tussock/domain";
import { diaryFromFields } from "@tussock/domain/diary";
import type { Records } from "../records.ts";
import { findWhenWanted, readWhenWanted } from "./readWhenWanted.ts";

export interface KeptDiary {
  readonly cards: readonly DiaryCard[];
  readonly days: readonly DiaryDay[];
  readonly sessions: readonly DiarySession[];
}

export function keptDiary(records: Records): KeptDiary {
  const all = readWhenWanted(records, diaryFromFields);
  return { cards: ofType(all, "diaryCard"), days: ofType(all, "diaryDay"), sessions: ofType(all, "diarySession") };
}

export function findDiary(records: Records, id: RecordId): DiaryRecord | undefined {
  return findWhenWanted(records, id, diaryFromFields);
}
