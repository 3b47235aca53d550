/**
 * The log, newest first, ready to be searched. It has a life: the worker keeps one and tells it of every change, so a
 * search over ten years reads memory and nothing else.
 */
import { newestFirst } from "../record/entry.ts";
import type { Entry, RecordId } from "../record/record.ts";
import type { FoldText } from "./foldText.ts";

export interface LogIndex {
  /** Newest first. */
  readonly rows: readonly LogRow[];
  /** Adds an entry, or puts it in the place of the one with its id. */
  readonly put: (entry: Entry) => void;
  readonly remove: (id: RecordId) => void;
}

export interface LogRow {
  readonly entry: Entry;
  /** Everything it says, folded for searching; made when first searched, and anew for another language. */
  readonly text: (fold: FoldText) => string;
}

export function createLogIndex(entries: Iterable<Entry>): LogIndex {
  const byId = new Map<RecordId, Entry>();
  for (const entry of entries) byId.set(entry.id, entry);
  const rows = [...byId.values()].sort(newestFirst).map(toRow);

  function put(entry: Entry): void {
    remove(entry.id);
    byId.set(entry.id, entry);
    rows.splice(placeOf(rows, entry), 0, toRow(entry));
  }

  function remove(id: RecordId): void {
    const known = byId.get(id);
    if (!known) return;
    byId.delete(id);
    rows.splice(placeOf(rows, known), 1);
  }

  return { rows, put, remove };
}

/** The first place whose entry does not come before this one. */
export function placeOf(rows: readonly LogRow[], entry: Pick<Entry, "happenedAt" | "id">): number {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const row = rows[middle];
    if (row && newestFirst(row.entry, entry) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function toRow(entry: Entry): LogRow {
  let text = "";
  let foldedBy: FoldText | undefined;
  return {
    entry,
    text(fold) {
      if (foldedBy !== fold) text = fold(said(entry));
      foldedBy = fold;
      return text;
    },
  };
}

/** Each on a line of its own, so that a search never matches across two. */
function said(entry: Entry): string {
  switch (entry.type) {
    case "practice":
      return lines(
        entry.what,
        entry.learned,
        entry.obstacle,
        entry.feelingsBefore?.join("\n"),
        entry.feelingsAfter?.join("\n"),
      );
    case "win":
      return lines(entry.text, entry.mark);
    case "thought":
      return entry.text;
    case "skillUse":
      return lines(entry.skill, entry.note);
  }
}

function lines(first: string, ...others: readonly (string | undefined)[]): string {
  let text = first;
  for (const other of others) if (other !== undefined) text += `\n${other}`;
  return text;
}
