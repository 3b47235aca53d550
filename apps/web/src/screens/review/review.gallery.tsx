import type { JSX } from "preact";
import {
  addDays,
  type Area,
  type Day,
  type PathDay,
  type RecordId,
  type SessionReview,
  type StepNow,
} from "@tussock/domain";
import { Frame } from "#app/Frame.tsx";
import { Acted } from "#app/testing/Acted.tsx";
import type { SessionNow, WeekFactsNow } from "#app/weekAsks.ts";
import { fakeNow, fakeZone, withTussock, type FakeAnswers } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { SessionReviewScreen } from "./SessionReviewScreen.tsx";
import { WeekReviewScreen } from "./WeekReviewScreen.tsx";

const monday = "2026-11-09" as Day;
const today = "2026-11-19" as Day;
const on = (age: number) => addDays(monday, age);
const areas: readonly Area[] = (["study", "daily", "social"] as const).map((kind) => ({
  type: "area",
  id: `area-${kind}` as RecordId,
  kind,
}));
const form: StepNow = {
  step: { type: "step", id: "form" as RecordId, areaId: "area-study" as RecordId },
  title: "Start the aid form",
  sizes: [
    { size: "usual", title: "Start the aid form", difficulty: 70 as never },
    { size: "small", title: "Open it and read one line", minutes: 2, difficulty: 40 as never },
  ],
};
const study: StepNow = { ...form, step: { ...form.step, id: "study" as RecordId }, title: "Study one page" };
const long =
  "Open the big envelope from the council that has been lying under the other letters since the summer, and read the first page standing up";
const week: WeekFactsNow = {
  numbers: {
    from: monday,
    to: on(6),
    days: [0, 1, 2, 3, 4, 5, 6].map((age) => ({ day: on(age), steps: age % 2 === 0 ? 1 : 0 })),
    steps: { all: 3, part: 1, notThisTime: 1 },
    wins: 2,
    kinds: [
      { areaId: "area-daily" as RecordId, changes: [14, 16] },
      { areaId: "area-social" as RecordId, changes: [16] },
      { areaId: "area-study" as RecordId, changes: [-6, 14] },
    ],
    obstacles: [
      { words: "tired", times: 2, days: [on(1), on(2)] },
      { words: "tooBig", times: 1, days: [on(2)] },
    ],
    skills: [{ skill: "stop", times: 3, rated: 2, helped: 2 }],
    ownWords: [],
  },
  days: (["done", "rest", "try", "done", "rest", "part", "done"] as const).map((mark, i): PathDay => ({
    day: on(i),
    mark,
    seed: 30 + i,
  })),
  stepKinds: [{ stepId: "form" as RecordId, what: "Start the aid form", changes: [-6, 14] }],
  inTheWay: [
    { because: "tired", days: [on(1), on(2)] },
    { because: "tooBig", days: [on(4)] },
  ],
  changes: [
    { is: "smaller", step: form, from: 70 as never, to: form.sizes[1] as never },
    { is: "earlier", step: study },
  ],
  areas,
  today,
  openPlans: [],
  hasPlans: true,
};
const emptyWeek: WeekFactsNow = {
  ...week,
  numbers: { ...week.numbers, steps: { all: 0, part: 0, notThisTime: 0 }, wins: 0, kinds: [], obstacles: [] },
  days: week.days.map((one) => ({ ...one, mark: "rest" })),
  stepKinds: [],
  inTheWay: [],
  changes: [],
  hasPlans: false,
};
const happened = { happenedAt: fakeNow, zone: fakeZone, day: today, recordedAt: fakeNow };
const kept: SessionReview = {
  type: "sessionReview",
  id: "s1" as RecordId,
  ...happened,
  from: "2026-11-05" as Day,
  to: today,
  talkAbout: ["The aid form. I closed it again."],
  lines: [
    { fact: "steps", text: "5 steps, 3 in full, 2 in part." },
    { fact: "mood", text: "Mood was higher after 4 of 5 rated steps" },
    { fact: "inTheWay:tired", text: "Tired: on 2 days" },
  ],
};
const own = (id: string, age: number, text: string) => ({ id: id as RecordId, day: on(age), text });
const session: SessionNow = {
  numbers: {
    ...week.numbers,
    to: today,
    biggest: { id: "b" as RecordId, what: "Start the aid form", difficulty: 70 },
  },
  days: (["blank", "done", "rest", "part", "try", "done", "done", "part", "rest", "done", "today"] as const).map(
    (mark, i): PathDay => ({ day: on(i), mark, seed: 30 + i }),
  ),
  mood: { pairs: 5, higher: 4, same: 0, lower: 1 },
  confidence: { pairs: 5, higher: 5, same: 0, lower: 0 },
  lift: { what: "A short walk", day: on(6), before: 26, after: 43 },
  ownWords: [own("o1", 2, "I can start even when I don’t feel like it.")],
  wins: [own("w1", 3, "I asked for help.")],
  thoughts: [own("t1", 4, "Evenings are when I am done.")],
  today,
  openPlans: [],
  name: "Maya",
};

