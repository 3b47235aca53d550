import type {
  ActivityAnswer,
  ActivityRecord,
  ActivityRun,
  Day,
  GoalNow,
  KeptSessionPlan,
  RecordId,
  Score,
} from "@tussock/domain";
import type { JSX } from "preact";
import type { RhythmOfferNow } from "#app/activityAsks.ts";
import { Frame } from "#app/Frame.tsx";
import { fakeNow, fakeZone, mayaToday, withTussock, type FakeAnswers } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { ActivitiesScreen } from "./ActivitiesScreen.tsx";
import { ActivityScreen } from "./ActivityScreen.tsx";
import { ClientScreen } from "./ClientScreen.tsx";
import { KeptOneScreen } from "./kept/KeptOneScreen.tsx";
import { KeptScreen } from "./KeptScreen.tsx";
import { startLead } from "./lead.ts";
import { LeadEnded } from "./LeadEnded.tsx";
import { LeadPicture } from "./LeadPicture.tsx";
import { NotesScreen } from "./NotesScreen.tsx";
import { RhythmCard } from "./RhythmCard.tsx";
import { GroupScreen } from "./GroupScreen.tsx";
import { RoomView } from "./RoomScreen.tsx";
import { RunScreen } from "./RunScreen.tsx";
import { planFromKept } from "./sessionPlan.ts";
import { SessionScreen } from "./SessionScreen.tsx";

const runId = "run" as RecordId;
const answersOf: Readonly<Record<string, Readonly<Record<string, ActivityAnswer>>>> = {
  ladder: {
    "big-thing": "A home I can have guests in",
    "ladder.places": [
      { id: "a", kind: "goal", title: "One room" },
      { id: "b", kind: "step", under: "a", title: "Clear 5 things off the table" },
    ],
  },
  week: { "week.now": 1, "week.wanted": { least: 2, most: 3 }, "week.days": [1, 4], "week.spare": [6, 7] },
  card: { "card.topic": "A good cup of tea", "card.points": ["Warm the pot", "Let it stand"] },
  request: { "request.who": "Lee", "request.ask": "What worked for you?" },
  box: { "box.boxes": "step", "box.minutes": 10 },
  patch: { "challenge-name": "Our patch", "patch.unit": "Say hello first", "patch.total": 9 },
};
const run = (activity: string, at: string): ActivityRun => ({
  type: "activityRun",
  id: runId,
  happenedAt: fakeNow,
  recordedAt: fakeNow,
  zone: fakeZone,
  day: mayaToday.day,
  activity,
  version: 1,
  form: "alone",
  answers: answersOf[at] ?? {},
  at,
});
const asks = (more: FakeAnswers = {}): FakeAnswers => ({
  activityRuns: [],
  activityRun: undefined,
  activityRecords: [],
  goals: [],
  steps: [],
  areas: [],
  milestones: [],
  rhythmOffers: [],
  draft: undefined,
  keepDraft: { ok: true, value: undefined },
  dropDraft: { ok: true, value: undefined },
  log: { entries: [], total: 0 },
  keepLed: { ok: true, value: undefined },
  growPatch: { ok: true, value: undefined },
  ...more,
});

