import type { Day, EpochMs, RecordId, Thought, Zone } from "@tussock/domain";
import { learnWords } from "@tussock/content/words/learn";
import { Frame } from "#app/Frame.tsx";
import { withTussock, type FakeTussock } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { LearnPageScreen } from "./LearnPageScreen.tsx";
import { LearnScreen } from "./LearnScreen.tsx";

const at = Date.UTC(2026, 10, 16, 9, 4) as EpochMs;
const thought: Thought = {
  type: "thought",
  id: "t1" as RecordId,
  happenedAt: at,
  recordedAt: at,
  zone: "Europe/London" as Zone,
  day: "2026-11-16" as Day,
  text: "Two cups are not a lesser kitchen.",
  about: { kind: "page", id: "bad-day-test" },
};
const drafts = {
  draft: undefined,
  keepDraft: { ok: true, value: undefined },
  dropDraft: { ok: true, value: undefined },
} as const;
const open: FakeTussock = { answers: { log: { entries: [], total: 0 }, ...drafts } };

export const gallery: readonly GalleryState[] = [
  {
    id: "screens/learn/index",
    title: "Learn",
    frame: "bare",
    draw: () =>
      withTussock(
        {},
        <Frame current="learn">
          <LearnScreen />
        </Frame>,
      ),
  },
  ...learnWords.pages.map(({ id, title }): GalleryState => ({
    id: `screens/learn/${id}`,
    title,
    frame: "bare",
    draw: () => withTussock(open, <LearnPageScreen page={id} />),
  })),
  page("thoughts", "A page with thoughts kept on it", "bad-day-test", {
    answers: { log: { entries: [thought], total: 1 }, ...drafts },
  }),
  page("draft", "A page with a thought on its way", "bad-day-test", {
    answers: {
      log: { entries: [], total: 0 },
      ...drafts,
      draft: { byKey: { "page:bad-day-test": "I could do the first two minutes, even on" } },
    },
  }),
  page("closed", "A page before the first run", "build-mastery", { vault: { is: "new" }, today: null }),
  page("gone", "A page that is not here", "elsewhere", open),
];

function page(name: string, title: string, id: string, tussock: FakeTussock): GalleryState {
  return {
    id: `screens/learn/${name}`,
    title,
    frame: "bare",
    draw: () => withTussock(tussock, <LearnPageScreen page={id} />),
  };
}
