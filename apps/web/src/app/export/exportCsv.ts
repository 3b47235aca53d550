import type { StampedRecord } from "@tussock/vault";
import { diaryCardsIn, diaryLines, type DiaryLineNow } from "./diaryLines.ts";

/**
 * The log as a table, one entry a row, for a spreadsheet. RFC 4180 with CRLF; a byte order mark, because Excel reads
 * UTF-8 only with one. It is a copy to look at: it cannot be taken in again (exportJson is for that).
 */
export function exportCsv(records: readonly StampedRecord[]): Uint8Array<ArrayBuffer> {
  const areas = new Map(
    records.filter((record) => record.type === "area").map((record) => [record.id, areaName(record)]),
  );
  const cards = diaryCardsIn(records);
  const rows = records
    .filter((record) => entryKinds.has(record.type) && record.deleted?.v !== true)
    .sort((a, b) => momentOf(a) - momentOf(b) || (a.id < b.id ? -1 : 1))
    .flatMap((record) => {
      // One day of the card holds many answers; a table has a row for each.
      const lines = record.type === "diaryDay" ? diaryLines(record, cards) : [undefined];
      return lines.map((line) => csvColumns.map((column) => cell(valueOf(record, column, areas, line))));
    });
  const lines = [csvColumns.map((column) => cell(column)), ...rows].map((cells) => cells.join(","));
  return new TextEncoder().encode(`\u{feff}${lines.join("\r\n")}\r\n`);
}

/** Stored data is a promise, and so are these: new columns are added at the end, none is renamed, moved or reused. */
export const csvColumns = [
  "kind",
  "day",
  "time",
  "zone",
  "what",
  "done",
  "size",
  "minutes",
  "difficulty_expected",
  "difficulty_found",
  "mood_before",
  "mood_after",
  "confidence_before",
  "confidence_after",
  "feelings_before",
  "feelings_after",
  "obstacle",
  "learned",
  "area",
  "marked",
  "skill",
  "helped",
  "note",
  "happened_at_utc",
  "written_at_utc",
  "id",
  "energy_before",
  "fit",
  "sized_by",
  "chance_said",
  "came",
  "situation",
  "intensity",
  "answers",
  "now",
  "diary_value",
  "diary_most",
] as const;
type CsvColumn = (typeof csvColumns)[number];

const entryKinds: ReadonlySet<string> = new Set(["practice", "win", "thought", "skillUse", "diaryDay"]);

function valueOf(
  record: StampedRecord,
  column: CsvColumn,
  areas: ReadonlyMap<string, string>,
  line: DiaryLineNow | undefined,
): string {
  const field = (name: string) => record.fields[name]?.v;
  switch (column) {
    case "kind":
      return record.type;
    case "id":
      return record.id;
    case "day":
      return plain(field("day"));
    case "time":
      return wallTime(field("happenedAt"), field("zone"));
    case "zone":
      return plain(field("zone"));
    // The words of a practice stand in `what`, those of a win and of a thought in `text`.
    case "what":
      return plain(line ? line.what : (field("what") ?? field("text")));
    case "done":
      return plain(field("done"));
    case "size":
      return plain(field("size"));
    case "minutes":
      return plain(field("minutes"));
    case "difficulty_expected":
      return plain(field("difficultyExpected"));
    case "difficulty_found":
      return plain(field("difficultyFound"));
    case "mood_before":
      return plain(field("moodBefore"));
    case "mood_after":
      return plain(field("moodAfter"));
    case "confidence_before":
      return plain(field("confidenceBefore"));
    case "confidence_after":
      return plain(field("confidenceAfter"));
    case "feelings_before":
      return plain(field("feelingsBefore"));
    case "feelings_after":
      return plain(field("feelingsAfter"));
    case "obstacle":
      return plain(field("obstacle"));
    case "learned":
      return plain(field("learned"));
    case "area":
      return areas.get(plain(field("areaId"))) ?? "";
    case "marked":
      return plain(field("mark"));
    case "skill":
      return plain(line ? line.skill : field("skill"));
    case "helped":
      return plain(field("helped"));
    case "note":
      return plain(line ? line.note : field("note"));
    case "happened_at_utc":
      return instant(field("happenedAt"));
    case "written_at_utc":
      return instant(line ? line.at : field("recordedAt"));
    case "energy_before":
      return plain(field("energyBefore"));
    case "fit":
      return plain(field("fit"));
    case "sized_by":
      return plain(field("sizedBy"));
    case "chance_said":
      return plain(field("chanceSaid"));
    case "came":
      return plain(field("came"));
    case "situation":
      return plain(field("situation"));
    case "intensity":
      return plain(field("intensity"));
    case "answers":
      return plain(field("answers"));
    case "now":
      return plain(field("now"));
    case "diary_value":
      return plain(line?.value);
    case "diary_most":
      return plain(line?.most);
  }
}

/** An own area has its own name; the five known ones are given by their kind. */
function areaName(record: StampedRecord): string {
  return plain(record.fields["name"]?.v) || plain(record.fields["kind"]?.v);
}

function plain(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(plain).join(", ");
  return "";
}

function momentOf(record: StampedRecord): number {
  const at = record.fields["happenedAt"]?.v;
  return isMoment(at) ? at : 0;
}

function instant(value: unknown): string {
  return isMoment(value) ? new Date(value).toISOString() : "";
}

/** "13:04" on the clock of the place it happened in; empty where this device does not know the zone. */
function wallTime(at: unknown, zone: unknown): string {
  if (!isMoment(at) || typeof zone !== "string") return "";
  return clockOf(zone)?.format(at) ?? "";
}

/** ±8.64e15 ms is as far as ECMAScript time goes. */
function isMoment(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= 8.64e15;
}

// Making a clock costs far more than reading it, and ten years hold few zones.
const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(zone)) clocks.set(zone, createClock(zone));
  return clocks.get(zone);
}

function createClock(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function cell(value: string): string {
  return value === "" ? "" : `"${inert(value).replaceAll(`"`, `""`)}"`;
}

/**
 * [Note: Why an apostrophe] A spreadsheet runs what begins with one of = + - @ (also in full width), a tab or a line
 * break, as a formula; an apostrophe before it makes it words again (OWASP, CSV injection). A cell may begin in the
 * middle of our text too: where the reader takes ; or a tab for the separator, a quote no longer holds it together.
 * Commas inside the text are safe: they are the separator, and every cell that has words is quoted.
 */
function inert(value: string): string {
  const inside = value.replaceAll(/([;\t\r\n][\s"']*)([=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$1'$2");
  return /^[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(value) ? `'${inside}` : inside;
}
