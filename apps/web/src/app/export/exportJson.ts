import type { EpochMs } from "@tussock/domain";
import type { StampedRecord } from "@tussock/vault";
import { exportFormat, exportVersion } from "./exportFormat.ts";

/**
 * Everything, readable by anyone: what each record says first, then its stamps, what is unknown to this version and
 * what was deleted, so that taking the file in again gives the same vault. The same records always give the same bytes.
 * `unchecked` are the ids of records this version could not check: they are a person's own words all the same.
 */
export function exportJson(
  records: readonly StampedRecord[],
  madeAt: EpochMs,
  unchecked: readonly string[] = [],
): Uint8Array<ArrayBuffer> {
  const rows = [...records].sort(byTypeThenId).map(recordToText);
  const head = [
    `  "format": ${text(exportFormat)},`,
    `  "version": ${exportVersion},`,
    `  "madeAt": ${text(new Date(madeAt).toISOString())},`,
    ...(unchecked.length > 0 ? [`  "unchecked": ${text([...unchecked].sort())},`] : []),
  ].join("\n");
  const body = rows.length === 0 ? "[]" : `[\n${rows.join(",\n")}\n  ]`;
  return new TextEncoder().encode(`{\n${head}\n  "records": ${body}\n}\n`);
}

/** One field a line: a person can read it, and two exports can be compared line by line. */
function recordToText(record: StampedRecord): string {
  const fields = Object.entries(record.fields).sort(byName);
  const lines = fields
    .filter(([, { v }]) => v !== undefined)
    .map(([name, { v }]) => `        ${text(name)}: ${text(sortedNames(v))}`);
  const parts = [
    `"type": ${text(record.type)}`,
    `"id": ${text(record.id)}`,
    lines.length === 0 ? `"fields": {}` : `"fields": {\n${lines.join(",\n")}\n      }`,
    `"stamps": ${text(stampsOf(fields, record.seen))}`,
  ];
  if (record.deleted) parts.push(`"deleted": ${text({ v: record.deleted.v, at: record.deleted.at })}`);
  if (record.kept)
    parts.push(
      `"kept": ${text(record.kept.map(({ field, value, stamp }) => ({ field, value: sortedNames(value), stamp })))}`,
    );
  return `    {\n      ${parts.join(",\n      ")}\n    }`;
}

/** Nearly every record was written once, so most fields share one stamp; naming it once keeps the file small. */
function stampsOf(
  fields: readonly (readonly [string, { readonly v: unknown; readonly at: string }])[],
  seen: StampedRecord["seen"],
) {
  const present = fields.filter(([, { v }]) => v !== undefined);
  const at = mostCommon(present.map(([, field]) => field.at));
  const others = present.filter(([, field]) => field.at !== at);
  const removed = fields.filter(([, { v }]) => v === undefined);
  const byField = (some: typeof fields) => Object.fromEntries(some.map(([name, field]) => [name, field.at]));
  return {
    ...(at !== undefined && { at }),
    ...(others.length > 0 && { others: byField(others) }),
    ...(removed.length > 0 && { removed: byField(removed) }),
    seen: Object.values(seen).sort(),
  };
}

/** Of two that are as common, the later one. */
function mostCommon(stamps: readonly string[]): string | undefined {
  const count = new Map<string, number>();
  for (const stamp of stamps) count.set(stamp, (count.get(stamp) ?? 0) + 1);
  return [...count].sort(([a, times], [b, otherTimes]) => otherTimes - times || (a > b ? -1 : 1))[0]?.[0];
}

function text(value: unknown): string {
  return JSON.stringify(value);
}

/** The same value with the names of every object inside it in order; records are JSON values all through. */
function sortedNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedNames);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(byName)
      .map(([name, inner]) => [name, sortedNames(inner)]),
  );
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
function byTypeThenId(a: StampedRecord, b: StampedRecord): number {
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
}
