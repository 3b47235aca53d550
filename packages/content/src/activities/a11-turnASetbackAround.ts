import { firstVersion } from "../sources/piece.ts";
import { activityNames } from "../words/en/activityNames.ts";
import { minutes, type Activity } from "./activity.ts";
import { ask, line, lines, oneOf, read, readOnly, score } from "./screen.ts";

export const turnASetbackAround: Activity = {
  id: "turn-a-setback-around",
  code: "A11",
  name: activityNames["turn-a-setback-around"],
  longName: "Reframing setbacks",
  line: "The facts, the first line, a fairer line. Then a smaller try.",
  fits: { needs: ["gotHard"], place: "quiet", energy: "low", best: ["alone", "withClient", "inGroup"] },
  minutes: minutes(14, 22, 28),
  parts: {
    prompt: {
      title: "A small setback",
      minutes: minutes(1, 1, 1),
      leader: {
        say: ["Something went another way this week, for all of us. Pick a small one. A two out of ten, not a ten."],
        ifQuiet: "Name a small one of your own: burnt toast, a form you closed again.",
        watchFor: "Someone who goes straight to the worst day of the year. Ask for a smaller day.",
      },
      client: [read("small-one", "Something went another way than you hoped.", "Pick a small one. A 2 out of 10.")],
      room: { text: "A small setback.", small: "A two out of ten." },
    },
    introduction: {
      title: "Why kind works better",
      minutes: minutes(1, 2, 2),
      leader: {
        say: [
          "Many of us think that being hard on ourselves keeps us going. It was tested.",
          "In four experiments people who were kind to themselves after a slip wanted to do better more than others did.",
          "Kind does not mean saying it was fine. It means being fair, as you would be to a friend.",
        ],
      },
      client: [
        read(
          "fair",
          "Being hard on yourself is not the price of going on.",
          "You can be fair to yourself, as to a friend.",
        ),
      ],
      room: { text: "Fair, as to a friend." },
    },
    preparation: {
      title: "Only the facts",
      minutes: minutes(2, 2, 2),
      leader: {
        say: [
          "Write what happened so that a camera could have filmed it. No “always”, no “because I am”.",
          "“I sat down. I closed it after two minutes.” That is enough.",
        ],
        does: ["Hand out the sheet. Ask people to fill only the first box."],
        watchFor: "Judgments that slip in as facts. Ask: what would the camera have seen?",
      },
      client: [
        ask(
          "happened",
          "What happened? Only the facts.",
          lines("I sat down to …", "I had planned to …"),
          {
            to: "setback",
            field: "happened",
          },
          { hint: "What a camera would have seen." },
        ),
      ],
      room: { text: "What would a camera have seen?" },
    },
    guidance: {
      title: "The first line and the fairer line",
      minutes: minutes(2, 3, 3),
      leader: {
        say: [
          "Right after a setback the mind says a line. It is quick, and often the same one for years. Write it down as it came.",
          "A fairer line is not a sunny line. It has the facts in it, and what you would tell a friend.",
          "Test it like this: would a kind person who saw it all agree?",
        ],
        does: ["Take the line “I never finish anything” and let the room make it fairer."],
        ifQuiet: "Offer a line that is too sunny, and let them bring it down to earth.",
        watchFor: "Fairer lines with a slap in them, such as “at least I tried, for once”.",
      },
      client: [
        ask("mind-said", "What did your mind say?", line("“I never finish anything.”", "“Others can do this.”"), {
          to: "setback",
          field: "mindSaid",
        }),
        ask("felt-true", "How true did it feel?", score("not true", "fully true"), {
          to: "setback",
          field: "feltTrue",
        }),
      ],
      examples: [
        { who: "Ana", text: "First: “I can’t do anything.” Fairer: “I did half of it on a night with no sleep.”" },
        { who: "Theo", text: "First: “They hate me.” Fairer: “One person did not reply. I don’t know why.”" },
        { who: "Ruth", text: "First: “Back to zero.” Fairer: “Two weeks happened. One day was different.”" },
      ],
      room: { text: "First line … fairer line.", small: "Would a kind person who saw it agree?" },
    },
    experience: {
      title: "Find a fairer line",
      minutes: minutes(5, 6, 7),
      leader: {
        say: [
          "Write what you would tell a good friend who had the same day.",
          "Then write what the setback tells you about size, time, place or fear. It may only be a guess.",
          "Last, write one smaller try. So small that it fits the kind of day it was.",
        ],
        ifQuiet: "Let people talk to an empty chair in their mind, or write it as a message to a friend.",
        watchFor: "A very big setback. Invite a smaller one. No one needs to share.",
        withOne: "Ask the client to say it to you as if you were the friend. Then ask them to read it back.",
      },
      client: [
        ask(
          "fairer",
          "What would you say to a friend?",
          lines("One time is not always", "It was hard because …", "You still …"),
          { to: "setback", field: "fairer" },
        ),
        ask(
          "tells-me",
          "What might it tell you?",
          oneOf(
            [
              ["too-big", "It was too big for that day"],
              ["too-many", "It had too many parts"],
              ["perfect", "It had to be perfect"],
              ["fear", "There was fear"],
              ["time", "It was the wrong time or place"],
            ],
            "Something else",
          ),
          { to: "setback", field: "learned" },
        ),
        ask("smaller-try", "What is a smaller try?", line("Open it and read one page", "2 minutes of it"), {
          to: "step",
          field: "title",
        }),
      ],
      timer: {
        begin: "The friend first. Then what it tells you. Then a smaller try.",
        half: "Half way. If you have the fairer line, look for a smaller try.",
        end: "Put the pen down. A line half found is still a line.",
      },
      room: { text: "What would you tell a friend?" },
    },
    observation: {
      title: "How true is it now",
      minutes: minutes(1, 2, 3),
      leader: {
        say: ["How true does the first line feel now, from 0 to 100? Only notice. It does not need to move."],
      },
      client: [
        ask(
          "true-now",
          "How true does the first line feel now?",
          score("not true", "fully true"),
          {
            to: "setback",
            field: "feelsTrueNow",
          },
          { hint: "It does not need to move." },
        ),
      ],
      room: { text: "How true is the first line now?", small: "It does not need to move." },
    },
    discussion: {
      title: "What helped to be fair",
      minutes: minutes(1, 4, 8),
      leader: {
        say: [
          "Would anyone share only the fairer line? We do not need the story.",
          "What made it easier to be fair? And what made it hard?",
        ],
        ifQuiet: "Share a fairer line of your own and say that it took you a while.",
        watchFor: "Comforting too fast. Let a hard line stand for a breath before someone helps.",
        withOne: "If a step was not done, this is a good place for a Missing-Links Analysis.",
      },
      client: [
        readOnly(
          ["alone"],
          "tell-someone",
          "You could tell one person the fairer line.",
          "Only the line, not the story.",
        ),
        ask(
          "which-day",
          "Which day could you try the smaller one?",
          { kind: "day" },
          { to: "plan", field: "day" },
          {
            hint: "Or no day. It can wait here.",
          },
        ),
      ],
      questions: [
        "Whose voice is the first line in?",
        "What did the setback tell you about the size of the step?",
        "What would you like to hear next time?",
      ],
      room: { text: "Share the fairer line, or listen.", small: "The story can stay with you." },
    },
    reflection: {
      title: "A line to keep",
      minutes: minutes(1, 2, 2),
      leader: {
        say: ["Choose one line to keep for the next time. Put it where the first line usually finds you."],
      },
      client: [
        ask(
          "line-to-keep",
          "Which line will you keep for next time?",
          line("One evening is one evening.", "Smaller is allowed."),
          {
            to: "thought",
            field: "text",
          },
        ),
      ],
      groupQuestion: "Which of the lines we heard would you like to take home?",
      room: { text: "One line for next time." },
    },
  },
  makes: [
    { by: "answers", record: "setback", needs: ["happened"] },
    { by: "answers", record: "step", needs: ["title"], tiedTo: [{ record: "setback" }] },
    { by: "answers", record: "plan", needs: ["day"], tiedTo: [{ record: "step" }] },
    { by: "answers", record: "thought", needs: ["text"] },
  ],
  group: {
    size: { least: 2, most: 10 },
    bring: ["Setback sheets", "Pens", "Tissues within reach"],
    notes: [
      "Do not do this one in the first meeting of a group.",
      "Leave a minute of quiet after the writing. Some lines are old.",
    ],
    sharing: "Only fairer lines are shared, with no names and no stories.",
  },
  cautions: [
    "If the setback was harm to oneself or to others, do a Chain Analysis with the client instead.",
    "If the first line may be a fact, for example in a place where the client is treated badly, look at problem solving.",
  ],
  care: "Pick something small today. If it is about hurting yourself, go to a person first.",
  links: {
    skills: ["check-facts", "self-validation", "nonjudgmentally", "missing-links", "chain-analysis"],
    guided: ["kind-turn", "notice-thought", "turning-the-mind"],
    examples: ["study-what-went-right", "creative-letter-to-me"],
    next: ["break-it-down", "plan-for-the-hard-part"],
  },
  piece: firstVersion("breines-chen-2012"),
};
