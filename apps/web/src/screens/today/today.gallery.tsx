import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Day, Minutes, PlannedStep, Practice, RecordId, Score, TodayView } from "@tussock/domain";
import { pacingWords } from "@tussock/content/words/pacing";
import { showAfterSave, type AfterSave } from "#app/afterSave.ts";
import { Frame } from "#app/Frame.tsx";
import type { LaterCard } from "#app/laterCards.ts";
import { keepTimer } from "#app/runningTimer.ts";
import { TussockContext } from "#app/tussock.ts";
import { fakeNow, fakeTussock, fakeZone, mayaToday, type FakeTussock } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { TodayLater } from "./TodayLater.tsx";
import { TodayScreen } from "./TodayScreen.tsx";

const pans = mayaToday.step as PlannedStep;
const today = mayaToday;
const { step: _step, kept: _kept, name: _name, ...bareToday } = mayaToday;
const week = (...marks: TodayView["week"][number]["mark"][]) =>
  mayaToday.week.map((day, i) => ({ ...day, mark: marks[i] ?? day.mark }));
const afterLog = (mark: "done" | "part" | "try"): TodayView => ({
  ...bareToday,
  name: "Maya",
  week: week("done", "part", "rest", mark),
  steps: { count: 24, since: "2026-09-07" as Day },
});
const more = (id: string, title: string, rest: Partial<PlannedStep>): PlannedStep => ({
  planId: id as RecordId,
  stepId: id as RecordId,
  day: mayaToday.day,
  title,
  size: "usual",
  sizes: [],
  state: { is: "open" },
  ...rest,
});
const practice: Practice = {
  type: "practice",
  id: "practice-pans" as RecordId,
  happenedAt: fakeNow,
  recordedAt: fakeNow,
  zone: fakeZone,
  day: mayaToday.day,
  what: "Wash the pans for 10 minutes",
  done: "yes",
  stepId: pans.stepId,
  planId: pans.planId,
  moodBefore: 31 as Score,
  moodAfter: 44 as Score,
};
const longTitle =
  "Open the big envelope from the council that has been lying under the other letters since the summer, read the first page standing up, and put it on the table with a pen beside it";

