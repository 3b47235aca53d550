/** Activities: their runs, what came of them, and what the records show of milestones. */
import { logicalDay, newestVersion, type ActivityRun, type KeptRecord, type RecordId } from "@tussock/domain";
import { finishRun } from "@tussock/domain/activity";
import type { ActivityAsks, RunDraft } from "../activityAsks.ts";
import type { Desk } from "../core.ts";
import type { Records } from "../records.ts";
import type { Answers } from "./answers.ts";
import { activityRecordsOf, findKept, putKept, runById } from "./keptRecords.ts";
import { leftAnswers } from "./leftAnswers.ts";
import { orTrouble, profileOf } from "./saving.ts";

export const activityAnswers: Pick<Answers, keyof ActivityAsks> = {
  ...leftAnswers,
  async activityRuns(_input, desk) {
    return newestRuns(await desk.records());
  },
  async activityRun({ id }, desk) {
    return runById(await desk.records(), id);
  },
  async keepRun(draft, desk) {
    const records = await desk.records();
    const run = runFrom(draft, desk, records);
    return orTrouble(async () => {
      await putKept(desk, records, [run]);
      return run;
    });
  },
  async finishRun({ draft, shape }, desk) {
    const records = await desk.records();
    const moment = desk.moment();
    const written = finishRun(runFrom(draft, desk, records), shape, {
      moment,
      dayStart: profileOf(records).dayStart,
      find: (id) => findKept(records, id),
      goalWords: (goalId) => newestVersion(records.ofType("goalVersion").filter((one) => one.goalId === goalId)),
    });
    return orTrouble(async () => {
      await putKept(desk, records, written);
      const run = runById(records, draft.id);
      if (!run) throw new Error("a run that was just written is not there");
      return { run, made: madeBy(records, run) };
    });
  },
  async madeByRun({ id }, desk) {
    const records = await desk.records();
    const run = runById(records, id);
    return run ? madeBy(records, run) : [];
  },
  async runThatMade({ id }, desk) {
    return newestRuns(await desk.records()).find(({ made }) => made?.some((one) => one.id === id));
  },
  async keepLed({ activities }, desk) {
    const records = await desk.records();
    const moment = desk.moment();
    const day = logicalDay(moment, profileOf(records).dayStart);
    const led = activities.map((one): ActivityRun => ({
      type: "activityRun",
      id: desk.newId() as RecordId,
      happenedAt: moment.at,
      zone: moment.zone,
      day,
      recordedAt: moment.at,
      ...one,
      form: "inGroup",
      answers: {},
      finished: true,
    }));
    return orTrouble(() => putKept(desk, records, led));
  },
  async keepSessionPlan({ id, items }, desk) {
    const records = await desk.records();
    const moment = desk.moment();
    const day = logicalDay(moment, profileOf(records).dayStart);
    const before = findKept(records, id);
    const begun = { happenedAt: moment.at, zone: moment.zone, day };
    const plan: KeptRecord = {
      ...(before?.type === "sessionPlan" ? before : begun),
      type: "sessionPlan",
      id,
      items,
      recordedAt: moment.at,
    };
    return orTrouble(() => putKept(desk, records, [plan]));
  },
  async activityRecords(_input, desk) {
    return activityRecordsOf(await desk.records());
  },
};

/** It keeps the moment it was begun; what this version does not know of it stays. */
function runFrom(draft: RunDraft, desk: Desk, records: Records): ActivityRun {
  const moment = desk.moment();
  const before = runById(records, draft.id);
  const { at: _at, ...kept } = before ?? {
    happenedAt: moment.at,
    zone: moment.zone,
    day: logicalDay(moment, profileOf(records).dayStart),
    recordedAt: moment.at,
  };
  return { ...kept, type: "activityRun", ...draft };
}

function newestRuns(records: Records): readonly ActivityRun[] {
  return activityRecordsOf(records)
    .filter((record) => record.type === "activityRun")
    .toSorted((one, other) => other.recordedAt - one.recordedAt || (one.id < other.id ? 1 : -1));
}
function madeBy(records: Records, run: ActivityRun): readonly KeptRecord[] {
  return (run.made ?? []).flatMap(({ id }) => findKept(records, id) ?? []);
}
