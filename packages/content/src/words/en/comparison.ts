/** Two ways of doing something, turn about for two weeks: planned, on its way, and answered. */
import { say } from "../../i18n/say.ts";
import { withinQuotes } from "../../i18n/withinQuotes.ts";

export const comparisonWords = {
  back: "Back to Look back",
  loading: "Opening this",

  start: {
    title: "Try it out for 2 weeks",
    lead: "One question, 2 ways, planned ahead. That tells more than looking back can.",
    ideas: { legend: "Something to find out", own: "My own" },
    ways: { legend: "The 2 ways", one: "One way", two: "The other way", hint: "A few words each." },
    asks: {
      legend: "What would you like to know?",
      mood: "Which goes with better mood?",
      confidence: "Which leaves me surer?",
    },
    askHint: "It is read from what you rate after a step.",
    rhythm: {
      legend: "How to take turns",
      days: "Day by day",
      weeks: "A week each",
      hint: "Day by day is fairer: a hard week then tips nothing.",
    },
    begins: { legend: "First day", today: "Today", tomorrow: "Tomorrow" },
    draw: "Which way comes first is drawn by chance.",
    begin: "Start",
    saved: "It is planned",
    trouble: {
      noWords: "Write a few words for both ways.",
      sameWords: "These 2 ways read the same. Make them differ.",
      tooLong: "This is long for one line of Today. Make it a bit shorter.",
      another: "One is on its way already. Two at once could not be told apart.",
    },
    toOther: "Go to the one on its way",
  },
  /** Each a question that can take turns. */
  ideas: [
    { id: "time", name: "Morning or evening?", ways: ["In the morning", "In the evening"] },
    { id: "company", name: "Alone or with someone?", ways: ["Alone", "With someone near"] },
    { id: "place", name: "Inside or outside?", ways: ["Inside", "Outside"] },
    { id: "length", name: "Short or longer?", ways: ["5 minutes", "15 minutes"] },
    { id: "sound", name: "Music or quiet?", ways: ["With music", "In quiet"] },
    { id: "size", name: "Easy or a bit hard?", ways: ["An easy step", "A bit harder step"] },
  ],
  /** From a pattern: "Home steps" against others. */
  fromKind: (kind: string) => [say("{kind} steps", { kind }), "Other steps"] as const,
  fromTime: {
    morning: ["In the morning", "Later in the day"],
    afternoon: ["In the afternoon", "At another time"],
    evening: ["In the evening", "Earlier in the day"],
    night: ["At night", "Earlier in the day"],
  },

  /** What it is called everywhere: both ways in the person's words. */
  name: (one: string, two: string) => say("“{one}” or “{two}”", { one: withinQuotes(one), two: withinQuotes(two) }),
  today: {
    /** On Today, one line. */
    line: (way: string) => say("Your 2 weeks. Today: {way}", { way }),
    meta: "Log a step and rate how it felt after. No step is fine too.",
  },
  is: {
    ahead: (day: string) => say("It begins {day}.", { day }),
    running: (way: string) => say("Today: {way}", { way }),
    stopped: (day: string) => say("Stopped {day}. What is there stays.", { day }),
    over: (from: string, to: string) => say("{from} to {to}", { from, to }),
  },
  answer: {
    title: "What the 2 weeks show",
    tooEarly: (have: number, need: number) =>
      say("Too early to say: {have} days with a log each way; {need} are enough.", { have, need }),
    nothingClear: "Neither way came out ahead. Take the one you like.",
    clear: (way: string, ofHundred: number) =>
      say("“{way}” was the better day in {ofHundred} of 100 pairings.", { way: withinQuotes(way), ofHundred }),
    pairings: "A pairing is one day of each way, side by side.",
    head: ["Day", "Way", "Rating"],
  },
  one: {
    untold: (day: string) => say("The answer comes after {day}. Looking earlier would let chance tip it.", { day }),
    so: "Days with a rating",
    plan: "See the plan",
    planCaption: "Which way each day is",
    head: ["Day", "Way"],
    stop: "Stop here",
    stopMeta: "What is there stays, and you can read it.",
    stopped: "Stopped. What is there stays.",
    range: (from: number, to: number) => say("Likely in {from} to {to} of 100 pairings.", { from, to }),
    few: "That takes nothing away from the days that are here.",
    note: "It is one try, with you as you are now. It tells what went together in these 2 weeks.",
    picture: (way: string, days: number, values: string) =>
      say("{way}: {days, plural, one {1 day} other {# days}}, rated {values}.", { way, days, values }),
    days: (n: number) => say("{n, plural, one {1 day} other {# days}}", { n }),
    pictureNone: (way: string) => say("{way}: no day with a rating.", { way }),
    numbers: "See the numbers",
    again: "Plan another",
    remove: "Delete this",
    removed: "Deleted. Your logs are all there.",
    gone: { title: "This is not here", back: "Go to Look back" },
  },
} as const;
