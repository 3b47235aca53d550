import { firstVersion } from "../sources/piece.ts";
import { activityNames } from "../words/en/activityNames.ts";
import { minutes, type Activity } from "./activity.ts";
import { ask, line, lines, oneOf, read, readOnly, tool } from "./screen.ts";
import { staysHere } from "./writes.ts";

export const doItTogether: Activity = {
  id: "do-it-together",
  code: "A13",
  name: activityNames["do-it-together"],
  longName: "Group mastery challenge",
  line: "One shared picture. Everyone adds their own step, of any size.",
  fits: { needs: ["together"], place: "anywhere", energy: "some", best: ["inGroup"] },
  minutes: minutes(13, 19, 35),
  parts: {
    prompt: {
      title: "Something we could make",
      minutes: minutes(1, 1, 3),
      leader: {
        say: [
          "Imagine a bare piece of wet ground. Every time one of us does a step, one tuft of grass grows on it.",
          "Whose step it was does not show. How big it was does not show. Only that the ground gets greener.",
        ],
        ifQuiet: "Draw the bare ground and put in the first tuft for something you did today.",
      },
      client: [read("bare-ground", "Picture a bare piece of ground.", "Each step by anyone grows one tuft on it.")],
      room: { text: "One step, one tuft.", small: "Nobody’s name is on it." },
    },
    introduction: {
      title: "Your own size, one picture",
      minutes: minutes(1, 2, 3),
      leader: {
        say: [
          "Goals that are set with others tend to help more. What hurts is being compared.",
          "So here everyone’s unit is their own step, a bit harder than comfortable for them. For one it is a phone call, for another it is getting dressed.",
          "The call grows one tuft. Getting dressed grows one tuft.",
        ],
        watchFor: "Talk about who did most. There is no such list, and there will not be one.",
      },
      client: [
        read(
          "own-size",
          "Your step has your own size.",
          "A big one and a tiny one each grow one tuft.",
          "Nobody can see which is yours.",
        ),
      ],
      room: { text: "Your own size. One shared picture." },
    },
    preparation: {
      title: "Name it and give it a time",
      minutes: minutes(2, 2, 4),
      leader: {
        say: [
          "Let us find a name for it and a stretch of time, such as until next Thursday.",
          "There is no number to reach. The picture is done whenever we say so.",
        ],
        does: [
          "Write the name on the picture.",
          "Agree how steps are added: in a bowl, on the wall, or by telling you.",
        ],
        withOne: "Do it as two: you add your own steps as well.",
      },
      client: [
        ask("challenge-name", "What will you call it?", line("Green November", "The Thursday patch"), {
          to: "challenge",
          field: "title",
        }),
        ask(
          "until",
          "Until which day?",
          { kind: "day" },
          { to: "challenge", field: "until" },
          {
            hint: "You can stop sooner, or go on.",
          },
        ),
        readOnly(
          ["alone"],
          "with-whom",
          "You can do this with one friend, or by yourself.",
          "The picture grows in the same way.",
        ),
      ],
      room: { text: "A name. A last day.", small: "No number to reach." },
    },
    guidance: {
      title: "Find your unit",
      minutes: minutes(2, 3, 4),
      leader: {
        say: [
          "Your unit is a step that is a bit harder than comfortable, on a day like today. You may change it any day.",
          "If it turns out too big, the smaller version grows the same tuft.",
          "And if a person adds none, nothing is taken away. The picture can only grow.",
        ],
        ifQuiet: "Read the three examples and ask for a fourth that is smaller than all of them.",
        watchFor: "Units that are too big because others are listening. Let people write, not speak.",
      },
      client: [
        ask(
          "kind-of-unit",
          "Where is your step?",
          oneOf(
            [
              ["home", "At home"],
              ["people", "With people"],
              ["study-work", "Study or work"],
              ["body", "For my body"],
              ["making", "Making things"],
            ],
            "Somewhere else",
          ),
          staysHere,
        ),
      ],
      examples: [
        { who: "Priya", text: "My unit: open the curtain before noon." },
        { who: "Sam", text: "My unit: one message to a real person." },
        { who: "Ruth", text: "My unit: 15 minutes at the piano with the window open." },
      ],
      room: { text: "A bit harder than comfortable. For me.", small: "Write it. It stays with you." },
    },
    experience: {
      title: "Grow the first tufts",
      minutes: minutes(5, 6, 10),
      leader: {
        say: [
          "Write your unit on your own slip and keep the slip.",
          "Then do a first one now, if it fits the room, or do the part of it that gets it ready.",
          "When you have done it, put one grass stalk in the bowl. I add them to the picture all at once.",
        ],
        does: ["Wait until several stalks are in the bowl before you add them.", "Add one of your own."],
        ifQuiet:
          "Offer steps that fit any room: drink water, stretch, write one line, say one sentence to a neighbour.",
        watchFor: "Eyes on hands. Put the bowl where nobody sees who goes.",
        withOne: "Both do a first one at the same time.",
      },
      client: [
        tool("patch", "Your shared picture", {
          kind: "sharedChallenge",
          title: { label: "Its name", hint: "Anything you like." },
          unit: { label: "My own step", hint: "A bit harder than comfortable, for me." },
          add: "Add one tuft",
          picture: "It grew. Whose step it was does not show.",
          empty: "The ground is ready. It can wait.",
          private: "Your step stays with you. Only the tuft is shared.",
        }),
      ],
      timer: {
        begin: "Write your step. Then do a first one, or get it ready.",
        half: "Half way. Getting it ready counts as one.",
        end: "Let us look at what grew.",
      },
      room: { text: "Do one. Add one.", small: "Getting it ready is one too." },
    },
    observation: {
      title: "Look at the picture",
      minutes: minutes(1, 1, 2),
      leader: {
        say: ["Look at it without counting. Some of that is yours. Nobody knows which, and it is there."],
      },
      client: [
        ask(
          "in-it",
          "What is it like to have a part in it?",
          oneOf([
            ["good", "It feels good"],
            ["small", "Mine feels small", "It is one tuft, like any other."],
            ["strange", "A bit strange"],
            ["watched", "I feel watched", "You can do this by yourself. That is fine."],
          ]),
          staysHere,
        ),
      ],
      room: { text: "Some of that is mine." },
    },
    discussion: {
      title: "How we do this kindly",
      minutes: minutes(0, 3, 7),
      leader: {
        say: [
          "How can we talk about this in the week without anyone feeling behind the others?",
          "What would make it a pleasure, and not one more thing to manage?",
        ],
        ifQuiet: "Offer two rules and let the group choose: no numbers, no asking who.",
        watchFor:
          "Offers to check on each other. They are kind, and they can turn into pressure. Let each person choose.",
      },
      client: [
        readOnly(["alone"], "stop-any-day", "You can stop any day.", "What grew stays."),
        ask(
          "make-it-kind",
          "What would make this kind for you?",
          line("No numbers", "One message on Sunday"),
          staysHere,
          {
            only: ["withClient", "inGroup"],
          },
        ),
      ],
      questions: [
        "What is different when a step is part of something shared?",
        "What would you like us to say when someone comes back after a quiet week?",
        "How will we know that it is time to end it?",
      ],
      room: { text: "How do we do this kindly?" },
    },
    reflection: {
      title: "What you add",
      minutes: minutes(1, 1, 2),
      leader: {
        say: [
          "Finish this line for yourself: what I add to this group is …",
          "Keep the slip with your unit somewhere near.",
        ],
      },
      client: [
        ask("what-i-add", "What do you add, by being part of it?", lines("I add …", "I bring …"), {
          to: "thought",
          field: "text",
        }),
      ],
      groupQuestion: "What can we do as a group that none of us would do alone?",
      room: { text: "What I add is …" },
    },
  },
  makes: [
    { by: "tool", record: "challenge", screen: "patch" },
    { by: "tool", record: "step", screen: "patch" },
    { by: "answers", record: "thought", needs: ["text"] },
  ],
  group: {
    size: { least: 3, most: 14 },
    bring: ["A large sheet with bare ground drawn on it", "A bowl and paper stalks", "Slips of paper"],
    notes: [
      "Never put up lists, names, colours by person or a number to reach.",
      "With two or three people, add some tufts of your own, so that nobody can be worked out.",
      "Someone who only listens is part of the group as well.",
    ],
    sharing: "Units stay on the slips. Only the picture is shared.",
  },
  cautions: [
    "Leave out weight, food, exercise and being without substances as shared units.",
    "If two members are in conflict, choose another activity this week.",
  ],
  care: "Nobody sees your step or how often. You can leave whenever you like.",
  links: {
    skills: ["build-mastery", "participate", "community-reinforcement"],
    guided: ["two-minute-step", "notice-thought"],
    examples: ["social-hello", "daily-air-and-light", "creative-fold"],
    next: ["mark-a-milestone", "save-a-small-win"],
  },
  piece: firstVersion("epton-2017"),
};
