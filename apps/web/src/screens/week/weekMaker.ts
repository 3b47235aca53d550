/** Day 0 (C12): one area, five to ten tiny steps, each with its marks, and the day it begins. */
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { addDays, given, type Area, type Day, type RecordId, type StepNow, type WeekStep } from "@tussock/domain";
import { WEEK_STEPS, type WeekTrouble } from "@tussock/domain/week";
import { examplesFor, type ExampleStep } from "@tussock/content/examples";
import { weekWords } from "@tussock/content/words/week";
import type { SaveTrouble, StepTrouble } from "#app/asks.ts";
import { createKeptForm, type DraftSays } from "#app/keptForm.ts";
import { offerUndo } from "#app/offerUndo.ts";
import { oneAtATime } from "#app/oneAtATime.ts";
import type { Tussock } from "#app/tussock.ts";
import {
  borrowedStep,
  emptyWeekForm,
  knownStep,
  ownStep,
  readWeekForm,
  smallerStep,
  type ChosenStep,
  type WeekForm,
} from "./weekForm.ts";

const IDEAS_SHOWN = 6;

export interface WeekMakerModel {
  readonly form: ReadonlySignal<WeekForm>;
  readonly isOpen: ReadonlySignal<boolean>;
  readonly areas: ReadonlySignal<readonly Area[]>;
  /** The person's own steps of the chosen area that are not in it yet. */
  readonly mine: ReadonlySignal<readonly StepNow[]>;
  readonly ideas: ReadonlySignal<readonly ExampleStep[]>;
  /** Another plan stands open, and would be closed by this one. */
  readonly replaces: ReadonlySignal<boolean>;
  readonly draft: DraftSays;
  readonly trouble: ReadonlySignal<MakerTrouble | undefined>;
  readonly open: () => Promise<void>;
  readonly close: () => void;
  readonly chooseArea: (areaId: RecordId) => void;
  readonly writeOwn: (words: string) => void;
  readonly addOwn: () => void;
  readonly addMine: (step: StepNow) => void;
  readonly addIdea: (idea: ExampleStep) => void;
  /** Ideas until there are five. */
  readonly fill: () => void;
  readonly otherIdeas: () => void;
  readonly mark: (key: string, mark: "aBitHard" | "fineOnALowDay", on: boolean) => void;
  readonly makeSmaller: (key: string) => void;
  readonly takeOut: (key: string) => void;
  readonly chooseStart: (start: WeekForm["start"]) => void;
  readonly start: () => Promise<boolean>;
}
export type MakerTrouble = "noRoom" | WeekTrouble | StepTrouble | SaveTrouble;

