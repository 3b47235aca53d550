/** What the page of a seven-day plan decides: one step for today, resting, going on, closing. */
import { effect, signal, type ReadonlySignal } from "@preact/signals";
import { given, type PlannedStep, type RecordId, type Size, type StepNow } from "@tussock/domain";
import { weekWords as words } from "@tussock/content/words/week";
import { offerUndo } from "#app/offerUndo.ts";
import { oneAtATime } from "#app/oneAtATime.ts";
import { planDraft } from "#app/planSize.ts";
import type { Tussock } from "#app/tussock.ts";
import type { QuietNow, WeekNow } from "#app/weekAsks.ts";

export interface WeekPage {
  /** The newest there is; undefined before the first. */
  readonly week: WeekNow | undefined;
  readonly quiet: QuietNow | undefined;
}
export interface WeekModel {
  readonly page: ReadonlySignal<WeekPage | undefined>;
  readonly size: ReadonlySignal<Size>;
  readonly open: () => () => void;
  readonly chooseSize: (size: Size) => void;
  /** On Today, and straight to the timer: mood and confidence are asked for there. */
  readonly pick: (step: StepNow) => Promise<boolean>;
  readonly letTodayGo: (planned: PlannedStep) => Promise<void>;
  readonly rest: (id: RecordId) => Promise<void>;
  readonly goOn: (id: RecordId) => Promise<void>;
  readonly end: (id: RecordId) => Promise<void>;
}

export function createWeek(tussock: Tussock): WeekModel {
  const { ask } = tussock;
  const page = signal<WeekPage | undefined>(undefined);
  const size = signal<Size>("usual");
  const once = oneAtATime();
  return {
    page,
    size,
    chooseSize: (next) => (size.value = next),
    /** Asks again after every change, of any tab. */
    open: () =>
      effect(() => {
        void [tussock.changes.value, tussock.today.value?.day];
        void Promise.all([ask("week"), ask("quiet")]).then(([week, quiet]) => (page.value = { week, quiet }));
      }),
    pick: (step) => once(() => pick(step)),
    async letTodayGo(planned) {
      const gone = await ask("letGo", { planIds: [planned.planId] });
      if (gone.ok) offerUndo(tussock, words.today.let, () => void ask("savePlan", planDraft(planned)));
      else notSaved();
    },
    rest: (id) => change(id, "rest", "goOn", words.rests),
    goOn: (id) => change(id, "goOn", "rest", words.goesOn),
    end: (id) => change(id, "end", "open", words.isEnded),
  };

  async function pick(step: StepNow): Promise<boolean> {
    const today = await ask("today");
    const sized = sizedFor(step, size.value);
    const saved = await ask("savePlan", {
      stepId: step.step.id,
      size: sized.size,
      day: today.day,
      ...given({ minutes: sized.minutes }),
    });
    if (saved.ok) tussock.go(`/do/${saved.value.id}`);
    else notSaved();
    return saved.ok;
  }
  async function change(id: RecordId, to: Turn, back: Turn, said: string): Promise<void> {
    const changed = await ask("changeWeek", { id, to });
    if (changed.ok) offerUndo(tussock, said, () => void ask("changeWeek", { id, to: back }));
    else notSaved();
  }
  function notSaved(): void {
    tussock.say({ text: words.notSaved });
  }
}
type Turn = "rest" | "goOn" | "end" | "open";

/** The size that was asked for, else the nearest smaller one, else the nearest there is. */
export function sizedFor({ title, sizes }: StepNow, wanted: Size) {
  const from = order.indexOf(wanted);
  const nearest = [...order.slice(from), ...order.slice(0, from).toReversed()];
  const found = nearest.map((size) => sizes.find((sized) => sized.size === size)).find((sized) => sized !== undefined);
  return found ?? { size: "usual" as const, title };
}
const order: readonly Size[] = ["usual", "small", "bare"];
