import { firstVersion } from "../sources/piece.ts";
import { activityNames } from "../words/en/activityNames.ts";
import { minutes, type Activity } from "./activity.ts";
import { ask, line, lines, oneOf, read, score, tool } from "./screen.ts";
import { staysHere } from "./writes.ts";

export const teachIt: Activity = {
  id: "teach-it",
  code: "A7",
  name: activityNames["teach-it"],
  longName: "Teaching others",
  line: "Make a one-page card to show someone a thing you know.",
  fits: { needs: ["unseen", "more", "together"], place: "table", energy: "some", best: ["inGroup", "withClient"] },
  minutes: minutes(15, 23, 34),
  parts: {
    prompt: {
      title: "Something you know",
      minutes: minutes(1, 1, 2),
      leader: {
        say: [
          "Everyone here can do something that someone else cannot. Peel a mango. Calm a dog. Find a bus.",
          "Think of one small thing you could show a person in three minutes.",
        ],
        ifQuiet: "Ask what other people ask them for: a recipe, a fix, a way to fold something.",
      },
      client: [read("you-know", "You can do things others can’t.", "Peel a mango. Calm a dog. Find the bus.")],
      room: { text: "What could I show in 3 minutes?" },
    },
    introduction: {
      title: "Why teaching helps the teacher",
      minutes: minutes(1, 2, 2),
      leader: {
        say: [
          "To teach a thing you put it into words. That shows you how much of it you already have.",
          "You also meet yourself as someone who gives. Many of us have met ourselves mostly as someone who needs.",
        ],
        watchFor: "“I know nothing.” Ask what they did before they came here today. There is a skill in it.",
      },
      client: [
        read(
          "why-teach",
          "To teach it, you put it in words.",
          "Then you see how much you know.",
          "And someone else gets something good.",
        ),
      ],
      room: { text: "Teaching shows me what I have." },
    },
    preparation: {
      title: "Which skill, and for whom",
      minutes: minutes(1, 2, 3),
      leader: {
        say: [
          "Choose a skill from life, or a DBT skill that has helped you.",
          "Then choose a person who would be glad of it. It can be a child, a neighbour, or someone in this room.",
        ],
        does: ["Hand out one blank card each: a sheet folded once."],
        withOne: "Offer to be the learner yourself, in this very hour.",
      },
      client: [
        ask(
          "what-kind",
          "What would you like to show?",
          oneOf(
            [
              ["hands", "Something with my hands"],
              ["kitchen", "Something to eat"],
              ["screen", "Something on a screen"],
              ["calm", "A skill that calms me"],
              ["people", "Something with people"],
              ["place", "How to find a place"],
            ],
            "Something else",
          ),
          staysHere,
        ),
        ask("sure-before", "How well do you know it?", score("a little", "very well"), staysHere),
      ],
      room: { text: "What? And for whom?", small: "From life, or a DBT skill." },
    },
    guidance: {
      title: "Three points and a try",
      minutes: minutes(2, 3, 4),
      leader: {
        say: [
          "A teach card has four things: what it is, three points, one example, and one thing to try at once.",
          "Use words a child of nine would know. If a word is long, say what it does.",
          "Then let them try. People learn with their hands, and you may sit on yours.",
        ],
        does: ["Teach one tiny thing yourself in one minute: how to fold a sleeve, or how to breathe out slowly."],
        ifQuiet: "Take a word such as “boundary” and look for a simpler one together.",
        watchFor: "Cards with ten points. Ask which three would still be enough.",
      },
      client: [read("three-points", "Say what it is.", "Give 3 points and one example.", "Then let them try.")],
      examples: [
        { who: "Ruth", text: "A good cup of tea. Warm the pot. Wait 4 minutes. Milk last. Try: smell it first." },
        { who: "Sam", text: "STOP. Stop. Step back. Look round. Go on with care. Try: do it now, with a silly thing." },
        { who: "Jo", text: "Calm a dog. Sit low. Look away. Speak softly. Try: breathe out and wait." },
      ],
      room: { text: "3 points. 1 example. 1 try." },
    },
    experience: {
      title: "Make the card, teach a bit of it",
      minutes: minutes(6, 8, 10),
      leader: {
        say: [
          "Make your card. Four minutes are enough for a good one.",
          "Then turn to a neighbour and teach one point of it. Then swap. The learner may ask one question.",
        ],
        does: ["Say when it is time to turn to the neighbour.", "If the number is odd, be a learner."],
        ifQuiet: "Let those who do not want to teach read their card to themselves, as if to a friend.",
        watchFor: "Learners who correct. Learners only try and thank.",
        withOne: "Be an honest beginner. Ask one real question.",
      },
      client: [
        tool("card", "Your teach card", {
          kind: "teachCard",
          fields: [
            { id: "topic", label: "What I can show", hint: "A good cup of tea.", lines: 1 },
            { id: "toWhom", label: "For whom", hint: "My neighbour.", lines: 1 },
            { id: "simpleWords", label: "In simple words", hint: "As if to a child of nine.", lines: 3 },
            { id: "points", label: "3 points", hint: "One line each.", lines: 3 },
            { id: "example", label: "An example", hint: "Something you have seen or done.", lines: 3 },
            { id: "tryThis", label: "Try this now", hint: "One small thing they can do at once.", lines: 1 },
          ],
          pointsMost: 3,
          foot: "Made by someone who is learning too.",
          later: {
            ask: "Did you get to show it?",
            changed: { label: "What changed for you?", hint: "Or for them. One line is plenty." },
          },
        }),
      ],
      timer: {
        begin: "Make your card. Small is good.",
        half: "Half way. If you are in a room with others, turn to someone and teach one point.",
        end: "Thank your learner, also if that was you.",
      },
      room: { text: "Make the card. Teach one point.", small: "Learners try, and say thanks." },
    },
    observation: {
      title: "What you heard yourself say",
      minutes: minutes(1, 1, 2),
      leader: {
        say: ["Notice what came out of your own mouth without a script. That part you own."],
      },
      client: [
        ask(
          "sure-after",
          "How well do you know it, now that you put it in words?",
          score("a little", "very well"),
          staysHere,
          {
            hint: "It does not need to move.",
          },
        ),
      ],
      room: { text: "What came without a script?" },
    },
    discussion: {
      title: "Being the one who shows",
      minutes: minutes(2, 4, 8),
      leader: {
        say: [
          "What was it like to be the one who shows? And to be the one who is shown?",
          "Learners first: what can you do now that you could not do ten minutes ago?",
        ],
        ifQuiet: "Thank your own learner and say what they asked that made you think.",
        watchFor: "Teachers who shrink their skill. Ask the learner what they got from it.",
      },
      client: [
        ask(
          "invite",
          "How could you ask the person?",
          line("“Can I show you something? It takes 3 minutes.”"),
          staysHere,
        ),
        ask("teach-day", "When might you see them?", { kind: "day" }, staysHere, {
          hint: "Only a reminder for your card. It may be later.",
        }),
      ],
      questions: [
        "What did you find out about the skill by teaching it?",
        "Which word did you swap for a simpler one?",
        "To whom would you like to give your card?",
      ],
      room: { text: "What can you do now?", small: "Learners first." },
    },
    reflection: {
      title: "Give the card away",
      minutes: minutes(1, 2, 3),
      leader: {
        say: ["Keep your card until you meet the person. Then come back and write what changed."],
      },
      client: [
        ask(
          "giver",
          "What did this show you about you?",
          lines("I know how to …", "Someone could learn from me that …"),
          {
            to: "thought",
            field: "text",
          },
        ),
      ],
      groupQuestion: "Which cards would make a small library for this group?",
      room: { text: "Who gets my card?" },
    },
  },
  makes: [
    { by: "tool", record: "teachCard", screen: "card" },
    { by: "answers", record: "thought", needs: ["text"] },
  ],
  group: {
    size: { least: 2, most: 12 },
    bring: ["Blank cards or folded sheets", "A few things from a kitchen drawer to teach with"],
    notes: [
      "Pairs of one new and one older member work well.",
      "Teaching a DBT skill in one’s own words is a fine homework review, too.",
    ],
    sharing: "Cards may go on a table for others to read. Only the maker puts them there.",
  },
  cautions: [
    "With DBT skills that strain the body, such as cold water or hard exercise, clients do not teach others. Choose another one.",
    "A person who cares for everyone may need a rest more than a new person to help.",
  ],
  links: {
    skills: ["build-mastery", "validation", "give"],
    guided: ["stop", "paced-breathing"],
    examples: ["social-share-skill", "creative-teach-craft", "study-explain"],
    next: ["ask-for-feedback", "do-it-together"],
  },
  piece: firstVersion("tussock"),
};
