/** The words every screen uses. One word per idea: docs/words.md. */
import type { AreaKind, Day, Done } from "@tussock/domain";
import { say } from "../../i18n/say.ts";
import {
  aboutTime,
  dayAndTimeAt,
  dayWithYear,
  digits,
  fullDay,
  minutesLong,
  minutesShort,
  monthOf,
  monthOfNumber,
  onDay,
  relativeDay,
  shortDay,
  timeAt,
  timeOfDay,
  timerClock,
  weekday,
  weekdayOfNumber,
  writtenLater,
} from "./when.ts";

const areas: Readonly<Record<AreaKind, { readonly name: string; readonly hint: string }>> = {
  study: { name: "Study", hint: "Learning, courses, reading" },
  work: { name: "Work", hint: "A job, looking for one, helping out" },
  creative: { name: "Creative", hint: "Making, music, words, hands" },
  daily: { name: "Home", hint: "Daily living: meals, washing, papers, sleep" },
  social: { name: "People", hint: "Talking, asking, being with others" },
  own: { name: "My own", hint: "An area I name myself" },
};
const doneWords: Readonly<Record<Done, string>> = { yes: "All of it", partly: "Part of it", no: "Not this time" };

export const sharedWords = {
  appName: "Tussock",
  /** "Today · Tussock". */
  pageTitle: (name?: string) => (name ? say("{name} · Tussock", { name }) : say("Tussock")),

  tabs: { today: "Today", plan: "Plan", rightNow: "Right now", lookBack: "Look back", learn: "Learn" },
  you: "You",
  mainPlaces: "Main places",
  skipToContent: "Skip to content",

  undo: "Undo",
  save: "Save",
  done: "Done",
  change: "Change",
  notNow: "Not now",
  tryAgain: "Try again",
  copyWords: "Copy my words",
  copied: "Copied",
  finishLater: "Finish later",
  optional: "You can skip this",

  areas,
  doneWords,
  /** What a day of the path says to someone who hears it. */
  dayMarks: {
    done: "all of it",
    part: "part of it",
    try: "not this time",
    win: "a small win",
    rest: "no step",
    blank: "before your first step",
    today: "today",
    ahead: "still to come",
  },
  /** "Mon: all of it". */
  dayWithMark: (day: string, mark: string) => say("{day}: {mark}", { day, mark }),

  greeting: (part: "morning" | "afternoon" | "evening" | "night", name?: string) => {
    const hello = say(
      "{part, select, morning {Good morning} afternoon {Good afternoon} evening {Good evening} other {Hello}}",
      { part },
    );
    return name ? say("{hello}, {name}", { hello, name }) : hello;
  },
  /** "23 steps since September. They stay yours." Nothing here can fall because of an empty day. */
  stepsSince: (count: number, since: Day | undefined, today: Day, locale: string) => {
    const steps = sharedWords.steps(count, locale);
    const stays = say("{count, plural, one {It stays yours.} other {They stay yours.}}", { count });
    return since
      ? say("{steps} since {month}. {stays}", { steps, month: monthOf(since, today, locale), stays })
      : say("{steps}. {stays}", { steps, stays });
  },
  steps: (count: number, locale = "en"): string =>
    say("{count, plural, one {{shown} step} other {{shown} steps}}", { count, shown: digits(count, locale) }),
  logs: (count: number, locale = "en") =>
    say("{count, plural, one {{shown} log} other {{shown} logs}}", { count, shown: digits(count, locale) }),
  entries: (count: number, locale = "en") =>
    say("{count, plural, one {{shown} entry} other {{shown} entries}}", { count, shown: digits(count, locale) }),
  times: (count: number, locale = "en") =>
    say("{count, plural, one {{shown} time} other {{shown} times}}", { count, shown: digits(count, locale) }),

  fullDay,
  shortDay,
  dayWithYear,
  weekday,
  weekdayOfNumber,
  monthOfNumber,
  relativeDay,
  onDay,
  timeOfDay,
  aboutTime,
  timeAt,
  dayAndTimeAt,
  timerClock,
  minutesLong,
  minutesShort,
  writtenLater,
  digits,

  /** "Today, 1:04 pm". */
  dayAndTime: (day: string, time: string) => say("{day}, {time}", { day, time }),
  /** "Mood 31 to 44". */
  fromTo: (name: string, before: number, after: number) => say("{name} {before} to {after}", { name, before, after }),
  mood: "Mood",
  confidence: "Confidence",

  offline: "No connection. Everything still works.",
  opening: "Opening your notes",
  leaveSample: "Leave the sample",

  tooLong: "This is longer than can be kept here. Make it a bit shorter.",
  deletedElsewhere: "It may have been deleted on this device or another one.",

  /** The first line of the note under something that could not be saved. */
  unsaved: {
    any: "This is not saved yet.",
    log: "This log is not saved yet.",
    plan: "This plan is not saved yet.",
    step: "This step is not saved yet.",
    win: "This small win is not saved yet.",
    thought: "This thought is not saved yet.",
    skill: "This skill is not saved yet.",
    safetyPlan: "Your safety plan is not saved yet.",
    setting: "This change is not saved yet.",
    notDeleted: "This is not deleted yet.",
  },
  /** Why, and what can be done. One line for each trouble a save can have. */
  saveTrouble: {
    diskFull: "Your device is out of space. Your words are still on this screen. Free some space, then try again.",
    diskGone:
      "The place where your notes are kept has closed. Your words are still on this screen. Copy them, then open Tussock again.",
    diskRefused:
      "This browser does not let Tussock save here. A private window can do that. Your words are still on this screen.",
    locked: "Your notes are locked. Your words are still on this screen. Unlock, then try again.",
  },
} as const;
