import { firstVersion } from "../sources/piece.ts";
import { activityNames } from "../words/en/activityNames.ts";
import { minutes, type Activity } from "./activity.ts";
import { ask, line, lines, oneOf, read, tool } from "./screen.ts";
import { staysHere } from "./writes.ts";

export const howWillIKnow: Activity = {
  id: "how-will-i-know",
  code: "A10",
  name: activityNames["how-will-i-know"],
  longName: "Tracking progress",
  line: "Find 3 signs that you are getting better. Choose how to follow them.",
  fits: { needs: ["unseen"], place: "table", energy: "some", best: ["withClient", "alone"] },
  minutes: minutes(14, 21, 30),
  parts: {
    prompt: {
      title: "How did you notice",
      minutes: minutes(1, 1, 2),
      leader: {
        say: [
          "Think of something you have got better at without anyone telling you. How did you notice?",
          "Progress is slow and near, so it is hard to see. Today we choose what to look at.",
        ],
        ifQuiet: "Ask about something bodily: typing, stairs, a song by heart.",
      },
      client: [
        read("slow-and-near", "Getting better is slow. That makes it hard to see.", "Let’s choose what to look at."),
      ],
      room: { text: "How did I notice I got better?" },
    },
    introduction: {
      title: "Signs, not marks",
      minutes: minutes(1, 2, 2),
      leader: {
        say: [
          "A sign is something you could notice on an ordinary day. It is about what you do, not about how good you are.",
          "Signs go up and down. We look at them to learn what helps, never to judge a week.",
        ],
        watchFor: "Signs such as “never feel anxious”. Ask what they would be doing while anxious.",
      },
      client: [
        read(
          "what-a-sign-is",
          "A sign is a thing you can notice.",
          "“I reply on the same day.” “I get up again sooner.”",
          "Signs go up and down. Both teach you something.",
        ),
      ],
      room: { text: "A sign is something I can notice.", small: "What I do, not how good I am." },
    },
    preparation: {
      title: "Choose the goal",
      minutes: minutes(1, 2, 2),
      leader: {
        say: ["Choose one goal, or one DBT skill you want to get at home in. Only one today."],
        does: ["Hand out the sheet with three lines and a scale beside each."],
        withOne: "Bring a goal from an earlier session, and ask if it is still the right one.",
      },
      client: [
        ask(
          "which-goal",
          "Which goal is it about?",
          { kind: "goal", whenNone: "Write one goal" },
          {
            to: "tracking",
            field: "goalId",
          },
        ),
      ],
      room: { text: "One goal, or one skill." },
    },
    guidance: {
      title: "Good signs",
      minutes: minutes(2, 3, 4),
      leader: {
        say: [
          "A good sign can be seen from outside, or felt at once. It can happen in a week. And it is yours, not another person’s mood.",
          "Try these beginnings: I do it sooner. I come back faster. I do it in a new place. I need less help. I think of it by myself.",
          "If you follow how often you use a skill, remember that people use more skills on hard days. More use does not mean a worse week, and not a better one.",
        ],
        does: ["Turn two vague signs from the room into ones that can be noticed."],
        ifQuiet: "Offer “I feel better about my flat” and let them make it visible.",
        watchFor: "Too many signs. Three are plenty to look after.",
      },
      client: [
        read(
          "good-signs",
          "You can see it, or feel it at once.",
          "It can happen within a week.",
          "It is about you, not about others.",
        ),
      ],
      examples: [
        { who: "Ana", text: "Goal: phone calls. Sign: I call within a day. Sign: I call without a script." },
        { who: "Jo", text: "Goal: use Opposite Action. Sign: I think of it before the urge has won." },
        { who: "Priya", text: "Goal: a kitchen I like. Sign: I can find a clean cup." },
      ],
      room: { text: "Sooner. Faster back. New place. Less help.", small: "Three signs at most." },
    },
    experience: {
      title: "Write and rate your signs",
      minutes: minutes(5, 7, 8),
      leader: {
        say: [
          "Write up to three signs. Rate each for today: 0 is not there yet, 100 is as I want it.",
          "Today’s number is a starting place. A low one is a useful one.",
        ],
        ifQuiet: "Read the beginnings again, one by one, and leave time after each.",
        watchFor: "Distress at low numbers. Say that nobody adds them up.",
        withOne: "Let the client rate first. Then ask what makes it that and not lower.",
      },
      client: [
        tool("signs", "Your signs", {
          kind: "signTracker",
          most: 3,
          goal: { label: "The goal", hint: "What you want to get at home in." },
          sign: { label: "I’ll know because …", hint: "Something you can notice." },
          rate: { ask: "How is it today?", low: "not there yet", high: "as I want it" },
          starts: [
            "I do it sooner",
            "I come back faster",
            "I do it in a new place",
            "I need less help",
            "I think of it by myself",
          ],
        }),
      ],
      timer: {
        begin: "Up to 3 signs. Then a number for today.",
        half: "Half way. One sign is enough to go on with.",
        end: "These are your signs. You can change them any time.",
      },
      room: { text: "Up to three signs. A number for today.", small: "Low is a useful number." },
    },
    observation: {
      title: "What the numbers do to you",
      minutes: minutes(1, 1, 2),
      leader: {
        say: [
          "Notice what it is like to look at numbers about yourself. If they sting, choose words. That is the next question.",
        ],
      },
      client: [
        ask(
          "numbers",
          "What is it like to put a number on it?",
          oneOf([
            ["clear", "It makes things clear"],
            ["sting", "It stings", "Then choose a line of words below."],
            ["odd", "It feels odd"],
            ["fine", "It’s all right"],
          ]),
          staysHere,
        ),
      ],
      room: { text: "Do numbers help me, or sting?" },
    },
    discussion: {
      title: "How you want to follow it",
      minutes: minutes(2, 3, 7),
      leader: {
        say: [
          "Some people like one line of words. Some like a chart. Some like both.",
          "Choose what you would still do in a bad week. And choose a time to look: once a week is often.",
        ],
        ifQuiet: "Show one of each, on paper, and let people point.",
        watchFor: "Checking many times a day. Agree on one time a week with someone who worries.",
      },
      client: [
        ask(
          "how-to-follow",
          "How would you like to follow it?",
          oneOf([
            ["line", "One line of words"],
            ["chart", "A chart"],
            ["both", "Both"],
          ]),
          { to: "tracking", field: "by" },
        ),
        ask(
          "how-often",
          "How often would you like to look?",
          { kind: "count", least: 0, most: 7, unit: "times a week" },
          { to: "tracking", field: "timesAWeek" },
          { hint: "Once a week is plenty." },
        ),
      ],
      questions: [
        "Which sign will move first, do you think?",
        "What would you still do in a bad week?",
        "Who else might see a sign before you do?",
      ],
      room: { text: "Words, a chart, or both?", small: "What would I still do in a bad week?" },
    },
    reflection: {
      title: "A date to look back",
      minutes: minutes(1, 2, 3),
      leader: {
        say: ["Pick a day in about four weeks to look at the signs together. Until then they may rest."],
      },
      client: [
        ask("first-sign", "Which sign would please you most?", line("A clean cup", "I call within a day"), staysHere),
        ask("why-that", "Why that one?", lines("It would mean …", "I would feel …"), { to: "thought", field: "text" }),
      ],
      groupQuestion: "What signs of growth have we seen in this group as a whole?",
      room: { text: "Which sign would please me most?" },
    },
  },
  makes: [
    { by: "tool", record: "goal", screen: "signs" },
    { by: "tool", record: "signRating", screen: "signs" },
    { by: "answers", record: "tracking", needs: ["goalId", "by"] },
    { by: "answers", record: "thought", needs: ["text"] },
  ],
  group: {
    size: { least: 2, most: 10 },
    bring: ["Sign sheets", "A sample line and a sample chart"],
    notes: [
      "Never collect the numbers. They are private and not for comparing.",
      "If someone has no goal yet, let them choose a skill from the last weeks.",
    ],
    sharing: "Signs may be read out. Numbers stay on the sheet.",
  },
  cautions: [
    "Where counting has become a compulsion, or with weight and food, use words only and agree on it with the client.",
    "A flat line is common and says little. Do not read it as a lack of effort.",
  ],
  links: {
    skills: ["build-mastery", "describe", "nonjudgmentally"],
    guided: ["notice-thought", "kind-turn"],
    examples: ["study-what-went-right", "daily-value-hour"],
    next: ["mark-a-milestone", "one-notch-up"],
  },
  piece: firstVersion("southward-2022"),
};
