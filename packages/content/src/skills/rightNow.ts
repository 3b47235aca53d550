/** The sentences behind Right now. Their order never changes: hands remember it (DESIGN-LANGUAGE §5, flow A). */
export interface RightNowSentence {
  readonly id: string;
  /** The person's own words. */
  readonly sentence: string;
  readonly hint: string;
  readonly leads:
    | { readonly to: "skill"; readonly skill: string }
    | { readonly to: "todaysStep" }
    | { readonly to: "people" };
}

export const rightNowSentences: readonly RightNowSentence[] = [
  {
    id: "too-much",
    sentence: "It’s all too much",
    hint: "Slow breathing. 1 minute",
    leads: { to: "skill", skill: "paced-breathing" },
  },
  {
    id: "cant-start",
    sentence: "I can’t get started",
    hint: "A two-minute step",
    leads: { to: "skill", skill: "two-minute-step" },
  },
  {
    id: "hide",
    sentence: "I want to hide or give up",
    hint: "Do one small opposite thing",
    leads: { to: "skill", skill: "opposite-action" },
  },
  {
    id: "messed-up",
    sentence: "I messed up",
    hint: "Turn it around, kindly",
    leads: { to: "skill", skill: "kind-turn" },
  },
  { id: "little-energy", sentence: "I have a little energy", hint: "Your step for today", leads: { to: "todaysStep" } },
  { id: "not-safe", sentence: "I might not be safe", hint: "Reach a person. Works offline", leads: { to: "people" } },
];

/** What "I have a little energy" runs when no step is planned or the notes are locked. */
export const whenNoStepToday = { hint: "A small step to pick", skill: "two-minute-step" } as const;

/** Offered when a person does not want to begin (C7, C14). Each one leads back to the step. */
export interface Bridge {
  readonly id: string;
  readonly sentence: string;
  readonly hint: string;
  readonly leads: { readonly to: "skill"; readonly skill: string } | { readonly to: "smaller" };
}

export const resistanceBridges: readonly Bridge[] = [
  {
    id: "smaller",
    sentence: "It’s too big for me now",
    hint: "Make it smaller. Small counts fully",
    leads: { to: "smaller" },
  },
  {
    id: "thought",
    sentence: "My mind says no",
    hint: "Let the thought ride along. 1 minute",
    leads: { to: "skill", skill: "notice-thought" },
  },
  {
    id: "pull-away",
    sentence: "I want to put it off",
    hint: "One small thing the other way",
    leads: { to: "skill", skill: "opposite-action" },
  },
  {
    id: "wound-up",
    sentence: "I’m too wound up",
    hint: "Slow breathing first. 1 minute",
    leads: { to: "skill", skill: "paced-breathing" },
  },
  {
    id: "what-if",
    sentence: "I’m scared how it will go",
    hint: "Practise it in your mind. 4 minutes",
    leads: { to: "skill", skill: "cope-ahead" },
  },
];

export const backToMyStep = "Back to my step";
