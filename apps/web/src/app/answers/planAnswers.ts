/** Today, areas, steps and plans. */
import {
  areasNow,
  byDayAndTime,
  changeProfile,
  done,
  letGoPlan,
  logicalDay,
  makeArea,
  makePlan,
  nothingEarlier,
  plannedStep,
  saveStep,
  stepsNow,
  todayFold,
  type RecordId,
} from "@tussock/domain";
import type { Desk } from "../core.ts";
import type { Records } from "../records.ts";
import type { Answers } from "./answers.ts";
import { keptProfile, profileOf, saving } from "./saving.ts";
import { stepNowOf, versionsOf } from "./stepOf.ts";

export const planAnswers: Pick<
  Answers,
  | "today"
  | "profile"
  | "saveProfile"
  | "areas"
  | "addArea"
  | "steps"
  | "planned"
  | "openPlans"
  | "saveStep"
  | "savePlan"
  | "letGo"
  | "closeStep"
> = {
  async today(_input, desk) {
    const records = await desk.records();
    return todayFold(records.all(), nothingEarlier, desk.moment(), profileOf(records));
  },
  async profile(_input, desk) {
    return profileOf(await desk.records());
  },
  async saveProfile(change, desk) {
    const records = await desk.records();
    const profile = changeProfile(keptProfile(records), change);
    return saving(desk, records, [profile], profile);
  },
  async areas(_input, desk) {
    return areasNow((await desk.records()).ofType("area"));
  },
  async addArea(draft, desk) {
    const records = await desk.records();
    const area = makeArea(draft, () => desk.newId() as RecordId);
    return saving(desk, records, [area], area);
  },
  async steps(_input, desk) {
    return stepsNow((await desk.records()).all());
  },
  async planned({ planId }, desk) {
    const records = await desk.records();
    const plan = records.find("plan", planId);
    const step = records.find("step", plan?.stepId);
    return plan && step ? plannedStep(plan, step, versionsOf(records, step)) : undefined;
  },
  async openPlans(_input, desk) {
    const records = await desk.records();
    const from = today(desk, records);
    return records
      .ofType("plan")
      .filter((plan) => plan.state.is === "open" && plan.day >= from)
      .sort(byDayAndTime)
      .flatMap((plan) => {
        const step = records.find("step", plan.stepId);
        return step && !step.closed ? (plannedStep(plan, step, versionsOf(records, step)) ?? []) : [];
      });
  },
  async saveStep(draft, desk) {
    const records = await desk.records();
    const step = records.find("step", draft.stepId);
    const saved = saveStep(draft, step && { step, versions: versionsOf(records, step) }, {
      today: today(desk, records),
      newId: () => desk.newId() as RecordId,
    });
    return saved.ok ? saving(desk, records, saved.value.write, saved.value.now) : saved;
  },
  async savePlan(draft, desk) {
    const records = await desk.records();
    const before = records.find("plan", draft.planId);
    const plan = makePlan(draft, {
      id: desk.newId() as RecordId,
      today: today(desk, records),
      step: stepNowOf(records, draft.stepId),
      ...(before && { before }),
    });
    return plan.ok ? saving(desk, records, [plan.value], plan.value) : plan;
  },
  async letGo({ planIds }, desk) {
    const records = await desk.records();
    const plans = planIds.flatMap((id) => records.find("plan", id) ?? []);
    return saving(
      desk,
      records,
      plans.map(letGoPlan),
      plans.map(({ id }) => id),
    );
  },
  async closeStep({ stepId }, desk) {
    const records = await desk.records();
    const step = records.find("step", stepId);
    return step ? saving(desk, records, [{ ...step, closed: true }], stepId) : done(stepId);
  },
};

function today(desk: Desk, records: Records) {
  return logicalDay(desk.moment(), profileOf(records).dayStart);
}