export const gallery: readonly GalleryState[] = [
  state("step", "Today, a step is planned", { today }),
  state("no-name", "Today, no name", { today: { ...bareToday, step: pans } }),
  state("small-size", "Today, made smaller", {
    today: {
      ...today,
      step: { ...pans, size: "small", title: "Half of the pans", minutes: 5, difficulty: 25 as Score },
    },
  }),
  state("smallest-size", "Today, the smallest there is", {
    today: { ...today, step: { ...pans, size: "bare", title: "Wash two cups", minutes: 2, difficulty: 15 as Score } },
  }),
  state("several", "Today, several plans", {
    today: {
      ...today,
      moreToday: [
        more("letter", "Open one letter", { time: 960 as Minutes, place: "At the kitchen table" }),
        more("maria", "Write to Maria", {}),
      ],
    },
  }),
  state("earlier-open", "Today, earlier plans are still open", {
    today: { ...today, earlierOpen: ["a", "b", "c"] as RecordId[] },
  }),
  state("first-day", "Today, the first day", {
    today: { ...bareToday, name: "Maya", week: week("rest", "rest", "rest", "today"), steps: { count: 0 } },
  }),
  state("nothing-planned", "Today, nothing planned", { today: { ...bareToday, name: "Maya" } }),
  state("next-later", "Today, the next step is tomorrow", { today: { ...bareToday, name: "Maya" } }, [
    more("letter", "Open one letter", { day: "2026-11-20" as Day }),
  ]),
  state("done", "Today, a step is done", { today: afterLog("done") }),
  state("part-done", "Today, part of a step", { today: afterLog("part") }),
  state("showed-up", "Today, not this time", { today: afterLog("try") }),
  state("back", "Today, back after a break", {
    today: { ...bareToday, name: "Maya", backAfterDays: 9, week: week("rest", "rest", "rest", "today") },
  }),
  state("back-with-step", "Today, back, and a step is planned", {
    today: { ...today, backAfterDays: 9, week: week("rest", "rest", "rest", "today") },
  }),
  state("long", "Today, very long words", {
    today: {
      ...today,
      name: "Maximiliane-Theodora von und zu Hohenstein",
      step: { ...pans, title: longTitle, after: `After ${longTitle.toLowerCase()}` },
      moreToday: [more("long", `Donaudampfschifffahrtsgesellschaft ${longTitle}`, {})],
      kept: { ...(mayaToday.kept as NonNullable<TodayView["kept"]>), text: longTitle },
    },
  }),
  state("evening", "Today, in the evening", { today: { ...today, partOfDay: "evening" } }),
  state("offline", "Today, no connection", { today, online: false }),
  state("opening", "Today, opening", { today: null, vault: { is: "opening" } }),
  state("saved-all", "Today, right after a log: all of it", { today: afterLog("done") }, [], {
    is: "practice",
    practice,
    planned: pans,
  }),
  state("saved-part", "Today, right after a log: part of it", { today: afterLog("part") }, [], {
    is: "practice",
    practice: { ...practice, done: "partly", learned: "I can start even when I don’t feel like it." },
    planned: pans,
  }),
  state("saved-not", "Today, right after a log: not this time", { today: afterLog("try") }, [], {
    is: "practice",
    practice: { ...practice, done: "no", difficultyFound: 70 as Score },
    planned: {
      ...pans,
      sizes: pans.sizes.map((sized) => (sized.size === "small" ? { ...sized, difficulty: 40 as Score } : sized)),
    },
  }),
  state("saved-not-again", "Today, right after a log: the third not this time", { today: afterLog("try") }, [], {
    is: "practice",
    practice: { ...practice, done: "no" },
    planned: pans,
    instead: {
      line: pacingWords.anotherStep.meta(3),
      offers: [
        { label: pacingWords.anotherStep.anotherStep, href: "/plan/new" },
        { label: pacingWords.anotherStep.missingLinks, href: "/in-the-way/p" },
      ],
    },
  }),
  state("another-step", "Today, a step that was not this time three times", { today: { ...today, anotherStep: true } }),
  state("saved-win", "Today, right after a small win", { today }, [], {
    is: "win",
    win: {
      type: "win",
      id: "w" as RecordId,
      happenedAt: fakeNow,
      recordedAt: fakeNow,
      zone: fakeZone,
      day: mayaToday.day,
      text: "I asked for help.",
    },
  }),
  { ...state("cards", "Today, two small cards below", { today }), draw: () => <WithCards /> },
  { ...state("timer-rests", "Today, a timer was begun", { today }), draw: () => <TimerRests /> },
  {
    ...state("log-begun", "Today, a log was begun", { today }),
    draw: () => (
      <Alone fake={{ today, answers: { draft: { byKey: { new: { what: "Called my sister" } } }, openPlans: [] } }} />
    ),
  },
];

function state(
  name: string,
  title: string,
  fake: FakeTussock,
  openPlans: readonly PlannedStep[] = [],
  saved?: AfterSave,
): GalleryState {
  const answers = { draft: undefined, openPlans };
  return {
    id: `screens/today/${name}`,
    title,
    frame: "bare",
    draw: () => <Alone fake={{ answers, ...fake }} {...(saved ? { saved } : {})} />,
  };
}

interface AloneProps {
  readonly fake: FakeTussock;
  readonly saved?: AfterSave;
  readonly children?: ComponentChildren;
}
function Alone({ fake, saved, children }: AloneProps) {
  const [tussock] = useState(() => {
    const made = fakeTussock(fake);
    if (saved) showAfterSave(made, saved);
    return made;
  });
  return (
    <TussockContext.Provider value={tussock}>
      <Frame current="today">
        <TodayScreen>{children}</TodayScreen>
      </Frame>
    </TussockContext.Provider>
  );
}

function WithCards() {
  const card = (name: string, title: string): LaterCard => ({
    name,
    load: async () => async () => (
      <Rows>
        <Row title={title} meta="Pick a tiny step for today." href="/week" />
      </Rows>
    ),
  });
  const [cards] = useState(() => [card("week", "Day 4 of 7"), card("diary", longTitle), card("third", "Not shown")]);
  return (
    <Alone fake={{ today, answers: { draft: undefined, openPlans: [] } }}>
      <TodayLater cards={cards} />
    </Alone>
  );
}

function TimerRests() {
  useState(() => keepTimer({ planId: pans.planId, startedAt: fakeNow, pausedAt: fakeNow, restedMs: 0, minutes: 10 }));
  return <Alone fake={{ today, answers: { draft: undefined, openPlans: [] } }} />;
}
