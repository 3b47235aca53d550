/** C11 and C14: steps by need, and how the skill works with others. */
import { firstVersion } from "../../sources/piece.ts";
import { doNow, list, picture, question, steps, text, type LearnPage } from "../learnPage.ts";

export const whenAnxiousPage: LearnPage = {
  id: "when-anxious",
  title: "When you are anxious",
  meta: "A bit closer, at your pace",
  lead: "Anxiety says: stay away. A step says: a little nearer, and only as near as you choose.",
  minutes: 2,
  parts: [
    {
      title: "What helps a step along",
      blocks: [
        picture(
          "a-bit-nearer",
          "Dark reeds stand across the water. Someone is on the second of four tufts, one step nearer than before.",
        ),
        steps(
          "Check that there is no real danger.",
          "Pick the nearest bit that is only a bit scary.",
          "Breathe out slowly, and begin.",
          "Stay until it eases a little, or your time is up.",
          "Note what you feared, and what came.",
        ),
        text("The last line is the heart of it. The log asks how hard you thought it would be, and how hard it was."),
      ],
    },
    {
      title: "Three that people may start with",
      blocks: [
        list(
          ["A letter", "Open one and read it. Smaller: put all letters in one place."],
          ["A call", "Make or move an appointment. Smaller: write down what you will say."],
          ["A shop", "Buy a few things at a quiet hour. Smaller: write the list."],
        ),
        doNow("The letter is ready to borrow, in three sizes.", "Borrow this step", {
          kind: "example",
          example: "daily-open-letter",
        }),
        question("nearer", "What could you go one small bit nearer to?"),
      ],
    },
    {
      title: "When to do something else",
      blocks: [
        text("If fear is at its top, bring your body down first. Then see what is left of the day."),
        text("Panic, or fear from something that was done to you, is for work with a therapist. Steps can wait."),
      ],
    },
  ],
  doing: {
    line: "Go through the hard part in your mind first.",
    label: "Practise a hard moment",
    to: { kind: "guide", guide: "cope-ahead" },
  },
  piece: firstVersion("skill-names", "tussock"),
};

export const whenLowPage: LearnPage = {
  id: "when-low",
  title: "When you are low, or have no energy",
  meta: "Move first, mood later",
  lead: "When you are low, waiting to feel like it can take a long time. So we begin very small.",
  minutes: 2,
  parts: [
    {
      title: "What helps a step along",
      blocks: [
        picture(
          "low-ground",
          "The sun is low over flat water. Someone stands on a bare mound; right beside it is a tuft with two shoots.",
        ),
        steps(
          "Take the bare minimum and nothing more.",
          "Tie it to what you do anyway: after tea, before bed.",
          "Do it at the time, not at the mood.",
          "Say what you did, out loud or here.",
        ),
        text(
          "To plan small things and do them was tried in many trials. It helped with low mood. It does not help everyone.",
          "cuijpers-2007",
          "ekers-2014",
        ),
      ],
    },
    {
      title: "Three that people may start with",
      blocks: [
        list(
          ["Air", "Walk round the block. Smaller: stand outside the door."],
          ["Water", "Have a shower. Smaller: wash your face."],
          ["Someone", "Have a short call. Smaller: send one line."],
        ),
        doNow("The walk is ready to borrow, in three sizes.", "Borrow this step", {
          kind: "example",
          example: "daily-round-the-block",
        }),
        question("tiny", "What is so small that you could do it even today?"),
      ],
    },
    {
      title: "Add something nice",
      blocks: [
        text("Steps alone can get grey. The A of ABC PLEASE adds one nice thing a day, which you need not earn."),
        text("If it has been dark for weeks, please tell a doctor or a therapist. You do not have to do this alone."),
      ],
    },
  ],
  doing: {
    line: "Begin with the easiest of six.",
    label: "A two-minute step",
    to: { kind: "guide", guide: "two-minute-step" },
  },
  piece: firstVersion("cuijpers-2007", "ekers-2014", "skill-names"),
};