export function createWeekMaker(tussock: Tussock): WeekMakerModel {
  const { ask } = tussock;
  const isOpen = signal(false);
  const areas = signal<readonly Area[]>([]);
  const steps = signal<readonly StepNow[]>([]);
  const replaces = signal(false);
  const trouble = signal<MakerTrouble | undefined>(undefined);
  const ideasFrom = signal(0);
  const draft = createKeptForm({ ask, of: "plan", key: "week", read: readWeekForm, first: emptyWeekForm });
  const { form } = draft;
  const left = computed(() => ideasFor(form.value, areas.value));
  const once = oneAtATime();

  return {
    form,
    isOpen,
    areas,
    replaces,
    draft,
    trouble,
    mine: computed(() =>
      steps.value.filter(
        ({ step }) => step.areaId === form.value.areaId && !form.value.steps.some(({ stepId }) => stepId === step.id),
      ),
    ),
    ideas: computed(() => turned(left.value, ideasFrom.value).slice(0, IDEAS_SHOWN)),
    async open() {
      const [areasNow, stepsNow, week] = await Promise.all([ask("areas"), ask("steps"), ask("week")]);
      areas.value = areasNow;
      steps.value = stepsNow;
      replaces.value = week !== undefined && week.state !== "ended" && week.state !== "over";
      // What worked once is a good place to begin from; each step can be taken out.
      await draft.begin({
        ...emptyWeekForm,
        areaId: week?.plan.areaId,
        steps: week?.choice.map(({ step, mark }) => ({ ...knownStep(step), ...markedAs(mark) })) ?? [],
      });
      isOpen.value = true;
    },
    close: () => void draft.close(),
    chooseArea: (areaId) => put({ areaId }),
    writeOwn: (own) => put({ own }),
    addOwn() {
      if (form.value.own.trim() === "") return void (trouble.value = "noTitle");
      addTyped();
    },
    addMine: (step) => add(knownStep(step)),
    addIdea: (idea) => add(borrowedStep(idea)),
    fill() {
      for (const idea of left.value.slice(0, Math.max(0, WEEK_STEPS.least - form.value.steps.length)))
        add(borrowedStep(idea));
    },
    otherIdeas: () => (ideasFrom.value += IDEAS_SHOWN),
    mark: (key, mark, on) => change(key, (step) => ({ ...step, [mark]: on })),
    makeSmaller: (key) => change(key, smallerStep),
    takeOut(key) {
      const { steps: before } = form.value;
      const at = before.findIndex((step) => step.key === key);
      const out = before[at];
      if (!out) return;
      put({ steps: before.toSpliced(at, 1) });
      offerUndo(tussock, weekWords.maker.steps.isOut(out.title), () => {
        const now = form.value.steps;
        const isBack = now.some((step) => step.key === key) || now.length >= WEEK_STEPS.most;
        if (!isBack) put({ steps: now.toSpliced(at, 0, out) });
      });
    },
    chooseStart: (day) => put({ start: day }),
    start: () => once(start),
  };

  function put(next: Partial<WeekForm>): void {
    trouble.value = undefined;
    draft.change({ ...form.value, ...next });
  }
  function add(step: ChosenStep): void {
    const { steps: chosen } = form.value;
    if (chosen.length >= WEEK_STEPS.most || chosen.some(({ key }) => key === step.key)) return;
    put({ steps: [...chosen, step] });
  }
  function change(key: string, to: (step: ChosenStep) => ChosenStep): void {
    put({ steps: form.value.steps.map((step) => (step.key === key ? to(step) : step)) });
  }

  /** Words for which there is no room stay where they are. */
  function addTyped(): void {
    const step = ownStep(form.value.own.trim());
    const { steps: chosen } = form.value;
    if (chosen.length >= WEEK_STEPS.most) return void (trouble.value = "noRoom");
    put({ steps: chosen.some(({ key }) => key === step.key) ? chosen : [...chosen, step], own: "" });
  }

  async function start(): Promise<boolean> {
    // A step that was typed and not added yet is meant for the week.
    if (form.value.own.trim() !== "") addTyped();
    if (trouble.value === "noRoom") return false;
    const today = (await ask("today")).day;
    const saved: WeekStep[] = [];
    for (const chosen of form.value.steps) {
      const stepId = await saveStep(chosen);
      if (stepId === undefined) return false;
      saved.push(given({ stepId, aBitHard: chosen.aBitHard, fineOnALowDay: chosen.fineOnALowDay }));
    }
    const started = await ask("startWeek", {
      from: dayOf(form.value.start, today),
      steps: saved,
      ...given({ areaId: form.value.areaId }),
    });
    trouble.value = started.ok ? undefined : started.trouble;
    if (started.ok) await draft.drop();
    return started.ok;
  }

  /** Kept in the form at once: a second try makes no second step. */
  async function saveStep({ key, stepId, title, sizes, fineOnALowDay, isChanged }: ChosenStep) {
    if (stepId !== undefined && !isChanged) return stepId;
    const { areaId } = form.value;
    const saved = await ask("saveStep", {
      title,
      sizes: sizes.map((sized, i) =>
        fineOnALowDay && i === sizes.length - 1 ? { ...sized, fineOnABadDay: true } : sized,
      ),
      ...given({ stepId, areaId }),
    });
    if (!saved.ok) {
      trouble.value = saved.trouble;
      return undefined;
    }
    const { id } = saved.value.step;
    change(key, (step) => ({ ...step, stepId: id, isChanged: false }));
    return id;
  }
}

function markedAs({ aBitHard = false, fineOnALowDay = false }: WeekStep) {
  return { aBitHard, fineOnALowDay };
}

function dayOf(start: WeekForm["start"], today: Day): Day {
  return start === "today" ? today : start === "tomorrow" ? addDays(today, 1) : start;
}

function ideasFor({ areaId, steps }: WeekForm, areas: readonly Area[]): readonly ExampleStep[] {
  const kind = areas.find(({ id }) => id === areaId)?.kind;
  if (kind === undefined || kind === "own") return [];
  return examplesFor({ area: kind }).filter(({ id }) => !steps.some(({ key }) => key === `idea ${id}`));
}
function turned<Item>(items: readonly Item[], from: number): readonly Item[] {
  const at = items.length === 0 ? 0 : from % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}
