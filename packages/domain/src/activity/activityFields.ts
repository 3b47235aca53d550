/** What activities leave behind, from stored fields; see [Note: Read when wanted] and record/fields.ts. */
import {
  day,
  flag,
  happened,
  listOf,
  minutes,
  needed,
  oneOf,
  optional,
  part,
  recordOf,
  recordId,
  score,
  shape,
  text,
  weekday,
  type Fields,
  type Shape,
} from "../record/shape.ts";
import type { ActivityRecord, ActivityRecordType } from "./activityRecords.ts";

export function activityFromFields(type: string, id: string, fields: Fields): ActivityRecord | undefined {
  return recordOf<ActivityRecord>(shapes, type, id, fields);
}

const range = part(needed("least", minutes), needed("most", minutes));
const weekdays = listOf(weekday);
const done = oneOf("yes", "partly", "no");

const shapes: Readonly<Record<ActivityRecordType, Shape>> = {
  activityRun: shape(
    ...happened,
    needed("activity", text),
    needed("version", minutes),
    needed("form", oneOf("alone", "withClient", "inGroup")),
    needed("answers", answers),
    optional("at", text),
    optional("finished", flag),
    optional("finishedWith", answers),
    optional("made", listOf(part(needed("type", text), needed("id", recordId)))),
  ),
  rung: shape(
    needed("ladder", recordId),
    needed("under", recordId),
    needed("holds", part(needed("kind", oneOf("goal", "step")), needed("id", recordId))),
    needed("order", minutes),
    optional("around", text),
  ),
  rhythm: shape(
    needed("from", day),
    optional("until", day),
    optional("stepId", recordId),
    optional("goalId", recordId),
    optional("timesNow", minutes),
    optional("timesWanted", range),
    optional("weekdays", weekdays),
    optional("spareDays", weekdays),
    optional("after", text),
  ),
  teachCard: shape(
    ...happened,
    needed("topic", text),
    optional("toWhom", text),
    optional("simpleWords", text),
    optional("points", listOf(text)),
    optional("example", text),
    optional("tryThis", text),
    optional("planId", recordId),
    optional("taught", done),
    optional("changed", text),
  ),
  feedback: shape(
    ...happened,
    needed("who", text),
    optional("ask", text),
    optional("message", text),
    optional("said", text),
    optional("take", oneOf("keep", "try", "letGo")),
    optional("change", text),
    optional("about", part(needed("kind", oneOf("goal", "step", "practice")), needed("id", recordId))),
  ),
  setback: shape(
    ...happened,
    needed("happened", text),
    optional("mindSaid", text),
    optional("feltTrue", score),
    optional("fairer", text),
    optional("feelsTrueNow", score),
    optional("learned", text),
    optional("stepId", recordId),
    optional("practiceId", recordId),
  ),
  timeBox: shape(
    needed("boxes", oneOf("step", "day")),
    needed("minutes", minutes),
    optional("parts", listOf(part(needed("title", text), needed("minutes", minutes)))),
    optional("breakMinutes", minutes),
    optional("enough", text),
    optional("stopWords", text),
    optional("stepId", recordId),
  ),
  tracking: shape(
    needed("goalId", recordId),
    needed("by", oneOf("line", "chart", "both")),
    optional("timesAWeek", minutes),
  ),
  signRating: shape(...happened, needed("goalId", recordId), needed("sign", text), needed("score", score)),
  challenge: shape(
    needed("title", text),
    needed("from", day),
    optional("until", day),
    optional("stepId", recordId),
    optional("total", minutes),
  ),
  growth: shape(needed("challengeId", recordId), needed("tufts", minutes)),
  milestone: shape(
    ...happened,
    needed("kind", oneOf("projectDone", "levelReached", "goalMet", "own")),
    needed("text", text),
    optional("changed", text),
    optional("helped", text),
    optional("tell", text),
    optional("mark", text),
    optional("goalId", recordId),
    optional("stepId", recordId),
  ),
  sessionPlan: shape(
    ...happened,
    needed("items", listOf(part(needed("activity", text), needed("minutes", listOf(minutes))))),
  ),
};

/** Each answer is looked at where it is used: another version may have asked in another way, and its answers stay. */
function answers(value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}
