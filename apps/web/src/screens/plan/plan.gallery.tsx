import type { JSX } from "preact";
import type { Day, Minutes, PlannedStep, RecordId, Score } from "@tussock/domain";
import { Frame } from "#app/Frame.tsx";
import { Acted } from "#app/testing/Acted.tsx";
import { pacingAfter } from "#app/testing/pacingAfter.ts";
import { mayaToday, withTussock, type FakeAnswers } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { PlanScreen } from "./PlanScreen.tsx";
import { StepMakerScreen, type StepMakerScreenProps } from "./StepMakerScreen.tsx";

const pans = mayaToday.step as PlannedStep;
const areas = (["study", "work", "creative", "daily", "social"] as const).map((kind) => ({
  type: "area" as const,
  id: `area-${kind}` as RecordId,
  kind,
}));
const long =
  "Open the big envelope from the council that has been lying under the other letters since the summer, and read the first page standing up";
const steps = [
  { step: { type: "step", id: pans.stepId, areaId: "area-daily" as RecordId }, title: pans.title, sizes: pans.sizes },
  {
    step: { type: "step", id: "letter" as RecordId, areaId: "area-work" as RecordId },
    title: "Open one letter",
    sizes: [{ size: "usual", title: "Open one letter", minutes: 4 }],
  },
  {
    step: { type: "step", id: "maria" as RecordId },
    title: "Write to Maria",
    sizes: [{ size: "usual", title: "Write to Maria" }],
  },
] as const;
const plans: readonly PlannedStep[] = [
  pans,
  {
    ...pans,
    planId: "p2" as RecordId,
    stepId: "letter" as RecordId,
    title: "Open one letter",
    day: "2026-11-20" as Day,
    time: 960 as Minutes,
  },
];
const size = (title: string, minutes: string, difficulty: number) => ({
  title,
  minutes,
  difficulty: difficulty as Score,
});
/** The mock’s ladder, with the three sizes a step has. */
const draft = {
  areaId: "area-daily",
  size: "small",
  page: "size",
  time: "",
  after: "",
  place: "",
  minutes: "",
  ready: "",
  obstacle: "",
  thenI: "",
  sizes: {
    usual: size("Pans and stove", "20", 55),
    small: size("Wash the pans", "10", 35),
    bare: size("Wash two cups", "2", 15),
  },
};
const filledIn = {
  ...draft,
  after: "After lunch",
  time: "13:00",
  place: "At the kitchen sink",
  ready: "Warm water, gloves",
  obstacle: "I feel too tired",
  thenI: "I wash two cups",
};
/** Seven of the last nine were all of it, as in the mock. */
const used = pacingAfter(["yes", "yes", "yes", "partly", "yes", "yes", "partly", "yes", "yes"], {
  difficultyExpected: 35 as Score,
});
const none = { title: "", minutes: "" };
const unrated = { title: "Clean the kitchen", minutes: "" };
const answers = (more: FakeAnswers = {}): FakeAnswers => ({
  steps,
  goals: [],
  openPlans: plans,
  rhythmOffers: [],
  week: undefined,
  areas,
  planned: pans,
  draft: undefined,
  keepDraft: { ok: true, value: undefined },
  dropDraft: { ok: true, value: undefined },
  closeStep: { ok: true, value: pans.stepId },
  pacing: used,
  saveProfile: { ok: true, value: { type: "profile", id: "profile" as RecordId } },
  ...more,
});
const at = (page: string, form: object = draft): FakeAnswers => ({ draft: { byKey: { new: { ...form, page } } } });
const main = ".dock .btn:last-child";