const answers = (more: FakeAnswers = {}): FakeAnswers => ({
  weekFacts: week,
  keepReview: { ok: false, trouble: "diskFull" },
  sessionFacts: session,
  keepSessionReview: { ok: false, trouble: "diskFull" },
  reviews: [kept],
  draft: undefined,
  keepDraft: { ok: true, value: undefined },
  dropDraft: { ok: true, value: undefined },
  ...more,
});
const state = (name: string, title: string, draw: JSX.Element, more?: FakeAnswers): GalleryState => ({
  id: `screens/review/${name}`,
  title,
  frame: "bare",
  draw: () => withTussock({ answers: answers(more) }, draw),
});
const weekScreen = (name: string, title: string, more?: FakeAnswers, screen = <WeekReviewScreen day={monday} />) =>
  state(name, title, <Frame current="plan">{screen}</Frame>, more);

export const gallery: readonly GalleryState[] = [
  weekScreen("week", "Your week"),
  weekScreen("week-empty", "Your week, no step in it", { weekFacts: emptyWeek }),
  weekScreen("week-again", "Your week, looked at before", {
    weekFacts: {
      ...week,
      review: {
        type: "review",
        id: "r" as RecordId,
        ...happened,
        from: monday,
        to: on(6),
        strongest: ["Home"],
        inTheWay: ["tired", "the neighbour’s dog"],
        used: ["Make “Start the aid form” smaller"],
        change: "Study before lunch",
      },
    },
  }),
  weekScreen(
    "week-plan",
    "Your seven days",
    {
      weekFacts: { ...week, plan: { type: "weekPlan", id: "w" as RecordId, from: monday, steps: [] } },
    },
    <WeekReviewScreen weekPlanId={"w" as RecordId} />,
  ),
  weekScreen("week-long", "Your week, very long words", {
    weekFacts: {
      ...week,
      numbers: { ...week.numbers, kinds: [] },
      stepKinds: [
        { stepId: "long" as RecordId, what: `Donaudampfschifffahrtsgesellschaft ${long}`, changes: [60, -22] },
      ],
      inTheWay: [{ because: long, days: [monday] }],
      changes: [{ is: "smaller", step: { ...form, title: long, sizes: [{ size: "usual", title: long }] } }],
    },
  }),
  weekScreen("week-gone", "Your seven days, not here", { weekFacts: undefined }),
  weekScreen("week-opening", "Your week, opening", { weekFacts: new Promise(() => undefined) }),
  weekScreen(
    "week-not-saved",
    "Your week, not saved",
    {},
    <Acted press={[".chip input"]}>
      <WeekReviewScreen day={monday} />
    </Acted>,
  ),
  state("session", "Before a session", <SessionReviewScreen />),
  state("session-empty", "Before a session, nothing logged", <SessionReviewScreen />, {
    sessionFacts: {
      ...session,
      numbers: { ...emptyWeek.numbers, skills: [] },
      days: [],
      mood: { pairs: 0, higher: 0, same: 0, lower: 0 },
      confidence: { pairs: 0, higher: 0, same: 0, lower: 0 },
      lift: undefined as never,
      ownWords: [],
      wins: [],
      thoughts: [],
    },
  }),
  state(
    "session-line",
    "Before a session, a line of one’s own",
    <Acted press={[".chip--plus", ".disclosure summary"]}>
      <SessionReviewScreen />
    </Acted>,
  ),
  state(
    "session-not-saved",
    "Before a session, not saved",
    <Acted press={[".btn--lg"]}>
      <SessionReviewScreen />
    </Acted>,
  ),
  state("session-long", "Before a session, very long words", <SessionReviewScreen />, {
    sessionFacts: {
      ...session,
      name: "Maximiliane-Theodora von und zu Hohenstein",
      numbers: { ...session.numbers, biggest: { id: "b" as RecordId, what: long, difficulty: 90 } },
      wins: Array.from({ length: 10 }, (_, i) => own(`w${i}`, i, `Donaudampfschifffahrtsgesellschaft ${long}`)),
    },
  }),
  state(
    "session-week",
    "Before a session, one week, lines picked",
    <Acted press={["[name=session-steps]", "[name=session-inTheWay]", "[name=session-skills]"]}>
      <SessionReviewScreen />
    </Acted>,
    {
      sessionFacts: {
        ...session,
        numbers: { ...session.numbers, from: on(4) },
        days: session.days.slice(4),
      },
    },
  ),
  state("session-opening", "Before a session, opening", <SessionReviewScreen />, {
    sessionFacts: new Promise(() => undefined),
  }),
  state("session-kept", "A page for a session, kept", <SessionReviewScreen id={kept.id} />),
  state("session-gone", "A page for a session, not here", <SessionReviewScreen id={"x" as RecordId} />),
];
