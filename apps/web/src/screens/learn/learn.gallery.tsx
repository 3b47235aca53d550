import type { Day, EpochMs, RecordId, Thought, Zone } from "@tussock/domain";
import { learnPages } from "@tussock/content/learn";
import { Frame } from "#app/Frame.tsx";
import { withTussock, type FakeTussock } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { LearnPageScreen } from "./LearnPageScreen.tsx";
import { LearnScreen } from "./LearnScreen.tsx";
import { QuestionsScreen } from "./QuestionsScreen.tsx";

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
const profile = { type: "profile", id: "profile" as RecordId } as const;
const open: FakeTussock = { answers: { log: { entries: [], total: 0 }, profile, ...drafts } };
const fresh: FakeTussock = { vault: { is: "new" }, today: null };

export const gallery: readonly GalleryState[] = [
  {
    id: "screens/learn/index",
    title: "Learn",
    frame: "bare",
    draw: () =>
      withTussock(
        open,
        <Frame current="learn">
          <LearnScreen />
        </Frame>,
      ),
  },
  ...learnPages.map(({ id, title }) => page(id, title, id, open)),
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
  page("closed", "A page before the first run", "build-mastery", fresh),
  page("gone", "A page that is not here", "elsewhere", open),
  state("questions", "Questions and answers", () => withTussock(open, <QuestionsScreen />)),
  state("questions-closed", "Questions and answers before the first run", () =>
    withTussock(fresh, <QuestionsScreen />),
  ),
];

function page(name: string, title: string, id: string, tussock: FakeTussock): GalleryState {
  return state(name, title, () => withTussock(tussock, <LearnPageScreen page={id} />));
}
function state(name: string, title: string, draw: GalleryState["draw"]): GalleryState {
  return { id: `screens/learn/${name}`, title, frame: "bare", draw };
}
