/** Seven-day plans, days without a step, and reviews. */
import {
  addDays,
  areasNow,
  changedFields,
  done,
  given,
  logicalDay,
  ofType,
  stepsNow,
  weekOf,
  weekStartOf,
  type Day,
  type Plan,
  type RecordId,
  type Review,
  type SessionReview,
  type WeekPlan,
  type WeekRecord,
} from "@tussock/domain";
import {
  easiestStep,
  endWeek,
  goOnWithWeek,
  newestWeekPlan,
  openWeekPlan,
  pauseWeek,
  quietQuestion,
  samePlans,
  sessionFacts,
  startWeek,
  weekFacts,
  weekFromFields,
  weekPlanNow,
} from "@tussock/domain/week";
import type { Desk } from "../core.ts";
import type { Records } from "../records.ts";
import type { WeekAsked, WeekAsks } from "../weekAsks.ts";
import type { Answers } from "./answers.ts";
import { planAnswers } from "./planAnswers.ts";
import { readWhenWanted } from "./readWhenWanted.ts";
import { orTrouble, profileOf, saving } from "./saving.ts";

/** Sessions are a week or two apart; before the first review two weeks are looked at. */
const SESSION_DAYS = 14;

export const weekAnswers: Pick<Answers, keyof WeekAsks> = {
  async week(_input, desk) {
    const records = await desk.records();
    const kept = keptOf(records);
    const plan = openWeekPlan(ofType(kept, "weekPlan")) ?? newestWeekPlan(ofType(kept, "weekPlan"));
    if (!plan) return undefined;
    const reviews = ofType(kept, "review");
    const steps = stepsNow(records.all());
    const openPlans = await planAnswers.openPlans(undefined, desk);
    const today = todayOf(desk, records);
    return given({
      ...weekPlanNow(plan, records.ofType("practice"), today),
      choice: plan.steps.flatMap((mark) => {
        const step = steps.find((one) => one.step.id === mark.stepId);
        return step ? [{ step, mark }] : [];
      }),
      todays: openPlans.filter(({ day, stepId }) => day === today && plan.steps.some((one) => one.stepId === stepId)),
      area: areasNow(records.ofType("area")).find(({ id }) => id === plan.areaId),
      quiet: ofType(kept, "quietDay"),
      change: reviews.toSorted(newestFirst).find(({ to }) => to < plan.from)?.change,
      reviewed: reviews.some(({ weekPlanId }) => weekPlanId === plan.id),
    });
  },
  async startWeek(draft, desk) {
    const records = await desk.records();
    const today = todayOf(desk, records);
    const started = startWeek(draft, { id: newId(desk), today, at: desk.moment().at });
    if (!started.ok) return started;
    const others = ofType(keptOf(records), "weekPlan").filter(({ endedOn }) => endedOn === undefined);
    const written = await write(desk, records, [...others.map((plan) => endWeek(plan, today)), started.value]);
    return written.ok ? started : written;
  },
  async changeWeek({ id, to }, desk) {
    const records = await desk.records();
    const plan = planNamed(records, id);
    if (!plan) return done(id);
    const today = todayOf(desk, records);
    const hasStepToday = records.ofType("practice").some(({ day }) => day === today);
    const { endedOn: _, ...reopened } = plan;
    const changed = {
      rest: () => pauseWeek(plan, today, hasStepToday),
      goOn: () => goOnWithWeek(plan, today),
      end: () => endWeek(plan, today),
      open: () => reopened,
    }[to]();
    const written = await write(desk, records, [changed]);
    return written.ok ? done(id) : written;
  },

  async quiet(_input, desk) {
    const records = await desk.records();
    const kept = keptOf(records);
    const weekPlans = ofType(kept, "weekPlan");
    const question = quietQuestion({
      plans: records.ofType("plan"),
      weekPlans,
      daysWithStep: new Set(records.ofType("practice").map(({ day }) => day)),
      quietDays: ofType(kept, "quietDay"),
      today: todayOf(desk, records),
    });
    if (!question) return undefined;
    const steps = stepsNow(records.all());
    const planned = steps.find(({ step }) => step.id === question.planned?.stepId);
    const ofWeek = openWeekPlan(weekPlans)?.steps.map(({ stepId }) => stepId) ?? [];
    const step = planned ?? easiestStep(steps.filter((one) => ofWeek.includes(one.step.id)));
    return given({ days: question.days, step, size: (planned && question.planned?.size) ?? "usual" });
  },
  async sayQuiet({ days, because }, desk) {
    const records = await desk.records();
    const said = given({ type: "quietDay" as const, id: newId(desk), ...happenedNow(desk, records), days, because });
    const written = await write(desk, records, [said]);
    return written.ok ? done(said) : written;
  },

  async weekFacts({ inTheWay, ...asked }, desk) {
    const records = await desk.records();
    const kept = keptOf(records);
    const of = whatIsMeant(asked, desk, records);
    if (!of) return undefined;
    const today = todayOf(desk, records);
    const facts = weekFacts({
      records: records.all(),
      steps: stepsNow(records.all()),
      quietDays: ofType(kept, "quietDay"),
      today,
      of,
      ...given({ inTheWay }),
    });
    const plan = typeof of === "string" ? undefined : of;
    return given({
      ...facts,
      areas: areasNow(records.ofType("area")),
      plan,
      review: reviewOf(ofType(kept, "review"), of),
      today,
      openPlans: await planAnswers.openPlans(undefined, desk),
      hasPlans: plan !== undefined || plansToRepeat(of, desk, records).length > 0,
    });
  },
  async keepReview(draft, desk) {
    const records = await desk.records();
    return keep(desk, records, { ...keptBefore(draft.id, desk, records), type: "review", ...draft } satisfies Review);
  },
  async samePlan(asked, desk) {
    const records = await desk.records();
    const of = whatIsMeant(asked, desk, records);
    if (!of) return done({ plans: [] });
    if (typeof of !== "string") {
      const from = addDays(todayOf(desk, records), 1);
      const started = await this.startWeek(given({ from, areaId: of.areaId, steps: of.steps }), desk);
      if (started.ok) return done({ plans: [], week: started.value.id });
      // It was a whole plan once, so nothing but the disk can refuse it now.
      if (started.trouble === "badDay" || started.trouble === "noSteps" || started.trouble === "tooManySteps")
        throw new Error(`a plan that was kept could not begin again: ${started.trouble}`);
      return { ok: false, trouble: started.trouble };
    }
    const plans = plansToRepeat(of, desk, records).map((plan) => ({ ...plan, id: newId(desk) }));
    return saving(desk, records, plans, { plans: plans.map(({ id }) => id) });
  },

  async sessionFacts({ from }, desk) {
    const records = await desk.records();
    const today = todayOf(desk, records);
    const last = ofType(keptOf(records), "sessionReview").toSorted(newestFirst)[0];
    return given({
      ...sessionFacts(records.all(), from ?? last?.to ?? addDays(today, 1 - SESSION_DAYS), today),
      today,
      openPlans: await planAnswers.openPlans(undefined, desk),
      last,
      name: profileOf(records).name,
    });
  },
  async keepSessionReview(draft, desk) {
    const records = await desk.records();
    const written = { ...keptBefore(draft.id, desk, records), type: "sessionReview", ...draft } satisfies SessionReview;
    return keep(desk, records, written);
  },
  async reviews(_input, desk) {
    const kept = keptOf(await desk.records());
    return kept.filter((record) => record.type === "review" || record.type === "sessionReview").toSorted(newestFirst);
  },
};

