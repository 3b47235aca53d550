/**
 * Pacing: how big the next step is, and why. One sentence for each key of `Why` in @tussock/domain/pacing, with the
 * numbers it rests on. They say what was seen and what we expect, never what a person can or cannot do.
 */
import type { Why, WhyNumbers } from "@tussock/domain/pacing";

export const pacingWords = {
  title: "How big?",
  about: (difficulty: number) => `About ${difficulty}`,
  scale: "0 is very easy for you, 100 is far too much.",
  /** Under 5 tries, beside the number. */
  guess: "This is a guess. We will learn with you.",
  odds: (yes: number, of: number) => `about ${yes} in ${of}`,
  expect: (yes: number, of: number) => `We expect all of it about ${yes} in ${of} times.`,

  why: {
    start: (numbers: WhyNumbers) => `A first guess is about ${numbers.about}; we expect ${odds(numbers)}.`,
    harder: (numbers: WhyNumbers) =>
      `${finished(numbers)}, so try about ${numbers.about}; we expect about ${odds(numbers)}.`,
    same: (numbers: WhyNumbers) =>
      `${finished(numbers)}, so ${numbers.about} still fits; we expect about ${odds(numbers)}.`,
    easier: (numbers: WhyNumbers) =>
      `${finished(numbers)}, so a bit less: ${numbers.about}; we expect about ${odds(numbers)}.`,
    lessEnergy: (numbers: WhyNumbers) =>
      `${finished(numbers)}; for a low day that makes ${numbers.about}, about ${odds(numbers)}.`,
    moreEnergy: (numbers: WhyNumbers) =>
      `${finished(numbers)}; with more energy today that makes ${numbers.about}, about ${odds(numbers)}.`,
    tooBig: (numbers: WhyNumbers) =>
      `That one was too big for that day, so the next is about ${numbers.about}; we expect about ${odds(numbers)}.`,
    sure: (numbers: WhyNumbers) =>
      `The last few were a lot, so here is one to count on: ${numbers.about}, about ${odds(numbers)}.`,
    welcomeBack: (numbers: WhyNumbers) =>
      `Welcome back; a gentle first step is ${numbers.about}, and we expect about ${odds(numbers)}.`,
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
    title: (times: number) => `${times} times not this time`,
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
    chance: (yes: number, of: number) => `Today: about ${yes} in ${of}`,
    onABadDay: (yes: number, of: number) => `On a bad day: about ${yes} in ${of}`,
    unknown: "Say how hard it is, and a chance can stand here.",
  },
  badDay: {
    likely: (yes: number, of: number) => `Likely fine on a bad day, about ${yes} in ${of}.`,
    even: (yes: number, of: number) => `On a bad day this could go either way, about ${yes} in ${of}.`,
    unlikely: (yes: number, of: number) => `A lot for a bad day, about ${yes} in ${of}. A smaller size may fit.`,
    likelyUpTo: (difficulty: number) => `On a bad day, up to about ${difficulty} is likely to work.`,
    guess: "What you think counts more here than our guess.",
  },

  calibration: {
    title: "How good are our guesses?",
    row: (said: number, saidOf: number, was: number, of: number) =>
      `We said ${said} in ${saidOf}; it was ${was} of ${of}.`,
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
  if (of === 1) return done === 1 ? `You finished a step near ${near}` : `You tried a step near ${near}`;
  return `You finished ${done} of your last ${of} steps near ${near}`;
}

function odds({ yes, outOf }: WhyNumbers): string {
  return `${yes} in ${outOf}`;
}
