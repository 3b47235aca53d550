import { firstVersion } from "../sources/piece.ts";
import { activityNames } from "../words/en/activityNames.ts";
import { minutes, type Activity } from "./activity.ts";
import { ask, line, oneOf, read } from "./screen.ts";
import { staysHere } from "./writes.ts";

export const saveASmallWin: Activity = {
  id: "save-a-small-win",
  code: "A3",
  name: activityNames["save-a-small-win"],
  longName: "Celebrating small wins",
  line: "Find small things that went well. Keep them, and mark one your way.",
  fits: { needs: ["unseen"], place: "anywhere", energy: "low", best: ["alone", "inGroup"] },
  minutes: minutes(10, 12, 15),
  parts: {
    prompt: {
      title: "Since this morning",
      minutes: minutes(1, 1, 1),
      leader: {
        say: [
          "You have done more today than you have noticed. You are here, for one thing.",
          "We will look for the small ones, because the big ones get seen anyway.",
        ],
        ifQuiet: "Say three of your own from today, all of them tiny.",
      },
      client: [read("since-morning", "Think back to when you got up.", "You did something. Let’s find it.")],
      room: { text: "What have you done since you got up?" },
    },
    introduction: {
      title: "The second half of a step",
      minutes: minutes(1, 1, 1),
      leader: {
        say: [
          "A step has two halves: doing it, and noticing that you did it. Many of us leave out the second half.",
          "Marking a win is not boasting. It is how the proof gets kept.",
        ],
        watchFor: "People who say “that is normal”. For that person, on that day, it may have been hard.",
      },
      client: [
        read(
          "two-halves",
          "A step has 2 halves.",
          "You do it. You notice that you did it.",
          "This is the second half.",
        ),
      ],
      room: { text: "Do it. Notice it.", small: "The second half is a half." },
    },
    preparation: {
      title: "Nothing is too small",
      minutes: minutes(1, 1, 1),
      leader: {
        say: ["Read these aloud if you like: I got up. I ate. I answered one message. I said no. I rested in time."],
        does: ["Put the list of small wins on the wall.", "Hand out one slip each."],
      },
      client: [
        ask(
          "kind-of-win",
          "Where might one hide?",
          oneOf([
            ["body", "I looked after my body"],
            ["people", "Something with people"],
            ["begin", "I began something"],
            ["stop", "I stopped in time"],
            ["through", "I got through something"],
            ["kind", "I was kind, also to me"],
          ]),
          staysHere,
        ),
      ],
      room: { text: "Nothing is too small.", small: "Got up. Ate. Said no. Rested in time." },
    },
    guidance: {
      title: "Say it as a fact",
      minutes: minutes(1, 2, 2),
      leader: {
        say: [
          "Say it as a fact, with you as the one who did it. “I put the bins out.” Full stop.",
          "Leave off the tail. No “but it was only”, no “at last”.",
          "Then choose how to mark it. A hand on the heart is a mark. So is a cup of tea.",
        ],
        watchFor: "The tail. When someone adds “but”, ask them kindly to say the first half again.",
      },
      client: [read("as-a-fact", "Say it as a fact.", "“I put the bins out.”", "Stop there. Leave out the “but”.")],
      examples: [
        { who: "Jo", text: "“I answered the door.” Mark: a big stretch." },
        { who: "Priya", text: "“I left the party when I was tired.” Mark: a note in a jar." },
        { who: "Ana", text: "“I read one page.” Mark: told my sister." },
      ],
      room: { text: "“I did it.” Full stop.", small: "Leave out the “but”." },
    },
    experience: {
      title: "Save it, mark it",
      minutes: minutes(5, 5, 5),
      leader: {
        say: [
          "Write one win on your slip. If more come, write more.",
          "Then mark one of them, here, in a way that fits this room and you.",
        ],
        ifQuiet: "Play soft music or leave it quiet. Both work here.",
        watchFor: "Someone with an empty slip. “I came here today” can be written on any slip.",
        withOne: "Write one about the client’s week as well, and offer it. They may keep it or not.",
      },
      client: [
        ask("win", "What did you do?", line("I got up.", "I asked for help.", "I let something be good enough."), {
          to: "win",
          field: "text",
        }),
        ask(
          "mark",
          "How will you mark it?",
          oneOf(
            [
              ["say-it", "Say it out loud"],
              ["hand", "A hand on my heart"],
              ["tell", "Tell someone"],
              ["warm-cup", "Something warm to drink"],
              ["song", "One song"],
              ["rest", "A rest"],
            ],
            "My own way",
          ),
          { to: "win", field: "mark" },
        ),
        ask("second-win", "Is there one more?", line("I came back.", "I stayed a bit longer."), {
          to: "win",
          field: "text",
          name: "second",
        }),
      ],
      timer: {
        begin: "Write one win. Then mark it your way.",
        half: "If you have one, mark it now. If not, “I am here” is one.",
        end: "It is kept. You can come back to it.",
      },
      room: { text: "Write one. Mark one.", small: "“I came here today” is one." },
    },
    observation: {
      title: "Where do you feel it",
      minutes: minutes(0, 0, 1),
      leader: {
        say: ["Stay with it for three breaths. Warm, flat, shy or nothing at all: only notice."],
      },
      client: [
        ask(
          "felt",
          "What is there now?",
          oneOf([
            ["warm", "Something warm"],
            ["shy", "A bit shy"],
            ["nothing", "Nothing much", "That can come later, or not. It is kept all the same."],
            ["doubt", "“It does not count”", "It counts here."],
          ]),
          staysHere,
        ),
      ],
      room: { text: "Three breaths with it." },
    },
    discussion: {
      title: "Say one aloud",
      minutes: minutes(0, 1, 3),
      leader: {
        say: [
          "Anyone who likes may read one aloud, as a fact. The rest of us only nod.",
          "No clapping, no advice. A nod is enough.",
        ],
        ifQuiet: "Read yours, nod to yourself, and wait for two breaths.",
        watchFor: "Wins that sound bigger and bigger. Read a tiny one yourself to bring the size down.",
      },
      client: [read("say-aloud", "Say it once, out loud or in your head.", "“I did it.”")],
      questions: [
        "What was it like to leave out the “but”?",
        "Which wins do you tend to walk past?",
        "Who would nod if you told them?",
      ],
      room: { text: "Read one aloud, or listen.", small: "We nod. That is all." },
    },
    reflection: {
      title: "A place for the next one",
      minutes: minutes(1, 1, 1),
      leader: {
        say: ["Choose where your next small win will be kept: a jar, a page, this app, a person."],
      },
      client: [
        ask("where-kept", "What will help you see the next one?", line("A jar by the door", "One line before bed"), {
          to: "thought",
          field: "text",
        }),
      ],
      groupQuestion: "Which kind of win would you like this group to notice more?",
      room: { text: "Where will you keep the next one?" },
    },
  },
  makes: [
    { by: "answers", record: "win", needs: ["text"] },
    { by: "answers", record: "win", name: "second", needs: ["text"] },
    { by: "answers", record: "thought", needs: ["text"] },
  ],
  group: {
    size: { least: 2, most: 14 },
    bring: ["Slips of paper", "A jar or a bowl"],
    notes: [
      "A good opening or closing for any session.",
      "Keep the nod. It makes room for people who cannot stand praise.",
    ],
    sharing: "A win is read aloud only by the one who wrote it. Slips go home or into their own pocket.",
  },
  cautions: [
    "For some people being seen is the hard part. Let them mark it where nobody looks.",
    "If a win is about eating less, or about bearing pain alone, meet it with care and not with a nod.",
  ],
  links: {
    skills: ["build-mastery", "accumulate-short", "self-validation"],
    guided: ["kind-turn", "half-smile"],
    examples: ["daily-air-and-light", "social-thank"],
    next: ["mark-a-milestone", "how-will-i-know"],
  },
  piece: firstVersion("bandura-1977"),
};
