/** What Patterns keep, from stored fields; see record/fields.ts. */
import {
  day,
  listOf,
  needed,
  oneOf,
  optional,
  recordOf,
  shape,
  text,
  type Fields,
  type Shape,
} from "../record/shape.ts";
import type { PatternRecord } from "./patternRecords.ts";

export function patternFromFields(type: string, id: string, fields: Fields): PatternRecord | undefined {
  return recordOf<PatternRecord>(shapes, type, id, fields);
}

const shapes: Readonly<Record<PatternRecord["type"], Shape>> = {
  comparison: shape(
    needed("asks", oneOf("mood", "confidence")),
    needed("ways", twoTexts),
    needed("from", day),
    needed("rhythm", oneOf("days", "weeks")),
    needed("first", (value) => (value === 0 || value === 1 ? value : undefined)),
    optional("stoppedOn", day),
  ),
  finding: shape(needed("name", text), needed("toldOn", day), optional("put", oneOf("notNow", "never"))),
};

/** A comparison of one way, or of three, is none. */
function twoTexts(value: unknown): unknown {
  const texts = listOf(text)(value) as readonly string[] | undefined;
  return texts?.length === 2 ? texts : undefined;
}
