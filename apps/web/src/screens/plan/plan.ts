/** What Plan decides: my steps, and the plans that stand open. */
import { effect, signal, type ReadonlySignal } from "@preact/signals";
import { given, type Area, type Day, type PlannedStep } from "@tussock/domain";
import { planWords as words } from "@tussock/content/words/plan";
import { sharedWords } from "@tussock/content/words/shared";
import { weekWords } from "@tussock/content/words/week";
import { areaNamed } from "#app/areaNamed.ts";
import type { StepNow } from "#app/asks.ts";
import { offerUndo } from "#app/offerUndo.ts";
import type { Tussock } from "#app/tussock.ts";
import type { WeekNow } from "#app/weekAsks.ts";

export interface PlanList {
  readonly steps: readonly StepNow[];
  readonly plans: readonly PlannedStep[];
  readonly areas: readonly Area[];
  readonly today: Day;
}
export interface PlanModel {
  readonly list: ReadonlySignal<PlanList | undefined>;
  /** How the seven days stand; it comes after the rest. */
  readonly week: ReadonlySignal<WeekNow | undefined>;
  readonly open: () => () => void;
  readonly putAway: (step: StepNow) => Promise<void>;
}

export function createPlan(tussock: Tussock): PlanModel {
  const { ask } = tussock;
  const list = signal<PlanList | undefined>(undefined);
  const week = signal<WeekNow | undefined>(undefined);
  return {
    list,
    week,
    /** Asks again after every change, of any tab. */
    open: () =>
      effect(() => {
        void [tussock.changes.value];
        void read();
        void ask("week").then((now) => (week.value = now));
      }),
    async putAway(step) {
      const put = await ask("closeStep", { stepId: step.step.id });
      if (put.ok) offerUndo(tussock, words.wasPutAway(step.title), () => void bringBack(step));
      else tussock.say({ text: words.notSaved });
    },
  };

  async function read(): Promise<void> {
    const [steps, plans, areas, today] = await Promise.all([
      ask("steps"),
      ask("openPlans"),
      ask("areas"),
      ask("today"),
    ]);
    list.value = { steps, plans, areas, today: today.day };
  }
  async function bringBack({ step, title, sizes }: StepNow): Promise<void> {
    const saved = await ask("saveStep", {
      stepId: step.id,
      title,
      sizes,
      ...given({ areaId: step.areaId, goalId: step.goalId }),
    });
    if (!saved.ok) tussock.say({ text: words.notSaved });
  }
}

/** "Tomorrow, after lunch, about 1:00 pm". */
export function planMeta({ day, after, time }: PlannedStep, today: Day, locale: string): string {
  return words.planMeta([
    sharedWords.relativeDay(day, today, locale),
    ...(after ? [after.slice(0, 1).toLowerCase() + after.slice(1)] : []),
    ...(time === undefined ? [] : [sharedWords.aboutTime(time, locale)]),
  ]);
}

/** "Home · 10, 5 or 2 min". */
export function stepMeta({ step, sizes }: StepNow, areas: readonly Area[]): string {
  const minutes = sizes.flatMap((sized) => sized.minutes ?? []);
  return words.stepMeta(
    [areaNamed(step.areaId, areas) ?? "", minutes.length > 0 ? words.minutesOf(minutes) : ""].filter(
      (part) => part !== "",
    ),
  );
}

/** "Day 3 of 7". */
export function weekMeta(week: WeekNow | undefined, locale: string): string {
  if (week?.state === "paused") return weekWords.entry.paused;
  if (week?.state === "over" && !week.reviewed) return weekWords.entry.over;
  if (week?.state === "ahead") return weekWords.entry.ahead(sharedWords.fullDay(week.plan.from, locale));
  return week?.dayNumber === undefined ? weekWords.entry.meta : weekWords.entry.running(week.dayNumber);
}
