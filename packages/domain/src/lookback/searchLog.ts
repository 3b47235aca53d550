import type { Entry } from "../record/record.ts";
import { foldTextFor, type FoldText } from "./foldText.ts";
import type { LogFilter, LogPage } from "./lookBack.ts";
import { placeOf, type LogIndex, type LogRow } from "./logIndex.ts";

/**
 * A page of the log, newest first. `after` is the `next` of the page before; it holds even when that entry is gone.
 * `language` is the one of the app: it says which letters are one.
 */
export function searchLog(index: LogIndex, filter: LogFilter, after?: string, most = 50, language = "en"): LogPage {
  const matches = matcherOf(filter, foldTextFor(language));
  const from = after === undefined ? 0 : placeAfter(index.rows, after);
  const entries: Entry[] = [];
  let total = 0;
  let more = false;
  for (const [place, row] of index.rows.entries()) {
    if (!matches(row)) continue;
    total += 1;
    if (place < from) continue;
    if (entries.length < most) entries.push(row.entry);
    else more = true;
  }
  const last = entries.at(-1);
  return more && last ? { entries, total, next: cursorOf(last) } : { entries, total };
}

function matcherOf(filter: LogFilter, fold: FoldText): (row: LogRow) => boolean {
  const { kinds, areaId, done, from, to } = filter;
  const words = fold(filter.text ?? "")
    .split(/\s+/)
    .filter((word) => word !== "");
  return (row) => {
    const { entry } = row;
    if (kinds && kinds.length > 0 && !kinds.includes(entry.type)) return false;
    if (areaId !== undefined && !(entry.type === "practice" && entry.areaId === areaId)) return false;
    if (done !== undefined && !(entry.type === "practice" && entry.done === done)) return false;
    if (from !== undefined && entry.day < from) return false;
    if (to !== undefined && entry.day > to) return false;
    if (words.length === 0) return true;
    const text = row.text(fold);
    return words.every((word) => text.includes(word));
  };
}

function cursorOf(entry: Entry): string {
  return `${entry.happenedAt} ${entry.id}`;
}

function placeAfter(rows: readonly LogRow[], cursor: string): number {
  const blank = cursor.indexOf(" ");
  const last = { happenedAt: Number(cursor.slice(0, blank)), id: cursor.slice(blank + 1) } as Pick<
    Entry,
    "happenedAt" | "id"
  >;
  const place = placeOf(rows, last);
  return rows[place]?.entry.id === last.id ? place + 1 : place;
}
