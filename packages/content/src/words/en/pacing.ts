/**
 * Pacing: how big the next step is, and why. One sentence for each key of `Why` in @tussock/domain/pacing, with the
 * numbers it rests on. They say what was seen and what we expect, never what a person can or cannot do.
 */
import type { Why, WhyNumbers } from "@tussock/domain/pacing";
import { say } from "../../i18n/say.ts";

export const pacingWords = {
  title: "How big?",
  about: (difficulty: number) => say("About {difficulty}", { difficulty }),
  scale: "0 is very easy for you, 100 is far too much.",
  /** Under 5 tries, beside the number. */
  guess: "This is a guess. We will learn with you.",
  odds: (yes: number, of: number) => say("about {yes} in {of}", { yes, of }),
  expect: (yes: number, of: number) => say("We expect all of it about {yes} in {of} times.", { yes, of }),

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

  choices: {
    legend: "Your size",
    suggested: "This size",
    smaller: "Smaller",
    bigger: "Bigger",
    own: "My own",
    off: "No sizes for me, thanks",
    on: "Suggest a size again",
    offMeta: "You size your own steps. You can turn this on again in You.",
  },

  /** Ways to make one step smaller without making it another one. */
  resize: {
    title: "Make it smaller",
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
    title: (times: number) => say("{times} times not this time", { times }),
    meta: "That tells us about the step, not about you. A smaller number is not what helps now.",
    anotherStep: "Pick another step",
    missingLinks: "See what was in the way",
    missingLinksHint: "A short Missing-Links Analysis: 4 kind questions.",
    ownAnyway: "Keep this step, in my own size",
  },

  energy: { label: "Energy today", ends: ["very low", "very good"], hint: "You can skip this" },
  setUp: {
    title: "2 guesses to start from",
    easy: "How hard may a step be on a bad day?",
    hard: "How hard is out of reach for now?",
    hint: "Any guess will do. What you do later counts more.",
  },

  fit: {
    legend: "How was the size?",
    hint: "One tap, or none",
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
    onABadDay: (yes: number, of: number) => say("On a bad day: about {yes} in {of}", { yes, of }),
    unknown: "Say how hard it is, and a chance can stand here.",
  },
  badDay: {
    likely: (yes: number, of: number) => say("Likely fine on a bad day, about {yes} in {of}.", { yes, of }),
    even: (yes: number, of: number) => say("On a bad day this could go either way, about {yes} in {of}.", { yes, of }),
    unlikely: (yes: number, of: number) =>
      say("A lot for a bad day, about {yes} in {of}. A smaller size may fit.", { yes, of }),
    likelyUpTo: (difficulty: number) =>
      say("On a bad day, up to about {difficulty} is likely to work.", { difficulty }),
    guess: "What you think counts more here than our guess.",
  },

  calibration: {
    title: "How good are our guesses?",
    row: (said: number, saidOf: number, was: number, of: number) =>
      say("We said {said} in {saidOf}; it was {was} of {of}.", { said, saidOf, was, of }),
    answers: {
      tooEarly: "Too early to say how good our guesses are.",
      close: "So far our guesses are close.",
      tooHopeful: "So far our guesses are too high. Smaller is a good choice for now.",
      tooCareful: "So far we guess too low: you do more than we thought.",
    },
    head: ["We said", "It was", "Out of"],
  },
} as const;

/** "You finished 6 of your last 8 steps near 40". */
function finished({ done, of, near }: WhyNumbers): string {
  if (of === 1)
    return say("{done, plural, one {You finished a step near {near}} other {You tried a step near {near}}}", {
      done,
      near,
    });
  return say("You finished {done} of your last {of} steps near {near}", { done, of, near });
}

function odds({ yes, outOf }: WhyNumbers): string {
  return say("{yes} in {outOf}", { yes, outOf });
}
