import { firstVersion } from "../sources/piece.ts";
import { activityNames } from "../words/en/activityNames.ts";
import { minutes, type Activity } from "./activity.ts";
import { ask, lines, oneOf, read, tool } from "./screen.ts";
import { staysHere } from "./writes.ts";

export const aRhythmThatFits: Activity = {
  id: "a-rhythm-that-fits",
  code: "A5",
  name: activityNames["a-rhythm-that-fits"],
  longName: "Practising consistency",
  line: "How often now, how often wanted. A week with spare days in it.",
  fits: { needs: ["tooBig", "start"], place: "table", energy: "some", best: ["alone", "withClient"] },
  minutes: minutes(12, 18, 25),
  parts: {
    prompt: {
      title: "Your real week",
      minutes: minutes(1, 1, 2),
      leader: {
        say: [
          "Think of last week as it was, not as it was planned. Which days were full? Which had a bit of air?",
          "We will build on that week, because next week will look more like it than like the plan.",
        ],
        ifQuiet: "Ask for the fullest day of the week, by name. Someone always knows theirs.",
      },
      client: [read("real-week", "Think of last week as it was.", "Some days were full. Some had a bit of air.")],
      room: { text: "My real week.", small: "Which day had a bit of air in it?" },
    },
    introduction: {
      title: "Often enough, with room",
      minutes: minutes(1, 2, 2),
      leader: {
        say: [
          "Regular beats perfect. Mastery grows from coming back, and you can come back after any gap.",
          "In one line of studies, a week with two spare days worked better than the strict week and than the easy one.",
          "In another, one day without the new habit did not matter.",
        ],
        watchFor: "All-or-nothing plans. Seven days out of seven has no room for a life.",
      },
      client: [
        read(
          "with-room",
          "Coming back matters more than never stopping.",
          "A week with spare days works better than a strict one.",
        ),
      ],
      room: { text: "Regular, with room.", small: "You can come back after any gap." },
    },
    preparation: {
      title: "Choose what it is for",
      minutes: minutes(1, 2, 2),
      leader: {
        say: ["Choose one step you would like to do more often than now. One is plenty for a first rhythm."],
        does: ["Hand out the week sheet: seven boxes, two of them marked as spare."],
        withOne: "Look at the log together, if the client likes, and see how often it happens by itself.",
      },
      client: [
        ask(
          "which-step",
          "Which step would you like to do more often?",
          { kind: "step", whenNone: "Write one small step" },
          {
            to: "rhythm",
            field: "stepId",
          },
        ),
      ],
      room: { text: "One step I would like to do more often." },
    },
    guidance: {
      title: "A little more than now",
      minutes: minutes(2, 3, 4),
      leader: {
        say: [
          "First: how often does it happen now? Zero is a fine place to start from.",
          "Then: how often would you like it? Give a range, such as two to three times. A range bends.",
          "Put it on days that have air. Hang it on something that happens anyway, such as after coffee.",
          "Last, mark two days as spare. A spare day can stand in for another, or stay empty.",
        ],
        ifQuiet: "Do one week on the board with your own step and ask the room to find its spare days.",
        watchFor: "A jump from zero to daily. Ask what twice a week would look like.",
      },
      client: [
        read(
          "how-it-goes",
          "How often now? Zero is fine.",
          "How often would you like it? Give a range.",
          "Then keep 2 days spare.",
        ),
      ],
      examples: [
        {
          who: "Ruth",
          text: "Now: once. Wanted: 2 to 3 times. Monday and Thursday after tea. Spare: Saturday, Sunday.",
        },
        { who: "Jo", text: "Now: never. Wanted: 1 to 2 times. Sunday after breakfast. Spare: the rest of the week." },
        { who: "Theo", text: "Now: every day, until I drop. Wanted: 4 times. Three days stay empty on purpose." },
      ],
      room: { text: "A little more than now.", small: "A range. A place in the day. Two spare days." },
    },
    experience: {
      title: "Draw your week",
      minutes: minutes(5, 5, 7),
      leader: {
        say: [
          "Fill in your week. Begin with the spare days, then the days with the step.",
          "Ask of each day: would that still work if I slept badly?",
        ],
        does: ["Go round and look for weeks with no empty box. Ask which one could be spare."],
        ifQuiet: "Ask for one day only: which day next week has the most air?",
        watchFor: "Pens that never stop. A week with two marks is a good week.",
        withOne: "Let the client draw and you only ask about sleep, meals and people.",
      },
      client: [
        tool("week", "Your week", {
          kind: "schedule",
          now: { label: "How often does it happen now?", hint: "In a week like most weeks. Zero is fine." },
          wanted: { label: "How often would you like it?", hint: "A range, like 2 to 3 times a week." },
          days: { label: "On which days?", hint: "Days with a bit of air." },
          spare: { label: "Which days are spare?", hint: "They can stand in for another day, or stay empty." },
          after: { label: "After what?", hint: "Something you do anyway, like brushing your teeth." },
          spareOffered: 2,
          spareLeast: 1,
          tooFull: "That is a big jump from now. Would a bit less still be worth it?",
        }),
      ],
      timer: {
        begin: "Spare days first. Then the days with your step.",
        half: "Half way. Is there still a day with nothing on it?",
        end: "That is a week you could live in. You can change it any day.",
      },
      room: { text: "Spare days first.", small: "Would it still work if I slept badly?" },
    },
    observation: {
      title: "Try it on",
      minutes: minutes(0, 1, 2),
      leader: {
        say: ["Look at your week as if a good friend had planned it. Is it kind? Is there air in it?"],
      },
      client: [
        ask(
          "try-it-on",
          "How does this week look to you?",
          oneOf([
            ["kind", "It looks kind"],
            ["full", "A bit full", "Take one day out. You can put it back later."],
            ["thin", "A bit thin", "Thin is a good start."],
            ["odd", "I don’t trust it yet", "You don’t need to. Try it for one week."],
          ]),
          staysHere,
        ),
      ],
      room: { text: "Is there air in it?" },
    },
    discussion: {
      title: "What would knock it over",
      minutes: minutes(1, 3, 5),
      leader: {
        say: [
          "What could make this week go another way? A bad night, a visit, a cold?",
          "And how would you come back in? Choose the door now: the smallest size, on the next spare day.",
        ],
        ifQuiet: "Say what knocks over your own weeks.",
        watchFor: "Talk of starting over on Monday. There is no starting over here, only the next step.",
      },
      client: [
        ask(
          "come-back",
          "If the week goes another way, how do you come back?",
          oneOf(
            [
              ["bare", "With the smallest size"],
              ["spare", "On the next spare day"],
              ["someone", "I tell someone"],
              ["later", "I look at it again next week"],
            ],
            "My own way",
          ),
          staysHere,
        ),
      ],
      questions: [
        "What did you learn from looking at your real week?",
        "What is a spare day good for, in your life?",
        "How have you come back to things in the past?",
      ],
      room: { text: "How do I come back in?", small: "The smallest size. The next spare day." },
    },
    reflection: {
      title: "One week, then look",
      minutes: minutes(1, 1, 1),
      leader: {
        say: ["Live with it for a week. Then change it. A rhythm is found, not decided."],
      },
      client: [
        ask(
          "note-to-me",
          "What would you like to tell yourself on a full day?",
          lines("A spare day is …", "I can come back by …"),
          {
            to: "thought",
            field: "text",
          },
        ),
      ],
      groupQuestion: "How can this group make it easy to come back after a week away?",
      room: { text: "A rhythm is found, not decided." },
    },
  },
  makes: [
    { by: "tool", record: "rhythm", screen: "week" },
    { by: "answers", record: "thought", needs: ["text"] },
  ],
  group: {
    size: { least: 2, most: 12 },
    bring: ["Week sheets", "Pens in two colours"],
    notes: [
      "Weeks differ: shift work, children, illness. Ask for the person’s own week, not a usual one.",
      "Two people may notice that they share a free hour. Let that happen.",
    ],
    sharing: "People may show the shape of their week without saying what the marks stand for.",
  },
  cautions: [
    "When mood is very high, look for sleep and empty days before anything else.",
    "With an eating disorder, do not plan exercise or meals here. That belongs with the treatment team.",
  ],
  links: {
    skills: ["build-mastery", "please", "cope-ahead"],
    guided: ["two-minute-step", "wise-mind"],
    examples: ["study-table-time", "daily-round-the-block", "work-leave-on-time"],
    next: ["plan-for-the-hard-part", "set-a-stopping-time"],
  },
  piece: firstVersion("sharif-shu", "lally-2010"),
};