export const whenInDoubtPage: LearnPage = {
  id: "when-in-doubt",
  title: "When you doubt who you are",
  meta: "Steps that fit what you value",
  lead: "Who am I? You can ask that for years. You can also do one small thing that is like you, and look.",
  minutes: 2,
  parts: [
    {
      title: "From what matters to one step",
      blocks: [
        picture(
          "own-grasses",
          "Someone on firm ground looks back at four tufts. Each has another grass, and all are ones they stood on.",
        ),
        steps(
          "Name one thing that matters to you: being fair, learning, animals, family.",
          "Ask what someone who cares about it would do on a plain day.",
          "Take the smallest form of that.",
          "Afterwards, write what it says about you.",
        ),
        text("Bit by bit you collect lines that nobody gave you. You wrote them, after you did something."),
      ],
    },
    {
      title: "When “I can’t do anything” comes",
      blocks: [
        text("That thought speaks as if it knew. Your own lines can answer it better than we can."),
        doNow("Read what you have shown yourself.", "My proof", { kind: "screen", screen: "proof" }),
        question("like-me", "When did you last do something that felt like you?"),
      ],
    },
    {
      title: "Three that people may start with",
      blocks: [
        list(
          ["Say a view", "Tell one person what you think of a film. Smaller: write it for yourself."],
          ["Make a thing", "Draw for 5 minutes. Smaller: choose the colours."],
          ["Do right by someone", "Say thank you by name. Smaller: think of whom."],
        ),
      ],
    },
  ],
  doing: {
    line: "Teaching a thing is a quick way to see that you know it.",
    label: "Teach it",
    to: { kind: "activity", activity: "teach-it" },
  },
  piece: firstVersion("bandura-1977", "skill-names", "tussock"),
};

export const withOtherSkillsPage: LearnPage = {
  id: "with-other-skills",
  title: "How it works with other skills",
  meta: "A bridge back to your step",
  lead: "When a step sticks, another skill can be the bridge. It leads back to the step.",
  minutes: 2,
  parts: [
    {
      title: "Which bridge when",
      blocks: [
        picture(
          "bridge",
          "Two tufts with too much water between. A plank lies across, and a small figure walks on it.",
        ),
        list(
          ["I do not want to", "Opposite Action: one small thing the other way."],
          ["I’m scared how it will go", "Cope Ahead: do it in your mind first."],
          ["My mind talks and talks", "Mindfulness: let the thought ride along."],
          ["I’m too wound up", "TIP: breathe out slowly, let your muscles go."],
          ["I’m worn out", "PLEASE: eat, drink, rest. Then the bare minimum."],
          ["Someone is in the way", "DEAR MAN: ask for the time or the help you need."],
        ),
        doNow("Not sure which one?", "Right now", { kind: "screen", screen: "rightNow" }),
      ],
    },
    {
      title: "The other letters of ABC PLEASE",
      blocks: [
        text(
          "A is for nice things and for what matters to you. B is this skill. C is to cope ahead. PLEASE is for the body.",
        ),
        text(
          "They carry each other. After a good night, the same step may feel smaller. After a step, tea may taste better.",
        ),
        text("In older lists the set is called PLEASE MASTER. It means the same skills.", "please-master"),
      ],
    },
    {
      title: "Does using skills help?",
      blocks: [
        text(
          "In 3 trials, 108 women were asked. Those in DBT named 3 times more skills at the end, and that went with getting better.",
          "neacsiu-2010",
        ),
        text(
          "In daily reports of 19 people, more skills were used on worse days. So if both are high, the skill is not the cause. The day after was less tense.",
          "southward-2022",
        ),
        question("bridge-mine", "Which skill has carried you over before?"),
      ],
    },
  ],
  doing: { line: "See them all, each on one card.", label: "All my skills", to: { kind: "screen", screen: "skills" } },
  piece: firstVersion("skill-names", "please-master", "neacsiu-2010", "southward-2022"),
};
