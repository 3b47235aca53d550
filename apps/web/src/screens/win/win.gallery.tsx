import type { JSX } from "preact";
import type { RecordId, Win } from "@tussock/domain";
import { Acted } from "#app/testing/Acted.tsx";
import { fakeNow, fakeZone, mayaToday, withTussock, type FakeAnswers } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { WinScreen } from "./WinScreen.tsx";

const win: Win = {
  type: "win",
  id: "win-phone" as RecordId,
  happenedAt: fakeNow,
  recordedAt: fakeNow,
  zone: fakeZone,
  day: mayaToday.day,
  text: "Answered the phone when it rang",
  mark: "Play one song",
};
const answers = (more: FakeAnswers = {}): FakeAnswers => ({
  draft: undefined,
  keepDraft: { ok: true, value: undefined },
  dropDraft: { ok: true, value: undefined },
  saveWin: { ok: true, value: win },
  entry: { entry: win, writtenAfterMs: 0, otherWords: [] },
  profile: { type: "profile", id: "profile" as RecordId },
  ...more,
});
const draft = (form: object): FakeAnswers => ({ draft: { byKey: { new: form } } });

export const gallery: readonly GalleryState[] = [
  state("new", "A small win"),
  state("written", "A small win, written", draft({ text: "I asked for help.", mark: "Play one song" })),
  state(
    "own-mark",
    "A small win, marked in one’s own way",
    draft({ text: "I asked for help.", mark: "Tea in the good cup" }),
  ),
  state(
    "yesterday",
    "A small win of yesterday",
    draft({ text: "I asked for help.", when: { is: "on", day: "2026-11-18", time: 1260 } }),
    undefined,
    [".spread .link--press"],
  ),
  state("error", "A small win, a word is needed", {}, undefined, [".dock .btn"]),
  state(
    "not-saved",
    "A small win, not saved: the phone is full",
    { ...draft({ text: "I asked for help." }), saveWin: { ok: false, trouble: "diskFull" } },
    undefined,
    // Not before the words are there.
    [".app:has(.note) .dock .btn"],
  ),
  state("edit", "A small win, changed", {}, win.id),
  state(
    "long",
    "A small win, very long words",
    draft({
      text: "I stood at the door for a while, then I went down one flight of stairs, then another, and then I was outside. ".repeat(
        3,
      ),
      mark: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
    }),
  ),
  state("opening", "A small win, opening", { draft: new Promise<never>(() => undefined) }),
  state("gone", "A small win that is not here", { entry: () => undefined }, win.id),
];

function state(
  name: string,
  title: string,
  more: FakeAnswers = {},
  entryId?: RecordId,
  press: readonly string[] = [],
): GalleryState {
  const screen: JSX.Element = <WinScreen {...(entryId ? { entryId } : {})} />;
  return {
    id: `screens/win/${name}`,
    title,
    frame: "bare",
    draw: () =>
      withTussock({ answers: answers(more) }, press.length > 0 ? <Acted press={press}>{screen}</Acted> : screen),
  };
}
