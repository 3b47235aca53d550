import { firstVersion } from "../sources/piece.ts";
import { activityNames } from "../words/en/activityNames.ts";
import { minutes, type Activity } from "./activity.ts";
import { ask, line, lines, read, score, tool } from "./screen.ts";

export const oneThingFully: Activity = {
  id: "one-thing-fully",
  code: "A9",
  name: activityNames["one-thing-fully"],
  longName: "Mindful mastery",
  line: "Do one small thing with nothing beside it. Notice before and after.",
  fits: { needs: ["start"], place: "quiet", energy: "low", best: ["alone", "inGroup"] },
  minutes: minutes(11, 15, 15),
  parts: {
    prompt: {
      title: "Where your mind is",
      minutes: minutes(0, 1, 1),
      leader: {
        say: [
          "Without changing anything: where is your mind right now? In this room, in a list, in an old talk?",
          "All of that is fine. We will give it one thing to come home to.",
        ],
        ifQuiet: "Nobody needs to answer. Leave a short silence and go on.",
      },
      client: [
        read("where", "Where is your mind right now?", "Anywhere is fine. We give it one thing to come back to."),
      ],
      room: { text: "Where is my mind right now?" },
    },
    introduction: {
      title: "One thing at a time",
      minutes: minutes(1, 1, 1),
      leader: {
        say: [
          "In DBT this is called One-Mindfully: do one thing now, and come back each time the mind goes off.",
          "The coming back is the exercise. A mind that goes off ten times gives you ten of them.",
        ],
        watchFor: "People who think they are bad at it because the mind wanders. Wandering is what minds do.",
      },
      client: [
        read(
          "come-back",
          "Do one thing. Only that.",
          "Your mind will go off. Bring it back.",
          "Coming back is the practice.",
        ),
      ],
      room: { text: "One thing.", small: "The coming back is the practice." },
    },
    preparation: {
      title: "Clear a small space",
      minutes: minutes(1, 2, 1),
      leader: {
        say: [
          "Choose one small thing for the hands: fold a sheet, peel a fruit, draw lines, wipe a table.",
          "Put the phone out of sight, or let it be only the timer.",
        ],
        does: ["Put out paper, fruit, clay or buttons to sort.", "Close the door. Leave a light on."],
        withOne: "Do the same thing at the same time. Do not watch.",
      },
      client: [
        ask("what", "What will you do?", line("Wash 3 cups", "Fold one sheet", "Peel an orange"), {
          to: "practice",
          field: "what",
        }),
        ask("mood-before", "How is your mood right now?", score("very low", "very good"), {
          to: "practice",
          field: "moodBefore",
        }),
      ],
      room: { text: "Choose one thing for your hands.", small: "Put the rest out of sight." },
    },
    guidance: {
      title: "How to come back",
      minutes: minutes(1, 1, 1),
      leader: {
        say: [
          "Go slowly enough to feel it: the weight, the edge, the warmth, the sound.",
          "When you notice that you are gone, say “off” in your mind, without a sigh, and go back to the hands.",
          "It does not need to be done well. It only needs to be done with you in it.",
        ],
        does: ["Show it for half a minute yourself, in silence."],
      },
      client: [
        read(
          "hands",
          "Go slowly. Feel the weight, the edge, the warmth.",
          "If your mind goes off, come back to your hands.",
        ),
      ],
      examples: [
        { who: "Mina", text: "Three cups. The steam. Off to a bill. Back to the steam." },
        { who: "Sam", text: "Sorted buttons by size. Got bored. Looked at boredom, then at buttons." },
      ],
      room: { text: "Off … and back to the hands.", small: "Slowly." },
    },
    experience: {
      title: "One thing, fully",
      minutes: minutes(5, 6, 6),
      leader: {
        say: ["Begin. I will tell you when it is half and when it is over. You may stop at any time."],
        does: ["Say nothing else. Keep your own hands busy too."],
        ifQuiet: "Quiet is the exercise.",
        watchFor: "Someone who goes far away or pale. Walk over and ask softly for their name and what they touch.",
      },
      client: [
        tool("practice", "Only this", {
          kind: "mindfulPractice",
          what: { label: "What are you doing?", hint: "One small thing for your hands." },
          lengths: [2, 5, 8, 10],
          drifted: "I was off",
          backAgain: ["And back.", "Back to your hands.", "Here again."],
          end: "That was it. You gave one thing your time.",
        }),
      ],
      timer: {
        begin: "Begin when you like. Only this one thing.",
        half: "Half the time. Feel your hands.",
        end: "Let it come to a stop. Take one breath.",
      },
      room: { text: "Only this." },
    },
    observation: {
      title: "After",
      minutes: minutes(1, 1, 1),
      leader: {
        say: ["Notice what is there now. The same, calmer, more restless: each of them is a true answer."],
      },
      client: [
        ask(
          "mood-after",
          "How is your mood now?",
          score("very low", "very good"),
          { to: "practice", field: "moodAfter" },
          {
            hint: "It does not need to move.",
          },
        ),
        ask("how-it-went", "How much of it did you do?", { kind: "done" }, { to: "practice", field: "done" }),
      ],
      room: { text: "What is here now?" },
    },
    discussion: {
      title: "Off and back",
      minutes: minutes(1, 2, 3),
      leader: {
        say: [
          "Who went off? That would be all of us. What brought you back?",
          "Tell us one thing you noticed that you had never noticed before.",
        ],
        ifQuiet: "Share the silliest place your own mind went.",
        watchFor: "A contest in calm. Thank the restless ones for saying so.",
      },
      client: [
        ask("noticed", "What did you notice that was new?", line("The sound of the peel", "My shoulders were up"), {
          to: "practice",
          field: "learned",
        }),
      ],
      questions: [
        "What was it like to do one thing only?",
        "What tells you that you are off?",
        "Where in your day could two minutes of this fit?",
      ],
      room: { text: "What brought me back?" },
    },
    reflection: {
      title: "Two minutes somewhere",
      minutes: minutes(1, 1, 1),
      leader: {
        say: ["Pick one thing you do anyway, and do two minutes of it like this. Once is enough."],
      },
      client: [
        ask("where-next", "What could you do like this next?", lines("When I wash up, …", "On the way to …"), {
          to: "thought",
          field: "text",
        }),
      ],
      groupQuestion: "What did the quiet of the others do for you?",
      room: { text: "Two minutes, somewhere in my day." },
    },
  },
  makes: [
    { by: "tool", record: "practice", screen: "practice" },
    { by: "answers", record: "thought", needs: ["text"] },
  ],
  group: {
    size: { least: 2, most: 14 },
    bring: ["Paper to fold", "Fruit, buttons or clay", "Cloths and a bowl"],
    notes: [
      "A good start for any session. Keep it short the first time.",
      "Let people keep their eyes open and sit near the door if they wish.",
    ],
    sharing: "One thing noticed, from those who like. Moods are not asked for in the round.",
  },
  cautions: [
    "For people who lose touch with where they are, use movement, open eyes and two minutes at most.",
    "Do not use food with someone for whom food is the hard part.",
  ],
  care: "If quiet makes things worse, keep your eyes open, stand up, or pick something with music.",
  links: {
    skills: ["one-mindfully", "participate", "observe", "build-mastery"],
    guided: ["grounding", "paced-breathing", "wise-mind"],
    examples: ["daily-pans", "creative-fold", "daily-care-for-body"],
    next: ["save-a-small-win", "a-rhythm-that-fits"],
  },
  piece: firstVersion("skill-names"),
};
