import { firstVersion } from "../sources/piece.ts";
import { activityNames } from "../words/en/activityNames.ts";
import { minutes, type Activity } from "./activity.ts";
import { ask, line, lines, oneOf, read, score, tool } from "./screen.ts";
import { staysHere } from "./writes.ts";

export const trySomethingNew: Activity = {
  id: "try-something-new",
  code: "A2",
  name: activityNames["try-something-new"],
  longName: "Practising something new",
  line: "List what makes you curious. Choose a 10-minute taste of one thing.",
  fits: { needs: ["start", "more"], place: "anywhere", energy: "some", best: ["alone", "inGroup"] },
  minutes: minutes(14, 21, 30),
  parts: {
    prompt: {
      title: "Something you never tried",
      minutes: minutes(1, 1, 2),
      leader: {
        say: [
          "Think back to something you learned as a child that felt odd at first. Tying a lace. Riding a bike. Whistling.",
          "Today is about that odd first bit, and how to make it short and kind.",
        ],
        ifQuiet: "Tell them about something you were bad at in your first ten minutes.",
      },
      client: [
        read("once-new", "Everything you can do was new once.", "The first minutes were odd. Then they were less odd."),
      ],
      room: { text: "Everything was new once.", small: "What felt odd at first, and is easy now?" },
    },
    introduction: {
      title: "A taste, not a course",
      minutes: minutes(1, 2, 2),
      leader: {
        say: [
          "New things are a good place to build mastery, because nobody expects you to be good at them.",
          "We look for a taste of ten minutes. You are not signing up for anything.",
          "At the end you may like it, or not. Either way you have found something out.",
        ],
        watchFor: "The thought “I have to be good at it”. Say that the aim is to find out.",
      },
      client: [
        read(
          "a-taste",
          "You will pick a taste of 10 minutes.",
          "You don’t need to like it. You don’t need to be good at it.",
          "You only find out.",
        ),
      ],
      room: { text: "Ten minutes. Only to find out." },
    },
    preparation: {
      title: "A list of wishes",
      minutes: minutes(2, 2, 3),
      leader: {
        say: [
          "Write down up to five things that make you a little curious. They can be silly, old or far away.",
          "Do not ask yet if they are useful, cheap or possible.",
        ],
        does: ["Give each person a slip of paper.", "Leave a few starter ideas on the wall for those who want them."],
        ifQuiet: "Ask what they stop to look at in a shop, on a walk or on a screen.",
      },
      client: [
        ask(
          "wishes",
          "What makes you a little curious?",
          { kind: "list", most: 5, examples: ["Baking bread", "How engines work", "A song on the piano"] },
          staysHere,
          { hint: "Up to 5. Silly ones are welcome." },
        ),
      ],
      room: { text: "Five things that make me curious.", small: "They need no reason." },
    },
    guidance: {
      title: "From a wish to a taste",
      minutes: minutes(2, 3, 4),
      leader: {
        say: [
          "Read your list and feel which one pulls a bit. Not the one that would look best.",
          "Now ask: what is a ten-minute taste of this, at home or close by, with what I have?",
          "A taste of a language is four words. A taste of the piano is a table edge and one song.",
        ],
        does: ["Take one wish from the room and find a taste of it together."],
        watchFor: "Tastes that need money, a long trip or a shop. Ask for a version with what is in the house.",
      },
      client: [
        ask("pull", "Which one pulls you most?", line("Baking bread", "Drawing faces"), {
          to: "goal",
          field: "title",
        }),
        ask("interest", "How curious are you?", score("not much", "very"), staysHere, {
          hint: "Any number is fine. A small pull is enough.",
        }),
      ],
      examples: [
        { who: "Mina", text: "Wish: sail a boat. Taste: learn one knot with a shoelace." },
        { who: "Theo", text: "Wish: speak Spanish. Taste: say 4 words out loud, twice." },
        { who: "Ruth", text: "Wish: paint. Taste: make 6 shades of one colour with tea." },
      ],
      room: { text: "What is a ten-minute taste of it?", small: "With what you have. Close by." },
    },
    experience: {
      title: "Choose the taste, and begin",
      minutes: minutes(5, 7, 8),
      leader: {
        say: [
          "Write your taste as one sentence that starts with a verb. Then make it even easier to begin.",
          "If it can be done here, do the first two minutes now. If it cannot, do the getting ready: look it up, lay it out, write it down.",
        ],
        ifQuiet: "Show the starter catalogue and read three entries aloud.",
        watchFor: "People who plan and plan. Invite the smallest move of the hand.",
        withOne: "Do your own taste at the same time, next to the client.",
      },
      client: [
        tool("taste", "Pick a taste", {
          kind: "catalogue",
          first: [
            "creative-new-dish",
            "creative-fold",
            "study-new-words",
            "creative-tune",
            "creative-seed",
            "study-one-lesson",
          ],
          all: "See all ideas",
          own: "My own idea",
          take: "I’ll taste this",
        }),
        ask("first-move", "What is the very first move?", line("Find a shoelace", "Open the page"), {
          to: "plan",
          field: "ready",
        }),
      ],
      timer: {
        begin: "Pick a taste. Then make the first move, or get one thing ready.",
        half: "Half way. If you are still choosing, take the one on top.",
        end: "That was a taste. You can put it down now.",
      },
      room: { text: "Pick a taste. Make the first move.", small: "Getting one thing ready counts." },
    },
    observation: {
      title: "What was it like",
      minutes: minutes(1, 1, 2),
      leader: {
        say: [
          "Notice what was there: interest, boredom, doubt, a bit of fun. All of them are information.",
          "Feeling clumsy is what a first time feels like from the inside.",
        ],
      },
      client: [
        ask(
          "what-was-there",
          "What was there while you began?",
          oneOf(
            [
              ["curious", "I got curious"],
              ["clumsy", "I felt clumsy", "That is what new feels like."],
              ["bored", "It was a bit dull"],
              ["fun", "It was fun"],
            ],
            "Something else",
          ),
          staysHere,
        ),
      ],
      room: { text: "What was there?", small: "Clumsy is what new feels like." },
    },
    discussion: {
      title: "What would you taste next",
      minutes: minutes(1, 3, 6),
      leader: {
        say: [
          "Who would like to tell us their taste, in one sentence?",
          "You may say that it was not for you. That is a full answer.",
        ],
        ifQuiet: "Let people tell their neighbour first, then ask the room.",
        watchFor: "Comparing. If one person shines, thank them and ask who found it odd.",
      },
      client: [
        ask(
          "when",
          "When could you have the next taste?",
          { kind: "day" },
          { to: "plan", field: "day" },
          {
            hint: "Or leave it at one. That is fine too.",
          },
        ),
      ],
      questions: [
        "What did you expect, and what was there?",
        "What made the start easier?",
        "Would you take another ten minutes of it, or a taste of something else?",
      ],
      room: { text: "More of this, or something else?", small: "Both are good answers." },
    },
    reflection: {
      title: "What you found out",
      minutes: minutes(1, 2, 3),
      leader: {
        say: ["Write one line about what you found out. It can be about the thing, or about yourself."],
        does: ["Collect nothing. The lists are theirs."],
      },
      client: [
        ask("found-out", "What did you find out?", lines("I like …", "I don’t mind …", "I could begin even though …"), {
          to: "thought",
          field: "text",
        }),
      ],
      groupQuestion: "Whose taste made you curious, and what about it?",
      room: { text: "I found out that …" },
    },
  },
  makes: [
    { by: "answers", record: "goal", needs: ["title"] },
    { by: "tool", record: "step", screen: "taste" },
    { by: "answers", record: "plan", needs: ["day"], tiedTo: [{ record: "step" }] },
    { by: "answers", record: "thought", needs: ["text"] },
  ],
  group: {
    size: { least: 2, most: 12 },
    bring: ["Slips of paper", "A few things to try: string, paper to fold, pencils"],
    notes: [
      "Have three tastes on the table that anyone can do in five minutes.",
      "It is fine if two people choose the same one and sit together.",
    ],
    sharing: "One sentence from those who like to. Lists of wishes are not read out.",
  },
  cautions: [
    "In a very high mood, new projects can pile up. Keep it to one taste and one date.",
    "If a wish could be unsafe, look for the part of it that is safe and close.",
  ],
  links: {
    skills: ["build-mastery", "accumulate-short", "participate"],
    guided: ["two-minute-step", "notice-thought"],
    examples: [
      "creative-new-dish",
      "creative-fold",
      "study-new-words",
      "creative-tune",
      "creative-seed",
      "study-one-lesson",
    ],
    next: ["one-thing-fully", "one-notch-up"],
  },
  piece: firstVersion("bandura-1977"),
};
