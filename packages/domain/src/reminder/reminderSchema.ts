/** Reminders, for those who read from outside; see record/schema.ts. */
import * as v from "valibot";
import { day, flag, instant, minutes, recordId, text, zone } from "../record/schemaParts.ts";
import type { ReminderRecord, ReminderRecordType } from "./reminderRecords.ts";

export const reminderSchemas = {
  reminders: v.looseObject({
    type: v.literal("reminders"),
    id: recordId,
    on: v.exactOptional(flag),
    onSince: v.exactOptional(day),
    keptOn: v.exactOptional(day),
    quietFrom: v.exactOptional(minutes),
    quietTo: v.exactOptional(minutes),
    untimedAt: v.exactOptional(minutes),
    words: v.exactOptional(text),
    outside: v.exactOptional(flag),
    calendarTitle: v.exactOptional(text),
    offerOff: v.exactOptional(flag),
  }),
  reminderDay: v.looseObject({
    type: v.literal("reminderDay"),
    id: recordId,
    day,
    zone,
    planId: recordId,
    shownAt: instant,
    openedAt: v.exactOptional(instant),
    snoozedUntil: v.exactOptional(instant),
    notToday: v.exactOptional(flag),
    last: v.exactOptional(flag),
  }),
} satisfies {
  readonly [Type in ReminderRecordType]: v.GenericSchema<unknown, Extract<ReminderRecord, { readonly type: Type }>>;
};
