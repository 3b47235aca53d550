/** The diary card, for those who read from outside; see record/schema.ts. */
import * as v from "valibot";
import {
  count,
  day,
  flag,
  happened,
  instant,
  LIST_MOST,
  recordId,
  score,
  someText,
  text,
  texts,
} from "../record/schemaParts.ts";
import type { DiaryCard, DiaryDay, DiaryRecordType, DiarySession } from "./diaryRecords.ts";

const scale = v.picklist([5, 10]);
const onScale = v.pipe(count, v.maxValue(10));

const mark = v.union([
  v.pipe(
    v.strictObject({ value: onScale, most: scale, at: instant }),
    v.check(({ value, most }) => value <= most),
  ),
  v.strictObject({ yes: flag, at: instant }),
  v.strictObject({ times: count, at: instant }),
]);
const high = v.object({ at: instant });
const skill = v.object({
  level: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7))),
  at: instant,
});

const diaryCard = v.looseObject({
  type: v.literal("diaryCard"),
  id: recordId,
  from: day,
  most: scale,
  rows: v.pipe(
    v.array(v.object({ id: someText, kind: v.picklist(["feeling", "urge", "yesNo", "count"]), name: someText })),
    v.maxLength(LIST_MOST),
  ),
  skills: texts,
  mood: v.exactOptional(flag),
  session: v.exactOptional(flag),
  away: v.exactOptional(flag),
}) satisfies v.GenericSchema<unknown, DiaryCard>;

/** Its lines carry names of the person's own, so they are looked at by how the name begins. */
const diaryDay = v.pipe(
  v.looseObject({
    type: v.literal("diaryDay"),
    id: recordId,
    ...happened,
    mood: v.exactOptional(v.object({ score, at: instant })),
    note: v.exactOptional(text),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const [name, value] of Object.entries(dataset.value)) {
      const line = lineOf(name);
      if (line && !v.is(line, value))
        addIssue({
          message: "no line of a diary card",
          path: [{ type: "object", origin: "value", input: dataset.value, key: name, value }],
        });
    }
  }),
  v.transform((record) => record as unknown as DiaryDay & { [name: string]: unknown }),
);

function lineOf(name: string) {
  if (name.startsWith("row:")) return mark;
  if (name.startsWith("skill:")) return skill;
  return name.startsWith("high:") ? high : undefined;
}

const diarySession = v.looseObject({
  type: v.literal("diarySession"),
  id: recordId,
  ...happened,
  most: scale,
  urgeToQuit: v.exactOptional(onScale),
  urgeToHarm: v.exactOptional(onScale),
  urgeToUse: v.exactOptional(onScale),
  canChangeEmotions: v.exactOptional(onScale),
  canChangeActions: v.exactOptional(onScale),
  canChangeThoughts: v.exactOptional(onScale),
}) satisfies v.GenericSchema<unknown, DiarySession>;

export const diarySchemas = { diaryCard, diaryDay, diarySession } satisfies Record<DiaryRecordType, unknown>;
export const diaryKinds = [diaryCard, diaryDay, diarySession] as const;
