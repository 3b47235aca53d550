/** Reviews: a week, seven days of a plan, and one page of facts for a session. Facts first, judgement never. */
import { say } from "../../i18n/say.ts";
import { withinQuotes } from "../../i18n/withinQuotes.ts";

export const reviewWords = {
  week: {
    title: "Your week",
    titleOfPlan: "Your seven days",
    opening: "Opening your week",
    gone: { title: "These days are not here", meta: "The plan may have been deleted.", back: "Back to Plan" },
    /** "9 to 15 November", "30 November to 6 December". */
    span: (from: string, to: string) => say("{from} to {to}", { from, to }),
    earlier: "The week before",
    later: "The week after",
    print: "Print this week",
    happened: "What happened",
    pathLabel: "Your week, day by day",
    all: (times: number) => say("{times, plural, one {all of a step once} other {all of a step # times}}", { times }),
    part: (times: number) => say("{times, plural, one {part of one once} other {part of one # times}}", { times }),
    /** "You did all of a step 3 times and part of one once." */
    did: (list: string) => say("You did {list}.", { list }),
    and: (one: string, other: string) => say("{one} and {other}", { one, other }),
    tried: (times: number) =>
      say(
        "{times, plural, one {One time you tried, and that was enough for that day.} other {# times you tried, and that was enough for those days.}}",
        { times },
      ),
    none: "No step was logged in these days. Days like that are part of it, and they tell something too.",
    wins: (wins: number) => say("{wins, plural, one {1 small win kept.} other {# small wins kept.}}", { wins }),

    strongest: {
      title: "What gave you the most “I did it”?",
      lead: "Change in confidence, before to after",
      logs: (logs: string, changes: string) => say("{logs}: {changes}", { logs, changes }),
      up: (by: number) => say("+{by}", { by }),
      down: (by: number) => say("−{by}", { by }),
      same: "0",
      axis: ["lower", "same", "higher"],
      small: "One week is a small sample. Take it as a hint.",
      none: "No step has both ratings of confidence, so there is nothing to draw. You can still pick.",
      pick: "And what do you say?",
      pickHint: "Pick any, or none",
    },
    inTheWay: {
      title: "What got in the way?",
      days: (days: string) => say("{days}. Pick any. This is only to help size next week.", { days }),
      lead: "Pick any, or none. This is only to help size next week.",
      on: (days: string) => say("On {days}", { days }),
    },
    changes: {
      title: "One tiny change for next week",
      none: "Nothing stands out. Leave all as it is, or write your own.",
      use: "Use",
      labelOfUse: (change: string) => say("Use: {change}", { change }),
      used: "In use",
      done: (change: string) => say("In use now: {change}", { change }),
      own: "Write my own",
      ownLabel: "My tiny change",
      ownHint: "One line is plenty",
      rules: "How are these made?",
      rulesSaid: [
        "By fixed rules from what you logged in these days, the first that fits.",
        "A step that was too much gets smaller. Tired late in the day: before lunch. Forgotten: after something that happens anyway.",
        "Anything else in the way gets an if-then. What gave the most confidence comes again.",
      ],
    },
    setUp: "Set up next week",
    same: "Keep the same plan",
    sameDone: (plans: number) =>
      say(
        "{plans, plural, =0 {All of it is planned already.} one {1 step is planned again.} other {# steps are planned again.}}",
        {
          plans,
        },
      ),
    sameWeek: "Seven more days begin tomorrow.",
    notKept: "This review is not saved yet.",
    kept: "Kept as you go",
  },

  session: {
    title: "Before a session",
    back: "Back to Look back",
    opening: "Opening your facts",
    lead: "Pick what goes on your page, line by line. Nobody sees it but you, until you show it.",
    since: "Since when?",
    sinceLast: "The last session",
    weeks: (weeks: number) => say("{weeks, plural, one {1 week} other {# weeks}}", { weeks }),
    talk: {
      title: "I want to talk about",
      label: "My line",
      hint: "In your words. It stands first on the page.",
      add: "Add this line",
      ideas: "Or begin with one of these",
      out: (line: string) => say("Take out: {line}", { line }),
      takeOut: "Take out",
      isOut: (line: string) => say("Taken out: {line}", { line }),
    },
    facts: "Facts for the page",
    nothing: "Nothing was logged in these days. Your own lines can still stand on the page.",
    groups: {
      steps: "Steps",
      change: "Before and after",
      inTheWay: "What got in the way",
      skills: "Skills",
      ahead: "What is planned",
      ownWords: "What I learned, or showed myself",
      wins: "Small wins",
      thoughts: "Thoughts",
    },
    off: "Nothing is on your page until you pick it.",
    line: {
      steps: (list: string) => say("{list}.", { list }),
      count: (steps: number) => say("{steps, plural, one {1 step} other {# steps}}", { steps }),
      all: (times: number) => say("{times} in full", { times }),
      part: (times: number) => say("{times} in part", { times }),
      tried: (times: number) => say("{times} not this time", { times }),
      biggest: (what: string, difficulty: number) =>
        say("The biggest step: {what}, rated {difficulty} of 100", { what, difficulty }),
      moved: (what: string, higher: number, pairs: number) =>
        say(
          "{pairs, plural, one {{what} was {higher, plural, =0 {not higher} other {higher}} after the one rated step} other {{what} was higher after {higher} of # rated steps}}",
          { what, higher, pairs },
        ),
      lift: (what: string, before: number, after: number) =>
        say("The largest lift in mood: {what}, {before} to {after}", { what, before, after }),
      inTheWay: (what: string, days: number) =>
        say("{what}: {days, plural, one {on 1 day} other {on # days}}", { what, days }),
      skill: (skill: string, times: number) =>
        say("{skill}: used {times, plural, one {once} other {# times}}", { skill, times }),
      /** Of the times it was said; a skill nobody rated did not fail to help. */
      skillRated: (skill: string, times: number, helped: number, rated: number) =>
        say(
          "{skill}: used {times, plural, one {once} other {# times}}; {rated, plural, one {{helped, plural, =0 {did not help} other {helped}} the one time it was rated} other {helped {helped} of the # times it was rated}}",
          { skill, times, helped, rated },
        ),
      planned: (title: string, day: string) => say("{title}, {day}", { title, day }),
      own: (text: string, day: string) => say("“{text}” ({day})", { text: withinQuotes(text), day }),
    },
    ideas: {
      lift: (what: string, before: number, after: number) =>
        say("With “{what}” my mood went from {before} to {after}. What made it possible?", {
          what: withinQuotes(what),
          before,
          after,
        }),
      inTheWay: (what: string, days: number) =>
        say("“{what}” came up on {days} days. What could help?", { what: withinQuotes(what), days }),
    },
    smallSample: "A few steps are a small sample.",
    page: "Your page",
    empty: "Pick a line, or write one. It will stand here.",
    days: "These days, one by one",
    sheet: { title: "For my session", since: (from: string, to: string) => say("{from} to {to}", { from, to }) },
    tooLong: "This may not fit on one page. Take a line out, or let it run on to a second page.",
    print: "Print one page",
    keep: "Keep this page",
    kept: "Page kept",
    notKept: "This page is not saved yet.",
    lineTooLong: "This line is long. Cut it in two.",
    past: {
      title: "A page you kept",
      back: "Back to Look back",
      gone: "This page is not here",
      goneMeta: "It may have been deleted.",
    },
    remove: "Delete this page",
    removed: "Page deleted",
    footer: "Chosen line by line by the person who wrote it. Made with Tussock.",
  },

  /** In Look back. */
  list: {
    title: "Your reviews",
    opening: "Opening your reviews",
    session: "Pick facts for a session",
    ofWeek: (span: string) => say("Week: {span}", { span }),
    ofPlan: (span: string) => say("Seven days: {span}", { span }),
    ofSession: (day: string) => say("For a session: {day}", { day }),
    lines: (lines: number) => say("{lines, plural, =0 {No lines} one {1 line} other {# lines}}", { lines }),
    change: (change: string) => say("Tiny change: {change}", { change }),
    looked: "Looked at",
  },
} as const;
