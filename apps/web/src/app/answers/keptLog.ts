/** The log of an open vault, newest first: made when first asked for, told of each change after that. */
import { createLogIndex, isEntry, type LogIndex, type RecordId } from "@tussock/domain";
import type { Records } from "../records.ts";

const kept = new WeakMap<Records, () => LogIndex>();

export function keptLog(records: Records): LogIndex {
  const known = kept.get(records) ?? beginLog(records);
  kept.set(records, known);
  return known();
}

function beginLog(records: Records): () => LogIndex {
  let log: LogIndex | undefined;
  records.follow((id) => {
    // After a restore it is made anew for the next who asks.
    if (id === undefined) log = undefined;
    else if (log) take(records, log, id);
  });
  return () => (log ??= createLogIndex([...records.all()].filter(isEntry)));
}

function take(records: Records, log: LogIndex, id: RecordId): void {
  const record = records.get(id);
  if (record && isEntry(record)) log.put(record);
  else log.remove(id);
}
