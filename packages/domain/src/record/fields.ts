/**
 * Records to stored fields and back. Reading is cheap and forgiving, for it runs 25,000 times while the app opens and
 * meets what later versions and other devices wrote: a field we cannot read is left out, a record we cannot use is
 * `undefined`, and nothing throws. What is left out stays in the vault, which only ever writes the fields that change.
 */
import { isDay } from "../day/calendar.ts";
import { isScore } from "../shared/score.ts";
import type { RecordId, RecordType, TussockRecord } from "./record.ts";

export type Fields = Readonly<Record<string, unknown>>;

export function recordToFields(record: TussockRecord): Fields {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) {
    if (name !== "type" && name !== "id" && value !== undefined) fields[name] = value;
  }
  return fields;
}

/** What to write so that `before` becomes `after`: changed fields, and `undefined` for each one that is gone. */
export function changedFields(before: TussockRecord | undefined, after: TussockRecord): Fields {
  const now = recordToFields(after);
  if (!before) return now;
  const then = recordToFields(before);
  const changed: Record<string, unknown> = {};
  for (const name of Object.keys(then)) if (!(name in now)) changed[name] = undefined;
  for (const [name, value] of Object.entries(now)) if (!isSame(then[name], value)) changed[name] = value;
  return changed;
}

export function recordFromFields(type: string, id: string, fields: Fields): TussockRecord | undefined {
  const known = isRecordType(type) ? readers[type] : undefined;
  if (!known) return undefined;
  const record: Record<string, unknown> = { type, id };
  for (const { name, read, otherwise } of known) {
    const value = read(fields[name]);
    if (value !== undefined) record[name] = value;
    else if (otherwise === required) return undefined;
    else if (otherwise !== undefined) record[name] = otherwise;
  }
  return record as unknown as TussockRecord;
}

export function isRecordType(type: string): type is RecordType {
  return Object.hasOwn(readers, type);
}

/** Plain values, as stored ones are: no cycles, no functions. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame((one as Fields)[name], (other as Fields)[name]));
}

type Read = (value: unknown) => unknown;
interface Reader {
  readonly name: string;
  readonly read: Read;
  /** What stands for a field that cannot be read; `required`: then there is no record. */
  readonly otherwise?: unknown;
}
const required = Symbol("required");

const sizes = oneOf("usual", "small", "bare");
const happened: readonly Reader[] = [
  needed("happenedAt", instant), needed("zone", text), needed("day", day), needed("recordedAt", instant),
];

const readers: Readonly<Record<RecordType, readonly Reader[]>> = {
  area: [
    needed("kind", oneOf("study", "work", "creative", "daily", "social", "own")), optional("name", text), optional("closed", flag),
  ],
  goal: [optional("areaId", recordId), optional("closed", flag)],
  goalVersion: [
    needed("goalId", recordId), needed("from", day), needed("title", text), optional("why", text),
    optional("timesAWeek", timesAWeek), optional("signs", texts),
  ],
  step: [optional("areaId", recordId), optional("goalId", recordId), optional("closed", flag)],
  stepVersion: [
    needed("stepId", recordId), needed("from", day), needed("title", text), needed("sizes", listOf(sizedStep)),
  ],
  plan: [
    needed("stepId", recordId), needed("size", sizes), needed("day", day), optional("time", minutes), optional("after", text),
    optional("place", text), optional("minutes", minutes), optional("ready", text), optional("obstacle", text),
    optional("thenI", text), needed("state", planState),
  ],
  practice: [
    ...happened, needed("what", text), needed("done", oneOf("yes", "partly", "no")), optional("stepId", recordId),
    optional("planId", recordId), optional("areaId", recordId), optional("goalId", recordId), optional("size", sizes),
    optional("minutes", minutes), optional("difficultyExpected", score), optional("difficultyFound", score),
    optional("moodBefore", score), optional("moodAfter", score), optional("confidenceBefore", score),
    optional("confidenceAfter", score), optional("feelingsBefore", texts), optional("feelingsAfter", texts),
    optional("obstacle", text), optional("learned", text),
  ],
  win: [...happened, needed("text", text), optional("mark", text)],
  thought: [...happened, needed("text", text), optional("about", about)],
  skillUse: [
    ...happened, needed("skill", text), optional("helped", oneOf("aLot", "aBit", "notReally")), optional("note", text),
  ],
  // A safety plan is never lost over one unreadable part: the other five still stand.
  safetyPlan: [
    orEmpty("signs", texts), orEmpty("alone", texts), orEmpty("distract", texts), orEmpty("askHelp", listOf(contact)),
    orEmpty("professionals", listOf(contact)), orEmpty("surroundings", texts), optional("shownWhenLocked", flag),
  ],
  profile: [
    optional("name", text), optional("dayStart", minutes), optional("weekStart", weekday), optional("welcomedAt", instant),
    optional("provenCopy", provenCopy), optional("installCardOff", flag),
  ],
};

function needed(name: string, read: Read): Reader {
  return { name, read, otherwise: required };
}
function optional(name: string, read: Read): Reader {
  return { name, read };
}
function orEmpty(name: string, read: Read): Reader {
  return { name, read, otherwise: [] };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
function recordId(value: unknown): RecordId | undefined {
  return typeof value === "string" && value !== "" ? (value as RecordId) : undefined;
}
function flag(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}
function score(value: unknown): unknown {
  return isScore(value) ? value : undefined;
}
function day(value: unknown): unknown {
  return isDay(value) ? value : undefined;
}
function instant(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? (value as number) : undefined;
}
function minutes(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}
function weekday(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= 7 ? (value as number) : undefined;
}
function oneOf(...names: readonly string[]): Read {
  return (value) => (names.includes(value as string) ? value : undefined);
}
/** Members that cannot be read are left out; the rest stay in order. */
function listOf(read: Read): Read {
  return (value) => (Array.isArray(value) ? value.map(read).filter((member) => member !== undefined) : undefined);
}
function texts(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.every((member) => typeof member === "string") ? value : value.filter((member) => typeof member === "string");
}

function sizedStep(value: unknown): unknown {
  return part(value, sizedStepParts);
}
function timesAWeek(value: unknown): unknown {
  return part(value, timesAWeekParts);
}
function contact(value: unknown): unknown {
  return part(value, contactParts);
}
function about(value: unknown): unknown {
  return part(value, aboutParts);
}
function provenCopy(value: unknown): unknown {
  return part(value, provenCopyParts);
}
function planState(value: unknown): unknown {
  const state = part(value, planStateParts);
  if (!state) return undefined;
  if (state["is"] !== "practised") return { is: state["is"] };
  return state["practiceId"] === undefined ? undefined : state;
}

function part(value: unknown, fields: readonly Reader[]): Fields | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const kept: Record<string, unknown> = {};
  for (const { name, read, otherwise } of fields) {
    const member = read((value as Fields)[name]);
    if (member !== undefined) kept[name] = member;
    else if (otherwise === required) return undefined;
  }
  return kept;
}

const sizedStepParts = [
  needed("size", sizes), needed("title", text), optional("minutes", minutes), optional("difficulty", score),
  optional("fineOnABadDay", flag),
];
const timesAWeekParts = [needed("least", minutes), needed("most", minutes)];
const contactParts = [needed("name", text), optional("phone", text)];
const aboutParts = [needed("kind", oneOf("page", "activity", "practice", "plan", "step", "skill")), needed("id", text)];
const provenCopyParts = [needed("at", instant), needed("records", minutes), needed("where", text)];
const planStateParts = [needed("is", oneOf("open", "practised", "letGo")), optional("practiceId", recordId)];