function whatIsMeant(asked: WeekAsked, desk: Desk, records: Records): Day | WeekPlan | undefined {
  if ("weekPlanId" in asked) return planNamed(records, asked.weekPlanId);
  return weekOf(asked.day, weekStartOf(profileOf(records)))[0];
}

function reviewOf(reviews: readonly Review[], of: Day | WeekPlan): Review | undefined {
  return reviews
    .toSorted(newestFirst)
    .find(({ from, weekPlanId }) =>
      typeof of === "string" ? weekPlanId === undefined && from === of : weekPlanId === of.id,
    );
}

function plansToRepeat(of: Day | WeekPlan, desk: Desk, records: Records): readonly Omit<Plan, "id">[] {
  if (typeof of !== "string") return [];
  const steps = new Set(stepsNow(records.all()).map(({ step }) => step.id));
  const plans = records.ofType("plan").filter(({ stepId }) => steps.has(stepId));
  return samePlans(plans, weekOf(of, weekStartOf({ ...profileOf(records) })), todayOf(desk, records));
}

/** See [Note: Read when wanted]. */
function keptOf(records: Records): readonly WeekRecord[] {
  return readWhenWanted(records, weekFromFields);
}
function planNamed(records: Records, id: RecordId): WeekPlan | undefined {
  return ofType(keptOf(records), "weekPlan").find((plan) => plan.id === id);
}

function todayOf(desk: Desk, records: Records): Day {
  return logicalDay(desk.moment(), profileOf(records).dayStart);
}
function happenedNow(desk: Desk, records: Records) {
  const { at, zone } = desk.moment();
  return { happenedAt: at, zone, day: todayOf(desk, records), recordedAt: at };
}
/** A review that is changed keeps the moment it was first written, and what this version does not know of it. */
function keptBefore(id: RecordId, desk: Desk, records: Records) {
  const found = keptOf(records).find((record) => record.id === id);
  if (!found || !("recordedAt" in found)) return happenedNow(desk, records);
  const { happenedAt, zone, day, recordedAt } = found;
  const rest = Object.entries(found).filter(([name]) => !SAID_ANEW.has(name));
  return { ...Object.fromEntries(rest), happenedAt, zone, day, recordedAt };
}
/** What a page says anew each time it is kept: a line that was taken out of it is gone. */
const SAID_ANEW: ReadonlySet<string> = new Set([
  "weekPlanId",
  "strongest",
  "inTheWay",
  "used",
  "change",
  "talkAbout",
  "lines",
]);

function newId(desk: Desk): RecordId {
  return desk.newId() as RecordId;
}

function newestFirst(one: Review | SessionReview, other: Review | SessionReview): number {
  return other.recordedAt - one.recordedAt || (one.id < other.id ? 1 : -1);
}
async function keep<Record extends WeekRecord>(desk: Desk, records: Records, record: Record) {
  const written = await write(desk, records, [record]);
  return written.ok ? done(record) : written;
}
async function write(desk: Desk, records: Records, written: readonly WeekRecord[]) {
  return orTrouble(async () => {
    const kept = keptOf(records);
    const changes = written.flatMap((record) => {
      const before = kept.find(({ id }) => id === record.id);
      const fields = changedFields(before, record);
      return before && Object.keys(fields).length === 0 ? [] : [{ type: record.type, id: record.id, fields }];
    });
    await records.change(changes);
    desk.changed();
  });
}