export const gallery: readonly GalleryState[] = [
  list("list", "Plan, steps and plans"),
  list("empty", "Plan, nothing yet", { steps: [], openPlans: [] }),
  list("long", "Plan, very long words", {
    steps: [{ ...steps[0], title: long }],
    openPlans: [{ ...pans, title: long, after: `After ${long}` }],
  }),
  list("opening", "Plan, opening", { steps: new Promise<never>(() => undefined) }),
  maker("area", "Step maker 1, area"),
  maker(
    "area-own",
    "Step maker 1, an area of one’s own",
    at("area", { ...draft, areaId: undefined, ownArea: "Garden" }),
  ),
  maker("step", "Step maker 2, a tiny step", {}, { area: "daily" }),
  maker(
    "step-error",
    "Step maker 2, a few words are needed",
    at("step", { ...draft, sizes: { usual: size("", "", 0), small: size("", "", 0), bare: size("", "", 0) } }),
    {},
    [main],
  ),
  maker("size", "Step maker 3, the size", at("size")),
  maker(
    "size-fine",
    "Step maker 3, fine on a bad day",
    at("size", { ...draft, sizes: { ...draft.sizes, small: { ...draft.sizes.small, fineOnABadDay: true } } }),
  ),
  maker("size-big", "Step maker 3, too big for a bad day", at("size", { ...draft, size: "usual" })),
  maker(
    "size-one",
    "Step maker 3, only one size so far",
    at("size", {
      ...draft,
      size: "usual",
      sizes: {
        usual: { title: "Clean the kitchen", minutes: "" },
        small: { title: "", minutes: "" },
        bare: { title: "", minutes: "" },
      },
    }),
  ),
  maker("size-first", "Step maker 3, a first step: a guess, and two questions that can be skipped", {
    ...at("size", { ...draft, size: "usual", sizes: { usual: unrated, small: none, bare: none } }),
    pacing: pacingAfter([]),
  }),
  maker(
    "size-smaller",
    "Step maker 3, Smaller asks for the Small version",
    {
      ...at("size", { ...draft, size: "usual", sizes: { usual: unrated, small: none, bare: none } }),
      pacing: pacingAfter([]),
    },
    {},
    [".chips .chip:nth-child(2) input"],
  ),
  maker("size-first-guesses", "Step maker 3, two first guesses", {
    ...at("size", { ...draft, easyGuess: 25 }),
    pacing: pacingAfter([]),
  }),
  maker("size-energy", "Step maker 3, energy today", at("size"), {}, ["main > .link--press"]),
  maker("size-none-near", "Step maker 3, no size is near the wish", at("size"), {}, [
    ".chips .chip:nth-child(3) input",
  ]),
  maker("size-own", "Step maker 3, my own size", at("size", { ...draft, ownSize: true })),
  maker("size-off", "Step maker 3, no sizes for me", { ...at("size"), pacing: { ...used, off: true } }),
  maker(
    "size-no",
    "Step maker 3, after not this time",
    { draft: undefined, pacing: pacingAfter(["yes", "yes", "yes", "yes", "no"]) },
    { stepId: pans.stepId },
  ),
  maker(
    "size-another",
    "Step maker 3, after three not this time",
    { draft: undefined, pacing: pacingAfter(["no", "no", "no"], { stepId: pans.stepId }) },
    { stepId: pans.stepId },
  ),
  maker("size-change", "Step maker 3, changing the sizes", at("size"), {}, ["main > details > summary"]),
  maker(
    "size-error",
    "Step maker 3, minutes to put right",
    at("size", { ...draft, sizes: { ...draft.sizes, usual: { ...draft.sizes.usual, minutes: "a while" } } }),
    {},
    [main],
  ),
  maker("when", "Step maker 4, when and where", at("when")),
  maker("when-filled", "Step maker 4, filled in", at("when", { ...filledIn, day: "2026-11-23" })),
  maker("ready", "Step maker 5, if it gets hard", at("ready")),
  maker("ready-filled", "Step maker 5, filled in", at("ready", filledIn)),
  maker(
    "not-saved",
    "Step maker, not saved: the phone is full",
    { ...at("ready", filledIn), saveStep: { ok: false, trouble: "diskFull" } },
    {},
    [main],
  ),
  maker(
    "change-plan",
    "Step maker, changing a plan",
    { draft: undefined },
    { stepId: pans.stepId, planId: pans.planId },
  ),
  maker("change-step", "Step maker, changing a step", { draft: undefined }, { stepId: pans.stepId, page: "size" }),
  maker("opening", "Step maker, opening", { areas: new Promise<never>(() => undefined) }),
  maker("gone", "Step maker, a step that is not here", { steps: [] }, { stepId: pans.stepId }),
];

function list(name: string, title: string, more: FakeAnswers = {}): GalleryState {
  return {
    id: `screens/plan/${name}`,
    title,
    frame: "bare",
    draw: () =>
      withTussock(
        { answers: answers(more) },
        <Frame current="plan">
          <PlanScreen />
        </Frame>,
      ),
  };
}
function maker(
  name: string,
  title: string,
  more: FakeAnswers = {},
  props: StepMakerScreenProps = {},
  press: readonly string[] = [],
): GalleryState {
  const screen: JSX.Element = <StepMakerScreen {...props} />;
  return {
    id: `screens/plan/maker-${name}`,
    title,
    frame: "bare",
    draw: () =>
      withTussock({ answers: answers(more) }, press.length > 0 ? <Acted press={press}>{screen}</Acted> : screen),
  };
}
