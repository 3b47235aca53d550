/** The timer: act first, let the feeling follow or not; stopping early counts (C7). */
import { say } from "../../i18n/say.ts";
import { sharedWords } from "./shared.ts";

export const timerWords = {
  pageTitle: "Timer",
  leave: "Leave the timer. Your time so far is kept.",
  leaveUnstarted: "Close and go back to Today",
  opening: "Opening your step",

  before: {
    title: "Before you start",
    lead: "You don’t have to feel like it. Your hands can start first.",
    mood: "Mood",
    confidence: "Confidence",
    moodEnds: ["very low", "very good"],
    confidenceEnds: ["none", "a lot"],
    unset: "not rated",
    lower: "5 lower",
    higher: "5 higher",
    ready: (ready: string) => say("Ready: {ready}", { ready }),
    ifThen: (obstacle: string, thenI: string) => say("If {obstacle}, then {thenI}.", { obstacle, thenI }),
    go: "Go",
    skip: "Skip and start",
    close: "Close. Start when you want to.",
  },
  start: "Start",

  left: (time: string) => say("{time} left", { time }),
  spokenTime: (minutes: number, seconds: number) =>
    say(
      "{minutes, plural, =0 {} one {# minute } other {# minutes }}{seconds, plural, one {# second} other {# seconds}}",
      { minutes, seconds },
    ),
  /** Beside the clock: "left of 10 minutes". */
  leftOf: (minutes: string) => say("left of {minutes}", { minutes }),
  soFar: "so far. Stop when you like",
  soFarLabel: (time: string) => say("{time} so far", { time }),
  hidden: "The clock is hidden",
  hiddenMeta: "It still runs.",
  over: "That is the time you set",
  overLine: "You can stop here.",
  hideClock: "Hide the clock",
  paused: "Paused",
  /** Beside a clock without an end: without it, 0:01 would look like the last second. */
  pausedSoFar: "so far. Paused",
  slow: "Slow is fine. Stopping early still counts.",
  resting: "Rest as long as you like. Your time is kept.",

  thought: "A thought showed up",
  pause: "Pause",
  goOn: "Go on",
  done: "I’m done",
  enough: "That’s enough for now",
  fiveMore: "5 more minutes",
  makeSmaller: "Make it smaller",
  smallerNow: (title: string) => say("Smaller now: {title}", { title }),
  /** "Smaller now: Wash two cups. Today: about 4 in 5". */
  smallerChance: (now: string, chance: string) => say("{now}. {chance}", { now, chance }),
  smallerIsDone: "You have done this much already.",
  notSaved: "This change is not saved yet.",

  /** Spoken politely, never on a timer of their own. */
  say: {
    started: (minutes: string) => say("Started. {minutes}.", { minutes }),
    startedOpen: "Started. Stop when you like.",
    half: "Half of the time.",
    oneMinute: "1 minute left.",
    over: "That is the time you set. You can stop here.",
    paused: "Paused.",
    goingOn: "Going on.",
  },

  bridge: {
    title: "A thought showed up",
    lead: "You don’t have to argue with it. It can ride along while your hands do the step.",
    label: "What does it say?",
    hint: "Only if you want to keep it. One line is plenty.",
    keep: "Keep it and go back",
    back: "Back to my step",
    kept: "Kept with your thoughts.",
    close: "Close and go back to the step",
    smaller: (title: string) => say("Do the smaller one: {title}", { title }),
    proof: "Read what I showed myself",
    skill: "One skill first",
    lines: ["Wanting to often comes after starting.", "A thought is not an order.", "One minute is a real start."],
    noWords: "Write a word or two, or go back without it.",
    tooLong: sharedWords.tooLong,
  },
  gone: {
    title: "This plan is not here any more",
    meta: "It may have been closed on this device or another one.",
    back: "Back to Today",
  },
} as const;
