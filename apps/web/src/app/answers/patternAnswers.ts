/** Patterns, the findings that were told, and comparisons planned ahead. */
import {
  done,
  logicalDay,
  ofType,
  recordToFields,
  type Comparison,
  type Finding,
  type RecordId,
} from "@tussock/domain";
import {
  comparisonNow,
  findingId,
  findingsNow,
  patternFromFields,
  startComparison,
  stopComparison,
} from "@tussock/domain/patterns";
import type { Desk } from "../core.ts";
import type { PatternAsks } from "../patternAsks.ts";
import type { Records } from "../records.ts";
import type { Answers } from "./answers.ts";
import { keptPatterns } from "./keptPatterns.ts";
import { readWhenWanted } from "./readWhenWanted.ts";
import { orTrouble, profileOf } from "./saving.ts";

export const patternAnswers: Pick<Answers, keyof PatternAsks> = {
  async patterns(_input, desk) {
    const records = await desk.records();
    const { patterns, clear } = await keptPatterns(records).answers();
    const { days, steps } = stepsOf(records);
    return { patterns, ...findingsNow(clear, findingsOf(records), todayOf(desk, records)), steps, ...days };
  },
  async tellFinding({ name }, desk) {
    const records = await desk.records();
    const id = findingId(name);
    if (findingsOf(records).some((one) => one.id === id)) return done(undefined);
    return write(desk, records, { type: "finding", id, name, toldOn: todayOf(desk, records) });
  },
  async putFinding({ name, put }, desk) {
    const records = await desk.records();
    const id = findingId(name);
    const before = findingsOf(records).find((one) => one.id === id);
    return orTrouble(async () => {
      const fields = before ? {} : { name, toldOn: todayOf(desk, records) };
      await records.change([{ type: "finding", id, fields: { ...fields, put: put === "shown" ? "notNow" : put } }]);
      desk.changed();
    });
  },
  async comparisons(_input, desk) {
    const records = await desk.records();
    const today = todayOf(desk, records);
    const practices = records.ofType("practice");
    return comparisonsOf(records)
      .map((comparison) => comparisonNow(comparison, practices, today))
      .toSorted((one, other) => (one.comparison.from < other.comparison.from ? 1 : -1));
  },
  async comparison({ id }, desk) {
    const records = await desk.records();
    const comparison = comparisonsOf(records).find((one) => one.id === id);
    return comparison && comparisonNow(comparison, records.ofType("practice"), todayOf(desk, records));
  },
  async startComparison(draft, desk) {
    const records = await desk.records();
    const started = startComparison(draft, {
      id: desk.newId() as RecordId,
      today: todayOf(desk, records),
      before: comparisonsOf(records),
      chance: () => (desk.random(1)[0] ?? 0) / 256,
    });
    if (!started.ok) return started;
    const written = await write(desk, records, started.value);
    return written.ok ? started : written;
  },
  async stopComparison({ id }, desk) {
    const records = await desk.records();
    const comparison = comparisonsOf(records).find((one) => one.id === id);
    const stopped = comparison && stopComparison(comparison, todayOf(desk, records));
    return stopped && stopped !== comparison ? write(desk, records, stopped) : done(undefined);
  },
};

function todayOf(desk: Desk, records: Records) {
  return logicalDay(desk.moment(), profileOf(records).dayStart);
}

/** See [Note: Read when wanted]. */
function keptOf(records: Records) {
  return readWhenWanted(records, patternFromFields);
}
function findingsOf(records: Records): readonly Finding[] {
  return ofType(keptOf(records), "finding");
}
function comparisonsOf(records: Records): readonly Comparison[] {
  return ofType(keptOf(records), "comparison");
}

/** Oldest and newest by day: a step may be written down long after. */
function stepsOf(records: Records) {
  const practices = records.ofType("practice");
  const [first] = practices;
  if (!first) return { steps: 0, days: {} };
  let from = first.day;
  let to = first.day;
  for (const { day } of practices) {
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return { steps: practices.length, days: { from, to } };
}

async function write(desk: Desk, records: Records, record: Comparison | Finding) {
  return orTrouble(async () => {
    await records.change([{ type: record.type, id: record.id, fields: recordToFields(record) }]);
    desk.changed();
  });
}
