/** The proof bank (E7): a person’s own “what I showed myself” lines, for when the mind says “I can’t”. */
import { say } from "../../i18n/say.ts";
import { withinQuotes } from "../../i18n/withinQuotes.ts";

export const proofWords = {
  title: "My proof",
  lead: "Lines you wrote after doing something. They are yours, so nobody can argue with them.",
  back: "Back",
  loading: "Opening your lines",
  count: (n: number) => say("{n, plural, one {1 line} other {# lines}}", { n }),
  empty: {
    title: "Your first line will stand here",
    meta: "After a step, the log asks what you learned or showed yourself. One line is enough.",
    log: "Log something I did",
    win: "Keep a small win",
  },
  /** One of one’s own lines. */
  quote: (said: string) => say("“{said}”", { said: withinQuotes(said) }),
  after: (what: string) => say("After: {what}", { what }),
  on: (day: string) => say("On {day}", { day }),
  wasHard: (value: number) => say("You had rated it {value}", { value }),
  onALowDay: "Mood was low before it",

  showLabel: "Which lines",
  show: {
    all: "All lines",
    hardest: "From the hardest steps",
    lowDays: "From low days",
  },
  pin: "Keep at the top",
  unpin: "Take from the top",
  pinned: "It stands at the top now.",
  hide: "Do not show this one again",
  hidden: "It stays in your log and no longer comes up here.",
  undo: "Undo",

  /** Offered where a person says "I can’t"; never in a crisis, and never more than three. */
  cant: {
    offer: "Read what I showed myself",
    title: "You wrote these",
    lead: "The thought says you can’t. Here is what you saw with your own eyes.",
    one: "You wrote this, and it was you who did it.",
    another: "Show me another",
    noMore: "Those are the ones that fit best. The rest stand in My proof.",
    notHelping: "This does not help now",
    notHelpingReply: "Okay. A thought can be loud. Shall we let it ride along?",
    rideAlong: "Let it ride along",
    back: "Back to my step",
    backToToday: "Back to Today",
  },

  write: {
    title: "Add a line of your own",
    label: "What did I show myself?",
    hint: "Something you did, lately or long ago.",
    starts: [
      "I can do … while I feel …",
      "I was afraid, and I still …",
      "I asked for …",
      "I stopped when …",
      "I came back after …",
    ],
    save: "Keep this line",
    kept: "It is in your proof.",
  },
  print: "Print my lines",
  printed: { title: "What I showed myself", meta: "In my own words, after I did it." },
} as const;
