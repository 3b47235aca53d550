/** What going through an activity decides: where one is, what was answered, and that nothing of it is lost. */
import { signal, type ReadonlySignal } from "@preact/signals";
import type {
  ActivityAnswer,
  ActivityForm,
  ActivityRun,
  Area,
  GoalNow,
  KeptRecord,
  RecordId,
  StepNow,
} from "@tussock/domain";
import { idInRun, placesAnswer, textAnswer } from "@tussock/domain/activity";
import {
  activityById,
  aloneView,
  clientView,
  runShape,
  type Activity,
  type AloneMoment,
  type Screen,
} from "@tussock/content/activities";
import { activitiesWords as words } from "@tussock/content/words/activities";
import type { SaveTrouble } from "#app/asks.ts";
import { whenPageLeaves } from "#app/whenPageLeaves.ts";
import { newRecordId } from "#app/newRecordId.ts";
import { openDrafts } from "#app/openDrafts.ts";
import type { Tussock } from "#app/tussock.ts";

export type Answers = ActivityRun["answers"];

export interface RunModel {
  readonly phase: ReadonlySignal<"opening" | "gone" | "open" | "finished">;
  readonly activity: Activity | undefined;
  readonly moments: readonly AloneMoment[];
  readonly id: RecordId;
  readonly at: ReadonlySignal<number>;
  readonly answers: ReadonlySignal<Answers>;
  readonly steps: ReadonlySignal<readonly OwnChoice[]>;
  readonly goals: ReadonlySignal<readonly OwnChoice[]>;
  readonly areas: ReadonlySignal<readonly Area[]>;
  readonly trouble: ReadonlySignal<SaveTrouble | "broke" | undefined>;
  readonly made: ReadonlySignal<readonly KeptRecord[]>;
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** Undefined takes an answer back. */
  readonly answer: (id: string, answer: ActivityAnswer | undefined) => void;
  readonly show: (at: number) => void;
  readonly finish: () => Promise<void>;
  readonly keepNow: () => Promise<void>;
  /** Everything typed, as plain text. */
  readonly copy: () => string;
}
export interface OwnChoice {
  readonly id: RecordId;
  readonly title: string;
}

/** Answers that follow each other are written together after this long, as drafts are. */
const KEPT_WITHIN_MS = 150;

export function createRun(
  tussock: Tussock,
  activityId: string,
  runId: RecordId | undefined,
  begunAs: ActivityForm = "alone",
): RunModel {
  const { ask } = tussock;
  const activity = activityById(activityId);
  /** A run stays what it was begun as, wherever it is opened again. */
  let form = begunAs;
  let moments = activity ? momentsOf(activity, form) : [];
  const id = runId ?? newRecordId();
  const phase = signal<"opening" | "gone" | "open" | "finished">("opening");
  const at = signal(0);
  const answers = signal<Answers>({});
  const steps = signal<readonly OwnChoice[]>([]);
  const goals = signal<readonly OwnChoice[]>([]);
  const areas = signal<readonly Area[]>([]);
  const trouble = signal<SaveTrouble | "broke" | undefined>(undefined);
  const made = signal<readonly KeptRecord[]>([]);
  let changed = false;
  let unanswered = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line: Promise<void> = Promise.resolve();
  let stopListening: (() => void) | undefined;

  return {
    phase,
    activity,
    get moments() {
      return moments;
    },
    id,
    at,
    answers,
    steps,
    goals,
    areas,
    trouble,
    made,
    async open() {
      if (!activity) {
        phase.value = "gone";
        return;
      }
      const [run, ownSteps, ownGoals, ownAreas] = await Promise.all([
        runId && ask("activityRun", { id: runId }),
        ask("steps"),
        ask("goals"),
        ask("areas"),
      ]);
      if (runId && run?.activity !== activityId) {
        phase.value = "gone";
        return;
      }
      steps.value = ownSteps.map(stepChoice);
      goals.value = ownGoals.map(goalChoice);
      areas.value = ownAreas;
      if (run) {
        form = run.form;
        moments = momentsOf(activity, form);
        answers.value = run.answers;
        at.value = Math.max(
          0,
          moments.findIndex(({ screen }) => screen.id === run.at),
        );
      }
      openDrafts.add(keepNow);
      stopListening = whenPageLeaves(ask)(leave);
      phase.value = "open";
    },
    async close() {
      stopListening?.();
      await keepNow();
      openDrafts.delete(keepNow);
    },
    answer(name, answer) {
      const { [name]: _before, ...others } = answers.value;
      answers.value = answer === undefined ? others : { ...others, [name]: answer };
      changed = true;
      timer ??= setTimeout(() => void keepNow(), KEPT_WITHIN_MS);
    },
    show(next) {
      at.value = Math.min(Math.max(0, next), moments.length - 1);
      if (phase.peek() === "finished") phase.value = "open";
      changed ||= Object.keys(answers.value).length > 0;
      void keepNow();
    },
    async finish() {
      if (!activity) return;
      clearTimeout(timer);
      timer = undefined;
      changed = false;
      await line;
      trouble.value = undefined;
      try {
        const finished = await ask("finishRun", {
          draft: { id, activity: activity.id, version: activity.piece.version, form, answers: answers.value },
          shape: runShape(activity, form),
        });
        if (finished.ok) {
          made.value = finished.value.made;
          phase.value = "finished";
        } else trouble.value = finished.trouble;
      } catch (mistake) {
        trouble.value = "broke";
        throw mistake;
      }
    },
    keepNow,
    copy: () => (activity ? copyOf(moments, answers.value) : ""),
  };

  async function keepNow(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (changed && activity) {
      changed = false;
      line = line.then(write);
    }
    await line;
  }

  /** A page that goes away can only send its words off. True: they are on their way. */
  function leave(): boolean {
    clearTimeout(timer);
    timer = undefined;
    if (changed) {
      changed = false;
      void write();
    }
    return unanswered > 0;
  }

  async function write(): Promise<void> {
    if (!activity) return;
    unanswered += 1;
    try {
      const screen = moments[at.peek()]?.screen.id;
      const kept = await ask("keepRun", {
        id,
        activity: activity.id,
        version: activity.piece.version,
        form,
        answers: answers.peek(),
        ...(screen !== undefined && { at: screen }),
      });
      trouble.value = kept.ok ? undefined : kept.trouble;
      changed ||= !kept.ok;
    } catch {
      // The worker that held the keys is gone: locked, or our mistake, which it has reported itself.
      trouble.value = "locked";
      changed = true;
    } finally {
      unanswered -= 1;
    }
  }
}

