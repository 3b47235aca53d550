import type { Day } from "../day/day.ts";
import type { RecordId } from "../record/record.ts";
import { newestVersion, placeForChange, versionOn } from "../record/versions.ts";
import { done, trouble, type Outcome } from "../shared/outcome.ts";
import { words } from "../shared/words.ts";
import type { DiaryCard, DiaryRow } from "./diaryRecords.ts";

export type DiaryCardDraft = Omit<DiaryCard, "type" | "id" | "from">;
export type DiaryCardTrouble = "nothingOnIt" | "tooLong";

/** A few words in the person's own way; longer ones would not fit the week's page. */
export const ROW_NAME_MOST = 60;

/** A new version from `today` on, or another wording of today's; see [Note: Versions]. */
export function changeDiaryCard(
  draft: DiaryCardDraft,
  versions: readonly DiaryCard[],
  { today, newId }: { readonly today: Day; readonly newId: () => RecordId },
): Outcome<DiaryCard, DiaryCardTrouble> {
  const rows = rowsWithWords(draft.rows);
  const skills = [...new Set(draft.skills)];
  const isEmpty = rows.length === 0 && skills.length === 0 && !draft.mood;
  if (isEmpty && !draft.away) return trouble("nothingOnIt");
  if (rows.some(({ name }) => name.length > ROW_NAME_MOST)) return trouble("tooLong");
  const place = placeForChange(versions, today, newId);
  return done({
    type: "diaryCard",
    ...place,
    most: draft.most,
    rows,
    skills,
    ...(draft.mood && { mood: true }),
    ...(draft.session && { session: true }),
    ...(draft.away && { away: true }),
  });
}

/** As it is now; undefined before the first. It may be put away. */
export function diaryCardNow(versions: readonly DiaryCard[]): DiaryCard | undefined {
  return newestVersion(versions);
}
/** What stood on the card on a day; undefined while it was put away. */
export function diaryCardOn(versions: readonly DiaryCard[], day: Day): DiaryCard | undefined {
  const card = versionOn(versions, day);
  return card?.away ? undefined : card;
}

/** Every line that ever stood on the card, newest wording first, each once. */
export function diaryRowsEver(versions: readonly DiaryCard[]): readonly DiaryRow[] {
  const newest = versions.toSorted((one, other) => (one.from < other.from ? 1 : -1));
  const rows = new Map<string, DiaryRow>();
  for (const row of newest.flatMap((card) => card.rows)) if (!rows.has(row.id)) rows.set(row.id, row);
  return [...rows.values()];
}

function rowsWithWords(rows: readonly DiaryRow[]): readonly DiaryRow[] {
  const named = rows.flatMap(({ id, kind, name }) => {
    const kept = words(name);
    return kept === undefined ? [] : [{ id, kind, name: kept }];
  });
  return [...new Map(named.map((row) => [row.id, row])).values()];
}
