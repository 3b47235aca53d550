/**
 * A short Missing-Links Analysis: what stood between a person and a step. Four questions in the order of the skill
 * (was it known, did it come to mind, was there a yes to it, what was in between), each with one small idea.
 */
import { say } from "../../i18n/say.ts";
import { withinQuotes } from "../../i18n/withinQuotes.ts";

export const missingLinksWords = {
  title: "What was in the way?",
  over: "Missing-Links Analysis",
  lead: "4 kind questions about the step, not about you. Skip any of them.",
  /** "Open one letter, Thursday". */
  about: (what: string, day: string) => say("{what}, {day}", { what, day }),
  loading: "Opening the questions",
  back: "Back to your log",
  move: "Keep this",
  questions: {
    clear: {
      legend: "Was it clear what to do first?",
      yes: "Yes, it was clear",
      no: "Not quite",
      idea: "Next time, name what your hands do first.",
    },
    inMind: {
      legend: "Did it come to mind that day?",
      yes: "Yes, it did",
      no: "No, or too late",
      idea: "Hang it on something that happens anyway, or put a note where you will see it.",
    },
    willing: {
      legend: "Was some part of you up for it?",
      yes: "Yes, some part was",
      no: "No, not that day",
      idea: "No is an answer too. Ask what would make it worth it, or pick another step.",
    },
    between: {
      legend: "What stood in between?",
      hint: "Pick one, or none",
      own: "In your own words",
    },
  },
  next: { label: "What could help next time?", hint: "One small thing is plenty. You can skip this." },
  keep: "Keep this",
  kept: "Kept in your log.",
  nothingYet: "Answer one of these first, or go back without it.",
  tooLong: "This is too long to keep as one note. Make it a bit shorter.",
  gone: { title: "This log is not here any more", back: "Back to Look back" },
  after: {
    title: "Kept. What now?",
    another: "Plan another step",
    smaller: "Plan this one, smaller",
    done: "That’s enough for now",
  },
  /** What is kept: one note for the log, line by line. */
  note: {
    title: (what: string) => say("What was in the way of “{what}”", { what: withinQuotes(what) }),
    line: (question: string, answer: string) => say("{question} {answer}.", { question, answer }),
    between: (obstacle: string) => say("In between: {obstacle}.", { obstacle }),
    next: (next: string) => say("Next time: {next}", { next }),
  },
} as const;
