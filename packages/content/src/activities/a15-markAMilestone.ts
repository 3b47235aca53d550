import { firstVersion } from "../sources/piece.ts";
import { activityNames } from "../words/en/activityNames.ts";
import { minutes, type Activity } from "./activity.ts";
import { ask, line, lines, oneOf, read, tool } from "./screen.ts";
import { staysHere } from "./writes.ts";

export const markAMilestone: Activity = {
  id: "mark-a-milestone",
  code: "A15",
  name: activityNames["mark-a-milestone"],
  longName: "Celebrating milestones",
  line: "Stop at a place you reached. Look back at the way, and mark it.",
  fits: { needs: ["unseen"], place: "anywhere", energy: "low", best: ["withClient", "inGroup", "alone"] },
  minutes: minutes(10, 13, 15),
  parts: {
    prompt: {
      title: "Turn round",
      minutes: minutes(0, 1, 1),
      leader: {
        say: [
          "On a long walk people stop and turn round. From here, how far is it to where you began?",
          "Think of one thing that is done, or that you can do now.",
        ],
        ifQuiet: "Say something you have seen in the group that was not there in the first week.",
      },
      client: [read("turn-round", "Stop for a moment and turn round.", "You have come some way.")],
      room: { text: "Turn round. Look back." },
    },
    introduction: {
      title: "Why stop here",
      minutes: minutes(1, 1, 1),
      leader: {
        say: [
          "Without a stop, the next hill hides the one behind you. So we stop on purpose.",
          "A milestone can be a thing finished, a step that grew, or a goal you met. You can also name one yourself.",
        ],
        watchFor: "The thought that others are further. Everybody’s road has its own stones.",
      },
      client: [read("why-stop", "The next hill can hide the last one.", "So stop here for a bit.")],
      room: { text: "The next hill hides the last one." },
    },
    preparation: {
      title: "Find the stone",
      minutes: minutes(1, 1, 2),
      leader: {
        say: [
          "Look through your log, your sheets or your memory for one place worth a stone.",
          "If nothing comes up, that is no verdict. A small win will do as well.",
        ],
        does: ["Give everyone a pebble or a paper stone."],
        withOne: "Look together at what the records show. Do not add to it.",
      },
      client: [
        tool("find", "Is there one in your notes?", {
          kind: "milestones",
          found: {
            projectDone: { label: "A goal with all its steps done", hint: "Every step on it was done at least once." },
            levelReached: { label: "A step that grew", hint: "You did a harder size of it than before." },
            goalMet: { label: "A goal you closed as met", hint: "You said so yourself." },
          },
          own: { label: "My own milestone", hint: "You know best what was one." },
          none: "Nothing stands out in your notes yet. You can name one yourself, or come back another day.",
          lookBack: "See the way that led here",
        }),
      ],
      room: { text: "Find one place worth a stone." },
    },
    guidance: {
      title: "Three looks back",
      minutes: minutes(1, 2, 2),
      leader: {
        say: [
          "Look back three times. Where did I begin? What helped on the way, in me and around me? What is different now?",
          "Stay with facts. Facts hold better than praise.",
        ],
        does: ["Do one on the board with an invented person."],
        ifQuiet: "Ask only for the first look: what was the very first step?",
      },
      client: [read("three-looks", "Where did I begin?", "What helped on the way?", "What is different now?")],
      examples: [
        { who: "Sam", text: "Began: the phone in a drawer. Helped: my sister, and a script. Now: I call on my own." },
        { who: "Ruth", text: "Began: no sleep, no plan. Helped: spare days. Now: most weeks have 3 steps." },
      ],
      room: { text: "Where did I begin? What helped? What is different?" },
    },
    experience: {
      title: "Look back, then mark it",
      minutes: minutes(5, 5, 5),
      leader: {
        say: [
          "Write the three looks on your stone or your sheet. Short lines are fine.",
          "Then choose how to mark it: tell someone, keep the stone, a meal, a walk to a place you like.",
        ],
        ifQuiet: "Leave the room quiet. Looking back takes a moment.",
        watchFor: "A stone that weighs more than it shines. Some milestones cost a lot, and that may be said.",
        withOne: "Tell the client one fact you have seen on their way, if they would like to hear it.",
      },
      client: [
        ask("changed", "What is different now?", lines("I used to …", "Now I …"), {
          to: "milestone",
          field: "changed",
        }),
        ask("helped", "What helped on the way?", line("My sister", "Smaller sizes", "A plan on the fridge"), {
          to: "milestone",
          field: "helped",
        }),
        ask(
          "mark-it",
          "How will you mark it?",
          oneOf(
            [
              ["tell", "Tell someone"],
              ["stone", "Keep a stone for it"],
              ["meal", "A meal I like"],
              ["walk", "Go to a place I like"],
              ["page", "Write a page about it"],
              ["rest", "A quiet day"],
            ],
            "My own way",
          ),
          { to: "milestone", field: "mark" },
        ),
      ],
      timer: {
        begin: "Three short looks back. Then choose a mark.",
        half: "Half way. Choose how to mark it.",
        end: "The stone is set. It stays there.",
      },
      room: { text: "Three looks back. One mark." },
    },
    observation: {
      title: "Hold the stone",
      minutes: minutes(0, 1, 1),
      leader: {
        say: ["Hold it in your hand, or think of it. Notice what comes: joy, tiredness, doubt, nothing at all."],
      },
      client: [
        ask(
          "what-comes",
          "What comes up?",
          oneOf([
            ["glad", "I’m glad"],
            ["tired", "I’m tired", "That makes sense after a long way."],
            ["doubt", "Doubt", "The facts stay, also next to doubt."],
            ["nothing", "Nothing yet"],
          ]),
          staysHere,
        ),
      ],
      room: { text: "Hold it for three breaths." },
    },
    discussion: {
      title: "Who may know",
      minutes: minutes(1, 1, 2),
      leader: {
        say: ["Who would you like to know about this? You may show your stone here, in one sentence. We only listen."],
        ifQuiet: "Ask what each would say to a stranger on a train.",
        watchFor: "Praise that pushes on to the next thing. Ask the group to stay at this stone.",
      },
      client: [
        ask("tell-whom", "Who would you like to tell?", line("My friend Lee", "Nobody for now"), {
          to: "milestone",
          field: "tell",
        }),
      ],
      questions: [
        "What surprised you when you looked back?",
        "What helped that you could use again?",
        "What are you done with, for now?",
      ],
      room: { text: "Who may know about it?" },
    },
    reflection: {
      title: "A line for a hard day",
      minutes: minutes(1, 1, 1),
      leader: {
        say: ["Write one line that you will want to read on a day when you think you cannot do it."],
      },
      client: [
        ask("proof-line", "What did you show yourself?", lines("I can …", "I showed myself that …"), {
          to: "win",
          field: "text",
        }),
      ],
      groupQuestion: "What has this group come through together?",
      room: { text: "I showed myself that …" },
    },
  },
  makes: [
    { by: "tool", record: "milestone", screen: "find" },
    { by: "answers", record: "win", needs: ["text"] },
  ],
  group: {
    size: { least: 2, most: 14 },
    bring: ["Pebbles or paper stones", "Pens that write on stone"],
    notes: [
      "Good for the last meeting of a round, and for a goodbye.",
      "Make sure that those with no stone today have a place in it: they can hold the bowl, or tell a small win.",
    ],
    sharing: "A stone is shown in one sentence, by those who wish.",
  },
  cautions: [
    "An ending can bring up loss. Leave time for that and do not rush on to joy.",
    "Do not make up a milestone for someone. If there is none, there is none yet.",
  ],
  links: {
    skills: ["build-mastery", "accumulate-long", "self-validation"],
    guided: ["half-smile", "kind-turn"],
    examples: ["social-thank", "creative-letter-to-me"],
    next: ["one-notch-up", "the-long-road"],
  },
  piece: firstVersion("bandura-1977"),
};
