/** Thoughts kept (C17): a note on any page, all of them on one screen, and one that comes back now and then. */
import { say } from "../../i18n/say.ts";

export const thoughtsWords = {
  title: "My thoughts",
  lead: "Lines you kept on pages, activities and steps. The newest stand first.",
  back: "Back to Learn",
  loading: "Opening your thoughts",
  count: (n: number) => say("{n, plural, one {1 thought kept} other {# thoughts kept}}", { n }),
  empty: {
    title: "No thoughts kept yet",
    meta: "Under each page there is room for one. It is there when you want it.",
    go: "Go to Learn",
  },
  search: "Find a word in my thoughts",
  nothingFound: "No thought has that word. Try a part of it.",

  filter: {
    label: "Kept on",
    all: "All",
    page: "Pages",
    activity: "Activities",
    practice: "Steps I did",
    plan: "Plans",
    goal: "Goals",
    step: "Steps",
    skill: "Skills",
    none: "On its own",
  },
  keptOn: (what: string) => say("Kept on: {what}", { what }),
  kept: (when: string) => say("Kept {when}", { when }),

  write: {
    title: "A thought of my own",
    label: "What is on your mind?",
    hint: "A line is plenty. It is sealed with your notes.",
    save: "Keep it",
    kept: "Your thought is kept.",
    add: "Keep a thought here",
  },

  one: {
    open: "Read this thought",
    goTo: (what: string) => say("Go to {what}", { what }),
    answers: "What you added later",
    add: "Add how it is today",
    change: "Change the words",
    remove: "Take it out",
    removed: "The thought is out of your notes",
    undo: "Put it back",
  },

  /** It comes up on its own: at most once a day, never on a hard page, always with a way past. */
  comesBack: {
    title: "You once wrote",
    /** On Today, where the words themselves stay closed. */
    today: "A thought you kept some weeks ago has come back.",
    look: "Look at it",
    from: (when: string) => say("Kept {when}", { when }),
    ask: "How is it today?",
    choices: { same: "Much the same", changed: "It has changed", gone: "It is no longer so", unsure: "Hard to say" },
    line: "A line about it, if you like",
    keep: "Keep my answer",
    kept: "Both lines stand together now.",
    notNow: "Not now",
    notThisOne: "Do not bring this one back",
    quiet: "Do not bring any back",
    quieted: "No thoughts will come up by themselves. You can change that in My thoughts.",
  },
  settings: {
    title: "Let thoughts come back",
    on: "Bring one back now and then",
    meta: "One a day at most, weeks after you kept it. “Not now” is always there.",
    off: "None come back by themselves. You find them all here.",
  },
} as const;
