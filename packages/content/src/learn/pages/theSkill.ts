/** C1–C3 and C5: what the skill is, its rules, its size, where in life it fits. */
import { firstVersion } from "../../sources/piece.ts";
import { doNow, list, picture, question, steps, text, type LearnPage } from "../learnPage.ts";

export const buildMasteryPage: LearnPage = {
  id: "build-mastery",
  title: "What Build Mastery is",
  meta: "And why small things work",
  lead: "Do one small thing that is a bit hard. Notice that you did it. That is all of it.",
  minutes: 3,
  parts: [
    {
      title: "The skill in one line",
      blocks: [
        text(
          "It is a DBT skill, the B in ABC PLEASE. The set makes you harder to knock over, so that feelings take over less often.",
        ),
        picture(
          "first-tuft",
          "One tuft of grass in still water. It holds your foot, and from it you can see the next.",
        ),
        text("In what is written on the skill, 4 ideas come back again and again.", "build-mastery-ideas"),
        list(
          ["Most days", "Do something that makes you feel able. Small is fine."],
          ["Plan to make it", "Hard, but within reach."],
          ["Bit by bit", "Let it get harder slowly."],
          ["Look for more", "When it feels easy, find the next thing."],
        ),
      ],
    },
    {
      title: "Why small things work",
      blocks: [
        text(
          "How do people come to trust what they can do? Bandura named 4 ways. To be told “you can” is one. To see others do it is another. The one to rely on most is to have done it.",
          "bandura-1977",
        ),
        text(
          "Years later, 28 reports with 8,965 people were put together. Again it was what people had done that counted most.",
          "byars-winston-2017",
        ),
        text("So there are two halves: do it, and see that you did. A step you do not see is only half a step."),
      ],
    },
    {
      title: "What it can do, and what it can’t",
      blocks: [
        text(
          "A close relative is to plan small things and do them when mood is low. In 16 trials with 780 people it helped.",
          "cuijpers-2007",
        ),
        text(
          "A later look at 26 trials found the same. It also said that most of them were not of high quality.",
          "ekers-2014",
        ),
        text("This is no promise. It may help a bit, on some days. It is one skill among many, and not a treatment."),
        question("last-did", "What did you do lately that was a bit hard?", "Getting up counts. So does one call."),
        doNow("There may be one from today.", "Keep a small win", { kind: "screen", screen: "win" }),
      ],
    },
  ],
  doing: {
    line: "You learn it by doing one small thing.",
    label: "Plan a small step",
    to: { kind: "screen", screen: "planStep" },
  },
  piece: firstVersion(
    "skill-names",
    "build-mastery-ideas",
    "bandura-1977",
    "byars-winston-2017",
    "cuijpers-2007",
    "ekers-2014",
  ),
};

export const threeRulesPage: LearnPage = {
  id: "three-rules",
  title: "Three rules of thumb",
  meta: "Small, not perfect, a bit hard",
  lead: "Small and often. The doing, not the result. A bit harder than is comfortable.",
  minutes: 2,
  parts: [
    {
      title: "Small and often",
      blocks: [
        text("Ten minutes on 4 days give you 4 proofs. A whole Sunday gives you one, and a sore back."),
        picture(
          "stepping-stones",
          "A row of tufts across the water, each one a short step from the last. Some are set wider apart.",
        ),
        text(
          "Leave days empty on purpose. In one study, a week with 2 spare days did better than a strict one.",
          "sharif-shu",
        ),
      ],
    },
    {
      title: "The doing, not the result",
      blocks: [
        text(
          "You can choose what you do. How it turns out is not all in your hands. So we ask: did you do it, in whole or in part?",
        ),
        list(
          ["Not", "“Write a good page.”"],
          ["But", "“Write for 10 minutes.”"],
          ["Not", "“Make a friend.”"],
          ["But", "“Say hello to one person.”"],
        ),
        text("If it wants to be perfect, do it a bit badly on purpose. You will see that it holds."),
      ],
    },
    {
      title: "A bit harder than is comfortable",
      blocks: [
        text(
          "If it costs you nothing, it proves little. If it is far too much, it is down to luck. Look for the edge between.",
        ),
        question("edge", "What is one thing you could do, but with a bit of a pull in your belly?"),
      ],
    },
  ],
  doing: {
    line: "Cut something big into pieces of this size.",
    label: "Break it down",
    to: { kind: "activity", activity: "break-it-down" },
  },
  piece: firstVersion("build-mastery-ideas", "sharif-shu", "tussock"),
};

