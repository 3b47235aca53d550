/**
 * From the answers of a run to records. Nothing is required: what has no answer makes nothing, and a run without
 * answers leaves only itself. Ids follow from the run, so that finishing a second time, on this device or another,
 * writes the same records and never a second one.
 */
import { isSame } from "../record/fields.ts";
import type { ActivityRun, KeptRecord } from "./activityRecords.ts";
import { choices, fieldsOf, has, keyOf, links, linkTools, tied, type NewlyNamed, type Said } from "./fieldsOfRun.ts";
import { listMakers } from "./listMakers.ts";
import { recordMakers } from "./recordMakers.ts";
import type { RunShape } from "./runShape.ts";
import { idInRun, type RunWorld } from "./runWorld.ts";

/** The run as finished and all it makes, without what stands like this already. */
export function finishRun(run: ActivityRun, shape: RunShape, world: RunWorld): readonly KeptRecord[] {
  const { at: _at, finishedWith, ...rest } = run;
  const earlier = new Map(
    (finishedWith ? recordsOfRun({ ...run, answers: finishedWith }, shape, world) : []).map((one) => [one.id, one]),
  );
  const made = recordsOfRun(run, shape, world).flatMap(
    (record) => standing(record, earlier.get(record.id), world.find(record.id)) ?? [],
  );
  const finished: ActivityRun = {
    ...rest,
    finished: true,
    finishedWith: run.answers,
    made: made.map(({ type, id }) => ({ type, id })),
  };
  return [...made, finished].filter((record) => !isSame(world.find(record.id), record));
}

function recordsOfRun(run: ActivityRun, shape: RunShape, world: RunWorld): readonly KeptRecord[] {
  const fields = fieldsOf(run, shape);
  const chosen = choices(run, shape, fields);
  const made: KeptRecord[] = [...newlyNamed(run, chosen, world)];
  linkTools(run, shape, fields);
  const makes = shape.makes.filter((make) =>
    make.needs.every((field) => has(fields, keyOf(make), field) || tied(make, field, shape, fields)),
  );
  for (const make of makes) {
    const key = keyOf(make);
    const said: Said = { ...fields.get(key) };
    for (const other of make.tiedTo) {
      const link = `${other}Id`;
      if (links[make.record]?.includes(link) && fields.get(other)?.["title"] !== undefined)
        said[link] = idInRun(run, other);
    }
    for (const maker of shape.makes) {
      const link = `${maker.record}Id`;
      if (maker.tiedTo.includes(key) && links[make.record]?.includes(link) && makes.includes(maker))
        said[link] ??= idInRun(run, maker.record, maker.name);
    }
    made.push(...(recordMakers[make.record]?.(said, { id: idInRun(run, make.record, make.name), run, world }) ?? []));
  }
  for (const tool of shape.tools) made.push(...(listMakers[tool.kind]?.(run, tool.id, chosen, fields, world) ?? []));
  return [...new Map(made.map((record) => [record.id, record])).values()];
}

function newlyNamed(run: ActivityRun, named: readonly NewlyNamed[], world: RunWorld): readonly KeptRecord[] {
  return named.flatMap(({ kind, id, title }) =>
    kind === "step"
      ? (recordMakers["step"]?.({ title }, { id, run, world }) ?? [])
      : (recordMakers["goal"]?.({ title }, { id, run, world }) ?? []),
  );
}

/**
 * A record that stands already takes in the answers that are new since the run was last finished; all else of it may
 * have been changed on another page since, and stays. One that was deleted there is not made again for an old answer.
 */
function standing(
  record: KeptRecord,
  earlier: KeptRecord | undefined,
  stands: KeptRecord | undefined,
): KeptRecord | undefined {
  if (stands?.type !== record.type) return earlier && isSame(earlier, record) ? undefined : record;
  const next: Said = { ...stands };
  const before: Said = { ...earlier };
  for (const [name, value] of Object.entries(record)) {
    const isNew = earlier ? !isSame(before[name], value) : !isOfItsMoment(name, record);
    if (isNew || !(name in next)) next[name] = value;
  }
  // An answer that was taken back takes its field along, unless other words stand there by now.
  for (const name of Object.keys(before)) if (!(name in record) && isSame(before[name], next[name])) delete next[name];
  if (stands.type === "challenge" && typeof next["total"] === "number" && (stands.total ?? 0) > next["total"])
    next["total"] = stands.total;
  return next as unknown as KeptRecord;
}
/** What belongs to the first time it was written: when that was, and what became of it. The day of a plan is an answer. */
function isOfItsMoment(name: string, record: KeptRecord): boolean {
  return ofItsMoment.has(name) || (name === "day" && "happenedAt" in record);
}
const ofItsMoment: ReadonlySet<string> = new Set(["happenedAt", "zone", "recordedAt", "from", "state"]);
