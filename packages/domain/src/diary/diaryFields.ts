/** The diary card from stored fields; see record/fields.ts. A line that cannot be read is left out, the day stands. */
import {
  day,
  flag,
  instant,
  listOf,
  minutes,
  needed,
  oneOf,
  optional,
  part,
  recordOf,
  score,
  shape,
  text,
  type Fields,
  type Read,
  type Shape,
} from "../record/shape.ts";
import { withHighest } from "./highest.ts";
import { diaryScales, type DiaryRecord, type DiaryRecordType } from "./diaryRecords.ts";

export function diaryFromFields(type: string, id: string, fields: Fields): DiaryRecord | undefined {
  return recordOf<DiaryRecord>(
    shapes,
    type,
    id,
    type === "diaryDay" ? withHighest(withoutUnreadableLines(fields)) : fields,
  );
}

const scale: Read = (value) => (diaryScales.includes(value as never) ? value : undefined);
const level: Read = (value) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 7 ? value : undefined;
const rating = part(needed("value", minutes), needed("most", scale), needed("at", instant));
const yesNo = part(needed("yes", flag), needed("at", instant));
const count = part(needed("times", minutes), needed("at", instant));
const high = part(needed("at", instant));
const skill = part(optional("level", level), needed("at", instant));

/** Any of the three; a rating above the end of its scale is none. */
const mark: Read = (value) => {
  const rated = rating(value) as { readonly value: number; readonly most: number } | undefined;
  return rated ? (rated.value <= rated.most ? rated : undefined) : (yesNo(value) ?? count(value));
};

function withoutUnreadableLines(fields: Fields): Fields {
  let copy: Record<string, unknown> | undefined;
  for (const [name, value] of Object.entries(fields)) {
    const read = readerOf(name);
    if (!read) continue;
    const line = read(value);
    if (line === value) continue;
    copy ??= { ...fields };
    if (line === undefined) delete copy[name];
    else copy[name] = line;
  }
  return copy ?? fields;
}

function readerOf(name: string): Read | undefined {
  if (name.startsWith("row:")) return mark;
  if (name.startsWith("skill:")) return skill;
  return name.startsWith("high:") ? high : undefined;
}

const happened = [
  needed("happenedAt", instant),
  needed("zone", text),
  needed("day", day),
  needed("recordedAt", instant),
];
const row = part(needed("id", text), needed("kind", oneOf("feeling", "urge", "yesNo", "count")), needed("name", text));

const shapes: Readonly<Record<DiaryRecordType, Shape>> = {
  diaryCard: shape(
    needed("from", day),
    needed("most", scale),
    needed("rows", listOf(row)),
    needed("skills", listOf(text)),
    optional("mood", flag),
    optional("session", flag),
    optional("away", flag),
  ),
  diaryDay: shape(
    ...happened,
    optional("mood", part(needed("score", score), needed("at", instant))),
    optional("note", text),
  ),
  diarySession: shape(
    ...happened,
    needed("most", scale),
    optional("urgeToQuit", minutes),
    optional("urgeToHarm", minutes),
    optional("urgeToUse", minutes),
    optional("canChangeEmotions", minutes),
    optional("canChangeActions", minutes),
    optional("canChangeThoughts", minutes),
  ),
};
