import { firstVersion } from "../sources/piece.ts";
import { activityNames } from "../words/en/activityNames.ts";
import { minutes, type Activity } from "./activity.ts";
import { ask, line, lines, oneOf, read, tool } from "./screen.ts";
import { staysHere } from "./writes.ts";

export const breakItDown: Activity = {
  id: "break-it-down",
  code: "A1",
  name: activityNames["break-it-down"],
  longName: "Setting small, achievable goals",
  line: "Take one part of life. Cut it up until one piece fits a bad day.",
  fits: { needs: ["tooBig", "start"], place: "table", energy: "some", best: ["alone", "withClient", "inGroup"] },
  minutes: minutes(15, 24, 34),
  parts: {
    prompt: {
      title: "Something that looks too big",
      minutes: minutes(1, 2, 2),
      leader: {
        say: [
          "Think of something you would like to have in order, or to be able to do. It can be big. It can have been big for years.",
          "You do not need to fix it today. You will look for the smallest piece of it that is still worth doing.",
        ],
        ifQuiet: "Name one of your own: a cupboard, a pile of post, a call you put off.",
        withOne: "Ask which part of life takes up the most room in the client’s head this week.",
      },
      client: [
        ask(
          "area",
          "Which part of life is it about?",
          { kind: "area" },
          { to: "goal", field: "areaId" },
          { hint: "Pick the one that comes up first." },
        ),
      ],
      room: { text: "What looks too big right now?", small: "Think of one thing. You can keep it to yourself." },
    },
    introduction: {
      title: "Why small pieces work",
      minutes: minutes(1, 2, 3),
      leader: {
        say: [
          "Trust in yourself grows most from things you have done. Being told you can do it helps less.",
          "A big goal gives that proof once, at the end. Small pieces give it many times on the way.",
          "So today a small piece is not the warm-up. It is the work.",
        ],
        watchFor: "People who think that small means childish. Say that size is a tool, not a mark of worth.",
      },
      client: [
        read(
          "why",
          "What you have done is the best proof that you can.",
          "A big goal gives that proof late. A small piece can give it today.",
        ),
      ],
      room: { text: "Small pieces give proof early.", small: "One piece done is worth more than a plan for ten." },
    },
    preparation: {
      title: "Name the big thing",
      minutes: minutes(1, 2, 3),
      leader: {
        say: [
          "Write the big thing at the top of the page, in your own words. Then write why it matters to you.",
          "If two things come up, take the one that would make next week a bit lighter.",
        ],
        does: ["Hand out the ladder sheet and pens.", "Draw an empty ladder where all can see it."],
        withOne: "Let the client write. If they ask you to choose, offer two and let them point.",
      },
      client: [
        ask("big-thing", "What is the big thing?", line("A home I can have guests in", "Being able to phone people"), {
          to: "goal",
          field: "title",
        }),
        ask("why-it-matters", "Why does it matter to you?", lines("I would feel …", "Then I could …"), {
          to: "goal",
          field: "why",
        }),
      ],
      room: { text: "Write the big thing at the top.", small: "Then one line: why it matters to me." },
    },
    guidance: {
      title: "How to cut",
      minutes: minutes(2, 3, 4),
      leader: {
        say: [
          "Ask of the big thing: what is it made of? Write three or four parts under it.",
          "Take one part and ask again. Stop when a piece is something you could see yourself do, with your hands or your voice.",
          "Then ask three things of that piece. Can I manage it? Is it real in the week I have? Could I do it on a bad day?",
          "A no is not bad news. It says: cut once more.",
        ],
        does: ["Show one example on the board and let the room do the last cut."],
        ifQuiet: "Ask: what would be the first thing a camera could see?",
        watchFor: "Pieces that are wishes, such as “be calm”. Ask what the person would be doing.",
      },
      client: [
        read(
          "how-to-cut",
          "Ask: what is it made of?",
          "Take one part. Ask again.",
          "Stop when you can see yourself do it.",
        ),
        read("three-checks", "Can I manage it?", "Is there room for it this week?", "Would it go on a bad day?"),
      ],
      examples: [
        { who: "Ana", text: "A home for guests. One room. The table. Clear 5 things off the table." },
        { who: "Jo", text: "Finish the course. Chapter 2. Page 1. Open the book and read the first half page." },
        { who: "Sam", text: "See friends again. Lee. A message. Write “I thought of you today”." },
      ],
      room: { text: "What is it made of?", small: "Manage it? Real this week? Fine on a bad day?" },
    },
    experience: {
      title: "Build your ladder",
      minutes: minutes(6, 8, 10),
      leader: {
        say: [
          "Build your own ladder now. The big thing on top, parts below it, small pieces at the foot.",
          "Rub out and move as much as you like. A ladder with two rungs is a ladder.",
        ],
        does: ["Walk round slowly. Look at the foot of the ladders, not the top."],
        ifQuiet: "Quiet is fine here. Give a nod, and leave people to it.",
        watchFor: "A foot that is still too high. Ask, in a low voice: and on a bad day?",
        withOne: "Sit beside the client. Cut together, and let the client say when it is small enough.",
      },
      client: [
        tool("ladder", "Your ladder", {
          kind: "goalLadder",
          span: "weeks",
          top: { label: "The big thing", hint: "What you want in the end." },
          part: { label: "A part of it", hint: "What is it made of?" },
          step: { label: "A small step", hint: "Something you can see yourself do." },
          deepest: 3,
          checks: [
            {
              id: "manageable",
              ask: "Can I manage this?",
              ifNo: "Then it has 2 steps in it. Take the first one.",
              offer: "split",
            },
            {
              id: "realistic",
              ask: "Is it real in the week I have?",
              ifNo: "Then make it shorter, or do less of it.",
              offer: "smaller",
            },
            {
              id: "badDay",
              ask: "Could I do it on a bad day?",
              ifNo: "Keep it for good days. Add a smaller one below it.",
              offer: "smaller",
            },
          ],
        }),
      ],
      timer: {
        begin: "Start at the top. Go down one cut at a time.",
        half: "Half the time is left. Look for one piece you can see yourself do.",
        end: "Time to look at your ladder. A half-built one is fine.",
      },
      room: { text: "Cut until you can see yourself do it.", small: "Big thing. Part. Small step." },
    },
    observation: {
      title: "Look at the lowest piece",
      minutes: minutes(1, 2, 3),
      leader: {
        say: [
          "Put a finger on the lowest piece. Notice what happens in your body when you think of doing it.",
          "Compare that with the top. You do not need to explain the difference.",
        ],
        watchFor: "Someone who looks more upset than before. Offer a break, or a piece that is already done.",
      },
      client: [
        ask(
          "how-it-feels",
          "Look at your lowest step. How does it feel?",
          oneOf([
            ["lighter", "A bit lighter"],
            ["same", "Much the same"],
            ["too-big", "Still too big", "Then cut it once more. That is how it works."],
            ["dull", "Nearly too small", "Small is fine. Doing it is the point."],
          ]),
          staysHere,
        ),
      ],
      room: { text: "Look at the lowest piece.", small: "What does your body say?" },
    },
    discussion: {
      title: "Which piece first",
      minutes: minutes(2, 3, 6),
      leader: {
        say: [
          "You do not need to show your ladder. If you like, tell us only the lowest piece.",
          "Then choose a day for it. A day, not a promise.",
        ],
        ifQuiet: "Ask for a show of hands: whose lowest piece takes under five minutes?",
        watchFor: "Advice from others. Thank them and hand the question back to the person.",
        withOne: "Ask what could make that day go another way, and leave room for it.",
      },
      client: [
        ask(
          "first-step",
          "Which step comes first?",
          { kind: "step", whenNone: "Write one small step" },
          {
            to: "plan",
            field: "stepId",
          },
        ),
        ask("first-day", "Which day could it be?", { kind: "day" }, { to: "plan", field: "day" }),
      ],
      questions: [
        "Where was it hard to cut, and where did it go by itself?",
        "What did the bad-day question change?",
        "How will you notice that you did it?",
      ],
      room: { text: "Which piece comes first?", small: "Share it, or keep it. Both are fine." },
    },
    reflection: {
      title: "Take one line with you",
      minutes: minutes(1, 2, 3),
      leader: {
        say: [
          "Finish this line for yourself: when something looks too big, I can …",
          "Keep the sheet. The ladder will change, and that is what it is for.",
        ],
        does: ["End on time, also when some ladders are not done."],
      },
      client: [
        ask("take-away", "What will you remember?", lines("When it looks too big, I can …", "My first piece is …"), {
          to: "thought",
          field: "text",
        }),
      ],
      groupQuestion: "What did you hear from someone else that you would like to borrow?",
      room: { text: "When it looks too big, I can …" },
    },
  },
  makes: [
    { by: "tool", record: "goal", screen: "ladder" },
    { by: "tool", record: "step", screen: "ladder" },
    { by: "tool", record: "rung", screen: "ladder" },
    { by: "answers", record: "plan", needs: ["stepId", "day"] },
    { by: "answers", record: "thought", needs: ["text"] },
  ],
  group: {
    size: { least: 2, most: 10 },
    bring: ["Ladder sheets", "Pens", "A board or a large sheet"],
    notes: [
      "Show your own ladder with a plain goal. It helps more than a perfect one.",
      "Some will want to fill every rung. One clear piece at the foot is enough.",
    ],
    sharing: "Only the lowest piece is shared, by those who want to. The goal at the top stays private.",
  },
  cautions: [
    "If the big thing is leaving a dangerous place or person, stop here and make a safety plan with the client first.",
    "With strong perfectionism, set a limit of three parts and one step.",
  ],
  links: {
    skills: ["build-mastery", "problem-solving", "accumulate-long"],
    guided: ["two-minute-step", "kind-turn"],
    examples: ["daily-one-drawer", "study-rough-page", "social-reply"],
    next: ["plan-for-the-hard-part", "a-rhythm-that-fits"],
  },
  piece: firstVersion("bandura-1977", "byars-winston-2017"),
};
