import type { JSX } from "preact";
import {
  addDays,
  type Area,
  type Day,
  type PathDay,
  type PlannedStep,
  type RecordId,
  type StepNow,
} from "@tussock/domain";
import { Acted } from "#app/testing/Acted.tsx";
import type { QuietNow, WeekNow } from "#app/weekAsks.ts";
import { mayaToday, withTussock, type FakeAnswers } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { QuietCard } from "./QuietCard.tsx";
import { WeekMakerScreen } from "./WeekMakerScreen.tsx";
import { WeekScreen } from "./WeekScreen.tsx";

const monday = "2026-11-16" as Day;
const home: Area = { type: "area", id: "area-daily" as RecordId, kind: "daily" };
const areas: readonly Area[] = [
  ...(["study", "work", "creative"] as const).map((kind) => ({
    type: "area" as const,
    id: `area-${kind}` as RecordId,
    kind,
  })),
  home,
  { type: "area", id: "own" as RecordId, kind: "own", name: "The allotment behind the railway line and its shed" },
];
const step = (id: string, title: string, small?: string): StepNow => ({
  step: { type: "step", id: id as RecordId, areaId: home.id },
  title,
  sizes: [
    { size: "usual", title, minutes: 5 },
    ...(small === undefined ? [] : [{ size: "small" as const, title: small, minutes: 1 }]),
  ],
});
const long =
  "Open the big envelope from the council that has been lying under the other letters since the summer, and read the first page standing up";
const steps = [
  step("pans", "Wash half of the pans", "Wash two cups"),
  step("letter", "Open one letter and read it", "Put all letters in one place"),
  step("window", "Open one window for 5 minutes", "Open one curtain"),
  step("drawer", "Take 5 things out of a drawer"),
  step("soup", "Make soup, eggs or toast", "Put water on for tea"),
];
const marked = (...marks: readonly PathDay["mark"][]): readonly PathDay[] =>
  marks.map((mark, i) => ({ day: addDays(monday, i), mark, seed: 30 + i }));
const running: WeekNow = {
  plan: { type: "weekPlan", id: "w" as RecordId, from: monday, areaId: home.id, steps: [] },
  state: "running",
  days: marked("done", "part", "rest", "today", "ahead", "ahead", "ahead"),
  dayNumber: 4,
  daysWithStep: 2,
  steps: 3,
  canReview: false,
  choice: steps.map((one, i) => ({ step: one, mark: { stepId: one.step.id, ...(i < 3 && { fineOnALowDay: true }) } })),
  todays: [],
  area: home,
  quiet: [],
  reviewed: false,
};
const { dayNumber: _number, ...between } = running;
const quiet: QuietNow = { days: ["2026-11-18" as Day], step: steps[0] as StepNow, size: "usual" };
const pans = mayaToday.step as PlannedStep;

const answers = (week: WeekNow | undefined, more: FakeAnswers = {}): FakeAnswers => ({
  week,
  quiet: undefined,
  areas,
  steps,
  draft: undefined,
  keepDraft: { ok: true, value: undefined },
  sayQuiet: { ok: false, trouble: "diskFull" },
  ...more,
});
const state = (name: string, title: string, draw: JSX.Element, given: FakeAnswers): GalleryState => ({
  id: `screens/week/${name}`,
  title,
  frame: "bare",
  draw: () => withTussock({ answers: given }, draw),
});
const screen = (name: string, title: string, week: WeekNow | undefined, more?: FakeAnswers) =>
  state(name, title, <WeekScreen />, answers(week, more));
const maker = (name: string, title: string, draft: unknown, more?: FakeAnswers) =>
  state(name, title, <WeekMakerScreen />, answers(undefined, { draft: { byKey: { week: draft } }, ...more }));

const chosen = {
  areaId: home.id,
  own: "",
  start: "today",
  steps: steps.map(({ title, sizes, step: { id } }, i) => ({
    key: `step ${id}`,
    stepId: id,
    title,
    sizes,
    aBitHard: i < 4,
    fineOnALowDay: i % 2 === 0,
  })),
};

