/** C15: questions that people ask, each with a short answer and a way on. */
import { firstVersion, type Piece } from "../sources/piece.ts";
import type { DoNow } from "./learnPage.ts";

export interface LearnQuestion {
  readonly id: string;
  readonly topic: QuestionTopic;
  readonly question: string;
  readonly answer: readonly string[];
  readonly now?: DoNow;
  readonly piece: Piece;
}
export type QuestionTopic = "skill" | "size" | "hardDays" | "app" | "others";

export const questionTopics: readonly { readonly id: QuestionTopic; readonly name: string }[] = [
  { id: "skill", name: "The skill" },
  { id: "size", name: "The right size" },
  { id: "hardDays", name: "Hard days" },
  { id: "app", name: "This app" },
  { id: "others", name: "With a therapist or a group" },
];

const ours = firstVersion("build-mastery-ideas", "tussock");

export const learnQuestions: readonly LearnQuestion[] = [
  {
    id: "is-it-only-being-busy",
    topic: "skill",
    question: "Is this not the same as being busy?",
    answer: [
      "Busy fills the time. A step is chosen: a bit hard for you, planned so that you can make it, and noticed when it is done.",
      "One such step on a slow day is more of this skill than ten errands.",
    ],
    piece: ours,
  },
  {
    id: "nice-or-mastery",
    topic: "skill",
    question: "Does it need to be fun?",
    answer: [
      "No. Nice things have a letter of their own, the A. A step is there to make you feel able. Some steps are both.",
    ],
    now: { line: "The A, on one card.", label: "One nice thing today", to: { kind: "card", card: "accumulate-short" } },
    piece: firstVersion("skill-names"),
  },
  {
    id: "how-often",
    topic: "skill",
    question: "How often is right?",
    answer: [
      "On most days, say those who teach it. A range works better than one number: 3 to 5 days, with 2 left empty.",
      "On a bad week, once is good.",
    ],
    now: {
      line: "Make a week with room in it.",
      label: "A rhythm that fits",
      to: { kind: "activity", activity: "a-rhythm-that-fits" },
    },
    piece: firstVersion("build-mastery-ideas", "sharif-shu", "tussock"),
  },
  {
    id: "when-does-it-help",
    topic: "skill",
    question: "When will I notice something?",
    answer: [
      "Maybe a small lift right after a step, maybe not. Trust in yourself comes in bits, and we can’t say when.",
      "A new habit took some people 18 days and some 254. So a date would be made up.",
    ],
    piece: firstVersion("lally-2010", "bandura-1977"),
  },
  {
    id: "feels-childish",
    topic: "size",
    question: "Two cups? Is that not silly?",
    answer: [
      "To the you of a good day, yes. The you of a bad day may find it just a bit hard, and that is the only measure.",
      "If it is too easy today, take a bigger one.",
    ],
    piece: ours,
  },
  {
    id: "what-number",
    topic: "size",
    question: "How do I know what number a step is?",
    answer: [
      "Guess. 0 is very easy for you, 100 is too much. After the step you can say how hard it was.",
      "With time you will see if you tend to guess high or low.",
    ],
    now: {
      line: "Find the strip between.",
      label: "A little harder than easy",
      to: { kind: "page", page: "a-little-harder" },
    },
    piece: firstVersion("tussock"),
  },
  {
    id: "always-smaller",
    topic: "size",
    question: "What if I always take the smallest one?",
    answer: [
      "Then it was right for those days. It counts in full each time.",
      "When it feels dull, try the small size on a good day. Nobody will push you up.",
    ],
    piece: firstVersion("tussock"),
  },
  {
    id: "did-part",
    topic: "hardDays",
    question: "I only did part of it. Do I log it?",
    answer: ["Yes, as “Part of it”. It stands on the path like the rest. What you did of it is done."],
    now: { line: "It takes less than a minute.", label: "Log it", to: { kind: "screen", screen: "log" } },
    piece: firstVersion("tussock"),
  },
  {
    id: "away-for-weeks",
    topic: "hardDays",
    question: "I was away for weeks. Is it all gone?",
    answer: [
      "No. Nothing here goes down with time. Your steps, your words and your path are as you left them.",
      "We will offer a soft first step, and you can close old plans in one tap.",
    ],
    now: { line: "See where you are.", label: "Today", to: { kind: "screen", screen: "today" } },
    piece: firstVersion("silverman-barasch-2023", "tussock"),
  },
  {
    id: "did-it-feel-nothing",
    topic: "hardDays",
    question: "I did it and felt nothing. What now?",
    answer: [
      "That can happen when you are low or numb. The proof is still there: you did it while feeling nothing.",
      "Stop for one breath after a step and say what you did. If it stays flat, try a bit harder or a bit more like you.",
    ],
    piece: ours,
  },
  {
    id: "my-mind-says-it-does-not-count",
    topic: "hardDays",
    question: "My mind says it does not count. Does it?",
    answer: [
      "Minds do that. Ask what you would tell a friend who did this on a day like yours.",
      "Then write that line down. It is good to have on the next such day.",
    ],
    now: {
      line: "Turn the thought around, kindly.",
      label: "Turn it around",
      to: { kind: "guide", guide: "kind-turn" },
    },
    piece: firstVersion("breines-chen-2012", "tussock"),
  },
  {
    id: "in-a-crisis",
    topic: "hardDays",
    question: "Can I use this in a crisis?",
    answer: [
      "Not this skill. In a crisis, get through first: Right now has skills for that, and people to reach.",
      "This app is not an emergency service, and nobody reads along.",
    ],
    now: { line: "It works offline.", label: "Right now", to: { kind: "screen", screen: "rightNow" } },
    piece: firstVersion("skill-names", "tussock"),
  },
  {
    id: "who-can-read",
    topic: "app",
    question: "Who can read what I write?",
    answer: [
      "You. It is sealed on this device before it is stored. We have no key, and there is no account.",
      "Someone who holds your open device can read it, so set a lock if you share it.",
    ],
    piece: firstVersion("tussock"),
  },
  {
    id: "why-no-count-of-days",
    topic: "app",
    question: "Why does nothing here count my days?",
    answer: ["When such a count breaks, people want to go on less. So we show what you did, and it can only grow."],
    piece: firstVersion("silverman-barasch-2023"),
  },
  {
    id: "why-too-early",
    topic: "app",
    question: "Why does it so often say “too early to say”?",
    answer: [
      "With few days, chance looks like a pattern. To tell you that Mondays are your best day would often be wrong.",
      "So we wait until there is enough to go on. Your own sense of it may know sooner.",
    ],
    piece: firstVersion("tussock"),
  },
  {
    id: "without-a-therapist",
    topic: "others",
    question: "Can I do this without a therapist?",
    answer: [
      "Yes, small steps are fine on your own. For old wounds, strong urges or long dark weeks, look for someone to work with.",
    ],
    now: {
      line: "Made in a calm hour, for a hard one.",
      label: "My safety plan",
      to: { kind: "screen", screen: "safetyPlan" },
    },
    piece: firstVersion("tussock"),
  },
  {
    id: "bring-it-along",
    topic: "others",
    question: "How do I bring it to my therapist?",
    answer: [
      "Open Look back together, or print a week. You choose what is shown.",
      "A good start is the line that surprised you most.",
    ],
    now: { line: "Choose what to bring.", label: "Look back", to: { kind: "screen", screen: "lookBack" } },
    piece: firstVersion("tussock"),
  },
  {
    id: "diary-card-too",
    topic: "others",
    question: "I keep a diary card. Do I need both?",
    answer: [
      "No. The diary card here is off until you want it. If you keep it here, a skill you log gets its tick by itself.",
    ],
    now: { line: "Have a look at it.", label: "Diary card", to: { kind: "screen", screen: "diary" } },
    piece: firstVersion("diary-cards"),
  },
];