const led = startLead(planFromKept([{ activity: "do-it-together", minutes: [] }]), "fresh");
const happened = { happenedAt: fakeNow, recordedAt: fakeNow, zone: fakeZone, day: mayaToday.day } as const;
const prepared: KeptSessionPlan = {
  type: "sessionPlan",
  id: "session" as RecordId,
  ...happened,
  items: ["save-a-small-win", "one-thing-fully", "break-it-down"].map((activity) => ({ activity, minutes: [] })),
};
const goal: GoalNow = {
  goal: { type: "goal", id: "phone" as RecordId },
  version: {
    type: "goalVersion",
    id: "phone-1" as RecordId,
    goalId: "phone" as RecordId,
    from: "2026-11-01" as Day,
    title: "Phone people",
    signs: ["I call within a day", "I call without a script", "I ring off in my own time, also when it is hard"],
  },
};
const rated = (sign: number, day: string, score: number): ActivityRecord => ({
  type: "signRating",
  id: `${sign}-${day}` as RecordId,
  ...happened,
  day: day as Day,
  goalId: goal.goal.id,
  sign: goal.version.signs?.[sign] ?? "",
  score: score as Score,
});
const left = {
  rhythm: {
    type: "rhythm",
    id: "rhythm" as RecordId,
    from: "2026-11-01" as Day,
    stepId: "pans" as RecordId,
    timesWanted: { least: 2, most: 3 },
    weekdays: [1, 4],
    spareDays: [6, 7],
    after: "After tea",
  },
  teachCard: {
    type: "teachCard",
    id: "card" as RecordId,
    ...happened,
    topic: "A good cup of tea",
    toWhom: "My neighbour",
    points: ["Warm the pot", "Let it stand"],
  },
  feedback: {
    type: "feedback",
    id: "feedback" as RecordId,
    ...happened,
    who: "Lee",
    ask: "What worked for you?",
    message: "Hello Lee,\n\nI am practising something, and I trust your eye.\nWhat worked for you?",
  },
  timeBox: {
    type: "timeBox",
    id: "box" as RecordId,
    boxes: "step",
    minutes: 20,
    parts: [
      { title: "Top pile", minutes: 10 },
      { title: "Drawer", minutes: 10 },
    ],
    breakMinutes: 5,
    stepId: "pans" as RecordId,
    stopWords: "The rest can wait.",
  },
  tracking: { type: "tracking", id: "tracking" as RecordId, goalId: goal.goal.id, by: "both" },
  challenge: {
    type: "challenge",
    id: "patch" as RecordId,
    title: "Green November, or whatever we end up calling the patch behind the community centre by the canal",
    from: "2026-11-01" as Day,
  },
  setback: {
    type: "setback",
    id: "setback" as RecordId,
    ...happened,
    happened: "I closed the form.",
    mindSaid: "I never finish anything.",
    feltTrue: 85 as Score,
    fairer: "It was a big form on a tired night.",
  },
  milestone: {
    type: "milestone",
    id: "milestone" as RecordId,
    ...happened,
    kind: "goalMet",
    text: "Phone people",
    changed: "I ring before noon.",
  },
} as const satisfies Readonly<Record<string, ActivityRecord>>;
const kept = (...more: readonly ActivityRecord[]): FakeAnswers => ({
  activityRecords: [...Object.values(left), ...more],
  goals: [goal],
});
const offer = (day: string, spare: boolean): RhythmOfferNow => ({
  rhythmId: left.rhythm.id,
  stepId: left.rhythm.stepId,
  title: "Wash the pans",
  day: day as Day,
  spare,
});
const one = (name: keyof typeof left, title: string, more: FakeAnswers = kept()): GalleryState =>
  state(`kept-${name}`, title, <KeptOneScreen id={left[name].id} />, more);

