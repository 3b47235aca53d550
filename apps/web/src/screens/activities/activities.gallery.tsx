import type { ActivityAnswer, ActivityRun, RecordId } from "@tussock/domain";
import type { JSX } from "preact";
import { Frame } from "#app/Frame.tsx";
import { fakeNow, fakeZone, mayaToday, withTussock, type FakeAnswers } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { ActivitiesScreen } from "./ActivitiesScreen.tsx";
import { ActivityScreen } from "./ActivityScreen.tsx";
import { ClientScreen } from "./ClientScreen.tsx";
import { KeptScreen } from "./KeptScreen.tsx";
import { GroupScreen } from "./GroupScreen.tsx";
import { RoomView } from "./RoomScreen.tsx";
import { RunScreen } from "./RunScreen.tsx";
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
  ...more,
});

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
  state("group", "In front of a group", <GroupScreen activity="turn-a-setback-around" />),
  state(
    "room",
    "The room screen",
    <RoomView
      shown={{ is: "part", name: "Write", text: "What would you tell a friend?", small: "A two out of ten." }}
    />,
  ),
  state("client", "With a client", <ClientScreen activity="turn-a-setback-around" />),
  state("session", "A session of three", <SessionScreen plan="save-a-small-win,one-thing-fully,break-it-down" />),
];

function state(name: string, title: string, screen: JSX.Element, more: FakeAnswers = {}): GalleryState {
  return {
    id: `screens/activities/${name}`,
    title,
    frame: "bare",
    draw: () => withTussock({ answers: asks(more) }, screen),
  };
}
