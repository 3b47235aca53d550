/** C7 and C13: begin before you feel like it; what a day without a step tells. */
import { firstVersion } from "../../sources/piece.ts";
import { doNow, list, picture, question, steps, text, type LearnPage } from "../learnPage.ts";

export const actFirstPage: LearnPage = {
  id: "act-first",
  title: "Act first, feel later",
  meta: "When you do not feel like it",
  lead: "You need not feel like it. The wish to do it often comes once you are doing it.",
  minutes: 3,
  parts: [
    {
      title: "Expect the no",
      blocks: [
        text("Before many a step, something in you says no. It is not a sign that you can’t. It comes with the skill."),
        list("“I’m too tired.”", "“It won’t be good enough.”", "“Tomorrow is better.”", "“What is the point?”"),
        text("You can know your own no by heart. Then it is an old tune and not news."),
        question("my-no", "What does your no sound like?", "The very words, if you can hear them."),
      ],
    },
    {
      title: "Hear it, and do not argue",
      blocks: [
        text("If you argue with a thought, you both get tired. There is a shorter way."),
        steps(
          "Say inside: I notice the thought that …",
          "Leave it there, like a radio in the next room.",
          "Do the smallest part of your step with the radio on.",
        ),
        doNow("It takes 1 minute to try.", "Let a thought ride along", { kind: "guide", guide: "notice-thought" }),
      ],
    },
    {
      title: "Make it smaller, in one tap",
      blocks: [
        text("Still a no? Then it is too big for now. Take the small size or the bare minimum. It counts in full."),
        picture(
          "act-then-feel",
          "Two hills. On the first one a foot moves. On the second one, behind it, a small sun comes up.",
        ),
        text("After 2 minutes, ask again. You may go on. You may also stop, and you have done your step."),
      ],
    },
    {
      title: "Does it work?",
      blocks: [
        text("Acting by plan and not by mood helped in 16 trials with 780 people with low mood.", "cuijpers-2007"),
        text("It also went with people feeling well, and not only with feeling less low.", "mazzucchelli-2010"),
        text("On some days the mood stays where it was. Then you still did a thing, on a day like that."),
      ],
    },
  ],
  doing: {
    line: "2 minutes, right here.",
    label: "A two-minute step",
    to: { kind: "guide", guide: "two-minute-step" },
  },
  piece: firstVersion("cuijpers-2007", "mazzucchelli-2010", "build-mastery-ideas"),
};

export const noStepDaysPage: LearnPage = {
  id: "no-step-days",
  title: "When a day has no step",
  meta: "It tells you something",
  lead: "No step that day? It is not a mark against you. It is news, and you can use it.",
  minutes: 2,
  parts: [
    {
      title: "What may it tell you?",
      blocks: [
        list(
          ["Too big for that day", "Take a smaller size next time."],
          ["Too many parts", "Do the first part only."],
          ["It had to be perfect", "Do 2 minutes of it, badly, on purpose."],
          ["Fear", "Go near it. To look at it is a step."],
          ["It did not come to mind", "Tie it to your tea or your shoes."],
          ["Life was loud", "Then the day was full. Nothing to learn but that."],
        ),
        question("got-in-the-way", "What got in the way the last time?", "One word is fine."),
      ],
    },
    {
      title: "How much does one empty day matter?",
      blocks: [
        text("When 96 people worked on a habit, one day without it made no real difference.", "lally-2010"),
        picture(
          "gap-in-the-path",
          "A row of tufts with a gap of open water. After the gap the row goes on, as firm as before.",
        ),
        text(
          "To see a count of days break makes people want to go on less, even if it was not up to them. So you will find no such count here.",
          "silverman-barasch-2023",
        ),
      ],
    },
    {
      title: "Kind is not soft",
      blocks: [
        text(
          "In 4 experiments, people who were kind to themselves after a slip wanted more to do better.",
          "breines-chen-2012",
        ),
        text(
          "DBT has a tool for a closer look: Missing-Links Analysis. It asks where it stopped, and what would help.",
        ),
        doNow("It takes 3 minutes, in a calm moment.", "What got in the way?", {
          kind: "guide",
          guide: "missing-links",
        }),
      ],
    },
  ],
  doing: {
    line: "Look at one of those days, and plan a smaller try.",
    label: "Turn a setback around",
    to: { kind: "activity", activity: "turn-a-setback-around" },
  },
  piece: firstVersion("lally-2010", "silverman-barasch-2023", "breines-chen-2012", "skill-names"),
};

export const thoughtsKeptPage: LearnPage = {
  id: "thoughts-kept",
  title: "Thoughts you keep",
  meta: "Meet an older you",
  lead: "You can keep a thought on any page. Later it may come back, and you can see what changed.",
  minutes: 1,
  parts: [
    {
      title: "How it works here",
      blocks: [
        picture("older-tuft", "One tuft, twice: small and far off as it was, tall and near as it is by now."),
        steps(
          "Write a line under a page or an activity.",
          "Some weeks later it may come up, once, with a question: how is it today?",
          "Add a line, or tap “Not now”. Both are fine.",
        ),
        text("No more than one a day comes up, and only when you open the app. You can switch it off."),
      ],
    },
    {
      title: "Why it may help",
      blocks: [
        text("From inside a week, change is hard to see. Your own old line can show it, in your own words."),
        text("It can also show what is still the same. That is worth knowing, and no one is keeping count."),
        question("think-now", "What do you think today about what you can do?"),
      ],
    },
  ],
  doing: { line: "See what you kept so far.", label: "My thoughts", to: { kind: "screen", screen: "thoughts" } },
  piece: firstVersion("tussock"),
};
