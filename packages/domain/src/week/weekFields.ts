/** Weeks and reviews, from stored fields; see record/fields.ts. */
import {
  day,
  flag,
  happened,
  instant,
  listOf,
  needed,
  optional,
  orEmpty,
  part,
  recordOf,
  recordId,
  shape,
  text,
  type Fields,
  type Shape,
} from "../record/shape.ts";
import type { WeekRecord } from "./weekRecords.ts";

export function weekFromFields(type: string, id: string, fields: Fields): WeekRecord | undefined {
  return recordOf<WeekRecord>(shapes, type, id, fields);
}

const texts = listOf(text);
const weekStep = part(needed("stepId", recordId), optional("aBitHard", flag), optional("fineOnALowDay", flag));
const pause = part(needed("from", day), optional("until", day));
const line = part(needed("fact", text), needed("text", text));

const shapes: Readonly<Record<WeekRecord["type"], Shape>> = {
  weekPlan: shape(
    needed("from", day),
    optional("startedAt", instant),
    optional("areaId", recordId),
    orEmpty("steps", listOf(weekStep)),
    optional("pauses", listOf(pause)),
    optional("endedOn", day),
  ),
  quietDay: shape(...happened, needed("days", listOf(day)), optional("because", text)),
  review: shape(
    ...happened,
    needed("from", day),
    needed("to", day),
    optional("weekPlanId", recordId),
    optional("strongest", texts),
    optional("inTheWay", texts),
    optional("used", texts),
    optional("change", text),
  ),
  sessionReview: shape(
    ...happened,
    needed("from", day),
    needed("to", day),
    optional("talkAbout", texts),
    orEmpty("lines", listOf(line)),
  ),
};
