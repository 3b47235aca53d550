/** Reminders from stored fields; see record/fields.ts. */
import { MINUTES_A_DAY } from "../day/day.ts";
import {
  day,
  flag,
  instant,
  minutes,
  needed,
  optional,
  recordOf,
  recordId,
  shape,
  text,
  type Fields,
  type Read,
  type Shape,
} from "../record/shape.ts";
import type { ReminderRecord, ReminderRecordType } from "./reminderRecords.ts";

export function reminderFromFields(type: string, id: string, fields: Fields): ReminderRecord | undefined {
  return recordOf<ReminderRecord>(shapes, type, id, fields);
}

const timeOfDay: Read = (value) => {
  const time = minutes(value);
  return time !== undefined && time < MINUTES_A_DAY ? time : undefined;
};

const shapes: Readonly<Record<ReminderRecordType, Shape>> = {
  reminders: shape(
    optional("on", flag),
    optional("onSince", day),
    optional("keptOn", day),
    optional("quietFrom", timeOfDay),
    optional("quietTo", timeOfDay),
    optional("untimedAt", timeOfDay),
    optional("words", text),
    optional("outside", flag),
    optional("calendarTitle", text),
    optional("offerOff", flag),
  ),
  reminderDay: shape(
    needed("day", day),
    needed("zone", text),
    needed("planId", recordId),
    needed("shownAt", instant),
    optional("openedAt", instant),
    optional("snoozedUntil", instant),
    optional("notToday", flag),
    optional("last", flag),
  ),
};
