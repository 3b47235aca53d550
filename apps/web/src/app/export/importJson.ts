import { done, trouble, type Outcome } from "@tussock/domain";
import type { StampedRecord } from "@tussock/vault";
import type { ImportTrouble } from "../asks.ts";
import {
  exportFormat,
  exportVersion,
  forbiddenName,
  isExportStamp,
  mostImportBytes,
  mostImportDepth,
  mostImportParts,
  mostNameLength,
  writerOfStamp,
} from "./exportFormat.ts";
import { isWhole } from "./isWhole.ts";

/**
 * Reads a plain export. The file may have been made by anyone: nothing of it is believed before it was checked, and one
 * wrong record refuses the whole file, so that no part of it comes in unseen. What comes out is for the vault to merge.
 * Records the file itself calls unchecked come in as the vault that wrote them held them, as kinds we do not know do:
 * no screen shows what it cannot read, and a person's own file is never refused over one of them.
 * `typeHere` says what kind of record an id is in this vault: a file may add to a record, never make it something else.
 */
export function importJson(
  bytes: Uint8Array,
  typeHere: (id: string) => string | undefined,
): Outcome<readonly StampedRecord[], ImportTrouble> {
  if (bytes.length > mostImportBytes) return trouble("tooBig");
  const nesting = measure(bytes);
  if (nesting !== "fits") return trouble(nesting);

  const file = parse(bytes);
  if (file === undefined) return trouble("notJson");
  if (!isObject(file) || file["format"] !== exportFormat) return trouble("notTussockJson");
  const version = file["version"];
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return trouble("notTussockJson");
  if (version > exportVersion) return trouble("newerVersion");
  const rows = file["records"];
  if (!Array.isArray(rows)) return trouble("notTussockJson");

  const unchecked = new Set(Array.isArray(file["unchecked"]) ? (file["unchecked"] as readonly unknown[]) : []);
  const records: StampedRecord[] = [];
  const types = new Map<string, string>();
  for (const row of rows as readonly unknown[]) {
    const record = toRecord(row);
    const known = record && (types.get(record.id) ?? typeHere(record.id) ?? record.type);
    if (!record || record.type !== known) return trouble("badRecord");
    if (!unchecked.has(record.id) && !isWhole(record)) return trouble("badRecord");
    types.set(record.id, record.type);
    records.push(record);
  }
  return done(records);
}

/**
 * How deep and how full the file is, before JSON.parse builds any of it: one walk over the bytes, no memory, no stack.
 * In a file that is not JSON the answer means little, and the parser says so next.
 */
function measure(bytes: Uint8Array): "fits" | "tooDeep" | "tooBig" {
  let depth = 0;
  let parts = 0;
  let inText = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (inText) {
      if (byte === backslash) i++;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (byte === openBrace || byte === openBracket) {
      depth++;
      parts++;
      if (depth > mostImportDepth) return "tooDeep";
      if (parts > mostImportParts) return "tooBig";
    } else if (byte === closeBrace || byte === closeBracket) depth--;
  }
  return "fits";
}
const quote = 0x22,
  backslash = 0x5c,
  openBrace = 0x7b,
  closeBrace = 0x7d,
  openBracket = 0x5b,
  closeBracket = 0x5d;

function parse(bytes: Uint8Array): unknown {
  try {
    // A byte order mark in front is taken off by the decoder.
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function toRecord(row: unknown): StampedRecord | undefined {
  if (!isObject(row) || !hasOnly(row, ["type", "id", "fields", "stamps", "deleted", "kept"])) return undefined;
  const { type, id, kept, deleted } = row;
  if (!isName(type) || !isName(id)) return undefined;
  const stamps = toStamps(row["stamps"]);
  const fields = stamps && toFields(row["fields"], stamps);
  if (!fields || (deleted !== undefined && !isDeleted(deleted)) || (kept !== undefined && !isKept(kept)))
    return undefined;
  return {
    type,
    id,
    fields,
    seen: stamps.seen,
    ...(kept === undefined ? {} : { kept }),
    ...(deleted === undefined ? {} : { deleted }),
  };
}

interface Stamps {
  readonly at: string | undefined;
  readonly others: Readonly<Record<string, string>>;
  readonly removed: Readonly<Record<string, string>>;
  readonly seen: StampedRecord["seen"];
}

function toStamps(value: unknown): Stamps | undefined {
  if (!isObject(value) || !hasOnly(value, ["at", "others", "removed", "seen"])) return undefined;
  const { at, others = {}, removed = {}, seen } = value;
  if ((at !== undefined && !isExportStamp(at)) || !areStampsByName(others) || !areStampsByName(removed))
    return undefined;
  // Somebody wrote every record.
  if (!Array.isArray(seen) || seen.length === 0 || !seen.every(isExportStamp)) return undefined;
  const bySeen = new Map(seen.map((stamp) => [writerOfStamp(stamp), stamp]));
  return bySeen.size === seen.length ? { at, others, removed, seen: Object.fromEntries(bySeen) } : undefined;
}

/** A field that was taken away has a stamp and no value. */
function toFields(value: unknown, { at, others, removed }: Stamps): StampedRecord["fields"] | undefined {
  if (!isObject(value) || !isHarmless(value)) return undefined;
  const fields: [string, { readonly v: unknown; readonly at: string }][] = [];
  for (const [name, v] of Object.entries(value)) {
    const stamp = Object.hasOwn(others, name) ? others[name] : at;
    if (!isName(name) || stamp === undefined || Object.hasOwn(removed, name)) return undefined;
    fields.push([name, { v, at: stamp }]);
  }
  for (const name of Object.keys(others)) if (!Object.hasOwn(value, name)) return undefined;
  for (const [name, stamp] of Object.entries(removed)) fields.push([name, { v: undefined, at: stamp }]);
  return Object.fromEntries(fields);
}

function areStampsByName(value: unknown): value is Readonly<Record<string, string>> {
  return isObject(value) && Object.entries(value).every(([name, stamp]) => isName(name) && isExportStamp(stamp));
}

function isDeleted(value: unknown): value is NonNullable<StampedRecord["deleted"]> {
  return (
    isObject(value) && hasOnly(value, ["v", "at"]) && typeof value["v"] === "boolean" && isExportStamp(value["at"])
  );
}

function isKept(value: unknown): value is NonNullable<StampedRecord["kept"]> {
  return (
    Array.isArray(value) &&
    value.every(
      (row: unknown) =>
        isObject(row) &&
        hasOnly(row, ["field", "value", "stamp"]) &&
        isName(row["field"]) &&
        isExportStamp(row["stamp"]) &&
        isHarmless(row["value"]),
    )
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The shape of the file is ours alone: an unknown part of it belongs to a newer version or to somebody else. */
function hasOnly(value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return Object.keys(value).every((name) => names.includes(name));
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= mostNameLength && value !== forbiddenName;
}

/** No forbidden name anywhere inside. Depth was bounded before anything was built. */
function isHarmless(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isHarmless);
  if (!isObject(value)) return true;
  return !Object.hasOwn(value, forbiddenName) && Object.values(value).every(isHarmless);
}
