import type { Practice, RecordId, SafetyPlan, Score } from "@tussock/domain";
import type { JSX } from "preact";
import { emptySafetyPlan } from "@tussock/domain";
import { createPatternBook } from "@tussock/domain/patterns";
import type { PatternsNow } from "#app/patternAsks.ts";
import { fakeNow, fakeZone, mayaToday, withTussock, type FakeAnswers } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { PrintScreen } from "./PrintScreen.tsx";

const practice = (id: string, more: Partial<Practice> = {}): Practice => ({
  type: "practice",
  id: id as RecordId,
  happenedAt: fakeNow,
  recordedAt: fakeNow,
  zone: fakeZone,
  day: mayaToday.day,
  what: "Washed two cups",
  done: "partly",
  moodBefore: 31 as Score,
  moodAfter: 44 as Score,
  learned: "I can begin small.",
  ...more,
});
const plan: SafetyPlan = {
  ...emptySafetyPlan,
  signs: ["I stop answering", "I skip meals"],
  alone: ["Walk to the water"],
  askHelp: [{ name: "Lee", phone: "020 7946 0000" }],
};
const long = `${"A very long line that goes on about one small thing and does not stop. ".repeat(40)}${"0".repeat(300)} 🎉 مرحبا بالعالم`;

const tries = Array.from({ length: 12 }, (_, at) =>
  practice(`try-${at}`, {
    moodBefore: (28 + (at % 5) * 3) as Score,
    moodAfter: (40 + (at % 4) * 4) as Score,
    difficultyExpected: (25 + (at % 3) * 10) as Score,
  }),
);
const patternsNow: PatternsNow = {
  patterns: createPatternBook(tries).patterns().patterns,
  told: [],
  away: [],
  steps: tries.length,
  from: mayaToday.day,
  to: mayaToday.day,
};

const asks = (more: FakeAnswers = {}): FakeAnswers => ({
  steps: [],
  areas: [],
  openPlans: [],
  log: { entries: [], total: 0 },
  activityRecords: [],
  goals: [],
  safetyPlan: emptySafetyPlan,
  week: undefined,
  reviews: [],
  profile: { type: "profile", id: "profile" as RecordId, keptSkills: ["tip", "dear-man"] },
  diaryWeek: {
    today: mayaToday.day,
    week: { days: [], rows: [], skills: [], notes: [], sessions: [], most: 5, filled: 0 },
  },
  ...more,
});

export const gallery: readonly GalleryState[] = [
  state("step", "An empty step", <PrintScreen />),
  state("week", "Seven days, empty", <PrintScreen what="week" />),
  state("diary", "A diary card, empty", <PrintScreen what="diary" />),
  state("activity", "An activity, empty", <PrintScreen what="client:the-long-road" />),
  state("leader", "The script of an activity", <PrintScreen what="leader:do-it-together" />),
  state("pack", "A pack of worksheets", <PrintScreen what="pack:worksheets" />),
  state("skill", "A skill card", <PrintScreen what="skill:tip" />),
  state("skills", "The skills one keeps", <PrintScreen what="skills:kept" />),
  state("log", "A log with words", <PrintScreen what="log" of="one" />, {
    log: { entries: [practice("one")], total: 1 },
  }),
  state("plan", "A safety plan with words", <PrintScreen what="safety" of="safety-plan" />, { safetyPlan: plan }),
  state("long", "Very long words", <PrintScreen what="log" of="one" />, {
    log: { entries: [practice("one", { learned: long })], total: 1 },
  }),
  state("patterns", "Patterns on paper", <PrintScreen what="patterns" of="mood" />, { patterns: patternsNow }),
  state("patterns-early", "Patterns on paper, too early", <PrintScreen what="patterns" of="mood" />, {
    patterns: { ...patternsNow, patterns: createPatternBook([]).patterns().patterns, steps: 0 },
  }),
  state("opening", "Still opening", <PrintScreen />, { steps: new Promise(() => undefined) }),
  {
    id: "screens/print/no-pdf",
    title: "The PDF could not be made",
    frame: "bare",
    draw: () =>
      withTussock(
        {
          answers: asks(),
          device: {
            makePdf: async () => {
              throw new Error("no worker here");
            },
          },
        },
        <PrintScreen />,
      ),
  },
];

function state(id: string, title: string, screen: JSX.Element, more: FakeAnswers = {}): GalleryState {
  return { id: `screens/print/${id}`, title, frame: "bare", draw: () => withTussock({ answers: asks(more) }, screen) };
}
