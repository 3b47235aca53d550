/** Weeks and reviews, for those who read from outside; see record/schema.ts. */
import * as v from "valibot";
import { day, flag, happened, instant, LIST_MOST, recordId, someText, text, texts } from "../record/schemaParts.ts";
import type { WeekRecord } from "./weekRecords.ts";

const listOf = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.array(schema), v.maxLength(LIST_MOST));

export const weekSchemas = {
  weekPlan: v.looseObject({
    type: v.literal("weekPlan"),
    id: recordId,
    from: day,
    startedAt: v.exactOptional(instant),
    areaId: v.exactOptional(recordId),
    steps: listOf(
      v.object({ stepId: recordId, aBitHard: v.exactOptional(flag), fineOnALowDay: v.exactOptional(flag) }),
    ),
    pauses: v.exactOptional(listOf(v.object({ from: day, until: v.exactOptional(day) }))),
    endedOn: v.exactOptional(day),
  }),
  quietDay: v.looseObject({
    type: v.literal("quietDay"),
    id: recordId,
    ...happened,
    days: listOf(day),
    because: v.exactOptional(text),
  }),
  review: v.looseObject({
    type: v.literal("review"),
    id: recordId,
    ...happened,
    from: day,
    to: day,
    weekPlanId: v.exactOptional(recordId),
    strongest: v.exactOptional(texts),
    inTheWay: v.exactOptional(texts),
    used: v.exactOptional(texts),
    change: v.exactOptional(text),
  }),
  sessionReview: v.looseObject({
    type: v.literal("sessionReview"),
    id: recordId,
    ...happened,
    from: day,
    to: day,
    talkAbout: v.exactOptional(texts),
    lines: listOf(v.object({ fact: someText, text: someText })),
  }),
} satisfies {
  readonly [Type in WeekRecord["type"]]: v.GenericSchema<unknown, Extract<WeekRecord, { readonly type: Type }>>;
};
