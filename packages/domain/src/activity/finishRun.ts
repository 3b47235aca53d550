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
  const made = recordsOfRun(run, shape, world);
  const { at: _at, ...rest } = run;
  const finished: ActivityRun = {
    ...rest,
    finished: true,
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
  return [...new Map(made.map((record) => [record.id, keepingWhatStands(record, world)])).values()];
}

function newlyNamed(run: ActivityRun, named: readonly NewlyNamed[], world: RunWorld): readonly KeptRecord[] {
  return named.flatMap(({ kind, id, title }) =>
    kind === "step"
      ? (recordMakers["step"]?.({ title }, { id, run, world }) ?? [])
      : (recordMakers["goal"]?.({ title }, { id, run, world }) ?? []),
  );
}

/** A record that stands already keeps its moment, its first day and what became of it; the new answers go over the rest. */
function keepingWhatStands(record: KeptRecord, { find }: RunWorld): KeptRecord {
  const before = find(record.id);
  if (before?.type !== record.type) return record;
  const stays: Record<string, unknown> = {};
  for (const name of ["happenedAt", "zone", "recordedAt", "from", "state"]) {
    if (name in before) stays[name] = (before as unknown as Said)[name];
  }
  if ("happenedAt" in before) stays["day"] = before.day;
  if (before.type === "challenge" && record.type === "challenge" && (before.total ?? 0) > (record.total ?? 0))
    stays["total"] = before.total;
  return { ...before, ...record, ...stays } as KeptRecord;
}