export const gallery: readonly GalleryState[] = [
  state(
    "shelf",
    "The shelf of activities",
    <Frame current="learn">
      <ActivitiesScreen />
    </Frame>,
    { activityRuns: [run("turn-a-setback-around", "fairer")] },
  ),
  state("one", "One activity", <ActivityScreen activity="break-it-down" />),
  state("gone", "An activity that is not here", <ActivityScreen activity="elsewhere" />),
  ...(
    [
      ["break-it-down", "why", "Something to read"],
      ["turn-a-setback-around", "happened", "A question in words"],
      ["break-it-down", "ladder", "A goal ladder"],
      ["a-rhythm-that-fits", "week", "A week with spare days"],
      ["teach-it", "card", "A teach card"],
      ["ask-for-feedback", "request", "A feedback request"],
      ["set-a-stopping-time", "box", "A stopping time"],
      ["one-thing-fully", "practice", "A mindful practice"],
      ["how-will-i-know", "signs", "Signs"],
      ["do-it-together", "patch", "A shared picture"],
      ["mark-a-milestone", "find", "Milestones, none found"],
      ["try-something-new", "taste", "The starter catalogue"],
    ] as const
  ).map(([activity, at, title]) =>
    state(`run-${at}`, title, <RunScreen activity={activity} run={runId} />, { activityRun: run(activity, at) }),
  ),
  state("kept", "What activities left, nothing yet", <KeptScreen />),
  state("kept-all", "What activities left", <KeptScreen />, kept()),
  one("rhythm", "A rhythm, and the days ahead", {
    ...kept(),
    rhythmOffers: [offer("2026-11-19", false), offer("2026-11-21", true)],
  }),
  one("teachCard", "A teach card, and what came of it", {
    ...kept({ ...run("teach-it", "card"), finished: true, made: [{ type: "teachCard", id: left.teachCard.id }] }),
    activityRun: run("teach-it", "card"),
  }),
  one("feedback", "A message, and the answer to it", {
    ...kept({
      ...run("ask-for-feedback", "request"),
      finished: true,
      made: [{ type: "feedback", id: left.feedback.id }],
    }),
    activityRun: run("ask-for-feedback", "request"),
  }),
  state("kept-run-gone", "A teach card whose activity was deleted", <KeptOneScreen id={left.teachCard.id} />, {
    activityRecords: [{ ...left.teachCard, taught: "yes", changed: "I go slower now" }],
  }),
  one("timeBox", "A stopping time"),
  one("tracking", "Signs, no number yet"),
  state(
    "kept-chart",
    "Signs over some weeks",
    <KeptOneScreen id={left.tracking.id} />,
    kept(
      ...[20, 35, 30, 55, 50].flatMap((score, week) => {
        const day = `2026-10-${`${week * 6 + 2}`.padStart(2, "0")}`;
        return [rated(0, day, score), rated(1, day, 80 - score), ...(week > 1 ? [rated(2, day, 10 + week * 9)] : [])];
      }),
    ),
  ),
  one("challenge", "A shared picture"),
  one("setback", "A setback, turned around"),
  one("milestone", "A milestone"),
  state("kept-gone", "Something that is not here any more", <KeptOneScreen id={"nothing" as RecordId} />),
  state("kept-opening", "Opening what an activity left", <KeptOneScreen id={"later" as RecordId} />, {
    activityRecords: new Promise<never>(() => undefined),
  }),
  state("notes", "Notes for both sides", <NotesScreen />),
  state("led", "After a group", <LeadEnded lead={{ ...led, ended: true, tuftsToday: 4 }} change={() => undefined} />),
  state(
    "picture",
    "A shared picture in front of a group",
    <main id="main">
      <h1 class="vh">A group</h1>
      <LeadPicture lead={{ ...led, tufts: 9, tuftsToday: 4 }} change={() => undefined} />
    </main>,
    kept(),
  ),
  state(
    "today",
    "Today, a day of one’s rhythm",
    <main id="main">
      <h1 class="vh">Today</h1>
      <RhythmCard offer={offer(mayaToday.day, true)} />
    </main>,
  ),
  state("group", "In front of a group", <GroupScreen activity="turn-a-setback-around" />),
  state(
    "room",
    "The room screen",
    <RoomView
      shown={{ is: "part", name: "Write", text: "What would you tell a friend?", small: "A two out of ten." }}
    />,
  ),
  state("client", "With a client", <ClientScreen activity="turn-a-setback-around" />),
  state("session", "A session of three", <SessionScreen id={prepared.id} />, { activityRecords: [prepared] }),
  state("sessions", "Sessions that were prepared", <SessionScreen />, {
    activityRecords: [prepared, { ...prepared, id: "session-2" as RecordId, items: prepared.items.slice(0, 1) }],
  }),
];

function state(name: string, title: string, screen: JSX.Element, more: FakeAnswers = {}): GalleryState {
  return {
    id: `screens/activities/${name}`,
    title,
    frame: "bare",
    draw: () => withTussock({ answers: asks(more) }, screen),
  };
}
