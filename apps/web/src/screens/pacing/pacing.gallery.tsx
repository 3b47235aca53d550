import type { JSX } from "preact";
import type { Practice, RecordId, Score } from "@tussock/domain";
import { calibrationOf } from "@tussock/domain/pacing";
import { Acted } from "#app/testing/Acted.tsx";
import { pacingAfter, practicesOf } from "#app/testing/pacingAfter.ts";
import { withTussock, type FakeAnswers } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { GuessesScreen } from "./GuessesScreen.tsx";
import { MissingLinksScreen } from "./MissingLinksScreen.tsx";

const never = new Promise<never>(() => undefined);
const profile = { type: "profile", id: "profile" as RecordId } as const;
const long = "I stood at the door for a while, and then the neighbours came, and then the light was gone. "
  .repeat(3)
  .trim();

/** "We said 4 in 5; it was 33 of 41." */
const told = (chance: number, yes: number, of: number): readonly Practice[] =>
  practicesOf(
    Array.from({ length: of }, (_, at) => (at < yes ? "yes" : "partly")),
    { chanceSaid: chance as Score },
  );
const year = calibrationOf([...told(80, 33, 41), ...told(92, 14, 15), ...told(60, 7, 12), ...told(20, 1, 3)]);

const [letter] = practicesOf(["no"], { what: "Open one letter", stepId: "letter" as RecordId });
const saved = { ok: true, value: letter } as const;
const linksAnswers: FakeAnswers = {
  entry: letter && { entry: letter, writtenAfterMs: 0, otherWords: [] },
  draft: undefined,
  keepDraft: { ok: true, value: undefined },
  dropDraft: { ok: true, value: undefined },
  saveThought: { ok: true, value: { ...letter, type: "thought", text: "" } as never },
  editPractice: saved as never,
  pacing: pacingAfter(["yes", "no"]),
};
const draftOf = (form: object): FakeAnswers => ({ draft: { byKey: { "practice:tried-0:links": form } } });
const filledIn = {
  answers: { clear: false, inMind: true, willing: false },
  between: "fear",
  ownBetween: "",
  next: "I open it at the kitchen table, with Sam there",
};
const keep = ".dock .btn";

export const gallery: readonly GalleryState[] = [
  guesses("year", "How good are our guesses, a year", { calibration: year }),
  guesses("too-early", "How good are our guesses, too early", { calibration: calibrationOf(told(80, 5, 7)) }),
  guesses("too-hopeful", "How good are our guesses, too high", { calibration: calibrationOf(told(80, 9, 20)) }),
  guesses("uneven", "How good are our guesses, right in sum and not row by row", {
    calibration: calibrationOf([...told(80, 28, 45), ...told(60, 26, 43), ...told(40, 21, 41)]),
  }),
  guesses("none", "How good are our guesses, none yet", { calibration: calibrationOf([]) }),
  guesses("off", "How good are our guesses, sizes off", {
    calibration: year,
    profile: { ...profile, pacingOff: true },
  }),
  guesses("opening", "How good are our guesses, counting", { calibration: never }),
  links("questions", "What was in the way, four questions"),
  links("answered", "What was in the way, answered", draftOf(filledIn)),
  links(
    "long",
    "What was in the way, very long words",
    draftOf({ ...filledIn, ownBetween: long.slice(0, 190), next: long }),
  ),
  links("nothing", "What was in the way, nothing said yet", {}, [keep]),
  links(
    "not-saved",
    "What was in the way, not saved: the phone is full",
    { ...draftOf(filledIn), saveThought: { ok: false, trouble: "diskFull" } },
    [keep],
  ),
  links("kept", "What was in the way, kept", draftOf(filledIn), [keep]),
  links("opening", "What was in the way, opening", { entry: never }),
  links("gone", "What was in the way, a log that is not here", { entry: () => undefined }),
];

function guesses(name: string, title: string, answers: FakeAnswers): GalleryState {
  return {
    id: `screens/pacing/guesses-${name}`,
    title,
    frame: "bare",
    draw: () => withTussock({ answers: { profile, ...answers } }, <GuessesScreen />),
  };
}
function links(name: string, title: string, more: FakeAnswers = {}, press: readonly string[] = []): GalleryState {
  const screen: JSX.Element = <MissingLinksScreen practiceId={"tried-0" as RecordId} />;
  return {
    id: `screens/pacing/links-${name}`,
    title,
    frame: "bare",
    draw: () =>
      withTussock(
        { answers: { ...linksAnswers, ...more } },
        press.length > 0 ? <Acted press={press}>{screen}</Acted> : screen,
      ),
  };
}
