/** Which findings are told, which of them is new this week, and which are put away. */
import { daysBetween } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import type { RecordId } from "../record/record.ts";
import { newFinding } from "./newFinding.ts";
import type { PatternName } from "./pattern.ts";
import type { Finding } from "./patternRecords.ts";

export interface FindingsNow {
  /** What is clear and may be said; what is clear and was never told waits for its week. */
  readonly told: readonly PatternName[];
  /** The one that is new: told within the last seven days, or to be told now. */
  readonly news?: PatternName;
  /** Not shown until they are asked back. */
  readonly away: readonly PatternName[];
}

export function findingsNow(clear: readonly PatternName[], findings: readonly Finding[], today: Day): FindingsNow {
  // What a later version told counts as told: a name is only compared.
  const known = findings.map(({ name, toldOn, put }) => ({ name: name as PatternName, day: toldOn, put }));
  const next = newFinding(clear, known, today);
  const lately = known.find(
    ({ name, day, put }) => put === undefined && clear.includes(name) && daysBetween(day, today) < NEW_FOR_DAYS,
  )?.name;
  const news = next ?? lately;
  const told = clear.filter((name) => name === news || known.some((one) => one.name === name));
  const away = known.filter(({ put }) => put === "never").map(({ name }) => name);
  return { told, away, ...(news && { news }) };
}

const NEW_FOR_DAYS = 7;

/** One for each pattern, on every device: telling twice is telling once. */
export function findingId(name: PatternName): RecordId {
  return `finding-${name}` as RecordId;
}
