import type { JSX } from "preact";
import type { Day, EpochMs, PlannedStep, Practice, RecordId, Score } from "@tussock/domain";
import { Acted } from "#app/testing/Acted.tsx";
import { pacingAfter } from "#app/testing/pacingAfter.ts";
import { fakeNow, fakeZone, mayaToday, withTussock, type FakeAnswers } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { LogScreen, type LogScreenProps } from "./LogScreen.tsx";

const pans = mayaToday.step as PlannedStep;
const planId = pans.planId;
const afternoon = Date.UTC(2026, 10, 19, 13, 4) as EpochMs;
const practice: Practice = {
  type: "practice",
  id: "practice-pans" as RecordId,
  happenedAt: fakeNow,
  recordedAt: fakeNow,
  zone: fakeZone,
  day: mayaToday.day,
  what: "Wash the pans for 10 minutes",
  done: "partly",
  stepId: pans.stepId,
  planId,
  size: "usual",
  minutes: 7,
  difficultyExpected: 35 as Score,
  difficultyFound: 38 as Score,
  moodBefore: 31 as Score,
  moodAfter: 44 as Score,
  confidenceBefore: 30 as Score,
  confidenceAfter: 46 as Score,
  feelingsBefore: ["tired", "ashamed"],
  feelingsAfter: ["relieved"],
  learned: "I can start even when I don’t feel like it.",
};
/** The mock: everything filled in, not saved yet. */
const filledIn = {
  what: practice.what,
  done: "partly",
  planId,
  stepId: pans.stepId,
  size: "usual",
  minutes: "7",
  difficultyExpected: 35,
  difficultyFound: 38,
  moodBefore: 31,
  moodAfter: 44,
  confidenceBefore: 30,
  confidenceAfter: 46,
  feelingsBefore: ["tired", "ashamed"],
  feelingsAfter: ["relieved"],
  learned: practice.learned,
};
const long =
  "I stood at the door for a while, then I went down one flight of stairs, then another, and then I was outside before I had decided to be. "
    .repeat(3)
    .trim();
const saved = { ok: true, value: practice } as const;
const steps = [
  { step: { type: "step", id: pans.stepId }, title: pans.title, sizes: pans.sizes },
  { step: { type: "step", id: "letter" as RecordId }, title: "Open one letter", sizes: [] },
  { step: { type: "step", id: "maria" as RecordId }, title: "Write to Maria", sizes: [] },
] as const;
const answers = (more: FakeAnswers = {}): FakeAnswers => ({
  planned: pans,
  steps,
  draft: undefined,
  keepDraft: { ok: true, value: undefined },
  dropDraft: { ok: true, value: undefined },
  logPractice: saved,
  editPractice: saved,
  deleteEntry: { ok: true, value: practice.id },
  profile: { type: "profile", id: "profile" as RecordId },
  pacing: pacingAfter(["yes", "yes", "no"], { stepId: pans.stepId }),
  entry: { entry: practice, writtenAfterMs: 0, otherWords: [] },
  ...more,
});
const draftOf = (key: string, form: object): FakeAnswers => ({ draft: { byKey: { [key]: form } } });
const ofPlan = `plan:${planId}`;
const { step: _step, ...nothingPlanned } = mayaToday;

export const gallery: readonly GalleryState[] = [
  state("from-plan", "Log, today’s step, nothing said yet", { planId }),
  state(
    "from-timer",
    "Log, from the timer",
    { planId, minutesDone: 7 },
    draftOf(ofPlan, { moodBefore: 31, confidenceBefore: 30, handedOver: true }),
  ),
  state("answered", "Log, one tap and it is saved", { planId }, {}, ["input[value=yes]"], { ...practice, done: "yes" }),
  state("answered-not", "Log, not this time", { planId }, {}, ["input[value=no]"], { ...practice, done: "no" }),
  state("fit", "Log, how the size felt", { planId }, draftOf(ofPlan, { ...filledIn, done: "yes", fit: "bitEasy" })),
  state(
    "answered-not-three",
    "Log, the third not this time",
    { planId },
    { pacing: pacingAfter(["no", "no", "no"], { stepId: pans.stepId }) },
    ["input[value=no]"],
    { ...practice, done: "no", areaId: "area-daily" as RecordId },
  ),
  state("filled-in", "Log, filled in", { planId }, draftOf(ofPlan, filledIn)),
  state("something-else", "Log, nothing planned", {}, {}),
  state("nothing-known", "Log, nothing to borrow", {}, { steps: [] }),
  state(
    "changing-when",
    "Log, another day",
    { planId },
    draftOf(ofPlan, { ...filledIn, when: { is: "on", day: "2026-11-16" as Day, time: 1200 } }),
    [".spread .link--press"],
  ),
  state("errors", "Log, two things to put right", {}, { steps: [] }, [".dock .btn"]),
  state(
    "not-saved",
    "Log, not saved: the phone is full",
    { planId },
    { ...draftOf(ofPlan, filledIn), logPractice: { ok: false, trouble: "diskFull" } },
    [".dock .btn"],
  ),
  state(
    "answer-not-saved",
    "Log, the answer could not be saved",
    { planId },
    { logPractice: { ok: false, trouble: "diskFull" } },
    ["input[value=yes]"],
  ),
  state("more-words", "Log, all the words for feelings", { planId }, {}, [".chip--plus", ".chip--plus"]),
  state("before", "Log, how it was before", { planId }, {}, [".card .link--press"]),
  state("edit", "Log, changing an entry", { entryId: practice.id }),
  state(
    "long",
    "Log, very long words",
    { planId },
    draftOf(ofPlan, {
      ...filledIn,
      what: long.slice(0, 190),
      learned: long,
      feelingsAfter: ["a feeling that has no name yet but feels like a window"],
    }),
  ),
  state("opening", "Log, opening", { planId }, { planned: new Promise<never>(() => undefined) }),
  state("gone", "Log, an entry that is not here", { entryId: practice.id }, { entry: () => undefined }),
];

function state(
  name: string,
  title: string,
  props: LogScreenProps,
  more: FakeAnswers = {},
  press: readonly string[] = [],
  kept: Practice = practice,
): GalleryState {
  const today = props.planId ? mayaToday : nothingPlanned;
  const ok = { ok: true, value: kept } as const;
  const fake = { at: afternoon, today, answers: answers({ logPractice: ok, editPractice: ok, ...more }) };
  return {
    id: `screens/log/${name}`,
    title,
    frame: "bare",
    draw: () => withTussock(fake, acted(<LogScreen {...props} />, press)),
  };
}
function acted(screen: JSX.Element, press: readonly string[]): JSX.Element {
  return press.length === 0 ? screen : <Acted press={press}>{screen}</Acted>;
}
