import { firstVersion } from "../sources/piece.ts";
import { activityNames } from "../words/en/activityNames.ts";
import { minutes, type Activity } from "./activity.ts";
import { ask, line, lines, oneOf, read, score } from "./screen.ts";
import { staysHere } from "./writes.ts";

export const planForTheHardPart: Activity = {
  id: "plan-for-the-hard-part",
  code: "A4",
  name: activityNames["plan-for-the-hard-part"],
  longName: "Breaking through challenges",
  line: "Look at how you got past something once. Make one if-then plan.",
  fits: { needs: ["gotHard"], place: "quiet", energy: "some", best: ["withClient", "inGroup"] },
  minutes: minutes(16, 25, 35),
  parts: {
    prompt: {
      title: "You have been here before",
      minutes: minutes(1, 2, 2),
      leader: {
        say: [
          "Think of a time when something stood in your way and you got round it. Not well, maybe. But round it.",
          "That way round belongs to you, and it can be used again.",
        ],
        ifQuiet: "Tell one of your own: a bus that never came, a talk you dreaded, and what you did.",
        withOne: "If the client finds none, offer one you have seen in your work together.",
      },
      client: [read("been-here", "You have met hard things before.", "You got round some of them. Let’s look at one.")],
      room: { text: "A time I got round something.", small: "It does not need to have been pretty." },
    },
    introduction: {
      title: "Decide before it is hard",
      minutes: minutes(1, 2, 3),
      leader: {
        say: [
          "In the hard minute it is tough to think. So we do the thinking now, while it is calm.",
          "Plans of the form “if this, then I do that” were tested 642 times. They helped people do what they meant to do.",
          "This goes hand in hand with the DBT skill Cope Ahead: you picture the hard part and see yourself handle it.",
        ],
      },
      client: [
        read(
          "before",
          "It is tough to think in a hard minute.",
          "So decide now, while it is calm.",
          "If this comes, then I do that.",
        ),
      ],
      room: { text: "Decide before it is hard.", small: "If … then I …" },
    },
    preparation: {
      title: "Choose the step",
      minutes: minutes(1, 2, 3),
      leader: {
        say: [
          "Choose one step you want to do in the next few days.",
          "Choose a small one. We practise the plan on a small one first.",
        ],
        does: ["Hand out the if-then sheet."],
        watchFor: "The hardest thing in someone’s life. Ask for one a few sizes smaller.",
      },
      client: [
        ask(
          "which-step",
          "Which step is it for?",
          { kind: "step", whenNone: "Write one small step" },
          {
            to: "plan",
            field: "stepId",
          },
        ),
        ask("which-day", "Which day is it for?", { kind: "day" }, { to: "plan", field: "day" }),
      ],
      room: { text: "Choose one step for this week.", small: "A small one." },
    },
    guidance: {
      title: "The way you got round it",
      minutes: minutes(3, 5, 5),
      leader: {
        say: [
          "Look at the old story in three lines. What was in the way? What did I do? What helped, even a little?",
          "Now look ahead. What is most likely to get in the way of this step? Be honest: tired, scared, no time, it has to be perfect.",
          "Then make the plan. The “if” is something you can notice. The “then” is one small thing you can do at once.",
        ],
        does: ["Write one if-then on the board and let the room make its “then” smaller."],
        ifQuiet: "Ask only for the obstacle, in one word. Collect three on the board.",
        watchFor: "A “then” that needs strength, such as “then I pull myself together”. Ask what the hands would do.",
      },
      client: [
        ask(
          "old-obstacle",
          "What stood in your way back then?",
          line("I was scared to call", "I was too tired"),
          staysHere,
        ),
        ask(
          "old-way",
          "What did you do that helped, even a little?",
          lines("I asked …", "I began with …", "I waited until …"),
          {
            to: "win",
            field: "text",
          },
        ),
      ],
      examples: [
        { who: "Sam", text: "If I want to cancel, then I put my shoes on and decide at the door." },
        { who: "Mina", text: "If my heart starts to race, then I breathe out slowly and read my first line." },
        { who: "Theo", text: "If it is late and I have not begun, then I do the bare minimum." },
      ],
      room: { text: "If … then I …", small: "If: something I notice. Then: one small thing." },
    },
    experience: {
      title: "Make it, then walk through it",
      minutes: minutes(6, 7, 10),
      leader: {
        say: [
          "Write your if-then. One is enough.",
          "Then close your eyes or look at the floor. Picture the hard part as if it happens now. See yourself do the “then”.",
          "Do it twice. If a worse ending shows up, go back to the moment before it and do your “then” there.",
        ],
        ifQuiet: "It will be quiet. Keep time, and say when half of it has gone.",
        watchFor:
          "Someone who drifts into an old bad memory. Ask them to open their eyes and name five things they see.",
        withOne: "Have the client tell you the picture step by step, in the present: I stand up, I pick up the phone.",
      },
      client: [
        ask(
          "obstacle",
          "What may get in the way?",
          oneOf(
            [
              ["tired", "Tired"],
              ["tooBig", "The step is too big"],
              ["noTime", "No time"],
              ["perfect", "It had to be perfect"],
              ["fear", "Fear"],
              ["people", "Other people"],
            ],
            "Something else",
          ),
          { to: "plan", field: "obstacle" },
        ),
        ask(
          "then-i",
          "If that comes, what will you do?",
          line("I do the first 2 minutes", "I call Lee"),
          {
            to: "plan",
            field: "thenI",
          },
          { hint: "One small thing. Something you can do at once." },
        ),
        read(
          "picture-it",
          "Close your eyes if you like.",
          "See the hard part come. See yourself do your “then”.",
          "Do it twice.",
        ),
      ],
      timer: {
        begin: "Write your if-then. Then picture it twice.",
        half: "If the line is there, start to picture it now.",
        end: "You have been through it in your mind. Let your shoulders drop.",
      },
      room: { text: "Write it. Picture it. Twice.", small: "See yourself do your “then”." },
    },
    observation: {
      title: "How sure are you now",
      minutes: minutes(1, 1, 2),
      leader: {
        say: [
          "How likely is it, from 0 to 100, that you would do your “then”? Only you see the number.",
          "If it is low, make the “then” smaller, not yourself stronger.",
        ],
      },
      client: [
        ask("how-sure", "How sure are you that you could do it?", score("not sure", "very sure"), staysHere, {
          hint: "If it is low, make the “then” smaller.",
        }),
      ],
      room: { text: "Would I do it?", small: "If not sure: make the “then” smaller." },
    },
    discussion: {
      title: "What helps in the hard minute",
      minutes: minutes(2, 4, 7),
      leader: {
        say: [
          "Would anyone read out their if-then? Only the line, not the story behind it.",
          "Listen for a “then” you would like to borrow.",
        ],
        ifQuiet: "Read the three examples again and ask which one would work for them.",
        watchFor: "Plans that lean on another person being there. Ask what they would do if that person is out.",
      },
      client: [
        ask("who-knows", "Who could know about your plan?", line("Nobody, and that is fine", "My sister"), staysHere),
        ask("after-what", "What comes right before it?", line("After lunch", "When I come home"), {
          to: "plan",
          field: "after",
        }),
      ],
      questions: [
        "What got you round it in the past?",
        "What did you change in your “then” after you pictured it?",
        "Which other skill would help in that minute?",
      ],
      room: { text: "Which “then” would you borrow?" },
    },
    reflection: {
      title: "Put it where you will see it",
      minutes: minutes(1, 2, 3),
      leader: {
        say: [
          "Decide where the line will be: on the fridge, in this app, in a pocket.",
          "If the plan does not hold, that tells us something about the plan. Bring it back and we make it smaller.",
        ],
      },
      client: [
        ask(
          "remember",
          "What do you want to remember in the hard minute?",
          lines("I have got round …", "I can begin with …"),
          {
            to: "thought",
            field: "text",
          },
        ),
      ],
      groupQuestion: "What have we learned together about getting round things?",
      room: { text: "Where will you see your line?" },
    },
  },
  makes: [
    { by: "answers", record: "plan", needs: ["stepId", "day"] },
    { by: "answers", record: "win", needs: ["text"] },
    { by: "answers", record: "thought", needs: ["text"] },
  ],
  group: {
    size: { least: 2, most: 10 },
    bring: ["If-then sheets", "Pens"],
    notes: [
      "Leave more time for picturing than for writing.",
      "After the picturing, let people move: stand up, stretch, look out of the window.",
    ],
    sharing: "The if-then line may be read out. The story behind it stays with the person.",
  },
  cautions: [
    "Picturing can bring up old harm. Keep to a small, near and ordinary obstacle, and eyes may stay open.",
    "If the obstacle is that someone may hurt the client, this is not a case for an if-then. Look at safety first.",
  ],
  care: "Pick something a bit hard. The very hardest thing can wait for a day with your therapist.",
  links: {
    skills: ["cope-ahead", "build-mastery", "problem-solving", "missing-links"],
    guided: ["cope-ahead", "paced-breathing", "opposite-action"],
    examples: ["daily-clinic-call", "work-hard-message"],
    next: ["turn-a-setback-around", "set-a-stopping-time"],
  },
  piece: firstVersion("sheeran-2024", "wang-2021"),
};
