/**
 * Records to stored fields and back. Reading is cheap, for ten years are 25,000 of them, and forgiving, for it
 * meets what later versions and other devices wrote: a field we cannot read is left out, one we do not know is passed
 * on, a record we cannot use is `undefined`, and nothing throws. What is left out stays in the vault, which only ever
 * writes the fields that change.
 */
import type { KeptRecord } from "../activity/activityRecords.ts";
import type { RecordType, TussockRecord } from "./record.ts";
import {
  day,
  flag,
  instant,
  listOf,
  minutes,
  needed,
  oneOf,
  optional,
  orEmpty,
  part,
  recordOf,
  recordId,
  score,
  shape,
  text,
  weekday,
  type Fields,
  type Reader,
  type Shape,
} from "./shape.ts";

export type { Fields } from "./shape.ts";

export function recordToFields(record: KeptRecord): Fields {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) {
    if (name !== "type" && name !== "id" && value !== undefined) fields[name] = value;
  }
  return fields;
}

/** What to write so that `before` becomes `after`: changed fields, and `undefined` for each one that is gone. */
export function changedFields(before: KeptRecord | undefined, after: KeptRecord): Fields {
  const now = recordToFields(after);
  if (!before) return now;
  const then = recordToFields(before);
  const changed: Record<string, unknown> = {};
  for (const name of Object.keys(then)) if (!(name in now)) changed[name] = undefined;
  for (const [name, value] of Object.entries(now)) if (!isSame(then[name], value)) changed[name] = value;
  return changed;
}

export function recordFromFields(type: string, id: string, fields: Fields): TussockRecord | undefined {
  return recordOf<TussockRecord>(shapes, type, id, fields);
}

/** Plain values, as stored ones are: no cycles, no functions. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame((one as Fields)[name], (other as Fields)[name]))
  );
}

const texts = listOf(text);
const sizedBy = oneOf("suggested", "smaller", "bigger", "own");
const sizes = oneOf("usual", "small", "bare");
const happened: readonly Reader[] = [
  needed("happenedAt", instant),
  needed("zone", text),
  needed("day", day),
  needed("recordedAt", instant),
];
const sizedStep = part(
  needed("size", sizes),
  needed("title", text),
  optional("minutes", minutes),
  optional("difficulty", score),
  optional("fineOnABadDay", flag),
);
const contact = part(needed("name", text), optional("phone", text));
const timesAWeek = part(needed("least", minutes), needed("most", minutes));
const about = part(
  needed("kind", oneOf("page", "activity", "practice", "plan", "goal", "step", "skill")),
  needed("id", text),
);
const ended = part(needed("how", oneOf("met", "letGo")), needed("on", day));
const prompts = part(needed("are", oneOf("less", "asBefore")), needed("from", day));
const provenCopy = part(needed("at", instant), needed("records", minutes), needed("where", text));
const anyState = part(needed("is", oneOf("open", "practised", "letGo")), optional("practiceId", recordId));

const shapes: Readonly<Record<RecordType, Shape>> = {
  area: shape(
    needed("kind", oneOf("study", "work", "creative", "daily", "social", "own")),
    optional("name", text),
    optional("closed", flag),
    optional("fineOnABadDay", score),
    optional("outOfReach", score),
  ),
  goal: shape(
    optional("areaId", recordId),
    optional("skill", text),
    optional("closed", flag),
    optional("ended", ended),
    optional("prompts", prompts),
  ),
  goalVersion: shape(
    needed("goalId", recordId),
    needed("from", day),
    needed("title", text),
    optional("why", text),
    optional("timesAWeek", timesAWeek),
    optional("signs", texts),
    optional("around", text),
    optional("writtenAt", instant),
  ),
  step: shape(optional("areaId", recordId), optional("goalId", recordId), optional("closed", flag)),
  stepVersion: shape(
    needed("stepId", recordId),
    needed("from", day),
    needed("title", text),
    needed("sizes", listOf(sizedStep)),
  ),
  plan: shape(
    needed("stepId", recordId),
    needed("size", sizes),
    needed("day", day),
    optional("time", minutes),
    optional("after", text),
    optional("place", text),
    optional("minutes", minutes),
    optional("ready", text),
    optional("obstacle", text),
    optional("thenI", text),
    optional("sizedBy", sizedBy),
    optional("chanceSaid", score),
    optional("energy", score),
    needed("state", planState),
  ),
  practice: shape(
    ...happened,
    needed("what", text),
    needed("done", oneOf("yes", "partly", "no")),
    optional("stepId", recordId),
    optional("planId", recordId),
    optional("areaId", recordId),
    optional("goalId", recordId),
    optional("goalVersionId", recordId),
    optional("size", sizes),
    optional("minutes", minutes),
    optional("difficultyExpected", score),
    optional("difficultyFound", score),
    optional("moodBefore", score),
    optional("moodAfter", score),
    optional("confidenceBefore", score),
    optional("confidenceAfter", score),
    optional("energyBefore", score),
    optional("fit", oneOf("muchEasier", "bitEasy", "right", "bitMuch", "tooMuch")),
    optional("sizedBy", sizedBy),
    optional("chanceSaid", score),
    optional("feelingsBefore", texts),
    optional("feelingsAfter", texts),
    optional("obstacle", text),
    optional("learned", text),
  ),
  win: shape(...happened, needed("text", text), optional("mark", text)),
  thought: shape(
    ...happened,
    needed("text", text),
    optional("about", about),
    optional("answers", recordId),
    optional("now", oneOf("same", "changed", "gone", "unsure")),
    optional("cameBackOn", day),
    optional("staysAway", flag),
  ),
  skillUse: shape(
    ...happened,
    needed("skill", text),
    optional("helped", oneOf("aLot", "aBit", "notReally")),
    optional("note", text),
    optional("came", oneOf("prompted", "chose", "byItself", "couldNot")),
    optional("situation", text),
    optional("intensity", score),
  ),
  // A safety plan is never lost over one unreadable part: the other five still stand.
  safetyPlan: shape(
    orEmpty("signs", texts),
    orEmpty("alone", texts),
    orEmpty("distract", texts),
    orEmpty("askHelp", listOf(contact)),
    orEmpty("professionals", listOf(contact)),
    orEmpty("surroundings", texts),
    optional("shownWhenLocked", flag),
  ),
  profile: shape(
    optional("name", text),
    optional("dayStart", minutes),
    optional("weekStart", weekday),
    optional("welcomedAt", instant),
    optional("provenCopy", provenCopy),
    optional("installCardOff", flag),
    optional("pacingOff", flag),
    optional("keptSkills", texts),
    optional("thoughtsStayAway", flag),
    optional("proofOnTop", texts),
    optional("proofHidden", texts),
  ),
};

function planState(value: unknown): unknown {
  const state = anyState(value) as Fields | undefined;
  return state && (state["is"] !== "practised" || state["practiceId"] !== undefined) ? state : undefined;
}
