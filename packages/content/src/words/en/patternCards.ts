/** Around the patterns: what stands on their cards, and what their pictures say to someone who hears them. */
import { say } from "../../i18n/say.ts";

export const patternCardsWords = {
  loading: "Looking at your days",
  /** "2 November to 17 November, 12 logs", above the title. */
  span: (from: string, to: string, logs: string) =>
    from === to ? say("{from}, {logs}", { from, logs }) : say("{from} to {to}, {logs}", { from, to, logs }),
  measure: { legend: "What to look at in them", mood: "Mood", confidence: "Confidence" },

  empty: {
    title: "Too early for patterns",
    meta: (steps: number) =>
      say("They grow from what you log. From {steps} steps on there is something to see here.", { steps }),
    log: "I did something",
  },

  /** What will come, and from how many logs on; the numbers are those of the rules. */
  coming: {
    titleFirst: "Your patterns will grow here",
    title: "What comes as you log",
    lead: "They come one by one. Until then we say nothing, for it could be chance.",
    from: (logs: number) => say("From {logs} logs on", { logs }),
    /** Enough in all, and all but one kind of them rare. */
    second: (have: number, need: number) =>
      say("When a second kind has {need} logs; it has {have} so far", { have, need }),
    soFar: (logs: string) => say("You have {logs} so far. For each pattern, those with its ratings count.", { logs }),
  },

  news: {
    tag: "New this week",
    testIt: "Test it for 2 weeks",
    notNow: "Not now",
    never: "Don’t show this again",
    notNowSaid: "It stays in its place here",
    neverSaid: "Put away",
    undo: "Show it again",
  },
  toDiary: "Note your mood on the diary card",
  putAway: (n: number) => say("{n, plural, one {1 pattern is put away} other {# patterns are put away}}", { n }),
  showAgain: (title: string) => say("Show “{title}” again", { title }),

  /** "Likely between +5 and +14." after a sentence of its own. */
  likely: (from: string, to: string) => say("Likely between {from} and {to}.", { from, to }),
  /** The same for a share: so many of 100. */
  likelyOf: (from: number, to: number) => say("Likely between {from} and {to} of 100.", { from, to }),
  ofLevel: (level: string, value: string, from: string, to: string) =>
    say("{level}: {value}, likely between {from} and {to}.", { level, value, from, to }),
  secondTooFew: (have: number, need: number) =>
    say("Too early to say. There has to be a second kind with {need} logs; it has {have} so far.", { have, need }),
  ring: "Each ring is one log.",
  otherArea: "Another area",
  counted: (part: string, of: string) => say("{part} of {of}", { part, of }),
  /** "Shown: 20 to 60 of 100." */
  shown: (from: string, to: string) => say("Shown: {from} to {to} of 100.", { from, to }),
  latest: (n: number) => say("Each mark is one step: the latest {n}.", { n }),
  latestLines: (n: number) => say("Each thin line is one step: the latest {n}.", { n }),
  legend: {
    feared: "feared",
    found: "found",
    byItself: "comes by itself",
    suits: "fits for now",
    named: "named",
    still: "done all the same",
    inFull: "all of it",
    other: "part, or not this time",
  },
  pictures: {
    change: (measure: string, n: number, before: string, after: string, higher: number, lower: number) =>
      say(
        "{measure} before and after {n, plural, one {1 step} other {# steps}}. On average {before} before, {after} after. Higher after {higher}, lower after {lower}.",
        { measure, n, before, after, higher, lower },
      ),
    changeFew: (measure: string, n: number) =>
      say("{measure} before and after {n, plural, one {1 step} other {# steps}}, each as a line.", { measure, n }),
    feared: (n: number, easier: number, harder: number) =>
      say(
        "How hard {n, plural, one {1 step} other {# steps}} were feared to be and found to be. {easier, plural, one {1 was} other {# were}} easier, {harder, plural, one {1 was} other {# were}} harder.",
        { n, easier, harder },
      ),
    range: (level: string, logs: string, value: string, from: string, to: string) =>
      say("{level}: {value}, likely {from} to {to}, {logs}.", { level, logs, value, from, to }),
    rings: (level: string, logs: string, values: string) => say("{level}: {logs}, {values}.", { level, logs, values }),
    count: (level: string, part: string, of: string) => say("{level}: {part} of {of}.", { level, part, of }),
    ladder: (n: number, done: number, part: number, no: number) =>
      say(
        "How hard {n, plural, one {1 step} other {# steps}} were rated. All of it: {done}. Part: {part}. Not this time: {no}.",
        { n, done, part, no },
      ),
    ladderBand: (from: number, to: number) => say("The band from {from} to {to} fits for now.", { from, to }),
    weeks: (weeks: number, least: string, most: string) =>
      say("Mood in {weeks, plural, one {1 week} other {# weeks}}, between {least} and {most}.", {
        weeks,
        least,
        most,
      }),
  },
  captions: {
    moodAfter: "Mood before and after",
    confidenceAfter: "Confidence before and after",
    feared: "How hard steps were feared and found to be",
    kindsMood: "Lift in mood by kind of step",
    kindsConfidence: "Confidence by kind of step",
    timesMood: "Lift in mood by time of day",
    timesDone: "All of it by time of day",
    weekMood: "Lift in mood on weekdays and at weekends",
    weekDone: "All of it on weekdays and at weekends",
    ladder: "What got done, by how hard it was rated",
    obstacles: "What got in the way, and how often",
    skills: "Skills and how often they helped",
    moodOverWeeks: "Mood week by week",
    doneOverTime: "All of it, before and after",
  },
  stepByStep: (caption: string) => say("{caption}, step by step", { caption }),
  /** One line for each number of before and after. */
  sums: { head: ["What", "Number"], of: "Steps" },
  liftHead: ["Logs", "Lift in mood", "Likely"],

  log: {
    title: "The numbers",
    caption: "Your steps, the latest first",
    head: ["Day", "Step", "How hard", "Done", "Mood", "Confidence"],
    change: (before: string, after: string) => say("{before} → {after}", { before, after }),
    none: "–",
    more: "Show more",
  },

  testing: { start: "Plan one" },
  around: "More to look at",
} as const;
