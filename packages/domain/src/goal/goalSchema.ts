/** What goals and the mastery map keep, for those who read from outside; see record/schema.ts. */
import * as v from "valibot";
import { day, happened, recordId, someText, text } from "../record/schemaParts.ts";
import type { GoalRecord } from "./goalRecords.ts";

export const goalSchemas = {
  signNoticed: v.looseObject({
    type: v.literal("signNoticed"),
    id: recordId,
    ...happened,
    goalId: recordId,
    sign: someText,
  }),
  skillStage: v.looseObject({
    type: v.literal("skillStage"),
    id: recordId,
    skill: someText,
    situation: v.exactOptional(text),
    strength: v.exactOptional(v.picklist(["low", "middle", "high"])),
    stage: v.picklist(["meeting", "practising", "working", "byItself"]),
    day,
  }),
} satisfies {
  readonly [Type in GoalRecord["type"]]: v.GenericSchema<unknown, Extract<GoalRecord, { readonly type: Type }>>;
};
