/** A tiny change as it is said, and what using it does: it really changes the step or its plan, and can be taken back. */
import { addDays, given, type Day, type PlannedStep, type RecordId, type StepNow } from "@tussock/domain";
import { cutDown, type TinyChange } from "@tussock/domain/week";
import { ifThens, obstacleName } from "@tussock/content/examples";
import { sharedWords } from "@tussock/content/words/shared";
import { weekWords } from "@tussock/content/words/week";
import type { PlanDraft } from "#app/asks.ts";
import { planDraft } from "#app/planSize.ts";
import type { Tussock } from "#app/tussock.ts";

const words = weekWords.changes;

export interface SaidChange {
  readonly title: string;
  readonly why: string;
}

export function sayChange(change: TinyChange, today: Day, locale: string): SaidChange {
  const { title } = change.step;
  switch (change.is) {
    case "smaller": {
      const { title: small, difficulty } = cutDown(change.step, beginning(change.step)).sizes[0] ?? { title };
      const { from } = change;
      const both = from !== undefined && difficulty !== undefined && difficulty < from;
      return { title: words.smaller(title), why: both ? words.fromTo(from, difficulty, small) : words.to(small) };
    }
    case "earlier":
      return { title: words.earlier(title), why: words.earlierWhy };
    case "hangOn":
      return { title: words.hangOn(title), why: words.hangOnWhy };
    case "ifThen": {
      const { obstacle, thenI } = ifThenFor(change.obstacle);
      return { title: words.ifThen(title), why: words.ifThenWhy(obstacle, thenI) };
    }
    case "again":
      return { title: words.again(title), why: words.againWhy(sharedWords.onDay(addDays(today, 1), today, locale)) };
  }
}

export interface ChangeWorld {
  readonly today: Day;
  /** Open plans from today on. */
  readonly openPlans: readonly PlannedStep[];
}

/** What takes it back; nothing when it could not be saved, and then nothing was changed. */
export async function takeUpChange(
  { ask }: Pick<Tussock, "ask">,
  change: TinyChange,
  world: ChangeWorld,
): Promise<(() => void) | undefined> {
  const { step } = change;
  switch (change.is) {
    case "smaller": {
      const saved = await ask("saveStep", stepDraft(step, cutDown(step, beginning(step))));
      return saved.ok ? () => void ask("saveStep", stepDraft(step, step)) : undefined;
    }
    case "again":
      return changePlans(ask, [], step.step.id, world, {});
    case "earlier":
      return changePlans(ask, plansOf(step, world), step.step.id, world, { after: words.beforeLunch }, true);
    case "hangOn":
      return changePlans(ask, plansOf(step, world), step.step.id, world, { after: words.afterBreakfast }, true);
    case "ifThen":
      return changePlans(ask, plansOf(step, world), step.step.id, world, ifThenFor(change.obstacle));
  }
}

/** Changes the plans there are; without any, makes one for tomorrow. */
async function changePlans(
  ask: Tussock["ask"],
  plans: readonly PlannedStep[],
  stepId: RecordId,
  { today }: ChangeWorld,
  to: Partial<PlanDraft>,
  timeGoes = false,
): Promise<(() => void) | undefined> {
  const drafts: PlanDraft[] = plans.map((planned) => {
    const { time, ...plan } = planDraft(planned);
    return { ...plan, ...given({ time: timeGoes ? undefined : time }), ...to };
  });
  if (drafts.length === 0) drafts.push({ stepId, size: "usual", day: addDays(today, 1), ...to });
  const made: RecordId[] = [];
  for (const draft of drafts) {
    const saved = await ask("savePlan", draft);
    if (!saved.ok) {
      await takeBack();
      return undefined;
    }
    made.push(saved.value.id);
  }
  return () => void takeBack();

  async function takeBack(): Promise<void> {
    if (plans.length === 0) await ask("letGo", { planIds: made });
    else for (const planned of plans) await ask("savePlan", planDraft(planned));
  }
}

function plansOf({ step }: StepNow, { openPlans }: ChangeWorld): readonly PlannedStep[] {
  return openPlans.filter(({ stepId }) => stepId === step.id);
}

function beginning({ title, sizes }: StepNow) {
  const usual = sizes.find(({ size }) => size === "usual")?.title ?? title;
  return { title: weekWords.maker.steps.twoMinutes(usual), minutes: 2 };
}

function stepDraft({ step }: StepNow, { title, sizes }: Pick<StepNow, "title" | "sizes">) {
  return { stepId: step.id, title, sizes, ...given({ areaId: step.areaId, goalId: step.goalId }) };
}

/** The first of our if-thens for it; a person's own words get the bare minimum as an answer. */
function ifThenFor(obstacle: string): { readonly obstacle: string; readonly thenI: string } {
  const known = ifThens.find((one) => one.obstacle === obstacle);
  return known
    ? { obstacle: known.if, thenI: known.then }
    : { obstacle: words.ownIf(obstacleName(obstacle)), thenI: words.ownThen };
}