export const gallery: readonly GalleryState[] = [
  screen("none", "Seven days, before the first", undefined),
  screen("pick", "Seven days, one to pick for today", running),
  screen("planned", "Seven days, today’s is picked", { ...running, todays: [pans] }),
  screen("done", "Seven days, today’s is done", {
    ...running,
    days: marked("done", "part", "rest", "done", "ahead", "ahead", "ahead"),
    doneToday: "yes",
    change: "Study before lunch",
  }),
  screen("ahead", "Seven days, to come", {
    ...between,
    plan: { ...running.plan, from: "2026-11-23" as Day },
    state: "ahead",
    days: marked("ahead", "ahead", "ahead", "ahead", "ahead", "ahead", "ahead"),
    steps: 0,
  }),
  screen("paused", "Seven days, resting", { ...between, state: "paused" }),
  screen("over", "Seven days, through", {
    ...between,
    state: "over",
    canReview: true,
    days: marked("done", "part", "rest", "rest", "try", "done", "part"),
  }),
  screen("ended", "Seven days, closed", { ...between, state: "ended" }),
  screen("quiet", "Seven days, after a day without a step", running, { quiet }),
  screen("no-steps", "Seven days, all its steps were put away", { ...running, choice: [] }),
  screen("long", "Seven days, very long words", {
    ...running,
    area: areas.at(-1) as Area,
    change: long,
    choice: [
      { step: step("long", long, `Donaudampfschifffahrtsgesellschaft ${long}`), mark: { stepId: "long" as RecordId } },
    ],
  }),
  state("opening", "Seven days, opening", <WeekScreen />, answers(undefined, { week: new Promise(() => undefined) })),
  state(
    "quiet-one",
    "A day without a step",
    <Alone>
      <QuietCard quiet={quiet} />
    </Alone>,
    answers(running),
  ),
  state(
    "quiet-several",
    "Some days without a step",
    <Alone>
      <QuietCard quiet={{ ...quiet, days: ["2026-11-14", "2026-11-16", "2026-11-17", "2026-11-18"] as Day[] }} />
    </Alone>,
    answers(running),
  ),
  state(
    "quiet-heard",
    "A day without a step, answered",
    <Acted press={[".chip:nth-child(3)"]}>
      <Alone>
        <QuietCard quiet={quiet} />
      </Alone>
    </Acted>,
    answers(running, { sayQuiet: new Promise(() => undefined) }),
  ),
  state(
    "quiet-not-saved",
    "A day without a step, not saved",
    <Acted press={[".chip:nth-child(3)"]}>
      <Alone>
        <QuietCard quiet={quiet} />
      </Alone>
    </Acted>,
    answers(running),
  ),
  maker("new", "Day 0", undefined),
  maker("area", "Day 0, an area is chosen", { areaId: home.id, steps: [], own: "", start: "today" }),
  maker("chosen", "Day 0, five steps", { ...chosen, start: "2026-11-23" }, { week: running }),
  maker("full", "Day 0, ten steps", {
    ...chosen,
    steps: Array.from({ length: 10 }, (_, i) => ({
      ...chosen.steps[i % 5],
      key: `k${i}`,
      ...(i === 0 && { title: long }),
    })),
  }),
  maker("full-own", "Day 0, ten steps and words for one more", {
    ...chosen,
    own: "Water the fern",
    steps: Array.from({ length: 10 }, (_, i) => ({ ...chosen.steps[i % 5], key: `k${i}` })),
  }),
  state(
    "not-saved",
    "Day 0, not saved",
    <Acted press={[".btn--lg"]}>
      <WeekMakerScreen />
    </Acted>,
    answers(undefined, { draft: { byKey: { week: chosen } }, startWeek: { ok: false, trouble: "diskFull" } }),
  ),
];

function Alone({ children }: { readonly children: JSX.Element }) {
  return (
    <div class="app">
      <main id="main" class="stack stack-4">
        <h1>Today</h1>
        {children}
      </main>
    </div>
  );
}
