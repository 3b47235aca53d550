import type { Day, Minutes, PlannedStep, RecordId, Reminders, Rhythm } from "@tussock/domain";
import type { RemindersNow } from "#app/reminderAsks.ts";
import { ReminderLine } from "#app/reminders/ReminderLine.tsx";
import type { Notices } from "#app/tussock.ts";
import { withTussock, type FakeTussock } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { GoOn, Offer } from "./RemindersCard.tsx";
import { RemindersScreen } from "./RemindersScreen.tsx";

const on: Reminders = { type: "reminders", id: "reminders" as RecordId, on: true, onSince: "2026-11-02" as Day };
const longWords = "Put the kettle on, then the letter from the council, and only its first page, slowly";
const plan: PlannedStep = {
  planId: "plan" as RecordId,
  stepId: "step" as RecordId,
  day: "2026-11-19" as Day,
  title: "Wash two cups",
  size: "bare",
  sizes: [],
  time: 1020 as Minutes,
  state: { is: "open" },
};
const later: PlannedStep = { ...plan, planId: "plan-2" as RecordId, day: "2026-11-21" as Day, title: longWords };
const rhythm: Rhythm = { type: "rhythm", id: "r" as RecordId, from: "2026-11-16" as Day, weekdays: [1, 4] };
const weeks = [
  { from: "2026-11-16" as Day, shown: 3, opened: 2, ledToStep: 2 },
  { from: "2026-11-09" as Day, shown: 1, opened: 0, ledToStep: 0 },
];
const planned: RemindersNow = { plans: [plan, later], rhythms: [], weeks: [] };

function answering(
  reminders: RemindersNow,
  allowed: ReturnType<Notices["state"]> = "ask",
  inBackground = false,
): FakeTussock {
  const notices: Notices = {
    state: () => allowed,
    ask: async () => "denied",
    show: async () => undefined,
    schedule: async () => undefined,
    inBackground,
  };
  return { answers: { reminders }, device: { notices: async () => notices } };
}
const screen = (reminders: RemindersNow, ...more: [ReturnType<Notices["state"]>?, boolean?]) =>
  withTussock(answering(reminders, ...more), <RemindersScreen />);
const card = (drawn: Parameters<typeof withTussock>[1]) =>
  withTussock(
    {},
    <main id="main" class="app">
      <h1>Today</h1>
      {drawn}
    </main>,
  );

export const gallery: readonly GalleryState[] = [
  state("off", "Reminders, off, no plan yet", () => screen({ plans: [], rhythms: [], weeks: [] })),
  state("on", "Reminders, on", () => screen({ ...planned, reminders: on, weeks })),
  state("on-all", "Reminders, on, with everything chosen", () =>
    screen(
      {
        ...planned,
        reminders: {
          ...on,
          outside: true,
          words: longWords,
          calendarTitle: longWords,
          untimedAt: 540 as Minutes,
          quietFrom: 0 as Minutes,
          quietTo: 0 as Minutes,
        },
        rhythms: [{ rhythm, name: longWords }, { rhythm: { ...rhythm, id: "r2" as RecordId } }],
        weeks,
      },
      "granted",
      true,
    ),
  ),
  state("refused", "Reminders, the device said no", () => screen({ ...planned, reminders: on }, "denied")),
  state("cannot", "Reminders, no notifications here", () => screen({ ...planned, reminders: on }, "cannot")),
  state("opening", "Reminders, on their way", () =>
    withTussock({ answers: { reminders: new Promise(() => undefined) } }, <RemindersScreen />),
  ),
  state("offer", "Today offers a reminder", () => card(<Offer />)),
  state("go-on", "Today asks whether reminders are of use", () => card(<GoOn />)),
  state("line", "The line about a plan", () => line("Your plan for now", false)),
  state("line-last", "The last line about a plan, in long words", () => line(longWords, true)),
];

function line(words: string, last: boolean) {
  return (
    <>
      <ReminderLine line={{ planId: "plan" as RecordId, words, last }} onAnswer={() => undefined} />
      <main id="main" class="app">
        <h1>Today</h1>
      </main>
    </>
  );
}

function state(name: string, title: string, draw: GalleryState["draw"]): GalleryState {
  return { id: `screens/reminders/${name}`, title, frame: "bare", draw };
}
