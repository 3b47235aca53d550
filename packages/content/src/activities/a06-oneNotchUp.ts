import { firstVersion } from "../sources/piece.ts";
import { activityNames } from "../words/en/activityNames.ts";
import { minutes, type Activity } from "./activity.ts";
import { ask, line, lines, oneOf, read, score, tool } from "./screen.ts";
import { staysHere } from "./writes.ts";

export const oneNotchUp: Activity = {
  id: "one-notch-up",
  code: "A6",
  name: activityNames["one-notch-up"],
  longName: "Setting stretch goals",
  line: "Take something that works. Find the version one notch harder.",
  fits: { needs: ["more"], place: "anywhere", energy: "good", best: ["alone", "withClient"] },
  minutes: minutes(15, 22, 31),
  parts: {
    prompt: {
      title: "Something that works",
      minutes: minutes(1, 1, 2),
      leader: {
        say: [
          "Name one thing that used to be hard and now mostly works. Cooking an egg counts. Answering the phone counts.",
          "We will stay with that one thing and look for the next notch.",
        ],
        ifQuiet: "Ask: what do you do now that you could not have done a year ago?",
        withOne: "If the client sees nothing that works, do a small win first and keep this for another day.",
      },
      client: [
        ask("what-works", "What mostly works for you now?", line("I make my own dinner", "I go to class"), staysHere, {
          hint: "Something that was hard once.",
        }),
      ],
      room: { text: "Something that mostly works now.", small: "It was hard once." },
    },
    introduction: {
      title: "Between dull and too much",
      minutes: minutes(1, 2, 3),
      leader: {
        say: [
          "When a step gets easy it stops giving proof. That is a good sign, and a good time to move one notch.",
          "A notch is small. We look for something you would manage about four times out of five.",
          "Four in five is our choice, made with care. It is not a law of nature.",
          "Across many studies, goals helped more when they asked something of people. For beginners hard goals are in doubt, so there we aim to learn.",
        ],
        watchFor: "Leaps. Someone who has had a good week may want to do it all by Friday.",
      },
      client: [
        read(
          "between",
          "When it gets easy, it gives less proof.",
          "So go up one notch. Not two.",
          "Look for a thing you could do about 4 times out of 5.",
        ),
      ],
      room: { text: "One notch. Not two.", small: "About 4 times out of 5." },
    },
    preparation: {
      title: "Where you are on the ladder",
      minutes: minutes(1, 2, 2),
      leader: {
        say: [
          "Draw a short ladder. Put what works on the second rung. Leave three rungs above it.",
          "Rate what works: how hard is it today, from 0 to 100, on your own scale?",
        ],
        does: ["Hand out the ladder sheet, or draw four lines on any paper."],
      },
      client: [
        ask("hard-now", "How hard is it for you today?", score("very easy", "too much"), staysHere, {
          hint: "Your own scale. A guess is fine.",
        }),
      ],
      room: { text: "Where am I on my ladder?" },
    },
    guidance: {
      title: "Six ways up",
      minutes: minutes(2, 3, 4),
      leader: {
        say: [
          "There are many ways to go up: a bit longer, a bit more of it, less help, another place, someone watching, a harder kind.",
          "Change only one of them. If you change two, you will not know which one was too much.",
        ],
        does: ["Take one thing from the room and find three different notches for it."],
        ifQuiet: "Offer cooking an egg and ask for six harder eggs.",
        watchFor: "Notches that are about being better than others. Turn them towards the person’s own last time.",
      },
      client: [
        ask(
          "which-way",
          "Which way would you go up?",
          oneOf(
            [
              ["longer", "A bit longer"],
              ["more", "A bit more of it"],
              ["less-help", "With less help"],
              ["place", "In another place"],
              ["seen", "With someone there"],
              ["kind", "A harder kind of it"],
            ],
            "Another way",
          ),
          staysHere,
          { hint: "Change only one." },
        ),
      ],
      examples: [
        { who: "Theo", text: "Works: an egg. One notch: an egg and a sauce. Not a dinner for six." },
        { who: "Mina", text: "Works: hello at the bus stop. One notch: hello and one question." },
        { who: "Sam", text: "Works: 10 minutes of reading. One notch: 13 minutes. Same chair." },
      ],
      room: { text: "Change one thing.", small: "Longer. More. Less help. Another place." },
    },
    experience: {
      title: "Write the next rung",
      minutes: minutes(6, 8, 9),
      leader: {
        say: [
          "Write the next rung as one sentence. Rate it. If it is far above what works, look for one in between.",
          "Then do the reality check. Do I have the time, the things and the energy this week?",
          "Put one or two steps between here and there. Ask of each: what is the way back down on a bad day?",
        ],
        ifQuiet: "Read out the two checks again, slowly.",
        watchFor: "Ratings of 80 and more. Ask which rung would lie half way.",
        withOne: "Ask the client to say what they would drop if the week gets full.",
      },
      client: [
        ask("next-rung", "What is it, one notch up?", line("An egg and a sauce", "13 minutes, same chair"), {
          to: "goal",
          field: "title",
        }),
        ask("hard-next", "How hard would that be?", score("very easy", "too much"), staysHere, {
          hint: "If it is far above today, look for one in between.",
        }),
        ask(
          "real-this-week",
          "Is it real this week?",
          { kind: "yesNo", ifNo: "Then keep it for later. What works still counts in full." },
          staysHere,
          { hint: "Time, things, energy." },
        ),
        tool("way-up", "The steps up to it", {
          kind: "goalLadder",
          span: "weeks",
          top: { label: "One notch up", hint: "The harder version." },
          part: { label: "A part of it", hint: "Only if it has more than one." },
          step: { label: "A step up to it", hint: "A bit harder than what works now." },
          deepest: 2,
          checks: [
            {
              id: "manageable",
              ask: "Would it go well about 4 times out of 5?",
              ifNo: "Then put one more step below it.",
              offer: "smaller",
            },
            {
              id: "realistic",
              ask: "Do I have the time and the things for it?",
              ifNo: "Then make it shorter, or move it to another week.",
              offer: "smaller",
            },
            {
              id: "badDay",
              ask: "Is there a way down on a bad day?",
              ifNo: "Add what works now as the small size. It counts in full.",
              offer: "smaller",
            },
          ],
        }),
      ],
      timer: {
        begin: "Write one rung up. Rate it. Then find the steps to it.",
        half: "Half way. If the number is high, find a rung in between.",
        end: "Stop here. One rung is what we came for.",
      },
      room: { text: "One rung up. And a way down.", small: "Real this week?" },
    },
    observation: {
      title: "A pull or a push",
      minutes: minutes(1, 1, 2),
      leader: {
        say: [
          "Notice if the new rung pulls you or pushes you. A pull feels like wanting to see. A push feels like fear of not being enough.",
          "If it is a push, go half a notch down. It is still up.",
        ],
      },
      client: [
        ask(
          "pull-or-push",
          "Does it pull you, or push you?",
          oneOf([
            ["pull", "It pulls me"],
            ["push", "It pushes me", "Then try half of it. Half is still up."],
            ["both", "A bit of both"],
            ["dont-know", "I can’t tell yet"],
          ]),
          staysHere,
        ),
      ],
      room: { text: "A pull, or a push?", small: "If it pushes: half a notch." },
    },
    discussion: {
      title: "What the notch would show you",
      minutes: minutes(2, 3, 6),
      leader: {
        say: [
          "If you do it, what would that show you about yourself?",
          "If you do it in part, what would that show you? Think of an answer to both.",
        ],
        ifQuiet: "Ask what people would say to a friend who did half of it.",
        watchFor: "Numbers being compared. Everybody’s 40 is a different 40.",
      },
      client: [
        ask("show-me", "What would it show you, in whole or in part?", lines("In whole, that …", "In part, that …"), {
          to: "thought",
          field: "text",
        }),
        ask(
          "first-step",
          "Which step up comes first?",
          { kind: "step", whenNone: "Write one small step" },
          {
            to: "plan",
            field: "stepId",
          },
        ),
        ask("notch-day", "Which day could you try it?", { kind: "day" }, { to: "plan", field: "day" }),
      ],
      questions: [
        "Which way of going up suits you?",
        "How do you tell a notch from a leap?",
        "What helps you go down a rung without calling it a loss?",
      ],
      room: { text: "What would it show me?", small: "In whole. In part." },
    },
    reflection: {
      title: "Both rungs are yours",
      minutes: minutes(1, 2, 3),
      leader: {
        say: ["You may use either rung, any day. Going down on a bad day keeps the ladder. It does not break it."],
      },
      client: [read("both-rungs", "Both rungs are yours.", "On a bad day, use the lower one. It counts in full.")],
      groupQuestion: "What can we say to each other when someone goes down a rung?",
      room: { text: "Both rungs are mine." },
    },
  },
  makes: [
    { by: "tool", record: "goal", screen: "way-up" },
    { by: "tool", record: "step", screen: "way-up" },
    { by: "tool", record: "rung", screen: "way-up" },
    { by: "answers", record: "plan", needs: ["stepId", "day"] },
    { by: "answers", record: "thought", needs: ["text"] },
  ],
  group: {
    size: { least: 2, most: 10 },
    bring: ["Ladder sheets", "Pens"],
    notes: [
      "Not for a day on which most of the room is worn out. Choose small wins then.",
      "Keep the ratings private. The rungs may be shared.",
    ],
    sharing: "A rung may be read out, never its number.",
  },
  cautions: [
    "After a hard week, wait. Something that worked once is not yet something that works.",
    "With exercise, food, work hours or money, check that “more” is good for this person.",
  ],
  care: "If you are worn out today, keep this for another day. A small win fits better now.",
  links: {
    skills: ["build-mastery", "wise-mind", "cope-ahead"],
    guided: ["wise-mind", "notice-thought"],
    examples: ["work-share-idea", "social-own-view", "creative-teach-craft"],
    next: ["plan-for-the-hard-part", "how-will-i-know"],
  },
  piece: firstVersion("epton-2017", "goal-theory-2019", "bandura-1977", "tussock"),
};
