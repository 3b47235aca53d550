/** What activities left goes on living: rhythms offer days, boxes end a step, signs are rated again, pictures grow. */
import {
  addDays,
  done,
  logicalDay,
  makePlan,
  ofType,
  weekStartOf,
  type ActivityRun,
  type KeptRecord,
  type Plan,
  type RecordId,
  type SignRating,
  type TimeBox,
} from "@tussock/domain";
import { rhythmOffers } from "@tussock/domain/activity";
import type { ActivityAsks } from "../activityAsks.ts";
import type { Desk } from "../core.ts";
import type { Records } from "../records.ts";
import type { Answers } from "./answers.ts";
import { activityRecordsOf, findKept, putKept } from "./keptRecords.ts";
import { orTrouble, profileOf, saving } from "./saving.ts";
import { stepNowOf } from "./stepOf.ts";

type LeftAsk = "rhythmOffers" | "planOffers" | "restRhythm" | "timeBoxFor" | "rateSigns" | "growPatch";

export const leftAnswers: Pick<Answers, LeftAsk & keyof ActivityAsks> = {
  async rhythmOffers(_input, desk) {
    const records = await desk.records();
    const offers = rhythmOffers(ofType(activityRecordsOf(records), "rhythm"), {
      today: today(desk, records),
      weekStart: weekStartOf(profileOf(records)),
      plans: records.ofType("plan"),
      practices: records.ofType("practice"),
      isOpen: (stepId) => records.find("step", stepId)?.closed !== true,
    });
    return offers.flatMap((offer) => {
      const step = stepNowOf(records, offer.stepId);
      return step ? [{ ...offer, title: step.title }] : [];
    });
  },
  async planOffers({ offers }, desk) {
    const records = await desk.records();
    const made = offers.flatMap(({ stepId, day, after }): readonly Plan[] => {
      const plan = makePlan(
        { stepId, size: "usual", day, ...(after !== undefined && { after }) },
        { id: desk.newId() as RecordId, today: today(desk, records), step: stepNowOf(records, stepId) },
      );
      // A step that was put away or a day that went by in the meantime: there is nothing left to plan.
      return plan.ok ? [plan.value] : [];
    });
    return saving(desk, records, made, made);
  },
  async restRhythm({ id, rests }, desk) {
    const records = await desk.records();
    const rhythm = findKept(records, id);
    if (rhythm?.type !== "rhythm") return done(id);
    const { until: _until, ...going } = rhythm;
    const next: KeptRecord = rests ? { ...going, until: addDays(today(desk, records), -1) } : going;
    return orTrouble(async () => {
      await putKept(desk, records, [next]);
      return id;
    });
  },
  async timeBoxFor({ planId }, desk) {
    const records = await desk.records();
    const plan = records.find("plan", planId);
    if (!plan) return undefined;
    const boxes = newestBoxes(records);
    const box = boxes.find((one) => one.boxes === "step" && one.stepId === plan.stepId) ?? boxes.find(isForDays);
    if (!box) return undefined;
    const day = today(desk, records);
    const usedToday = records
      .ofType("practice")
      .reduce((sum, practice) => sum + (practice.day === day ? (practice.minutes ?? 0) : 0), 0);
    return { box, usedToday };
  },
  async rateSigns({ goalId, ratings }, desk) {
    const records = await desk.records();
    const { at, zone } = desk.moment();
    const day = today(desk, records);
    const kept = ofType(activityRecordsOf(records), "signRating").filter(
      (one) => one.goalId === goalId && one.day === day,
    );
    const rated = ratings.map(({ sign, score }): SignRating => {
      // Once a day: a second look at the same day is a better word for it, not another day.
      const before = kept.find((one) => one.sign === sign);
      if (before) return { ...before, score };
      const id = desk.newId() as RecordId;
      return { type: "signRating", id, happenedAt: at, zone, day, recordedAt: at, goalId, sign, score };
    });
    return orTrouble(() => putKept(desk, records, rated));
  },
  async growPatch({ id, challengeId, tufts, title }, desk) {
    const records = await desk.records();
    if (!(tufts > 0)) return done(undefined);
    const growth: KeptRecord = { type: "growth", id: id ?? (desk.newId() as RecordId), challengeId, tufts };
    const begun: readonly KeptRecord[] =
      findKept(records, challengeId) || title === undefined
        ? []
        : [{ type: "challenge", id: challengeId, title, from: today(desk, records) }];
    return orTrouble(() => putKept(desk, records, [...begun, growth]));
  },
};

/** Boxes have no day of their own; the run that made them has. */
function newestBoxes(records: Records): readonly TimeBox[] {
  const runs = ofType(activityRecordsOf(records), "activityRun");
  const madeAt = (box: TimeBox) => Math.max(0, ...runs.filter(isMakerOf(box)).map(({ recordedAt }) => recordedAt));
  return ofType(activityRecordsOf(records), "timeBox").toSorted(
    (one, other) => madeAt(other) - madeAt(one) || (one.id < other.id ? -1 : 1),
  );
}
function isMakerOf({ id }: TimeBox): (run: ActivityRun) => boolean {
  return ({ made }) => made?.some((one) => one.id === id) === true;
}
function isForDays({ boxes }: TimeBox): boolean {
  return boxes === "day";
}

function today(desk: Desk, records: Records) {
  return logicalDay(desk.moment(), profileOf(records).dayStart);
}
