/** Seven days of practice, and days without a step. A day without one is information; no number here can fall. */
import type { TinyChange } from "@tussock/domain/week";
import { say } from "../../i18n/say.ts";
import { withinQuotes } from "../../i18n/withinQuotes.ts";
import { planWords } from "./plan.ts";

const spare = "2 of the 7 days are spare. Any day can be one.";

export const weekWords = {
  title: "Seven days",
  back: "Back to Plan",
  opening: "Opening your seven days",
  notSaved: "This change is not saved yet.",

  /** On Plan, and before anything is begun. */
  entry: {
    title: "Seven days in one area",
    meta: "Pick tiny steps, do one a day. 2 of the 7 days are spare.",
    running: (number: number) => say("Day {number} of 7", { number }),
    paused: "It rests. Go on when you like.",
    ahead: (day: string) => say("Begins {day}", { day }),
    over: "Your seven days are through. Look back on them.",
  },
  intro: {
    title: "Seven days, one tiny step a day",
    how: [
      "Pick one area of life and 5 to 10 tiny steps in it.",
      "Each day you pick one that fits. All of it or part of it, both count.",
      spare,
      "You can let it rest and go on later. No day is lost.",
    ],
    setUp: "Set up seven days",
    again: "Set up seven more days",
    lookBack: "Look back on the last seven days",
  },

  ahead: (day: string) => say("Day 1 is {day}. Nothing is asked of you before that.", { day }),
  day: (number: number) => say("Day {number} of 7", { number }),
  pathLabel: "Your seven days",
  soFar: (steps: string) => say("{steps} so far. They stay yours.", { steps }),
  nothingYet: "Each step you log stands here.",
  spare,
  area: (area: string) => say("Area: {area}", { area }),
  change: (change: string) => say("Your tiny change from the last review: {change}", { change }),

  pick: {
    title: "Pick one for today",
    size: "What fits your energy today?",
    sizes: { usual: "As it is", small: "Smaller", bare: "Smallest" },
    lowDay: "Fine on a low day",
    start: (title: string) => say("Do this one: {title}", { title }),
    more: "One more is up to you",
    none: "All steps of this plan were put away. You can add some.",
  },
  today: {
    title: "For today",
    start: "Start",
    log: "Log it",
    another: "Pick another one",
    let: "Let go for today.",
  },
  done: {
    title: "Today’s step is on the path",
    body: "That is enough for one day.",
  },
  paused: {
    title: "Your seven days rest",
    body: "No day goes by while they do. Go on when you like.",
    goOn: "Go on today",
  },
  over: {
    title: "Your seven days are through",
    body: "3 short questions, and next week can fit you better.",
    lookBack: "Look back on them",
  },
  ended: { title: "This plan is closed", body: "All you logged is kept." },
  rest: "Let it rest",
  rests: "It rests now. No day goes by.",
  goesOn: "It goes on today.",
  end: "Close this plan",
  isEnded: "Plan closed. All you logged is kept.",
  setUpAnew: "Set up another one",

  maker: {
    title: "Day 0: set up seven days",
    opening: "Opening your steps",
    area: "Which area of life?",
    own: "My own area",
    steps: {
      title: "Your tiny steps",
      lead: "Over in minutes, and a bit hard. 5 to 10 give you a choice on a low day.",
      chosen: (steps: number) =>
        say(
          "{steps, plural, =0 {No step yet.} one {1 step chosen.} other {# steps chosen.}} 5 to 10 give you a choice.",
          { steps },
        ),
      enough: (steps: number) =>
        say("{steps, plural, one {1 step chosen.} other {# steps chosen.}} That is a good choice.", { steps }),
      most: "10 steps chosen. That is all a week can hold.",
      own: "A step of my own",
      kept: "There is room for no more than 10. Your words stay here; take a step out to add them.",
      add: "Add it",
      mine: "From my steps",
      ideas: "Ideas to borrow",
      other: "Show other ideas",
      fill: "Pick 5 for me",
      aBitHard: "A bit hard",
      lowDay: "Fine on a low day",
      marks: (title: string) => say("How is this step? {title}", { title }),
      smaller: "Make it smaller",
      smallerLabel: (title: string) => say("Make it smaller: {title}", { title }),
      out: "Take it out",
      outLabel: (title: string) => say("Take it out: {title}", { title }),
      isOut: (title: string) => say("Taken out: {title}", { title }),
      lowDayAsk: "If a step is too much on a low day, a smaller one counts the same.",
      twoMinutes: (title: string) => say("{title}, the first 2 minutes", { title }),
    },
    when: {
      legend: "When is day 1?",
      today: "Today",
      tomorrow: "Tomorrow",
      other: "Another day",
      pick: "Pick the day",
    },
    replaces: "The seven days you have now will be closed. All you logged is kept.",
    start: "Begin my seven days",
    trouble: {
      noRoom: "There is room for no more than 10 steps. Take one out to add yours, or clear its words.",
      noSteps: "Add at least one tiny step.",
      tooManySteps: "10 steps are the most. Take one out.",
      badDay: "Pick today or a day to come.",
      noTitle: planWords.maker.errors.noTitle,
      titleTooLong: planWords.maker.errors.titleTooLong,
    },
  },

  /** On Today. */
  card: {
    pick: (number: number) => say("Day {number} of 7", { number }),
    pickMeta: "Pick a tiny step for today.",
    over: "Your seven days are through",
    overMeta: "3 short questions, whenever you like.",
    review: "Your week is there to look back on",
    reviewMeta: "What gave the most “I did it”, and one tiny change.",
  },

  quiet: {
    one: (day: string) => say("No step {day}. That tells us something too.", { day }),
    several: (days: string) => say("{days} had no step. That tells us something too.", { days }),
    ask: "What was it, most of all?",
    small: "One tap is enough. It is only to help size the next step.",
    reasons: {
      tooBig: "Too big for that day’s energy",
      parts: "It needs smaller parts",
      perfect: "It had to be perfect",
      fear: "Fear",
      tired: "Tired",
      noTime: "No time",
      place: "The place",
      forgot: "I forgot",
    },
    letBe: "Let it be",
    heard: {
      tooBig: "Then it was too big for that day. A smaller one counts the same.",
      parts: "Then smaller parts fit better. The first 2 minutes are a part.",
      perfect: "Wanting it perfect makes any step heavy. A rough, small one counts the same.",
      fear: "Fear says that it matters. A smaller step is still a step towards it.",
      tired: "Then rest was needed too. A smaller one counts the same.",
      noTime: "Full days happen. A smaller one takes 2 minutes.",
      place: "Then the place was in the way. A smaller one may fit anywhere.",
      forgot: "It happens. It helps to hang a step on something you do anyway.",
    },
    offer: (title: string) => say("Today, in this size: {title}", { title }),
    use: "Put it on Today",
    labelOfUse: (title: string) => say("Put it on Today: {title}", { title }),
    change: "Change when or where",
    anyStep: "Plan a very small step",
    links: "See where it got stuck",
    cant: "Read what you showed yourself",
    close: "Not now",
    onToday: (title: string) => say("On Today now: {title}", { title }),
  },

  /** What a tiny change says, and why it is offered. */
  changes: {
    smaller: (title: string) => say("Make “{title}” smaller", { title: withinQuotes(title) }),
    fromTo: (from: number, to: number, small: string) => say("From {from} to about {to}: {small}", { from, to, small }),
    to: (small: string) => say("From now on: {small}", { small }),
    earlier: (title: string) => say("Move “{title}” before lunch", { title: withinQuotes(title) }),
    earlierWhy: "You said you were tired, and it was late in the day.",
    hangOn: (title: string) => say("Do “{title}” after breakfast", { title: withinQuotes(title) }),
    hangOnWhy: "A step is easier to keep in mind after something that happens anyway.",
    ifThen: (title: string) => say("An if-then for “{title}”", { title: withinQuotes(title) }),
    ifThenWhy: (obstacle: string, thenI: string) => say("If {obstacle}, then {thenI}.", { obstacle, thenI }),
    again: (title: string) => say("“{title}” once more", { title: withinQuotes(title) }),
    againWhy: (day: string) => say("It went well. Planned {day}.", { day }),
    ownIf: (obstacle: string) => say("this comes up again: {obstacle}", { obstacle }),
    ownThen: "I do the bare minimum",
    beforeLunch: "Before lunch",
    afterBreakfast: "After breakfast",
  } satisfies Readonly<Record<TinyChange["is"], unknown>> & Readonly<Record<string, unknown>>,
} as const;
