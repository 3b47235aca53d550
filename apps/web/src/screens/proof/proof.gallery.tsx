import type { Day, EpochMs, Practice, RecordId, Score, Thought, Zone } from "@tussock/domain";
import { withTussock, type FakeTussock } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { CantScreen } from "./CantScreen.tsx";
import { ProofScreen } from "./ProofScreen.tsx";

const at = Date.UTC(2026, 10, 16, 13, 4) as EpochMs;
const happened = { happenedAt: at, recordedAt: at, zone: "Europe/London" as Zone, day: "2026-11-16" as Day };
const laundry: Practice = {
  type: "practice",
  id: "p1" as RecordId,
  ...happened,
  what: "Put the laundry away",
  done: "partly",
  difficultyFound: 55 as Score,
  moodBefore: 24 as Score,
  learned: "I can start even when I don’t feel like it.",
};
const call: Practice = {
  type: "practice",
  id: "p2" as RecordId,
  ...happened,
  day: "2026-11-02" as Day,
  what: "Call the clinic",
  done: "yes",
  difficultyFound: 70 as Score,
  moodBefore: 60 as Score,
  learned: "My voice shook and they were kind anyway.",
};
const own: Thought = {
  type: "thought",
  id: "t1" as RecordId,
  ...happened,
  text: "I came back after three weeks.",
  about: { kind: "page", id: "proof" },
};
const profile = { type: "profile", id: "profile" as RecordId } as const;
const answers = {
  draft: undefined,
  keepDraft: { ok: true, value: undefined },
  dropDraft: { ok: true, value: undefined },
  profile,
  saveProfile: { ok: true, value: profile },
} as const;
const some: FakeTussock = {
  answers: {
    ...answers,
    profile: { ...profile, proofOnTop: ["p2"] },
    log: { entries: [laundry, own, call], total: 3 },
  },
};
const none: FakeTussock = { answers: { ...answers, log: { entries: [], total: 0 } } };

export const gallery: readonly GalleryState[] = [
  state("lines", "My proof, three lines, one at the top", () => withTussock(some, <ProofScreen />)),
  state("empty", "My proof, no line yet", () => withTussock(none, <ProofScreen />)),
  state("opening", "My proof, on its way", () =>
    withTussock({ answers: { ...answers, log: new Promise(() => undefined) } }, <ProofScreen />),
  ),
  state("cant", "I can’t, and what I wrote", () => withTussock(some, <CantScreen />)),
  state("cant-none", "I can’t, with no line yet", () => withTussock(none, <CantScreen />)),
];

function state(name: string, title: string, draw: GalleryState["draw"]): GalleryState {
  return { id: `screens/proof/${name}`, title, frame: "bare", draw };
}