function momentsOf(activity: Activity, form: ActivityForm): readonly AloneMoment[] {
  if (form === "alone") return aloneView(activity);
  return clientView(activity).flatMap(({ part, title, minutes, screens }) =>
    screens.map((screen) => ({ part, title, screen, minutesLeft: minutes })),
  );
}

function stepChoice({ step, title }: StepNow): OwnChoice {
  return { id: step.id, title };
}
function goalChoice({ goal, version }: GoalNow): OwnChoice {
  return { id: goal.id, title: version.title };
}

/** The steps of the ladder this run builds: they can be planned before they are kept. */
export function ladderSteps(run: Pick<RunModel, "moments" | "id">, answers: Answers): readonly OwnChoice[] {
  return run.moments.flatMap(({ screen }) => {
    if (screen.kind !== "tool") return [];
    if (screen.tool.kind === "goalLadder")
      return placesAnswer(answers[`${screen.id}.places`])
        .filter(({ kind }) => kind === "step")
        .map((place) => ({ id: idInRun(run, "step", place.id), title: place.title }));
    return [];
  });
}

/** Where a tool keeps what another screen asks too: both show the same words. */
export function sharedName(moments: readonly AloneMoment[], to: string, field: string, otherwise: string): string {
  const asked = moments.find(
    ({ screen }) =>
      screen.kind === "ask" && screen.writes.to === to && "field" in screen.writes && screen.writes.field === field,
  );
  return asked?.screen.id ?? otherwise;
}

/** Parts that have a screen, for "Part 3 of 7". */
export function partPlace(moments: readonly AloneMoment[], at: number): { readonly at: number; readonly of: number } {
  const parts = [...new Set(moments.map(({ part }) => part))];
  const part = moments[at]?.part;
  return { at: part === undefined ? 1 : parts.indexOf(part) + 1, of: parts.length };
}

export function isAnswered(screen: Screen, answers: Answers): boolean {
  if (screen.kind === "read") return true;
  if (screen.kind === "ask") return answers[screen.id] !== undefined;
  return Object.keys(answers).some((name) => name.startsWith(`${screen.id}.`));
}

function copyOf(moments: readonly AloneMoment[], answers: Answers): string {
  const titles = new Map(moments.map(({ screen }) => [screen.id, titleOf(screen)]));
  return Object.entries(answers)
    .flatMap(([name, answer]) => {
      const said = textAnswer(answer) ?? wordsIn(answer);
      const what = titles.get(name.split(".")[0] ?? name) ?? name;
      return said === "" ? [] : [words.run.copyLine(what, said)];
    })
    .join("\n");
}
function titleOf(screen: Screen): string {
  return screen.kind === "ask" ? screen.ask : screen.kind === "tool" ? screen.title : "";
}
function wordsIn(answer: unknown): string {
  if (typeof answer === "number" || typeof answer === "boolean") return String(answer);
  if (Array.isArray(answer)) return answer.map(wordsIn).filter(Boolean).join(", ");
  if (typeof answer === "string") return answer;
  if (typeof answer === "object" && answer !== null)
    return ["title", "words"].flatMap((name) => wordsIn((answer as Record<string, unknown>)[name]) || []).join(", ");
  return "";
}
