/** Activities: their runs, what came of them, and what the records show of milestones. */
import {
  changedFields,
  logicalDay,
  newestVersion,
  recordFromFields,
  type ActivityRecord,
  type ActivityRun,
  type KeptRecord,
  type RecordId,
} from "@tussock/domain";
import { activityFromFields, findMilestones, finishRun } from "@tussock/domain/activity";
import type { ActivityAsks, RunDraft } from "../activityAsks.ts";
import type { Desk } from "../core.ts";
import type { Records } from "../records.ts";
import type { Answers } from "./answers.ts";
import { orTrouble, profileOf } from "./saving.ts";

export const activityAnswers: Pick<Answers, keyof ActivityAsks> = {
  async activityRuns(_input, desk) {
    return allOf(await desk.records())
      .filter((record) => record.type === "activityRun")
      .toSorted((one, other) => other.recordedAt - one.recordedAt || (one.id < other.id ? 1 : -1));
  },
  async activityRun({ id }, desk) {
    return runOf(await desk.records(), id);
  },
  async keepRun(draft, desk) {
    const records = await desk.records();
    const run = runFrom(draft, desk, records);
    return orTrouble(async () => {
      await put(desk, records, [run]);
      return run;
    });
  },
  async finishRun({ draft, shape }, desk) {
    const records = await desk.records();
    const moment = desk.moment();
    const written = finishRun(runFrom(draft, desk, records), shape, {
      moment,
      dayStart: profileOf(records).dayStart,
      find: (id) => find(records, id),
      goalWords: (goalId) => newestVersion(records.ofType("goalVersion").filter((one) => one.goalId === goalId)),
    });
    return orTrouble(async () => {
      await put(desk, records, written);
      const run = runOf(records, draft.id);
      if (!run) throw new Error("a run that was just written is not there");
      return { run, made: madeBy(records, run) };
    });
  },
  async madeByRun({ id }, desk) {
    const records = await desk.records();
    const run = runOf(records, id);
    return run ? madeBy(records, run) : [];
  },
  async activityRecords(_input, desk) {
    return allOf(await desk.records());
  },
  async goals(_input, desk) {
    const records = await desk.records();
    const versions = records.ofType("goalVersion");
    return records.ofType("goal").flatMap((goal) => {
      const version = newestVersion(versions.filter(({ goalId }) => goalId === goal.id));
      return version && !goal.closed ? [{ goal, version }] : [];
    });
  },
  async milestones(_input, desk) {
    const records = await desk.records();
    return findMilestones({
      goals: records.ofType("goal"),
      goalVersions: records.ofType("goalVersion"),
      steps: records.ofType("step"),
      stepVersions: records.ofType("stepVersion"),
      practices: records.ofType("practice"),
    });
  },
};

/** It keeps the moment it was begun; what this version does not know of it stays. */
function runFrom(draft: RunDraft, desk: Desk, records: Records): ActivityRun {
  const moment = desk.moment();
  const before = runOf(records, draft.id);
  const { at: _at, ...kept } = before ?? {
    happenedAt: moment.at,
    zone: moment.zone,
    day: logicalDay(moment, profileOf(records).dayStart),
    recordedAt: moment.at,
  };
  return { ...kept, type: "activityRun", ...draft };
}

function madeBy(records: Records, run: ActivityRun): readonly KeptRecord[] {
  return (run.made ?? []).flatMap(({ id }) => find(records, id) ?? []);
}

/** See [Note: Read when wanted]. */
function allOf(records: Records): readonly ActivityRecord[] {
  return [...records.vault.records.values()].flatMap(
    ({ type, id, fields }) => activityFromFields(type, id, fields) ?? [],
  );
}
function find(records: Records, id: RecordId): KeptRecord | undefined {
  const raw = records.vault.records.get(id);
  return raw && (activityFromFields(raw.type, raw.id, raw.fields) ?? recordFromFields(raw.type, raw.id, raw.fields));
}
function runOf(records: Records, id: RecordId): ActivityRun | undefined {
  const run = find(records, id);
  return run?.type === "activityRun" ? run : undefined;
}

async function put(desk: Desk, records: Records, written: readonly KeptRecord[]): Promise<void> {
  const worth = written.flatMap((record) => {
    const before = find(records, record.id);
    const fields = changedFields(before, record);
    return before && Object.keys(fields).length === 0 ? [] : [{ type: record.type, id: record.id, fields }];
  });
  if (worth.length === 0) return;
  await records.change(worth);
  desk.changed();
}
