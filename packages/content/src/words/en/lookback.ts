/** Looking back: the log, a year in view, and one entry. */
import { say } from "../../i18n/say.ts";
import { withinQuotes } from "../../i18n/withinQuotes.ts";

export const lookbackWords = {
  title: "Look back",
  loading: "Opening your log",
  views: { legend: "What to look at", patterns: "Patterns", log: "Log", reviews: "Reviews" },
  logViews: { legend: "How to look at your log", log: "As a list", year: "A year in view" },
  reviews: {
    empty: { title: "No review yet", meta: "A review puts what is there on one page. You choose what stands on it." },
    week: "Look back on a week",
    weekMeta: "What happened, in numbers and in your words",
    session: "Get ready for a session",
    sessionMeta: "One page of facts, line by line as you choose",
  },

  search: { label: "Search your words" },
  filters: {
    title: "Find something",
    summary: "Narrow it down",
    summaryOn: (on: number) => say("Narrow it down: {on} on", { on }),
    kinds: { legend: "What kind", practice: "Steps", win: "Small wins", thought: "Thoughts", skillUse: "Skills" },
    done: { legend: "How it went", any: "Any" },
    area: { legend: "Area of life", any: "Any area" },
    reset: "Show everything",
  },
  found: (entries: string) => say("{entries} found", { entries }),
  kept: (entries: string) => say("{entries} kept", { entries }),
  showMore: "Show more",
  showing: (shown: string, total: string) => say("Showing {shown} of {total}", { shown, total }),
  print: { patterns: "Print, save or share your patterns", log: "Print, save or share your log" },
  you: "You: settings, privacy and copies",

  empty: {
    title: "Nothing to look back on yet",
    meta: "What you log will be kept here, in your own words.",
    plan: "Plan a small step",
    log: "I did something",
  },
  nothingFound: {
    title: "Nothing here with these words",
    meta: "Try one word, or show everything.",
  },

  entry: {
    of: { practice: "A step", win: "A small win", thought: "A thought", skillUse: "A skill in the moment" },
    /** "Mood 31 to 44", drawn as two numbers with an arrow. */
    change: (name: string, before: number, after: number) => say("{name} {before} to {after}", { name, before, after }),
    helped: { aLot: "Helped a lot", aBit: "Helped a bit", notReally: "Did not really help" },
    notRated: "Not rated",
    quote: (words: string) => say("“{words}”", { words: withinQuotes(words) }),
  },

  year: {
    loading: "Opening the year",
    pick: "Year",
    lead: "Each mark is a day you kept something. Empty days are blank.",
    empty: (year: number) => say("Nothing was kept in {year}. That is fine.", { year }),
    legend: "What the marks mean",
    marks: { done: "all of it", part: "part of it", try: "not this time", win: "a win or a note" },
    months: "Months",
    /** One month as a sentence, for someone who hears it. */
    month: (month: string, facts: MonthFacts) => {
      if (facts.days === 0) return say("{month}: nothing kept.", { month });
      const parts = [
        facts.done > 0 ? say("{done} with all of a step", { done: facts.done }) : "",
        facts.part > 0 ? say("{part} with part of one", { part: facts.part }) : "",
        facts.try > 0 ? say("{tries} with a try", { tries: facts.try }) : "",
        facts.win > 0 ? say("{win} with a win or a note", { win: facts.win }) : "",
      ].filter((part) => part !== "");
      return say("{month}: {days, plural, one {1 day} other {# days}} with entries. {facts}", {
        month,
        days: facts.days,
        facts: sentenceOf(parts),
      });
    },
    before: (month: string) => say("{month}: before your first entry.", { month }),
    ahead: (month: string) => say("{month}: still to come.", { month }),
    /** "November 2026": the heading of an open month. */
    monthTitle: (month: string, year: number) => `${month} ${year}`,
    back: "Back to the year",
    earlier: (month: string) => say("Back to {month}", { month }),
    later: (month: string) => say("On to {month}", { month }),
    dayOf: (day: string, mark: string, entries: string) => say("{day}: {mark}, {entries}", { day, mark, entries }),
    pickDay: "Pick a day with a mark to read it.",
    table: {
      summary: "See the numbers",
      caption: (year: number) => say("{year}, month by month", { year }),
      head: ["Month", "Days with entries", "All of it", "Part of it", "Not this time", "Win or note"],
    },
  },

  one: {
    loading: "Opening this entry",
    back: "Back to Look back",
    edit: "Change this",
    remove: "Delete this",
    removed: "Moved out of your log",
    removedTitle: "This entry is out of your log",
    removedMeta: "You can put it back here until you leave this page.",
    putBack: "Put it back",
    isBack: "It is back in your log",
    gone: { title: "This entry is not here", meta: "It may have been deleted.", back: "Go to Look back" },
    facts: {
      when: "When",
      done: "How it went",
      size: "Size",
      area: "Area",
      minutes: "How long",
      links: "Missing-Links",
      said: "All of it, as we guessed",
      fit: "How the size felt",
      energy: "Energy before",
      difficulty: "How hard",
      mood: "Mood",
      confidence: "Confidence",
      feelingsBefore: "Felt before",
      feelingsAfter: "Felt after",
      obstacle: "What got in the way",
      mark: "How it was marked",
      about: "Kept on",
      now: "How an earlier thought is by now",
      helped: "Any easier?",
      came: "How it came about",
      situation: "What was going on",
      intensity: "How strong it was",
      note: "Note",
    },
    learned: "What I learned, or showed myself",
    onlyBefore: (value: number) => say("{value} before", { value }),
    onlyAfter: (value: number) => say("{value} after", { value }),
    expected: (value: number) => say("{value} expected", { value }),
    foundAt: (value: number) => say("{value} found", { value }),
    about: {
      page: "a page in Learn",
      activity: "an activity",
      practice: "a step you logged",
      plan: "a plan",
      goal: "a goal",
      step: "a step",
      skill: "a skill",
    },
    change: {
      label: "Your words",
      leave: "Leave it as it was",
      saved: "Saved",
      noWords: "Write a line first, or leave it as it was.",
      tooLong: "This is too long to keep as one note. Cut it in two.",
      inTheFuture: "The clock of this device stands before the day of this note. Set the clock, then try again.",
    },
  },

  twoVersions: {
    title: "Two versions of one note",
    meta: "This was changed in two places. Both are kept.",
    field: {
      what: "What it was",
      learned: "What I learned",
      obstacle: "What got in the way",
      text: "Your words",
      note: "Your note",
      mark: "How it was marked",
    } as Readonly<Record<string, string>>,
    other: "Something else",
    shown: "Shown now",
    alsoKept: (n: number, of: number) => say("{of, plural, one {Also kept} other {Also kept, {n} of #}}", { of, n }),
    use: "Use these words",
    chosen: "These words are shown now",
  },
} as const;

export interface MonthFacts {
  readonly days: number;
  readonly done: number;
  readonly part: number;
  readonly try: number;
  readonly win: number;
}

function sentenceOf(parts: readonly string[]): string {
  if (parts.length === 0) return "";
  const last = parts.at(-1) ?? "";
  if (parts.length === 1) return say("{last}.", { last });
  return say("{first} and {last}.", { first: parts.slice(0, -1).join(", "), last });
}
