import { firstVersion } from "../sources/piece.ts";
import { activityNames } from "../words/en/activityNames.ts";
import { timeBoxWords } from "../words/en/timeBox.ts";
import { minutes, type Activity } from "./activity.ts";
import { ask, line, lines, oneOf, read, tool } from "./screen.ts";
import { staysHere } from "./writes.ts";

export const setAStoppingTime: Activity = {
  id: "set-a-stopping-time",
  code: "A12",
  name: activityNames["set-a-stopping-time"],
  longName: "Time limits",
  line: "Choose a length, a break, and what enough looks like.",
  fits: { needs: ["tooBig", "gotHard"], place: "anywhere", energy: "low", best: ["alone", "withClient"] },
  minutes: minutes(12, 16, 20),
  parts: {
    prompt: {
      title: "Starting and stopping",
      minutes: minutes(0, 1, 1),
      leader: {
        say: [
          "Some of us find it hard to start. Some find it hard to stop. Many of us have both, on different days.",
          "A stopping time helps with both ends.",
        ],
        ifQuiet: "Ask for hands: starters, stoppers, both. Put yours up first.",
      },
      client: [
        ask(
          "which-end",
          "Which end is hard for you?",
          oneOf([
            ["start", "Starting"],
            ["stop", "Stopping"],
            ["both", "Both"],
          ]),
          staysHere,
        ),
      ],
      room: { text: "Hard to start? Hard to stop?" },
    },
    introduction: {
      title: "Why an end helps",
      minutes: minutes(1, 1, 2),
      leader: {
        say: [
          "For many people a thing with an end is easier to begin. Ten minutes has an end. “The flat” does not.",
          "And stopping while there is still some strength left leaves some for tomorrow. Nobody builds mastery flat on the floor.",
        ],
        watchFor: "People for whom rest feels like a fault. Stopping on time is the skill here.",
      },
      client: [read("an-end", "A thing with an end is easier to begin.", "Stopping in time is a skill too.")],
      room: { text: "An end makes it easier to begin." },
    },
    preparation: {
      title: "Choose a step",
      minutes: minutes(1, 1, 1),
      leader: {
        say: ["Choose one step for today or tomorrow. Or take the whole day, if days are what run away with you."],
        does: ["Put a clock where all can see it."],
      },
      client: [
        ask(
          "for-which",
          "Which step is it for?",
          { kind: "step", whenNone: "Write one small step" },
          {
            to: "timeBox",
            field: "stepId",
          },
          { hint: "You can leave this out if it is for the whole day." },
        ),
      ],
      room: { text: "One step. Or the whole day." },
    },
    guidance: {
      title: "What enough looks like",
      minutes: minutes(2, 2, 2),
      leader: {
        say: [
          "Set a length that you could do on a low day. Split it if it is long: work, pause, work.",
          "Decide what enough looks like before you begin: “three shelves”, “one page”, “the bell”.",
          "Then decide how you stop. Put the thing away, say a word, get up.",
        ],
        ifQuiet: "Ask what usually tells them that it was too much. Pain? Anger? The time of night?",
        watchFor: "Lengths that are really a wish. Ask for half of it and see who breathes out.",
      },
      client: [
        read(
          "enough",
          "Pick a length for a low day.",
          "Decide what enough looks like, before you begin.",
          "When the time is over, you stop. Kindly.",
        ),
      ],
      examples: [
        { who: "Theo", text: "Desk, 20 minutes. Pause, 5. Then 10 more. Enough: the two top papers." },
        { who: "Jo", text: "Kitchen, 10 minutes. Enough: the bell. Then I sit down, whatever it looks like." },
        { who: "Mina", text: "A day: 2 hours of people at most. Enough: when I start to nod too much." },
      ],
      room: { text: "A length. A pause. What is enough?", small: "Decide before you begin." },
    },
    experience: {
      title: "Make the box, and try one",
      minutes: minutes(6, 7, 7),
      leader: {
        say: [
          "Make your time box: length, parts, pause, enough.",
          "Then we try a tiny one together: two minutes of anything, and we stop at the bell, in the middle of a word if need be.",
        ],
        does: ["Ring a soft bell after the two minutes.", "Stop in the middle of your own sentence."],
        ifQuiet: "For the two minutes offer a page to colour, a cupboard to sort, a letter to copy.",
        watchFor: "Those who go on after the bell. Smile, and name that this is what we practise.",
        withOne: "Time it for the client, so that they need not look.",
      },
      client: [
        tool("box", "Your time box", {
          kind: "timeBox",
          boxes: [
            { id: "step", label: "One step", minutes: [2, 5, 10, 15, 20, 30] },
            { id: "day", label: "A whole day", minutes: [30, 60, 90, 120, 180] },
          ],
          parts: { label: "Split it in parts", hint: "Like 10 minutes, a pause, 10 minutes." },
          breaks: { label: "A pause between", hint: "Get up, drink, look far away.", minutes: [2, 5, 10, 15] },
          enough: { label: "What is enough?", hint: "3 shelves. One page. The bell." },
          stopWords: ["Enough for now.", "I stop while I still can.", "The rest can wait."],
          end: timeBoxWords.usual,
          stop: timeBoxWords.stop,
          more: timeBoxWords.more,
          moreMinutes: 2,
        }),
      ],
      timer: {
        begin: "Make your box. Then try 2 minutes of anything.",
        half: "Half way. If your box is made, try it out.",
        end: "Stop here, also in the middle. That is the practice.",
      },
      room: { text: "Stop at the bell.", small: "In the middle is fine." },
    },
    observation: {
      title: "What stopping felt like",
      minutes: minutes(1, 1, 2),
      leader: {
        say: ["Notice what came up at the bell: relief, a pull to go on, a bit of anger. All of them are allowed."],
      },
      client: [
        ask(
          "at-the-bell",
          "What was there when it was time to stop?",
          oneOf([
            ["relief", "Relief"],
            ["pull", "A pull to go on", "That pull is a good thing to bring to next time."],
            ["cross", "I was cross"],
            ["nothing", "Not much"],
          ]),
          staysHere,
        ),
      ],
      room: { text: "What came up at the bell?" },
    },
    discussion: {
      title: "Where the limit helps",
      minutes: minutes(0, 2, 4),
      leader: {
        say: [
          "Where in your week would a stopping time help most?",
          "And who might not like it if you stop on time? How could you tell them?",
        ],
        ifQuiet: "Say where you yourself overrun, and what it costs you the day after.",
        watchFor: "Jobs or homes in which stopping is not safe or not allowed. Look for what is in their hands.",
      },
      client: [ask("limit-day", "Which day will you try it?", { kind: "day" }, staysHere)],
      questions: [
        "What tells you that it is enough?",
        "What makes it hard to stop?",
        "What would you have left, if you stopped a bit earlier?",
      ],
      room: { text: "Where would a stopping time help?" },
    },
    reflection: {
      title: "A word to stop with",
      minutes: minutes(1, 1, 1),
      leader: {
        say: ["Choose the words you want to read when the time is over. The timer will show them to you."],
      },
      client: [
        ask(
          "stop-words",
          "What would you like to read when it is time?",
          line("Enough for now.", "The rest can wait."),
          {
            to: "timeBox",
            field: "stopWords",
          },
        ),
        ask("about-stopping", "What do you want to remember about stopping?", lines("When I stop in time, …"), {
          to: "thought",
          field: "text",
        }),
      ],
      groupQuestion: "How can we end our own meetings so that everyone has something left?",
      room: { text: "My words for stopping." },
    },
  },
  makes: [
    { by: "tool", record: "timeBox", screen: "box" },
    { by: "answers", record: "thought", needs: ["text"] },
  ],
  group: {
    size: { least: 2, most: 14 },
    bring: ["A soft bell", "A clock all can see", "Things to do for two minutes"],
    notes: [
      "Keep your own time well today. It is the best example.",
      "The two minutes are the heart of it. Leave out the talk rather than the bell.",
    ],
    sharing: "Time boxes may be shown. What people do in them is theirs.",
  },
  cautions: [
    "With pain, illness or a new child, the box is set by the body. Start with half of what feels right.",
    "If stopping brings up panic, let the client practise it with something that does not matter.",
  ],
  links: {
    skills: ["build-mastery", "please", "one-mindfully", "wise-mind"],
    guided: ["two-minute-step", "stop", "paced-breathing"],
    examples: ["work-leave-on-time", "work-first-part", "study-table-time"],
    next: ["a-rhythm-that-fits", "one-thing-fully"],
  },
  piece: firstVersion("tussock"),
};
