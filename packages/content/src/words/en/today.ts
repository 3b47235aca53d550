/** Today: the path of the week, one step, and two ways to write down what happened. */
import type { Done, Size } from "@tussock/domain";
import { say } from "../../i18n/say.ts";
import { withinQuotes } from "../../i18n/withinQuotes.ts";

export const todayWords = {
  pageTitle: "Today",
  you: "You: settings, privacy and copies",
  weekHeading: "Your path this week",
  weekLabel: "Your week, day by day",
  pathStarts: "Each step you log stands here. It stays yours.",

  step: {
    tag: "Today’s step",
    howHard: (difficulty: number) => say("{word}: {difficulty}", { word: hardWord(difficulty), difficulty }),
    size: { small: "Small size", bare: "Bare minimum" } satisfies Record<Exclude<Size, "usual">, string>,
    start: "Start",
    goOn: "Go on",
    startLabel: (title: string) => say("Start: {title}", { title }),
    goOnLabel: (title: string) => say("Go on: {title}", { title }),
    makeSmaller: "Make it smaller",
    makeSmallerLabel: (title: string) => say("Make it smaller: {title}", { title }),
    another: "Pick another step",
    notToday: "Not today",
    notTodayLabel: (title: string) => say("Not today: {title}", { title }),
    ifThen: (obstacle: string, thenI: string) => say("If {obstacle}, then {thenI}.", { obstacle, thenI }),
    sentence: (parts: readonly string[]) => say("{list}.", { list: parts.join(", ") }),
    smallerNow: (title: string) => say("Smaller now: {title}", { title }),
    letGo: "Let go for today.",
  },
  more: "Also for today",
  nextUp: (day: string, title: string) => say("Next, {day}: {title}", { day, title }),
  earlier: {
    line: (plans: number) =>
      say(
        "{plans, plural, one {1 plan from an earlier day is still open.} other {# plans from earlier days are still open.}}",
        { plans },
      ),
    nothingOwed: "There is nothing to catch up on.",
    letGo: "Let these go",
    letGoOne: "Let this one go",
    gone: (plans: number) => say("{plans, plural, one {1 plan let go.} other {# plans let go.}}", { plans }),
  },
  first: {
    title: "One small step is enough",
    body: "Pick something tiny and a bit hard. You choose when. You can always make it smaller.",
    plan: "Plan a small step",
  },
  open: {
    title: "Nothing planned for today",
    body: "That is fine. You can plan a small step, or write down something you did.",
    plan: "Plan a small step",
  },
  doneToday: {
    title: {
      yes: "Today’s step is on the path",
      partly: "Part of a step is on the path today",
      no: "You showed up today",
    } satisfies Record<Done, string>,
    body: "That is enough for one day. Another small one is up to you.",
    plan: "Plan the next step",
  },
  back: {
    title: "Good to see you",
    body: (steps: string) => say("Your {steps} are still here. Want a very small one to begin?", { steps }),
    bodyOne: "Your 1 step is still here. Want a very small one to begin?",
    bodyNone: "Your notes are still here. Want a very small step to begin?",
    withStep: (steps: string) => say("Your {steps} are still here.", { steps }),
    withStepOne: "Your 1 step is still here.",
    withStepNone: "Your notes are still here.",
    twoMinutes: "A two-minute step",
    lookAround: "Look around",
  },
  rows: {
    log: "I did something",
    logMeta: "Log it now, or for an earlier day",
    logGoOn: "Go on with the log you began",
    win: "Save a small win",
    winMeta: "One line is plenty",
  },
  kept: {
    title: "Kept from this week",
    quote: (text: string) => say("“{text}”", { text: withinQuotes(text) }),
    from: (day: string, what: string) => say("{day}, after “{what}”", { day, what: withinQuotes(what) }),
  },

  saved: {
    yes: "You followed through",
    partly: "Part of it is on the path",
    noTitle: "Saved. You showed up.",
    noRated: (rated: number, nearer: number) =>
      say("It was rated {rated}. Shall we find a size nearer {nearer}?", { rated, nearer }),
    noUnrated: "Shall we find a smaller size?",
    noPlan: "A smaller step next time counts the same.",
    makeSmaller: "Make it smaller",
    notNow: "Not now",
    learned: "Add what you showed yourself",
    planned: (title: string) => say("On Today now: {title}", { title }),
    win: "Your small win is kept",
    mood: (before: number, after: number) => say("Mood {before} to {after}.", { before, after }),
    what: (what: string) => (/[.!?…]$/.test(what) ? what : say("{what}.", { what })),
  },
  notSaved: "This change is not saved yet.",
} as const;

/** The person's own rating in a word; bands of the same scale as in the log, no judgement of a range yet (E1). */
function hardWord(difficulty: number): string {
  if (difficulty < 20) return say("Easy");
  if (difficulty < 50) return say("Just a bit hard");
  return difficulty < 75 ? say("Hard") : say("Very hard");
}
