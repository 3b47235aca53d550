/** Looking back: the log, a year in view, and one entry. */
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
    summaryOn: (on: number) => `Narrow it down: ${on} on`,
    kinds: { legend: "What kind", practice: "Steps", win: "Small wins", thought: "Thoughts", skillUse: "Skills" },
    done: { legend: "How it went", any: "Any" },
    area: { legend: "Area of life", any: "Any area" },
    reset: "Show everything",
  },
  found: (entries: string) => `${entries} found`,
  kept: (entries: string) => `${entries} kept`,
  showMore: "Show more",
  showing: (shown: string, total: string) => `Showing ${shown} of ${total}`,
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
    change: (name: string, before: number, after: number) => `${name} ${before} to ${after}`,
    helped: { aLot: "Helped a lot", aBit: "Helped a bit", notReally: "Did not really help" },
    notRated: "Not rated",
    quote: (words: string) => `“${words}”`,
  },

  year: {
    loading: "Opening the year",
    pick: "Year",
    lead: "Each mark is a day you kept something. Empty days are blank.",
    empty: (year: number) => `Nothing was kept in ${year}. That is fine.`,
    legend: "What the marks mean",
    marks: { done: "all of it", part: "part of it", try: "not this time", win: "a win or a note" },
    months: "Months",
    /** One month as a sentence, for someone who hears it. */
    month: (month: string, facts: MonthFacts) => {
      if (facts.days === 0) return `${month}: nothing kept.`;
      const parts = [
        facts.done > 0 ? `${facts.done} with all of a step` : "",
        facts.part > 0 ? `${facts.part} with part of one` : "",
        facts.try > 0 ? `${facts.try} with a try` : "",
        facts.win > 0 ? `${facts.win} with a win or a note` : "",
      ].filter((part) => part !== "");
      return `${month}: ${facts.days === 1 ? "1 day" : `${facts.days} days`} with entries. ${sentenceOf(parts)}`;
    },
    /** "November 2026": the heading of an open month. */
    monthTitle: (month: string, year: number) => `${month} ${year}`,
    back: "Back to the year",
    earlier: (month: string) => `Back to ${month}`,
    later: (month: string) => `On to ${month}`,
    dayOf: (day: string, mark: string, entries: string) => `${day}: ${mark}, ${entries}`,
    pickDay: "Pick a day with a mark to read it.",
    table: {
      summary: "See the numbers",
      caption: (year: number) => `${year}, month by month`,
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
    onlyBefore: (value: number) => `${value} before`,
    onlyAfter: (value: number) => `${value} after`,
    expected: (value: number) => `${value} expected`,
    foundAt: (value: number) => `${value} found`,
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
    alsoKept: (n: number, of: number) => (of === 1 ? "Also kept" : `Also kept, ${n} of ${of}`),
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
  if (parts.length === 1) return `${parts[0]}.`;
  return `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}.`;
}
