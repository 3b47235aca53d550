/**
 * Patterns: one sentence for each thing that Patterns can say. They say what tends to go together for this person, with
 * how many entries that rests on, and never why. What chance alone could do is called too early or not clear.
 */
import type { PartOfDay } from "@tussock/domain";
import type { ChangeSays, PatternName, PatternNamed, Way, WeekPart } from "@tussock/domain/patterns";
import { say } from "../../i18n/say.ts";
import { withinQuotes } from "../../i18n/withinQuotes.ts";

export const patternsWords = {
  title: "Patterns",
  about: "These show what tends to go together for you. They can’t show why.",
  rangeNote: "A range holds the number about 4 times in 5.",
  numbers: "See the numbers",
  n: (n: number) => say("{n, plural, one {1 log} other {# logs}}", { n }),
  likely: (from: string, to: string) => say("likely between {from} and {to}", { from, to }),
  shareLikely: (from: number, to: number) => say("likely between {from} and {to} of 100", { from, to }),
  tooEarly: "Too early to say.",
  tooEarlyOf: (have: number, need: number) =>
    say("Too early to say. {have, plural, one {There is # so far} other {There are # so far}}; {need} can tell more.", {
      have,
      need,
    }),
  nothingClear: "No clear difference so far. It could be chance.",
  ownPace: "Nothing here goes down on a day without a log.",

  moodAfter: {
    title: "Mood before and after a step",
    pairs: (higher: number, of: number) => say("Mood was higher after {higher} of {of} steps.", { higher, of }),
    nothingClear: (higher: number, of: number) =>
      say("Mood was higher after {higher} of {of} steps. It may also have come up by itself.", { higher, of }),
    clear: {
      higher: (higher: number, of: number) =>
        say("Mood is often a bit higher after a step: {higher} of {of} times.", { higher, of }),
      lower: (higher: number, of: number) =>
        say(
          "Mood is often a bit lower after a step. It was higher {higher} of {of} times. A smaller step may fit better.",
          { higher, of },
        ),
    },
  },
  confidenceAfter: {
    title: "Confidence before and after a step",
    pairs: (higher: number, of: number) => say("Confidence was higher after {higher} of {of} steps.", { higher, of }),
    nothingClear: (higher: number, of: number) =>
      say("Confidence was higher after {higher} of {of} steps. It may also have come up on its own.", { higher, of }),
    clear: {
      higher: (higher: number, of: number) =>
        say("You often feel surer after a step: {higher} of {of} times.", { higher, of }),
      lower: (higher: number, of: number) =>
        say(
          "You often feel less sure after a step. It was higher {higher} of {of} times. A smaller size may fit better.",
          { higher, of },
        ),
    },
  },
  change: {
    estimate: (points: string) => say("A typical step goes with {points}.", { points }),
    byItself: (points: string) => say("Low days come up on their own. We took out {points} for that.", { points }),
    because: {
      fewPairs: (have: number, need: number) =>
        say("What a step adds can be told from {need} pairs. There are {have}.", { need, have }),
      fewNotes: (have: number, need: number) =>
        say("To tell what comes by itself, we use {need} notes from times without a step. There are {have}.", {
          need,
          have,
        }),
    },
    legend: { before: "before", after: "after", range: "likely range" },
    line: "Each thin line is one step.",
    head: ["Day", "Before", "After"],
    rows: {
      higher: "Higher after",
      same: "The same",
      lower: "Lower after",
      before: "Before, on average",
      after: "After, on average",
      raw: "Change as rated",
      byItself: "Comes by itself",
      adjusted: "Goes with the step",
      notes: "Notes without a step",
    },
  },

  feared: {
    title: "Feared and found",
    nothingClear: (easier: number, of: number) =>
      say("{easier} of {of} steps were easier than you feared.", { easier, of }),
    clear: {
      easier: (easier: number, of: number) =>
        say("Steps are often easier than you fear: {easier} of {of} were.", { easier, of }),
      harder: (easier: number, of: number) =>
        say("Steps are often harder than you guess: {easier} of {of} were easier. Smaller ones are fine.", {
          easier,
          of,
        }),
    },
    estimate: (points: string) => say("The gap is about {points} points of 100.", { points }),
    head: ["Day", "Feared", "Found"],
    rows: { easier: "Easier than feared", same: "As feared", harder: "Harder than feared" },
  },

  kindsMood: {
    title: "Which steps go with a lift",
    clear: {
      higher: (kind: string) => say("{kind} steps tend to go with a bigger lift in mood. Want to test it?", { kind }),
      lower: (kind: string) => say("{kind} steps tend to go with a smaller lift in mood. Want to test it?", { kind }),
    },
    few: "Each ring is one log. There are too few to say yet.",
    head: ["Kind of step", "Logs", "Lift in mood", "Likely"],
  },
  kindsConfidence: {
    title: "Which steps make you surer",
    clear: {
      higher: (kind: string) => say("{kind} steps tend to leave you surer than others do. Want to test it?", { kind }),
      lower: (kind: string) =>
        say("{kind} steps tend to leave you less sure than others do. Want to test it?", { kind }),
    },
    head: ["Kind of step", "Logs", "Confidence", "Likely"],
  },

  times: {
    title: "Times of day",
    names: { morning: "Morning", afternoon: "Afternoon", evening: "Evening", night: "Night" },
    mood: {
      higher: (time: string) =>
        say("{time} steps tend to go with a bigger lift. Want to try that for 2 weeks?", { time }),
      lower: (time: string) => say("{time} steps tend to go with a smaller lift. Want to try another time?", { time }),
    },
    done: {
      higher: (time: string) =>
        say("{time} steps are done in full more often. Want to try that for 2 weeks?", { time }),
      lower: (time: string) =>
        say("{time} steps are done in full less often. Want to try another time of day?", { time }),
    },
    head: ["Time", "All of it", "Steps", "Likely, of 100"],
  },
  week: {
    title: "Weekdays and weekends",
    names: { weekdays: "Monday to Friday", weekend: "Weekend" },
    mood: {
      higher: (time: string) => say("{time}: the lift tends to be bigger then. Want to test it?", { time }),
      lower: (time: string) => say("{time}: the lift tends to be smaller then. Want to test it?", { time }),
    },
    done: {
      higher: (time: string) => say("{time}: more steps are done in full then. Want to test it?", { time }),
      lower: (time: string) => say("{time}: fewer steps are done in full then. Want to test it?", { time }),
    },
    head: ["Days", "All of it", "Steps", "Likely, of 100"],
  },

  ladder: {
    title: "How hard is right for now",
    ofLatest: (n: number) => say("This is about your latest {n} rated steps.", { n }),
    counts: (from: number, to: number, done: number, of: number) =>
      say("Steps rated {from} to {to}: you did all of {done} of {of}.", { from, to, done, of }),
    partly: (partly: number) => say("You did part of {partly} more.", { partly }),
    clear: {
      lower: "The harder a step is, the less often all of it gets done. That is what ratings are for.",
      higher: "So far your harder steps are done in full more often. They may matter more to you.",
    },
    marks: { done: "all of it", partly: "part", no: "not this time" },
    head: ["How hard", "All of it", "Part", "Not this time", "Likely, of 100"],
  },

  obstacles: {
    title: "What got in the way",
    counts: (words: string, times: number, of: number) =>
      say("“{words}” was named {times} of {of} times.", { words: withinQuotes(words), times, of }),
    plan: "Make an if-then plan for it",
    head: ["In the way", "Times", "Done all the same"],
  },

  skills: {
    title: "Skills that helped",
    row: (skill: string, helped: number, of: number) =>
      say(
        "{skill}: {of, plural, one {{helped, plural, =0 {did not help} other {helped}} the one time you rated it} other {helped {helped} of # times}}.",
        { skill, helped, of },
      ),
    clear: {
      higher: (skill: string) => say("{skill} helps you more often than your other skills do.", { skill }),
      lower: (skill: string) => say("{skill} helps you less often than your other skills do so far.", { skill }),
    },
    /** Skills are used on hard days; both being there says nothing about why. */
    note: "Skills are used on hard days. That does not mean they make a day hard.",
    head: ["Skill", "Used", "Rated", "Helped", "Likely, of 100"],
  },

  moodOverWeeks: {
    title: "Mood over the weeks",
    clear: {
      higher: (weeks: number, first: number, last: number) =>
        say("Over {weeks} weeks mood went up, from about {first} to about {last}.", { weeks, first, last }),
      lower: (weeks: number, first: number, last: number) =>
        say(
          "Over {weeks} weeks mood went from about {first} to about {last}. You may want to talk about it with someone you trust.",
          { weeks, first, last },
        ),
    },
    note: "Only weeks with a log are shown.",
    head: ["Week from", "Ratings", "Mood"],
  },
  doneOverTime: {
    title: "What changed",
    clear: {
      higher: (day: string) => say("Since about {day}, steps are done in full more often.", { day }),
      lower: (day: string) =>
        say("Since about {day}, steps are done in full less often. They may be too big for now.", { day }),
    },
    head: ["From", "All of it", "Steps"],
  },
} as const satisfies Sentences;

/** What Patterns can say has words, checked by the compiler: a new pattern or a new way does not go without. */
type Sentences = Other & {
  readonly [Name in Exclude<PatternName, TimeName | "obstacles">]: Other & {
    readonly clear: Readonly<Record<WayOf<Name>, unknown>>;
  };
} & {
  readonly obstacles: Other & { readonly counts: unknown };
  readonly times: Other & { readonly names: Readonly<Record<PartOfDay, string>> } & Readonly<
      Record<"mood" | "done", Ways>
    >;
  readonly week: Other & { readonly names: Readonly<Record<WeekPart, string>> } & Readonly<
      Record<"mood" | "done", Ways>
    >;
  readonly change: Other & {
    readonly because: Readonly<Record<Extract<ChangeSays, { readonly key: "pairs" }>["because"], unknown>>;
  };
};
type TimeName = "timesMood" | "timesDone" | "weekMood" | "weekDone";
type WayOf<Name extends PatternName> = Extract<
  PatternNamed<Name>["says"],
  { readonly key: "clear"; readonly way: string }
>["way"];
type Ways = Readonly<Record<Way, unknown>>;
interface Other {
  readonly [name: string]: unknown;
}
