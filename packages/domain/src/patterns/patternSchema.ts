/** What Patterns keep, for those who read from outside; see record/schema.ts. */
import * as v from "valibot";
import { day, recordId, someText } from "../record/schemaParts.ts";
import type { PatternRecord } from "./patternRecords.ts";

export const patternSchemas = {
  comparison: v.looseObject({
    type: v.literal("comparison"),
    id: recordId,
    asks: v.picklist(["mood", "confidence"]),
    ways: v.strictTuple([someText, someText]),
    from: day,
    rhythm: v.picklist(["days", "weeks"]),
    first: v.picklist([0, 1]),
    stoppedOn: v.exactOptional(day),
  }),
  finding: v.looseObject({
    type: v.literal("finding"),
    id: recordId,
    name: someText,
    toldOn: day,
    put: v.exactOptional(v.picklist(["notNow", "never"])),
  }),
} satisfies {
  readonly [Type in PatternRecord["type"]]: v.GenericSchema<unknown, Extract<PatternRecord, { readonly type: Type }>>;
};
