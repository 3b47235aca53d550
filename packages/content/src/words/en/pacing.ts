/**
 * Pacing: how big the next step is, and why. One sentence for each key of `Why` in @tussock/domain/pacing, with the
 * numbers it rests on. They say what was seen and what we expect, never what a person can or cannot do.
 */
import type { Why, WhyNumbers } from "@tussock/domain/pacing";
import { say } from "../../i18n/say.ts";

export const pacingWords = {
  scale: "0 is very easy for you, 100 is far too much.",
  /** Under 5 tries, beside the number. */
  guess: "This is a guess. We will learn with you.",
  odds: (yes: number, of: number) => say("about {yes} in {of}", { yes, of }),

  why: {
    start: (numbers: WhyNumbers) =>
      say("A first guess is about {about}; we expect {odds}.", { about: numbers.about, odds: odds(numbers) }),
    harder: (numbers: WhyNumbers) =>
      say("{finished}, so try about {about}; we expect about {odds}.", {
        finished: finished(numbers),
        about: numbers.about,
        odds: odds(numbers),
      }),
    same: (numbers: WhyNumbers) =>
      say("{finished}, so {about} still fits; we expect about {odds}.", {
        finished: finished(numbers),
        about: numbers.about,
        odds: odds(numbers),
      }),
    easier: (numbers: WhyNumbers) =>
      say("{finished}, so a bit less: {about}; we expect about {odds}.", {
        finished: finished(numbers),
        about: numbers.about,
        odds: odds(numbers),
      }),
    lessEnergy: (numbers: WhyNumbers) =>
      say("{finished}; for a low day that makes {about}, about {odds}.", {
        finished: finished(numbers),
        about: numbers.about,
        odds: odds(numbers),
      }),
    moreEnergy: (numbers: WhyNumbers) =>
      say("{finished}; with more energy today that makes {about}, about {odds}.", {
        finished: finished(numbers),
        about: numbers.about,
        odds: odds(numbers),
      }),
    tooBig: (numbers: WhyNumbers) =>
      say("That one was too big for that day, so the next is about {about}; we expect about {odds}.", {
        about: numbers.about,
        odds: odds(numbers),
      }),
    sure: (numbers: WhyNumbers) =>
      say("The last few were a lot, so here is one to count on: {about}, about {odds}.", {
        about: numbers.about,
        odds: odds(numbers),
      }),
    welcomeBack: (numbers: WhyNumbers) =>
      say("Welcome back; a gentle first step is {about}, and we expect about {odds}.", {
        about: numbers.about,
        odds: odds(numbers),
      }),
  } satisfies Record<Why["key"], (numbers: WhyNumbers) => string>,

  /** Above the size that fits today. */
  fits: "Just a bit hard for you",
  choices: {
    legend: "Your size",
    /** "Smaller, about 38". */
    sized: (choice: string, difficulty: number) => say("{choice}, about {difficulty}", { choice, difficulty }),
    noneNear: (difficulty: number) =>
      say("None of your sizes is near {difficulty} yet. Change one, or name a new one.", { difficulty }),
    nameOne: (difficulty: number) =>
      say("Give the smaller one a few words, then say how hard it is for you. About {difficulty} would fit.", {
        difficulty,
      }),
    rateOne: (difficulty: number) =>
      say("Say how hard this one is for you. About {difficulty} would fit.", { difficulty }),
    suggested: "This size",
    smaller: "Smaller",
    bigger: "Bigger",
    own: "My own",
    off: "No sizes for me, thanks",
    on: "Suggest a size again",
    offMeta: "You size your own steps. You can turn this on again in You.",
    offNow: "No sizes from us any more.",
  },

  /** Ways to make one step smaller without making it another one. */
  resize: {
    ways: {
      shorter: "Shorter",
      fewerParts: "Fewer parts",
      easierPlace: "An easier place or time",
      withSomeone: "With someone",
      prepareOnly: "Get it ready, no more",
      firstTwoMinutes: "The first 2 minutes",
    },
  },

  anotherStep: {
    title: "Another step may fit better now",
    meta: (times: number) =>
      say("The last {times} tries were “not this time”. That tells us about the step, not about you.", { times }),
    anotherStep: "Pick another step",
    missingLinks: "See what was in the way",
    missingLinksHint: "A short Missing-Links Analysis: 4 kind questions.",
    ownAnyway: "Keep this step, in my own size",
  },

  energy: {
    add: "Add your energy today",
    label: "Energy today",
    ends: ["very low", "very good"],
    hint: "You can skip this",
    before: "Energy before",
    unset: "not rated",
    lower: "5 lower",
    higher: "5 higher",
  },
  setUp: {
    title: "2 guesses to start from",
    easy: "How hard may a step be on a bad day?",
    hard: "How hard is out of reach for now?",
    hint: "Any guess will do. What you do later counts more.",
    ends: ["very easy", "too much"],
  },

  fit: {
    legend: "How was the size?",
    hint: "One tap, or none",
    skip: "Take this back",
    names: {
      muchEasier: "Much easier than I wanted",
      bitEasy: "A bit easy",
      right: "About right",
      bitMuch: "A bit much",
      tooMuch: "Too much",
    },
  },

  sizes: {
    chance: (yes: number, of: number) => say("Today: about {yes} in {of}", { yes, of }),
    unknown: "Say how hard it is, and a chance can stand here.",
  },
  badDay: {
    likely: (yes: number, of: number) => say("Likely fine on a bad day, about {yes} in {of}.", { yes, of }),
    even: (yes: number, of: number) => say("On a bad day this could go either way, about {yes} in {of}.", { yes, of }),
    unlikely: (yes: number, of: number) =>
      say("A lot for a bad day, about {yes} in {of}. A smaller size may fit.", { yes, of }),
    guess: "What you think counts more here than our guess.",
  },

  /** In the log, after "not this time". */
  afterNo: {
    title: "Something smaller next time?",
    meta: "You tried, and that told us something. A smaller one counts the same.",
    /** What often helps with what got in the way. */
    helps: (way: string) => say("What may help: {way}.", { way }),
    smaller: (title: string) => say("Plan the smaller one: {title}", { title }),
    name: "Find a smaller size",
    newStep: "Plan something smaller",
    look: "See what was in the way",
  },
  switch: {
    title: "Suggest sizes for my steps",
    meta: "What would be a bit hard today, and why. You can always take another size",
  },

  calibration: {
    link: "How good are our guesses?",
    title: "How good are our guesses?",
    lead: "When we say a chance, we also keep it. This is how it turned out.",
    loading: "Counting our guesses",
    none: "No guesses yet. They begin when you plan a step and say how hard it is.",
    caption: "What we said, and how often all of the step was done",
    /** One row as the table says it. */
    said: (yes: number, of: number) => say("{yes} in {of}", { yes, of }),
    /** "33 of 41". */
    was: (was: number, of: number) => say("{was} of {of}", { was, of }),
    counts:
      "Only steps you tried count, and only the chances that stood on the screen. Part of a step counts for you, but here it is not all of it.",
    off: "You size your own steps now, so no new guesses are added.",
    smaller: "A guess can be off for you. Smaller, bigger and your own size are always there.",
    toSwitch: "Turn sizes on or off in You",
    back: "Back to Look back",
    few: "Too few so far",
    row: (said: number, saidOf: number, was: number, of: number) =>
      say("We said {said} in {saidOf}; it was {was} of {of}.", { said, saidOf, was, of }),
    answers: {
      tooEarly: "Too early to say how good our guesses are.",
      close: "So far our guesses are close.",
      tooHopeful: "So far our guesses are too high. Smaller is a good choice for now.",
      tooCareful: "So far we guess too low: you do more than we thought.",
      unclear: "It is not clear yet how good our guesses are.",
      uneven: "Some of our guesses were off.",
    },
    /** One row that did not hold, after the answer for all: "“9 in 10” was too high." */
    rowOff: {
      tooHopeful: (said: string) => say("“{said}” was too high.", { said }),
      tooCareful: (said: string) => say("“{said}” was too low.", { said }),
      unclear: (said: string) => say("“{said}” is not clear yet.", { said }),
    },
    held: {
      tooEarly: "Too few so far",
      close: "Close",
      unclear: "Not clear yet",
      tooHopeful: "Too high",
      tooCareful: "Too low",
    },
    head: ["We said", "It was", "Out of", "Our guess"],
  },
} as const;

/** "You finished 6 of your last 8 steps near 40". */
function finished({ done, of, near }: WhyNumbers): string {
  if (of === 1)
    return say("{done, plural, one {You finished a step near {near}} other {You tried a step near {near}}}", {
      done,
      near,
    });
  return say(
    "{done, plural, =0 {You tried {of} steps near {near}} other {You finished {done} of your last {of} steps near {near}}}",
    { done, of, near },
  );
}

function odds({ yes, outOf }: WhyNumbers): string {
  return say("{yes} in {outOf}", { yes, outOf });
}
