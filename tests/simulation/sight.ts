/** What can be seen of a vault, written so that two of them can be compared. */
import type { Vault, VaultRecord } from "@tussock/vault";

/** A promise that was not kept; what follows says where to look. */
export class Broken extends Error {
  override readonly name = "Broken";
}

export function visible(vault: {
  readonly records: ReadonlyMap<string, VaultRecord>;
}): Readonly<Record<string, VaultRecord>> {
  const records = [...vault.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(
    records.map((record) => [record.id, { ...record, fields: sorted(Object.entries(record.fields)) }]),
  );
}
export function sortedStamps(vault: Vault): unknown {
  const stamped = [...vault.stamped()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return stamped.map(({ fields, seen, ...rest }) => ({
    ...rest,
    fields: sorted(Object.entries(fields)),
    seen: sorted(Object.entries(seen)),
  }));
}

export function same(got: unknown, wanted: unknown, promise: string): void {
  const [a, b] = [JSON.stringify(got), JSON.stringify(wanted)];
  if (a === b) return;
  let at = 0;
  while (a?.[at] === b?.[at]) at += 1;
  throw new Broken(
    `${promise}, but: …${a?.slice(Math.max(0, at - 60), at + 60)}… is not …${b?.slice(Math.max(0, at - 60), at + 60)}…`,
  );
}

export function sorted(fields: Iterable<readonly [string, unknown]>): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...fields].sort(([a], [b]) => (a < b ? -1 : 1)));
}
