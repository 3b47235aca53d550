/**
 * The diary card (D9), off until someone wants it. Scales after facts/dbt-domain 1.3: feelings and urges 0–5, the
 * highest of the day; skills 0–7, which is no ladder and is never averaged: it is told as three facts.
 */
import { say } from "../../i18n/say.ts";

export const diaryWords = {
  title: "Diary card",
  short: "One row a day, if you keep one for therapy",
  back: "Back",
  loading: "Opening your card",
  off: {
    title: "A diary card, if you want one",
    meta: "For people who keep one for therapy. You choose what stands on it, and you can put it away again.",
    begin: "Set up my card",
  },

  setUp: {
    title: "What stands on my card",
    lead: "Fewer lines get filled in more often. You can change them at any time. Old weeks keep their old lines.",
    emotions: { title: "Feelings", hint: "Those you want to follow", add: "Add a feeling of my own" },
    urges: {
      title: "Urges",
      hint: "Only those you and your therapist chose. None is fine.",
      add: "Add an urge in my own words",
    },
    targets: {
      title: "What I want to do more or less",
      hint: "Yes or no, or how many times. Your own words.",
      add: "Add a line",
      yesNo: "Yes or no",
      count: "How many times",
    },
    mood: { title: "Mood", hint: "One line for the whole day, from 0 to 100" },
    own: "In my own words",
    addNow: "Add it",
    skills: { title: "Skills", hint: "Those you practise now. The rest are one tap away.", all: "All skills" },
    scale: {
      title: "Numbers go up to",
      five: "5, as on most cards",
      ten: "10, as some clinics use",
      meta: "Days that are filled in keep the numbers they had.",
    },
    session: { title: "A few questions at the start of a session", hint: "If your therapist asks for them" },
    save: "Keep my card like this",
    saved: "Your card is ready.",
    remove: (name: string) => say("Take {name} off the card", { name }),
    isOff: (line: string) => say("Taken off the card: {line}", { line }),
    change: "Change my card",
    paused: "Put the card away",
    pausedMeta: "It keeps what you wrote. You can take it out again here.",
    isAway: "Your card is put away. What you wrote is still here.",
    takeOut: "Take it out again",
    trouble: {
      nothingOnIt: "Pick at least one line. One is plenty.",
      tooLong: "One of the lines is too long. A few words fit the page.",
    },
  },

  /** Offered, never given; the id stays in the record. */
  emotions: [
    { id: "sadness", name: "Sadness" },
    { id: "fear", name: "Fear" },
    { id: "anger", name: "Anger" },
    { id: "shame", name: "Shame" },
    { id: "pain", name: "Inner pain" },
    { id: "envy", name: "Envy or jealousy" },
    { id: "disgust", name: "Disgust" },
    { id: "loneliness", name: "Loneliness" },
    { id: "joy", name: "Joy" },
    { id: "love", name: "Love" },
    { id: "calm", name: "Calm" },
  ],
  urges: [
    { id: "self-harm", name: "To hurt myself" },
    { id: "suicide", name: "To end my life" },
    { id: "use", name: "To drink or use" },
    { id: "quit", name: "To quit therapy" },
    { id: "avoid", name: "To hide away" },
    { id: "lash-out", name: "To lash out" },
  ],

  day: {
    title: (day: string) => say("My card for {day}", { day }),
    today: "Today",
    before: "The day before",
    after: "The day after",
    week: "This week on one page",
    noCard: "There was no card on this day.",
    peak: "The highest it was that day",
    stays: (value: number) => say("It was {value} before. That stays the highest of the day.", { value }),
    lower: (value: number) => say("The {value} was a slip", { value }),
    ends: (most: number) => say("0 is not at all, {most} as strong as it gets", { most }),
    otherScale: (value: number, most: number) => say("Kept as {value} of {most}", { value, most }),
    clear: "Empty this line",
    clearLine: (name: string) => say("Empty this line: {name}", { name }),
    lower1: (name: string) => say("{name}: one less", { name }),
    higher1: (name: string) => say("{name}: one more", { name }),
    mood: { low: "Very low", high: "Very good", lower: "Mood: 5 lower", higher: "Mood: 5 higher", unset: "not set" },
    yes: "Yes",
    no: "No",
    times: (n: number) => say("{n, plural, one {1 time} other {# times}}", { n }),
    skills: "Skills I used",
    moreSkills: "Other skills",
    fromLog: "The log of this day knows some of them. They are ticked for you; change what is not right.",
    moreOnSkill: (skill: string) => say("How it went: {skill}", { skill }),
    onlyUsed: "Used, and no more about it",
    line: "A line about the day",
    save: "Keep this day",
    saved: "The day is kept.",
    enough: "Any of this is enough.",
    trouble: {
      notYet: "That day is still to come.",
      tooLong: "That line is longer than can be kept here. Make it a bit shorter.",
      badNumber: "One of the numbers does not fit its line.",
    },
    late: "For an older day, what you still know is fine. What you no longer know can stay empty.",
  },

  /** An urge at the top of its scale: help comes first, and nothing is said about the number. */
  urgeAtTop: {
    title: "That is a lot to carry.",
    meta: "Your card can wait. Would you like a person, or something to get through this hour?",
    person: "Reach a person",
    skill: "Something for right now",
    plan: "My safety plan",
    later: "Not now, thanks",
  },

  /** What each number of 0 to 7 says about a skill on a day. */
  skillsUsed: {
    ask: "How was it with this skill?",
    levels: [
      { value: 0, line: "I did not think of it" },
      { value: 1, line: "I thought of it and did not want to" },
      { value: 2, line: "I wanted to, and it did not come to that" },
      { value: 3, line: "I tried and could not do it" },
      { value: 4, line: "I did it. It did not help" },
      { value: 5, line: "I did it. It helped" },
      { value: 6, line: "It came by itself. It did not help" },
      { value: 7, line: "It came by itself. It helped" },
    ],
    facts: {
      title: "What the week says",
      thoughtOf: (days: number, of: number) => say("Thought of: {daysOf}", { daysOf: daysOf(days, of) }),
      used: (days: number, of: number) => say("Used: {daysOf}", { daysOf: daysOf(days, of) }),
      byItself: (days: number, of: number) => say("Came by itself: {daysOf}", { daysOf: daysOf(days, of) }),
      helped: (times: number, of: number) => say("Helped {times} of {of} times it was used", { times, of }),
      noUse: "Not used this week. That says nothing about you.",
    },
    whyNoAverage: "The numbers 0 to 7 are names, not amounts. So we count days, and take no middle of them.",
  },

  week: {
    title: (from: string, to: string) => say("Week from {from} to {to}", { from, to }),
    earlier: "The week before",
    later: "The week after",
    table: "My card as a table",
    line: "Line",
    mood: "Mood, 0 to 100",
    skills: "Skills, 0 to 7",
    targets: "More or less",
    used: "used",
    otherScale: (most: number) => say("of {most}", { most }),
    notes: "Lines about the days",
    fill: "Fill in a day",
    none: "Nothing is written for this week. That is fine.",
    filled: (days: number) =>
      say("{days, plural, one {1 day has something on it} other {# days have something on them}}", { days }),
    bothHigh:
      "On hard days people often use more skills. That a skill and a feeling are both high does not mean it made it worse.",
    print: "Print this week",
    printed: {
      title: "Diary card",
      name: "Name",
      week: "Week",
      scale: (most: number) => say("0 to {most}, the highest of the day", { most }),
      foot: "Bring it to your session if you like. It is yours.",
    },
  },

  session: {
    title: "At the start of a session",
    lead: "0 is not at all. You can leave any of these.",
    urgeToQuit: "Urge to quit therapy",
    urgeToHarm: "Urge to hurt myself",
    urgeToUse: "Urge to drink or use",
    canChangeEmotions: "I believe my feelings can be changed",
    canChangeActions: "I believe what I do can be changed",
    canChangeThoughts: "I believe my thoughts can be changed",
    save: "Keep these",
    saved: "They stand on this week’s card.",
    answer: (value: number, most: number) => say("{value} of {most}", { value, most }),
  },
} as const;

function daysOf(days: number, of: number): string {
  return say("{of, plural, one {{days} of 1 day} other {{days} of # days}}", { of, days });
}
