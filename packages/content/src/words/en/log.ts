/** The log: how did it go? Only what and the answer are needed; everything else can be skipped. */
import type { Done } from "@tussock/domain";
import { say } from "../../i18n/say.ts";
import { sharedWords } from "./shared.ts";

export const logWords = {
  title: "How did it go?",
  titleEdit: "Change this log",
  close: "Close. What you entered is kept as a draft.",
  opening: "Opening your log",
  draftKept: "Kept as a draft. You can go on from Today.",

  what: {
    label: "What did you do?",
    hint: "A few words are enough.",
    suggestions: "Or one of yours",
    somethingElse: "Something else",
  },
  changeLabel: "Change what it was and when",
  changeDone: "That’s right",
  when: (when: string, youDid: string) => say("{when}. {youDid}", { when, youDid }).trim(),
  youDid: (minutes: string) => say("You did {minutes}.", { minutes }),
  minutes: { label: "How many minutes?", optional: "You can skip this" },

  answer: {
    legend: "Did you do it?",
    /** Said before the choice: one tap is the whole log. */
    oneTapSaves: "One tap saves it. Then you can add more, or undo.",
    eachCounts: "Each answer counts.",
    names: { yes: "All of it", partly: "Part of it", no: "Not this time" } satisfies Record<Done, string>,
  },
  savedAs: {
    yes: "Saved. You followed through.",
    partly: "Saved. Part of it is on the path.",
    no: "Saved. You showed up.",
  } satisfies Record<Done, string>,
  addMore: "That is a whole log. Add more below if you like.",
  undone: "Taken back. Your words are still here.",
  undoSaved: "Undo this log",

  mood: "Mood",
  confidence: "Confidence",
  moodBefore: "Mood before",
  confidenceBefore: "Confidence before",
  moodNow: "Mood after",
  confidenceNow: "Confidence after",
  moodEnds: ["very low", "very good"],
  confidenceEnds: ["none", "a lot"],
  hard: "How hard was it?",
  hardEnds: ["very easy", "too much"],
  expected: "How hard it looked before",
  hardExpected: (expected: number) => say("The guess before was {expected}.", { expected }),
  lower: "5 lower",
  higher: "5 higher",
  beforeWord: "before",
  afterWord: "after",
  unset: "not rated",
  addBefore: "Add how it was before",
  changeBefore: "Change how it was before",
  beforeTitle: "How it was before",
  beforeHint: "From memory is fine.",

  feelings: {
    title: "What did you feel?",
    hint: "Pick any, or none",
    before: "Before",
    after: "After",
    more: "More words",
  },
  obstacle: {
    title: "What got in the way?",
    hint: "It only helps to find a size that fits",
    skip: "No need to say",
  },
  learned: { label: "What did I learn, or prove to myself?", hint: "One line is plenty. You can skip this." },

  saveRegion: "Save",
  gone: { title: "This log is not here any more", meta: sharedWords.deletedElsewhere, back: "Back to Today" },

  errors: {
    noWhat: "Say what it was. One word is enough.",
    whatTooLong: "That is a lot for one line. Use fewer words here, the rest fits below.",
    noAnswer: "Pick one of these. Each of them counts.",
    learnedTooLong: sharedWords.tooLong,
    badMinutes: "Use a whole number of minutes, like 10.",
  },
  /** The whole form as plain lines, for "Copy my words". */
  copy: {
    line: (name: string, value: string) => say("{name}: {value}", { name, value }),
    what: "Step",
    done: "Done",
    learned: "What I learned",
    feelingsBefore: "Felt before",
    feelingsAfter: "Felt after",
    obstacle: "In the way",
  },
} as const;
