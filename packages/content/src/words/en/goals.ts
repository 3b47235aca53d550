/** Goals (D1): what, how often, how I will know; the ladder, the way so far, and what was agreed before. */
import { say } from "../../i18n/say.ts";

export const goalsWords = {
  title: "My goals",
  lead: "A goal says what you want to be able to do, and how you will know that it grows.",
  back: "Back to Plan",
  backToGoals: "Back to my goals",
  backToGoal: "Back to this goal",
  opening: "Opening your goals",
  make: "Make a goal",
  inPlan: "My goals",
  inPlanMeta: "What your steps are for, and how you will know",
  inLookBack: "My goals and milestones",
  inLookBackMeta: "The way each goal came, and what it said before",
  empty: {
    title: "No goals yet",
    meta: "You can take steps without one. A goal helps when you want to see where they lead.",
  },
  open: "What I am working on",
  met: "Met",
  letGo: "Let go",
  letGoMeta: "You can open each of them again.",
  forSkill: (skill: string) => say("Skill: {skill}", { skill }),
  meta: (parts: readonly string[]) => parts.join(" · "),

  often: {
    title: "How often",
    range: (least: number, most: number) =>
      least === most
        ? say("{most, plural, one {Once a week} other {# times a week}}", { most })
        : say("{least} to {most} times a week", { least, most }),
    upTo: (most: number) => say("{most, plural, one {Up to once a week} other {Up to # times a week}}", { most }),
    /** Said only once there is something to tell. */
    thisWeek: (n: number) => say("{n, plural, one {Once so far this week.} other {# times so far this week.}}", { n }),
    enough: "That is within what you wished for.",
    plenty: "That is more than you asked of yourself. Rest counts too.",
    newWeek: "A new week is open.",
    total: (n: number, since: string) =>
      say("{n, plural, one {Once since {since}. It stays yours.} other {# times since {since}. They stay yours.}}", {
        n,
        since,
      }),
    none: "Nothing is logged for it yet. One small step begins it.",
  },

  signs: {
    title: "How will I know?",
    lead: "Tick a sign on the day you notice it.",
    none: "This goal has no signs yet. You can add some with “Change this goal”.",
    noticedOn: (day: string) => say("Noticed on {day}", { day }),
    noticed: "Kept, with today’s date.",
    takenBack: "The tick is taken back.",
  },

  graduation: {
    byItself: "This one comes by itself now.",
    signs: "You have noticed every sign you named.",
    ask: "Shall Tussock prompt you less for it? The goal stays as it is, and you can turn this round at any time.",
    less: "Yes, prompt me less",
    asBefore: "No, as before",
    isLess: "Tussock prompts you less for this goal.",
    turnRound: "Prompt me as before",
    keptLess: "From now on there are fewer prompts for it.",
    keptAsBefore: "It stays as it was.",
    letLess: "Prompt me less for this goal",
  },

  ladder: {
    title: "The ladder",
    lead: "Parts and small steps that lead there.",
    none: "No steps are on it yet.",
    change: "Build the ladder",
    pageTitle: "The ladder to this goal",
    pageLead: "Cut the goal into parts, and parts into steps you could do on a bad day.",
    part: { label: "A part", hint: "Something you could tell a friend about." },
    step: { label: "A small step", hint: "A bit hard, and over in minutes." },
    around: { label: "Around when?", hint: "A month in pencil, free to move." },
    checks: {
      manageable: { ask: "Can I manage this step?", ifNo: "Then split it, and begin with the easier half." },
      badDay: { ask: "Is it small enough for a bad day?", ifNo: "Then put a tiny one below it. It counts in full." },
    },
    save: "Keep this ladder",
    saved: "Your ladder is kept.",
    takenOff: "What you take off is put away, with its log. Nothing is deleted.",
    metPart: "met",
    tried: (n: number) => say("{n, plural, one {tried once} other {tried # times}}", { n }),
    around1: (month: string) => say("around {month}", { month }),
  },

  skill: {
    title: "Where it works for me",
    notYet: "Not used yet",
  },

  way: {
    title: "The way so far",
    began: "The goal was made",
    firstEntry: (what: string) => say("First entry: {what}", { what }),
    sign: (sign: string) => say("Noticed: {sign}", { sign }),
    projectDone: "Every step on the ladder was done at least once",
    levelReached: (title: string) => say("A harder size: {title}", { title }),
    goalMet: "You called it met",
    milestone: (text: string) => say("Milestone: {text}", { text }),
    markOne: "Mark a milestone",
  },

  entries: {
    title: "Logged for it",
    more: (n: string) => say("{n} in all. The rest stands in Look back.", { n }),
  },

  history: {
    title: "What this goal said before",
    lead: "Old words stay as they were. Entries keep the words they were made with.",
    now: (from: string) => say("From {from} until now", { from }),
    then: (from: string, to: string) => say("From {from} to {to}", { from, to }),
    thatDay: (day: string) => say("On {day}", { day }),
    entries: (n: number) =>
      say(
        "{n, plural, =0 {No entry was made with these words.} one {1 entry keeps these words.} other {# entries keep these words.}}",
        {
          n,
        },
      ),
  },

  ends: {
    met: "I have met this goal",
    letGo: "Let this goal go",
    open: "Open it again",
    wasMet: "Met. It stands with your milestones now.",
    wasLetGo: "Let go. All you did for it stays.",
    isMet: (day: string) => say("You called this goal met on {day}.", { day }),
    isLetGo: (day: string) => say("You let this goal go on {day}. All you did for it stays.", { day }),
    closed: "This goal is put away. All you did for it stays.",
  },
  change: "Change this goal",
  step: "Plan a step for it",
  gone: {
    title: "This goal is not here",
  },
  milestones: {
    title: "Milestones",
    lead: "Only what stands in your notes, and what you named yourself.",
    none: "None yet. They show up by themselves once your notes hold one.",
    kinds: {
      projectDone: "Every step of it was done at least once",
      levelReached: "A step grew to a harder size",
      goalMet: "A goal you called met",
      own: "Named by you",
    },
  },

  maker: {
    titleNew: "What would you like to be able to do?",
    titleSkill: "A goal for this skill",
    titleChange: "Change this goal",
    changeLead: "From today on it says what you write here. What it said before stays to be read.",
    opening: "Opening this goal",
    close: "Close. Your words so far are kept.",
    what: "My goal",
    whatHint: "Like: I cook for myself on weekdays",
    why: "Why does it matter to me?",
    whyHint: "One line is plenty. You can leave it empty.",
    about: "What is it for?",
    aboutArea: "A part of my life",
    aboutSkill: "A skill",
    area: "Which part?",
    noArea: "No part in particular",
    skill: "Which skill?",
    noSkill: "No skill yet",
    often: "How often a week?",
    oftenHint: "A range, so that quiet weeks fit in.",
    noOften: "No number",
    ownRange: "My own range",
    least: "At least",
    most: "At most",
    signs: "How will I know I am getting better?",
    signsHint: "Signs that you or others could notice.",
    sign: (n: number) => say("Sign {n}", { n }),
    starts: "Or begin with one of these",
    areaStarts: [
      "It takes me less time to begin",
      "I do it without being asked",
      "I can do it on a bad day too",
      "I ask for help sooner",
      "Someone I trust has noticed",
    ],
    around: "A goal for months? Around when?",
    aroundHint: "A month, in pencil. Never a date to meet.",
    save: "Keep this goal",
    saved: "Your goal is kept.",
    errors: {
      noTitle: "Give the goal a few words.",
      badTimes: "The first number can be as big as the second, not bigger. 21 is the most.",
    },
    unsaved: "This goal is not saved yet.",
    unsavedLadder: "This ladder is not saved yet.",
  },

  pick: {
    label: "Is it a step to a goal?",
    none: "No goal",
  },
  ofEntry: {
    label: "For the goal",
  },
} as const;
