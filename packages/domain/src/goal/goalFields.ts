/** What goals and the mastery map keep, from stored fields; see record/fields.ts. */
import {
  day,
  instant,
  needed,
  oneOf,
  optional,
  recordOf,
  recordId,
  shape,
  text,
  type Fields,
  type Shape,
} from "../record/shape.ts";
import type { GoalRecord } from "./goalRecords.ts";

export function goalRecordFromFields(type: string, id: string, fields: Fields): GoalRecord | undefined {
  return recordOf<GoalRecord>(shapes, type, id, fields);
}

const shapes: Readonly<Record<GoalRecord["type"], Shape>> = {
  signNoticed: shape(
    needed("happenedAt", instant),
    needed("zone", text),
    needed("day", day),
    needed("recordedAt", instant),
    needed("goalId", recordId),
    needed("sign", text),
  ),
  skillStage: shape(
    needed("skill", text),
    optional("situation", text),
    optional("strength", oneOf("low", "middle", "high")),
    needed("stage", oneOf("meeting", "practising", "working", "byItself")),
    needed("day", day),
  ),
};
