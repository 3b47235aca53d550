/** How stored fields are read: forgiving, and without copying where all is well. See fields.ts. */
import { isDay } from "../day/calendar.ts";
import { isScore } from "../shared/score.ts";
import type { RecordId } from "./record.ts";

export type Fields = Readonly<Record<string, unknown>>;

export type Read = (value: unknown) => unknown;
export interface Reader {
  readonly name: string;
  readonly read: Read;
  readonly if: "needed" | "optional" | "orEmpty";
}
export interface Shape {
  readonly byName: ReadonlyMap<string, Reader>;
  /** Those that must be there, or stand empty when they are not. */
  readonly expected: readonly Reader[];
}

/** The value itself when all is well (nearly always: then nothing is copied), or a copy without what cannot be read. */
function readable(value: Fields, { byName, expected }: Shape): Fields | undefined {
  let copy: Record<string, unknown> | undefined;
  for (const name of Object.keys(value)) {
    const reader = byName.get(name);
    if (!reader) continue;
    const read = reader.read(value[name]);
    if (read !== undefined && read === value[name]) continue;
    copy ??= { ...value };
    if (read === undefined) delete copy[name];
    else copy[name] = read;
  }
  for (const reader of expected) {
    if ((copy ?? value)[reader.name] !== undefined) continue;
    if (reader.if === "needed") return undefined;
    copy ??= { ...value };
    copy[reader.name] = [];
  }
  return copy ?? value;
}

/** A record of one of these shapes; `undefined` for another type, and for one that lacks what it needs. */
export function recordOf<Kept extends { readonly type: string }>(
  shapes: Readonly<Record<Kept["type"], Shape>>,
  type: string,
  id: string,
  fields: Fields,
): Kept | undefined {
  if (!Object.hasOwn(shapes, type)) return undefined;
  const known = readable(fields, shapes[type as Kept["type"]]);
  return known && ({ ...known, type, id } as unknown as Kept);
}

export function shape(...readers: readonly Reader[]): Shape {
  return {
    byName: new Map(readers.map((reader) => [reader.name, reader])),
    expected: readers.filter((reader) => reader.if !== "optional"),
  };
}
export function needed(name: string, read: Read): Reader {
  return { name, read, if: "needed" };
}
export function optional(name: string, read: Read): Reader {
  return { name, read, if: "optional" };
}
export function orEmpty(name: string, read: Read): Reader {
  return { name, read, if: "orEmpty" };
}

export function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
export function recordId(value: unknown): RecordId | undefined {
  return typeof value === "string" && value !== "" ? (value as RecordId) : undefined;
}
export function flag(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}
export function score(value: unknown): unknown {
  return isScore(value) ? value : undefined;
}
export function day(value: unknown): unknown {
  return isDay(value) ? value : undefined;
}
export function instant(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? (value as number) : undefined;
}
export function minutes(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}
export function weekday(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= 7
    ? (value as number)
    : undefined;
}
export function oneOf(...names: readonly string[]): Read {
  return (value) => (names.includes(value as string) ? value : undefined);
}
/** Members that cannot be read are left out; the rest stay in order. */
export function listOf(read: Read): Read {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const members: unknown[] = value.map(read);
    return members.every((member, place) => member !== undefined && member === value[place])
      ? value
      : members.filter((member) => member !== undefined);
  };
}

export function part(...readers: readonly Reader[]): Read {
  const known = shape(...readers);
  return (value) =>
    typeof value === "object" && value !== null && !Array.isArray(value) ? readable(value as Fields, known) : undefined;
}

/** When it was, and when it was written down; every entry has these. */
export const happened: readonly Reader[] = [
  needed("happenedAt", instant),
  needed("zone", text),
  needed("day", day),
  needed("recordedAt", instant),
];
