import type { Day, EpochMs, RecordId, Thought, Zone } from "@tussock/domain";
import { withTussock, type FakeTussock } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { ThoughtToday } from "./ThoughtToday.tsx";
import { ThoughtsScreen } from "./ThoughtsScreen.tsx";

const profile = { type: "profile", id: "profile" as RecordId } as const;
const answers = {
  draft: undefined,
  keepDraft: { ok: true, value: undefined },
  dropDraft: { ok: true, value: undefined },
  profile,
  saveProfile: { ok: true, value: profile },
  thoughtCameBack: { ok: true, value: "t2" as RecordId },
  saveThought: { ok: true, value: thought("t9", "2026-11-19", "Much the same") },
} as const;
const lately = [
  thought("t1", "2026-11-16", "Two cups are not a lesser kitchen.", {
    about: { kind: "page", id: "bad-day-test" },
    staysAway: true,
  }),
  thought("t4", "2026-11-12", "I can leave the room and come back", {
    answers: "t3" as RecordId,
    now: "changed",
    about: { kind: "skill", id: "stop" },
  }),
  thought("t3", "2026-11-08", "When they shout I freeze. That is not nothing: I did not shout.", {
    about: { kind: "skill", id: "stop" },
  }),
];
const old = thought("t2", "2026-10-20", "Nobody looked at me on the bus.");

export const gallery: readonly GalleryState[] = [
  state("empty", "My thoughts, none yet", { answers: { ...answers, log: { entries: [], total: 0 } } }),
  state("kept", "My thoughts, some with what was said later", {
    answers: { ...answers, log: { entries: lately, total: 3 } },
  }),
  state("comes-back", "My thoughts, and one that came back", {
    answers: { ...answers, log: { entries: [...lately, old], total: 4 } },
  }),
  state("quiet", "My thoughts, none comes back", {
    answers: { ...answers, profile: { ...profile, thoughtsStayAway: true }, log: { entries: lately, total: 3 } },
  }),
  {
    id: "screens/thoughts/today",
    title: "On Today: a thought has come back",
    frame: "bare",
    draw: () =>
      withTussock(
        { answers },
        <main id="main" class="app">
          <h1>Today</h1>
          <ThoughtToday thought={"t2" as RecordId} />
        </main>,
      ),
  },
  state("opening", "My thoughts, on their way", { answers: { ...answers, log: new Promise(() => undefined) } }),
];

function state(name: string, title: string, tussock: FakeTussock): GalleryState {
  return {
    id: `screens/thoughts/${name}`,
    title,
    frame: "bare",
    draw: () => withTussock(tussock, <ThoughtsScreen />),
  };
}

function thought(id: string, day: string, text: string, more: Partial<Thought> = {}): Thought {
  const at = Date.parse(`${day}T20:00:00Z`) as EpochMs;
  const happened = { happenedAt: at, recordedAt: at, zone: "Europe/London" as Zone, day: day as Day };
  return { type: "thought", id: id as RecordId, ...happened, text, ...more };
}
