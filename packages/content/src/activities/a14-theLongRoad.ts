import { firstVersion } from "../sources/piece.ts";
import { activityNames } from "../words/en/activityNames.ts";
import { minutes, type Activity } from "./activity.ts";
import { ask, line, lines, oneOf, read, tool } from "./screen.ts";
import { staysHere } from "./writes.ts";

export const theLongRoad: Activity = {
  id: "the-long-road",
  code: "A14",
  name: activityNames["the-long-road"],
  longName: "Mastery for long-term goals",
  line: "A far goal, a few places on the way, and the first small step.",
  fits: { needs: ["more", "tooBig"], place: "table", energy: "good", best: ["withClient", "alone"] },
  minutes: minutes(17, 26, 38),
  parts: {
    prompt: {
      title: "Something far away",
      minutes: minutes(1, 2, 2),
      leader: {
        say: [
          "Think of something you would love to have in your life in a year or more. A skill, a place, a way of living.",
          "It may change on the way. We still need some direction to walk in.",
        ],
        ifQuiet: "Ask what they wanted at fourteen. Some of it may still be true.",
        watchFor: "Someone who sees no future at all. Do not press. Ask about next week, and tell their therapist.",
      },
      client: [
        read("far-away", "What would you love to have in your life one day?", "A year away, or more. It may change."),
      ],
      room: { text: "One day I would love to …" },
    },
    introduction: {
      title: "Far goals need near steps",
      minutes: minutes(1, 2, 3),
      leader: {
        say: [
          "A far goal gives direction. It gives little proof, because it is far.",
          "So we put a few places on the way, some months apart, and we only plan the first stretch.",
          "In DBT this belongs to two skills: accumulating good things in the long term, from one’s values, and building mastery.",
        ],
      },
      client: [
        read(
          "direction",
          "A far goal shows you where to walk.",
          "Near steps show you that you can.",
          "You only plan the first stretch.",
        ),
      ],
      room: { text: "Far: a direction. Near: a step." },
    },
    preparation: {
      title: "What matters in it",
      minutes: minutes(2, 3, 4),
      leader: {
        say: [
          "Ask of your far goal: what matters to me in this? Freedom, care, making, learning, belonging, being well?",
          "If it is mainly about pleasing someone, look for the part of it that is yours.",
        ],
        does: ["Hand out the road sheet.", "Leave a list of values on the table for those who want words."],
        withOne: "Ask when the client last felt close to this, even for a minute.",
      },
      client: [
        ask("far-goal", "What is it you would love?", line("A room of my own", "To work with animals"), {
          to: "goal",
          field: "title",
        }),
        ask(
          "what-matters",
          "What matters to you in it?",
          oneOf(
            [
              ["free", "Being free"],
              ["care", "Caring for someone"],
              ["make", "Making things"],
              ["learn", "Learning"],
              ["belong", "Belonging"],
              ["well", "Being well"],
            ],
            "My own word",
          ),
          { to: "goal", field: "why" },
        ),
      ],
      room: { text: "What matters to me in it?" },
    },
    guidance: {
      title: "Places on the way",
      minutes: minutes(2, 4, 5),
      leader: {
        say: [
          "Put three places on the road. A place is something you could tell a friend about: “I have been to one open day.”",
          "Give each a month, in pencil. It says around when. It is no date to meet.",
          "Now go only to the first place and cut it down to steps for the next two weeks.",
          "Leave the rest of the road in fog. It clears as you walk.",
        ],
        does: ["Draw a road with three places. Put detail only on the first stretch."],
        ifQuiet: "Let the room plan an invented road: learning to swim, at forty, afraid of water.",
        watchFor: "Roads planned to the last day. Ask what is allowed to change.",
      },
      client: [
        read(
          "places",
          "Put 3 places on your road.",
          "Give each a month, in pencil.",
          "Cut only the first one into steps.",
        ),
      ],
      examples: [
        {
          who: "Mina",
          text: "Far: work with animals. Places: visit a shelter (March), help one morning (May), a course (autumn). Now: find the address.",
        },
        {
          who: "Jo",
          text: "Far: a calm home with my son. Places: one quiet meal a week, a shared hobby, a trip. Now: ask what he would eat.",
        },
      ],
      room: { text: "Three places. Fog is allowed.", small: "Cut only the first one into steps." },
    },
    experience: {
      title: "Draw your road",
      minutes: minutes(7, 8, 10),
      leader: {
        say: [
          "Draw your road. The far goal at the top, three places below it, and two or three small steps at the foot.",
          "Check each step: can I manage it, is it real, could I do it on a bad day?",
        ],
        does: ["Tell people when half the time has gone, and point to the foot of the road."],
        ifQuiet: "Quiet is good. Offer coloured pencils.",
        watchFor: "Sadness about years gone by. It belongs here. Sit with it, and then ask about this week.",
        withOne: "Draw along on a sheet of your own, about your own far goal.",
      },
      client: [
        tool("road", "Your road", {
          kind: "goalLadder",
          span: "months",
          top: { label: "The far goal", hint: "A direction. It may change." },
          part: { label: "A place on the way", hint: "Something you could tell a friend about." },
          step: { label: "A small step", hint: "For the next two weeks." },
          deepest: 4,
          checks: [
            {
              id: "manageable",
              ask: "Can I manage this step?",
              ifNo: "Then cut it in 2, and take the first half.",
              offer: "split",
            },
            {
              id: "realistic",
              ask: "Does it fit the next two weeks?",
              ifNo: "Then leave it further up the road for now.",
              offer: "smaller",
            },
            {
              id: "badDay",
              ask: "Is there a size for a bad day?",
              ifNo: "Add a tiny one below it. It counts in full.",
              offer: "smaller",
            },
          ],
          around: { label: "Around when?", hint: "A month, in pencil. You can move it any time." },
        }),
      ],
      timer: {
        begin: "The far goal first. Then the places. Then the foot of the road.",
        half: "Half way. Go down to the first stretch now.",
        end: "Leave it as it is. A road with fog on it is a road.",
      },
      room: { text: "Draw your road.", small: "Far goal. Three places. First steps." },
    },
    observation: {
      title: "Look at the distance",
      minutes: minutes(1, 1, 3),
      leader: {
        say: [
          "Look at the far goal and notice. Then look at the first step and notice.",
          "If the far goal makes you feel small, cover it with your hand. The step is still there.",
        ],
      },
      client: [
        ask(
          "distance",
          "What happens when you look at it?",
          oneOf([
            ["pull", "I feel a pull"],
            ["small", "I feel small", "Cover the top with your hand. Look at the first step only."],
            ["sad", "I feel sad", "That can mean it matters."],
            ["calm", "I feel calm"],
          ]),
          staysHere,
        ),
      ],
      room: { text: "Look far. Then look near." },
    },
    discussion: {
      title: "What may change on the way",
      minutes: minutes(2, 4, 8),
      leader: {
        say: [
          "What on this road may change, and what would you like to keep?",
          "Who or what could walk a bit of it with you?",
        ],
        ifQuiet: "Tell them about a road of yours that bent, and where it took you.",
        watchFor: "Others judging if a goal is realistic. The road finds that out. Nobody here needs to.",
      },
      client: [
        ask("company", "Who or what could walk a bit with you?", line("My aunt", "A library card"), staysHere),
        ask(
          "first-stretch",
          "Which step comes first?",
          { kind: "step", whenNone: "Write one small step" },
          {
            to: "plan",
            field: "stepId",
          },
        ),
        ask("first-day", "On which day?", { kind: "day" }, { to: "plan", field: "day" }),
      ],
      questions: [
        "What part of the far goal could you have a little of already?",
        "What has to be true of the first stretch for you to enjoy it?",
        "When would you like to look at the road again?",
      ],
      room: { text: "What may change? What stays?" },
    },
    reflection: {
      title: "A note from the road",
      minutes: minutes(1, 2, 3),
      leader: {
        say: ["Write two lines to yourself, from the first place on your road. Keep them for the day you get there."],
      },
      client: [
        ask("note", "What would you write to yourself from the first place?", lines("Dear me, …", "You began by …"), {
          to: "thought",
          field: "text",
        }),
      ],
      groupQuestion: "Which value have you heard most in this room today?",
      room: { text: "A note to me, from further on." },
    },
  },
  makes: [
    { by: "tool", record: "goal", screen: "road" },
    { by: "tool", record: "step", screen: "road" },
    { by: "tool", record: "rung", screen: "road" },
    { by: "answers", record: "plan", needs: ["stepId", "day"] },
    { by: "answers", record: "thought", needs: ["text"] },
  ],
  group: {
    size: { least: 2, most: 8 },
    bring: ["Road sheets", "Coloured pencils", "A list of values"],
    notes: [
      "Give this one a calm session of its own.",
      "Come back to the roads after four weeks. That is where it begins to work.",
    ],
    sharing: "The first stretch may be shared. Far goals are tender. They are told only by those who want to.",
  },
  cautions: [
    "If thinking ahead brings up that life is not worth living, stop the activity and stay with the person. Follow your own safety procedure.",
    "In a very high mood, keep it to one road and one step, and look at it again in a week.",
  ],
  care: "If the future feels dark today, choose a small win instead. And talk to a person.",
  links: {
    skills: ["accumulate-long", "build-mastery", "wise-mind", "clarify-priorities"],
    guided: ["wise-mind", "two-minute-step"],
    examples: ["study-why-it-matters", "daily-value-hour", "work-apply"],
    next: ["break-it-down", "how-will-i-know"],
  },
  piece: firstVersion("epton-2017", "bandura-1977"),
};
