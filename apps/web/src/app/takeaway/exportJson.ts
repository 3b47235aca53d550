import type { EpochMs } from "@tussock/domain";
import type { StampedRecord } from "@tussock/vault";
import { exportFormat, exportVersion } from "./takeawayFormat.ts";

/**
 * Everything, readable by anyone: each record with its stamps, what is unknown to this version, and what was deleted,
 * so that taking the file in again gives the same vault. The same records always give the same bytes, in any order.
 */
export function exportJson(records: readonly StampedRecord[], madeAt: EpochMs): Uint8Array<ArrayBuffer> {
  const lines = [...records].sort(byTypeThenId).map((record) => recordToText(record));
  const head = [
    `  "format": ${text(exportFormat)},`,
    `  "version": ${exportVersion},`,
    `  "madeAt": ${text(new Date(madeAt).toISOString())},`,
  ].join("\n");
  const body = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return new TextEncoder().encode(`{\n${head}\n  "records": ${body}\n}\n`);
}

/** One field a line: a person can read it, and two exports can be compared line by line. */
function recordToText(record: StampedRecord): string {
  const parts = [`"type": ${text(record.type)}`, `"id": ${text(record.id)}`];
  const fields = Object.keys(record.fields).sort().map((name) => {
    const field = record.fields[name];
    if (!field) throw new Error("a field without a value and a stamp cannot be exported");
    return `        ${text(name)}: ${stampedToText(field)}`;
  });
  parts.push(fields.length === 0 ? `"fields": {}` : `"fields": {\n${fields.join(",\n")}\n      }`);
  if (record.deleted) parts.push(`"deleted": ${stampedToText(record.deleted)}`);
  parts.push(`"seen": ${text(sortedKeys(record.seen))}`);
  if (record.kept) parts.push(`"kept": ${text(record.kept.map(({ field, value, stamp }) => sortedKeys({ field, value, stamp })))}`);
  return `    {\n      ${parts.join(",\n      ")}\n    }`;
}

/** A field that was taken away has a stamp and no value. */
function stampedToText(stamped: { readonly v: unknown; readonly at: string }): string {
  const at = text(stamped.at);
  return stamped.v === undefined ? `{ "at": ${at} }` : `{ "v": ${text(sortedKeys(stamped.v))}, "at": ${at} }`;
}

function text(value: unknown): string {
  return JSON.stringify(value);
}

/** The same value with the names of every object inside it in order; records are JSON values all through. */
function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, sortedKeys(inner)]),
  );
}

function byTypeThenId(a: StampedRecord, b: StampedRecord): number {
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
}
