/** A small win: one line, a way to mark it, when it was. Nothing is too small. */
import { say } from "../../i18n/say.ts";
import { sharedWords } from "./shared.ts";

export const winWords = {
  title: "What went a bit right?",
  titleEdit: "Change this small win",
  lead: "One line is plenty. Nothing is too small.",
  close: "Close. What you wrote is kept as a draft.",
  opening: "Opening your small win",
  text: { label: "My small win", ideas: "Or borrow one" },
  mark: {
    title: "How will you mark it?",
    hint: "Pick one, or none",
    own: "Your own way",
    ownLabel: "How do you mark it?",
    none: "Not this time",
  },
  change: "Change",
  changeLabel: "Change when this was",
  changeDone: "That’s right",
  save: "Save",
  saveRegion: "Save",
  gone: { title: "This small win is not here any more", meta: sharedWords.deletedElsewhere, back: "Back to Today" },
  errors: {
    noWords: "Write a word or two first.",
    tooLong: sharedWords.tooLong,
  },
  copy: {
    text: "Small win",
    mark: "Marked",
    line: (name: string, value: string) => say("{name}: {value}", { name, value }),
  },
} as const;