export const littleHarderPage: LearnPage = {
  id: "a-little-harder",
  title: "A little harder than easy",
  meta: "Find the right size",
  lead: "Too easy tells you nothing. Too hard is a matter of luck. You grow in the strip between.",
  minutes: 2,
  parts: [
    {
      title: "How hard is right?",
      blocks: [
        text(
          "Give a step a number from 0, very easy, to 100, too much. It is your own scale. Nobody else’s 40 is yours.",
        ),
        text(
          "We aim for a step that you would finish about 4 times out of 5. That is a choice we made with care, not a law.",
          "tussock",
        ),
        picture(
          "edge-of-the-path",
          "Firm ground on the left, deep water on the right. A small figure stands where the grass gets wet.",
        ),
        text("A dull step may go up a little. If your whole body says no, go down."),
        question("too-big-lately", "What was too big lately, and what would be a smaller form of it?"),
      ],
    },
    {
      title: "Six ways to make it smaller",
      blocks: [
        list(
          ["Shorter", "2 minutes, not 10."],
          ["Fewer parts", "One shelf. One page. One line."],
          ["Easier place or time", "Near home. Early. Before it gets loud."],
          ["With someone", "Next to you, or on the phone."],
          ["Only get ready", "Lay out what you need. That is the step."],
          ["Only begin", "The first 2 minutes. Then you may stop."],
        ),
      ],
    },
    {
      title: "Up, when it gets easy",
      blocks: [
        text("Goals help: that was so across 384 results with 16,523 people.", "epton-2017"),
        text(
          "But harder is not always better. For something new, it is wiser to aim to learn than to win.",
          "goal-theory-2019",
        ),
        text("In a small study, harder goals made people walk more and reach the goal less often.", "harder-goals"),
        text("So we go up by little, and come down as soon as you say so."),
        doNow("Something works well for you already?", "One notch up", { kind: "activity", activity: "one-notch-up" }),
      ],
    },
  ],
  doing: {
    line: "Pick a thing and give it a number.",
    label: "Size a step",
    to: { kind: "screen", screen: "planStep" },
  },
  piece: firstVersion("epton-2017", "goal-theory-2019", "harder-goals", "tussock"),
};

export const badDayTestPage: LearnPage = {
  id: "bad-day-test",
  title: "The bad-day test",
  meta: "One question, three sizes",
  lead: "One question before each plan: could I do this on a bad day?",
  minutes: 2,
  parts: [
    {
      title: "Why we ask",
      blocks: [
        text("We plan on good days, and then a bad one comes. A step that fits the bad day fits the good one too."),
        text("A no is no bad sign. It only means: too big for now."),
      ],
    },
    {
      title: "Three sizes of one step",
      blocks: [
        text("Say you would like to move more."),
        list(
          ["Usual", "Walk round the park, 15 minutes."],
          ["Small", "Walk to the corner and back."],
          ["Bare minimum", "Shoes on, and stand outside the door."],
        ),
        picture(
          "three-sizes",
          "Three tufts of grass: a tall one, a middle one, a very small one. All three stand firm in the water.",
        ),
        text("All three count in full. On that day, the door was the step."),
      ],
    },
    {
      title: "Choose it before you need it",
      blocks: [
        text("Tie the small size to a sign: if I feel worn out at six, then I stand outside the door."),
        text("Plans of this kind were tested 642 times. They helped people do what they meant to do.", "sheeran-2024"),
        question("my-bare", "What would your bare minimum be for something you want to do?"),
      ],
    },
  ],
  doing: {
    line: "Try the question on something of yours.",
    label: "Test a step",
    to: { kind: "screen", screen: "planStep" },
  },
  piece: firstVersion("sheeran-2024", "tussock"),
};

export const fiveAreasPage: LearnPage = {
  id: "five-areas",
  title: "Five areas of life",
  meta: "Where a step can be",
  lead: "A step can be anywhere. Five areas help you look, and you can add your own.",
  minutes: 2,
  parts: [
    {
      title: "Where to look",
      blocks: [
        picture("five-tufts", "Five tufts in a ring, each with another grass on it. A sixth one has no name yet."),
        list(
          ["Study", "Read 2 pages. Look up one word. Ask one question in class."],
          ["Work", "Answer one mail. Clear a corner of the desk. Ask for a day off."],
          ["Creative", "Draw for 5 minutes. Hum a tune. Mend a sock."],
          ["Home", "Wash two cups. Open the post. Cook an egg."],
          ["People", "Wave to a neighbour. Send one line. Say no once."],
          ["Your own", "Faith, a garden, your health, the sea. You name it."],
        ),
      ],
    },
    {
      title: "Which one first?",
      blocks: [
        steps(
          "Which area would you like to feel more able in?",
          "In which one is there a thing you could do today?",
          "If they differ, take the second. The first will keep.",
        ),
        text("One area at a time is plenty. You can change it whenever you like."),
        question("area-now", "Which area calls you at the moment, and why?"),
      ],
    },
    {
      title: "If nothing comes to mind",
      blocks: [
        text("That happens a lot when you are tired. You can borrow a step and make it yours."),
        doNow("Browse what others might try.", "Try something new", {
          kind: "activity",
          activity: "try-something-new",
        }),
      ],
    },
  ],
  doing: {
    line: "Pick one area and one tiny step in it.",
    label: "Plan a small step",
    to: { kind: "screen", screen: "planStep" },
  },
  piece: firstVersion("build-mastery-ideas", "tussock"),
};
