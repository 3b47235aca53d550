import type { SafetyPlan } from "@tussock/domain";
import { withTussock, type FakeTussock } from "#gallery/fakeTussock.tsx";
import type { GalleryState } from "#gallery/gallery.ts";
import { PlanEditor, type PlanEditorProps } from "./PlanEditor.tsx";
import { ReachScreen } from "./ReachScreen.tsx";
import { SafetyPlanScreen } from "./SafetyPlanScreen.tsx";
import { formOf } from "./safetyPlan.ts";
import "./safety.css";

const emptyPlan: SafetyPlan = {
  type: "safetyPlan",
  id: "safety-plan" as SafetyPlan["id"],
  signs: [],
  alone: [],
  distract: [],
  askHelp: [],
  professionals: [],
  surroundings: [],
};
const maya: SafetyPlan = {
  ...emptyPlan,
  signs: ["I stop answering messages", "I lie awake and count what went wrong"],
  alone: ["Slow breathing, 1 minute", "A walk to the corner and back"],
  distract: ["The café by the station", "My cousin, about football"],
  askHelp: [{ name: "Sam", phone: "555 0100" }, { name: "Noor" }],
  professionals: [{ name: "Dr. Okafor", phone: "555 0142" }],
  surroundings: ["Sam keeps the spare pills", "The sharp knives stay in the top cupboard"],
};
const long =
  "A very long line that someone wrote on a night when short lines were not possible, and that has to fit all the same. "
    .repeat(3)
    .trim();
const longPlan: SafetyPlan = {
  ...maya,
  signs: [long, "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"],
  askHelp: [{ name: long, phone: "+44 20 7946 0958" }],
};

const drafts = {
  draft: undefined,
  keepDraft: { ok: true, value: undefined },
  dropDraft: { ok: true, value: undefined },
} as const;
const open = (plan: SafetyPlan, more: FakeTussock = {}): FakeTussock => ({
  answers: { safetyPlan: plan, ...drafts, ...more.answers },
  ...more,
});
const shelfOfMaya = { read: async () => ({ contacts: maya.askHelp, safetyPlan: maya }) };
const locked: FakeTussock = { vault: { is: "locked", ways: ["passphrase"] }, today: null };

export const gallery: readonly GalleryState[] = [
  state("reach", "Reach a person, country guessed", () => withTussock({}, <ReachScreen />)),
  state("reach-us", "Reach a person in the United States while open, the people of the plan at hand", () =>
    withTussock({ answers: { safetyPlan: maya }, preferences: { country: "US" } }, <ReachScreen />),
  ),
  state("reach-locked", "Reach a person while locked, plan on the shelf", () =>
    withTussock({ ...locked, preferences: { country: "IE" }, shelf: shelfOfMaya }, <ReachScreen />),
  ),
  state("reach-locked-bare", "Reach a person while locked, nothing on the shelf", () =>
    withTussock({ ...locked, preferences: { country: "NL" } }, <ReachScreen />),
  ),
  state("reach-no-line", "Reach a person where no line is confirmed", () =>
    withTussock({ vault: { is: "new" }, today: null, preferences: { country: "PL" } }, <ReachScreen />),
  ),
  state("reach-elsewhere", "Reach a person in another country", () =>
    withTussock({ vault: { is: "new" }, today: null, preferences: { country: "ZZ" } }, <ReachScreen />),
  ),
  state("reach-old", "Reach a person, lines checked long ago", () =>
    withTussock(
      { preferences: { country: "DE" }, at: Date.UTC(2027, 7, 1) as NonNullable<FakeTussock["at"]> },
      <ReachScreen />,
    ),
  ),
  state("plan-empty", "Safety plan, nothing yet", () => withTussock(open(emptyPlan), <SafetyPlanScreen />)),
  state("plan", "Safety plan, to read", () => withTussock(open(maya), <SafetyPlanScreen />)),
  state("plan-long", "Safety plan with very long lines", () => withTussock(open(longPlan), <SafetyPlanScreen />)),
  state("plan-loading", "Safety plan, opening", () =>
    withTussock({ answers: { ...drafts, safetyPlan: new Promise<SafetyPlan>(() => undefined) } }, <SafetyPlanScreen />),
  ),
  state("plan-draft", "Safety plan, words found again", () =>
    withTussock(
      { answers: { ...drafts, safetyPlan: maya, draft: { byKey: { plan: formOf(maya, { contacts: [] }) } } } },
      <SafetyPlanScreen />,
    ),
  ),
  state("plan-not-saved", "Safety plan, the disk says no", () =>
    withTussock(open(maya), <Editor trouble="diskFull" />),
  ),
  state("plan-shelf", "Safety plan, the part outside could not be changed", () =>
    withTussock(open(maya), <Editor trouble="shelf" />),
  ),
];

function state(name: string, title: string, draw: GalleryState["draw"]): GalleryState {
  return { id: `screens/safety/${name}`, title, frame: "bare", draw };
}

function Editor({ trouble }: Pick<PlanEditorProps, "trouble">) {
  return (
    <div class="app plan-app">
      <main id="main">
        <h1>Safety plan</h1>
        <PlanEditor
          form={formOf({ ...maya, shownWhenLocked: true }, { contacts: maya.askHelp })}
          onForm={() => undefined}
          onSave={() => undefined}
          onLeave={() => undefined}
          isNew={false}
          saving={false}
          trouble={trouble}
        />
      </main>
    </div>
  );
}
