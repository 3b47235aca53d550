/** What Today decides: which one card it shows, and what a press on it does. Kept small: it is in the first bundle. */
import { effect, signal, type ReadonlySignal } from "@preact/signals";
import type { Done, PlannedStep, SizedStep, TodayView } from "@tussock/domain";
import { sharedWords } from "@tussock/content/words/shared";
import { todayWords as words } from "@tussock/content/words/today";
import { clearAfterSave, type AfterSave } from "#app/afterSave.ts";
import type { PlanDraft } from "#app/asks.ts";
import { begunLog } from "#app/begunLog.ts";
import { offerUndo } from "#app/offerUndo.ts";
import { nextSmaller, planDraft, planInSize } from "#app/planSize.ts";
import type { Tussock } from "#app/tussock.ts";

/** The one card in the middle. Never a list of what was not done. */
export type TodayCard =
  | { readonly is: "step"; readonly planned: PlannedStep }
  /** Back after some days, and nothing planned: a greeting, and something very small (facts/reminders, rule 6). */
  | { readonly is: "back" }
  | { readonly is: "first" }
  | { readonly is: "doneToday"; readonly done: Done }
  | { readonly is: "open" };

export function todayCard(view: TodayView, lookedAround: boolean, next: PlannedStep | undefined): TodayCard {
  if (view.step) return { is: "step", planned: view.step };
  if (view.backAfterDays !== undefined && !lookedAround) return { is: "back" };
  const done = doneToday(view);
  if (done) return { is: "doneToday", done };
  const nothingYet = view.steps.since === undefined && view.earlierOpen.length === 0 && next === undefined;
  return { is: nothingYet ? "first" : "open" };
}

export interface TodayModel {
  /** Where a log that was begun and left goes on. */
  readonly begun: ReadonlySignal<string | undefined>;
  /** The next plan of a later day, looked up only when there is none today. */
  readonly next: ReadonlySignal<PlannedStep | undefined>;
  readonly lookedAround: ReadonlySignal<boolean>;
  readonly lookAround: () => void;
  readonly open: () => () => void;
  readonly makeSmaller: (planned: PlannedStep, smaller: SizedStep) => Promise<void>;
  readonly letGo: (plans: readonly PlannedStep["planId"][]) => Promise<void>;
  /** After "not this time": the same step, smaller, today. */
  readonly planSmaller: (offer: SmallerOffer, day: TodayView["day"]) => Promise<void>;
}

export function createToday(tussock: Tussock): TodayModel {
  const { ask } = tussock;
  const begun = signal<string | undefined>(undefined);
  const next = signal<PlannedStep | undefined>(undefined);
  const lookedAround = signal(false);
  let isPlanning = false;
  return {
    begun,
    next,
    lookedAround,
    lookAround: () => (lookedAround.value = true),
    open() {
      void begunLog(ask).then((address) => (begun.value = address));
      const stop = effect(() => {
        const view = tussock.today.value;
        if (!view || view.step) return;
        void ask("openPlans").then((plans) => (next.value = plans.find(({ day }) => day > view.day)));
      });
      // The moment after a save is shown once; who comes back later finds the path, not an old note.
      return () => {
        stop();
        clearAfterSave();
      };
    },
    async makeSmaller(planned, smaller) {
      if (!(await savePlan(planInSize(planned, smaller)))) return;
      offerUndo(tussock, words.step.smallerNow(smaller.title), () => void savePlan(planDraft(planned)));
    },
    async letGo(plans) {
      const before = await Promise.all(plans.map((planId) => ask("planned", { planId })));
      const gone = await ask("letGo", { planIds: plans });
      if (!gone.ok) return sayNotSaved();
      const line =
        plans.length === 1 && before[0]?.day === tussock.today.peek()?.day
          ? words.step.letGo
          : words.earlier.gone(plans.length);
      offerUndo(tussock, line, () => before.forEach((planned) => planned && void savePlan(planDraft(planned))));
    },
    async planSmaller({ planned, smaller }, day) {
      const { planId: _, time: _time, ...plan } = planInSize(planned, smaller);
      // Pressed twice, it would be planned twice.
      if (isPlanning) return;
      isPlanning = true;
      const saved = await savePlan({ ...plan, day });
      isPlanning = false;
      if (!saved) return;
      clearAfterSave();
      offerUndo(tussock, words.saved.planned(smaller.title), () => void ask("letGo", { planIds: [saved.id] }));
    },
  };

  async function savePlan(plan: PlanDraft) {
    const saved = await ask("savePlan", plan);
    if (saved.ok) return saved.value;
    sayNotSaved();
    return undefined;
  }
  function sayNotSaved(): void {
    tussock.say({ text: words.notSaved });
  }
}

/** What today's mark on the path says was done. */
function doneToday(view: TodayView): Done | undefined {
  const mark = view.week.find(({ day }) => day === view.day)?.mark;
  return mark === "done" ? "yes" : mark === "part" ? "partly" : mark === "try" ? "no" : undefined;
}

/** "After lunch, about 1:00 pm, at the kitchen table. If I feel too tired, then I wash two cups." */
export function planLine({ after, time, place, obstacle, thenI }: PlannedStep, locale: string): string {
  const parts = [after, time === undefined ? undefined : sharedWords.aboutTime(time, locale), place].filter(
    (part) => part !== undefined,
  );
  const when =
    parts.length > 0
      ? words.step.sentence(parts.map((part, i) => (i === 0 ? upperFirst(part) : lowerPlace(part))))
      : "";
  const ifThen = obstacle && thenI ? words.step.ifThen(obstacle, thenI) : "";
  return `${when} ${ifThen}`.trim();
}

/** After "not this time" the first offer is a smaller size (DESIGN-LANGUAGE, rule 5), save where the Log knows better. */
export interface SmallerOffer {
  readonly planned: PlannedStep;
  readonly smaller: SizedStep;
}
export function smallerOffer(saved: AfterSave): SmallerOffer | undefined {
  if (saved.is !== "practice" || saved.instead || !saved.planned) return undefined;
  const smaller = nextSmaller(saved.planned);
  return smaller && { planned: saved.planned, smaller };
}

export function smallerQuestion(saved: AfterSave & { readonly is: "practice" }): string {
  if (saved.instead) return saved.instead.line;
  const rated = saved.practice.difficultyFound ?? saved.practice.difficultyExpected;
  const nearer = smallerOffer(saved)?.smaller.difficulty;
  if (saved.practice.stepId === undefined) return words.saved.noPlan;
  return rated !== undefined && nearer !== undefined && nearer < rated
    ? words.saved.noRated(rated, nearer)
    : words.saved.noUnrated;
}

/** "Wash the pans. Mood 31 to 44." */
export function savedLine({
  practice: { what, moodBefore, moodAfter },
}: AfterSave & { readonly is: "practice" }): string {
  const mood = moodBefore === undefined || moodAfter === undefined ? "" : words.saved.mood(moodBefore, moodAfter);
  return `${words.saved.what(what)} ${mood}`.trim();
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
/** "At the table" reads on after a comma; a name keeps its capital. */
function lowerPlace(text: string): string {
  return /^(After|At|Before|By|In|Near|On|Outside|When)\b/.test(text)
    ? text.slice(0, 1).toLowerCase() + text.slice(1)
    : text;
}
