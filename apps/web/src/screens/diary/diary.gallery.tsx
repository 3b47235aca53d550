import type { Day, DiaryCard, DiaryDay, DiarySession, EpochMs, RecordId, Score, Zone } from "@tussock/domain";
import { diaryWeek } from "@tussock/domain/diary";
import type { DiaryDayNow } from "#app/diaryAsks.ts";
import { withTussock, type FakeTussock } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { DiaryCardScreen } from "./DiaryCardScreen.tsx";
import { DiaryScreen } from "./DiaryScreen.tsx";
import { DiaryToday } from "./DiaryToday.tsx";
import { DiarySessionScreen } from "./SessionScreen.tsx";
import { WeekScreen } from "./WeekScreen.tsx";

const at = Date.UTC(2026, 10, 19, 10, 4) as EpochMs;
const zone = "Europe/London" as Zone;
const today = "2026-11-19" as Day;
const card: DiaryCard = {
  type: "diaryCard",
  id: "card" as RecordId,
  from: "2026-11-02" as Day,
  most: 5,
  rows: [
    { id: "sadness", kind: "feeling", name: "Sadness" },
    { id: "joy", kind: "feeling", name: "Joy" },
    { id: "avoid", kind: "urge", name: "To hide away" },
    { id: "walk", kind: "yesNo", name: "Out of the house" },
    { id: "calls", kind: "count", name: "Messages I answered" },
  ],
  skills: ["opposite-action", "build-mastery", "tip"],
  mood: true,
  session: true,
};
const longWords = "Everything I put off since the spring, written as long as this line lets me";
const longCard: DiaryCard = {
  ...card,
  most: 10,
  rows: [
    ...card.rows,
    { id: "long", kind: "feeling", name: longWords },
    { id: "long2", kind: "count", name: longWords },
  ],
};

function dayOf(on: string, lines: Partial<DiaryDay>): DiaryDay {
  const base = { type: "diaryDay", id: `diary-${on}` as RecordId, zone, happenedAt: at, recordedAt: at } as const;
  return { ...base, day: on as Day, ...lines };
}
const rated = (value: number, most: 5 | 10 = 5) => ({ value, most, at });
const days: readonly DiaryDay[] = [
  dayOf("2026-11-16", {
    "row:sadness": rated(4),
    "row:joy": rated(1),
    "row:avoid": rated(3),
    "row:walk": { yes: false, at },
    "skill:opposite-action": { level: 4, at },
    mood: { score: 31 as Score, at },
    note: "Slept badly. Made tea for the neighbour anyway.",
  }),
  dayOf("2026-11-18", {
    "row:sadness": rated(2),
    "row:joy": rated(0),
    "row:walk": { yes: true, at },
    "row:calls": { times: 3, at },
    "skill:opposite-action": { level: 5, at },
    "skill:build-mastery": { at },
    "skill:tip": { level: 2, at },
    mood: { score: 44 as Score, at },
  }),
  dayOf("2026-11-19", { "row:sadness": rated(7, 10), "skill:tip": { level: 7, at } }),
];
const session: DiarySession = {
  type: "diarySession",
  id: "diary-session-2026-11-17" as RecordId,
  day: "2026-11-17" as Day,
  zone,
  happenedAt: at,
  recordedAt: at,
  most: 5,
  urgeToQuit: 1,
  canChangeActions: 3,
};

const now: DiaryDayNow = { today, day: today, card, fromLog: [] };
const drafts = {
  draft: undefined,
  keepDraft: { ok: true, value: undefined },
  dropDraft: { ok: true, value: undefined },
} as const;
function day(shown: DiaryDayNow, more: FakeTussock["answers"] = {}): FakeTussock {
  return { answers: { ...drafts, diaryCard: shown.card ?? card, diaryDay: shown, ...more } };
}
function week(cards: readonly DiaryCard[], written: readonly DiaryDay[], sessions: readonly DiarySession[] = []) {
  return { answers: { diaryWeek: { today, week: diaryWeek({ cards, days: written, sessions }, today) } } };
}
const never = new Promise<never>(() => undefined);
const profile = { type: "profile", id: "profile" as RecordId, keptSkills: ["stop"] } as const;

export const gallery: readonly GalleryState[] = [
  state("off", "No card yet", () => withTussock({ answers: { diaryCard: undefined } }, <DiaryScreen />)),
  state("away", "The card is put away", () =>
    withTussock({ answers: { diaryCard: { ...card, away: true } } }, <DiaryScreen />),
  ),
  state("opening", "The card, on its way", () => withTussock({ answers: { diaryCard: never } }, <DiaryScreen />)),
  state("day", "Today, nothing on it yet", () => withTussock(day(now), <DiaryScreen />)),
  state("day-filled", "Today, filled in; the log knew of a skill; an urge is strong", () =>
    withTussock(
      day({
        ...now,
        record: dayOf(today, {
          "row:sadness": rated(3),
          "row:avoid": rated(5),
          "row:walk": { yes: true, at },
          "row:calls": { times: 2, at },
          "row:joy": rated(8, 10),
          mood: { score: 40 as Score, at },
          note: "A letter came.",
        }),
        fromLog: [{ skill: "tip", level: 5 }, { skill: "notice-thought" }],
      }),
      <DiaryScreen />,
    ),
  ),
  state("day-drafted", "Today, a lower number than before, found again after a crash", () =>
    withTussock(
      day(
        { ...now, record: dayOf(today, { "row:sadness": rated(4) }) },
        { draft: { byKey: { [`diary:${today}`]: { rows: { sadness: { value: 2, most: 5 } }, skills: {} } } } },
      ),
      <DiaryScreen />,
    ),
  ),
  state("day-long", "An older day, long words, numbers to 10", () =>
    withTussock(day({ ...now, day: "2026-11-16" as Day, card: longCard }), <DiaryScreen day="2026-11-16" />),
  ),
  state("day-without", "A day on which there was no card", () =>
    withTussock(
      { answers: { ...drafts, diaryCard: card, diaryDay: { today, day: today, fromLog: [] } } },
      <DiaryScreen />,
    ),
  ),
  state("week", "A week, three days filled in", () => withTussock(week([card], days, [session]), <WeekScreen />)),
  state("week-empty", "A week with nothing on it", () => withTussock(week([card], []), <WeekScreen />)),
  state("week-long", "A week with long words", () => withTussock(week([longCard], days), <WeekScreen />)),
  state("week-opening", "A week, on its way", () => withTussock({ answers: { diaryWeek: never } }, <WeekScreen />)),
  state("card-new", "What stands on a first card", () =>
    withTussock({ answers: { ...drafts, diaryCard: undefined, profile, diaryRows: [] } }, <DiaryCardScreen />),
  ),
  state("card", "What stands on my card", () =>
    withTussock({ answers: { ...drafts, diaryCard: longCard, profile, diaryRows: [] } }, <DiaryCardScreen />),
  ),
  state("card-opening", "What stands on my card, on its way", () =>
    withTussock({ answers: { diaryCard: never, profile, diaryRows: [] } }, <DiaryCardScreen />),
  ),
  state("today", "Today’s way to the card", () =>
    withTussock(
      {},
      <main id="main" class="app">
        <h1>Today</h1>
        <DiaryToday />
      </main>,
    ),
  ),
  state("session", "At the start of a session", () =>
    withTussock({ answers: { diaryCard: card, diarySession: session } }, <DiarySessionScreen />),
  ),
];

function state(name: string, title: string, draw: GalleryState["draw"]): GalleryState {
  return { id: `screens/diary/${name}`, title, frame: "bare", draw };
}
