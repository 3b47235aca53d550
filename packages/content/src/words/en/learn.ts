/**
 * Learn: 4 short pages, in our own words. Names of skills are the field’s.
 * Every number stands in facts/sizing-engine 2.1 or facts/reminders, with the author and the year given on the page.
 */
export type LearnPageId = "build-mastery" | "a-little-harder" | "bad-day-test" | "no-step-days";

export interface LearnPage {
  readonly id: LearnPageId;
  readonly title: string;
  /** What the row in the list says under the title. */
  readonly meta: string;
  readonly lead: string;
  readonly parts: readonly LearnPart[];
  readonly sources: readonly string[];
  /** Each page ends with a way into doing. */
  readonly doing: { readonly line: string; readonly label: string; readonly href: string };
}
export interface LearnPart {
  readonly title: string;
  readonly says: readonly string[];
  readonly list?: readonly { readonly name: string; readonly line: string }[];
}

const pages: readonly LearnPage[] = [
  {
    id: "build-mastery",
    title: "What Build Mastery is",
    meta: "And why small things work",
    lead: "Do one small thing that is a little hard. Notice that you did it. That is the whole skill.",
    parts: [
      {
        title: "Where it comes from",
        says: [
          "Build Mastery is a DBT skill. It is the B in ABC PLEASE, a set of skills that make hard feelings less likely to take over.",
          "Four ideas hold it up. Do something on most days. Choose what you can do, with some effort. Make it harder slowly. When it gets easy, look for the next thing.",
        ],
      },
      {
        title: "Why small things work",
        says: [
          "Being told “you can do it” helps a little. Having done it helps more. In 1977 Bandura named 4 things that make people trust themselves. The one to rely on most was having done something.",
          "A later look at 28 reports, with 8,965 people, found the same. What people had done counted most. The rest added little.",
          "So a step needs two halves: do it, and notice it. A step you do not notice gives you less proof.",
        ],
      },
      {
        title: "Act first, feel later",
        says: [
          "You do not have to feel like it. The wish to start often comes after the start.",
          "A close relative of this skill is to plan small things and do them when mood is low. 16 trials, with 780 people, found that it helped with low mood. That is not a promise for you. It is a reason to try.",
        ],
      },
    ],
    sources: ["Bandura 1977", "Byars-Winston 2017", "Cuijpers 2007"],
    doing: { line: "The best way to learn it is one small step.", label: "Plan a small step", href: "/plan/new" },
  },
  {
    id: "a-little-harder",
    title: "A little harder than easy",
    meta: "Finding the right size",
    lead: "Too easy proves nothing. Too hard leaves it to luck. The place between them is where you grow.",
    parts: [
      {
        title: "How hard is right?",
        says: [
          "Rate a step from 0 to 100. 0 is very easy. 100 is too much. It is your own scale, and a guess is fine.",
          "Look for a step you would finish about 4 times out of 5. That is our choice, made with care. It is not a rule of nature.",
          "If it feels dull, go up a little. If you feel your body say no, go down.",
        ],
      },
      {
        title: "Six ways to make it smaller",
        says: [],
        list: [
          { name: "Shorter", line: "2 minutes in place of 10." },
          { name: "Fewer parts", line: "One pan. One page. One line." },
          { name: "An easier place or time", line: "At home. In the morning. When it is quiet." },
          { name: "With someone", line: "A person next to you, or on the phone." },
          { name: "Only get ready", line: "Lay the things out. Stop there." },
          { name: "Only begin", line: "The first 2 minutes, then you may stop." },
        ],
      },
      {
        title: "A goal is a zone",
        says: [
          "Setting a goal helps people do more of what they set out to do. That was so across 384 results, with 16,523 people.",
          "Harder is not always better. For something new, aim to learn, not to win.",
        ],
      },
    ],
    sources: ["Epton 2017"],
    doing: { line: "Pick a thing and give it a size.", label: "Size a step", href: "/plan/new" },
  },
  {
    id: "bad-day-test",
    title: "The bad-day test",
    meta: "One question, three sizes",
    lead: "Before you plan a step, ask one thing: could I do this on a bad day?",
    parts: [
      {
        title: "Why ask",
        says: [
          "Plans are made on good days. Bad days come anyway. A step that fits a bad day still fits on a good one.",
          "If the answer is no, the step is not wrong. It is only too big for now.",
        ],
      },
      {
        title: "Three sizes for every step",
        says: ["Say you want a clean kitchen."],
        list: [
          { name: "Usual", line: "Wash the pans, 10 minutes. For a day like most days." },
          { name: "Small", line: "Wash half of the pans. For a low day." },
          { name: "Bare minimum", line: "Wash two cups. For a very bad day." },
        ],
      },
      {
        title: "Any size counts fully",
        says: [
          "Two cups are not a lesser kitchen. On that day they were the step, and you did it.",
          "It helps to choose the smaller size before you need it: if I feel too tired, then I wash two cups. Plans in this form were tested 642 times. They helped people do what they meant to do.",
        ],
      },
    ],
    sources: ["Sheeran 2024"],
    doing: { line: "Try the question on something real.", label: "Test a step", href: "/plan/new" },
  },
  {
    id: "no-step-days",
    title: "When a day has no step",
    meta: "It tells you something",
    lead: "A day with no step is not a mark against you. It is news about size, time or fear.",
    parts: [
      {
        title: "Ask one kind question",
        says: ["What got in the way?"],
        list: [
          { name: "Too big for that day", line: "Use a smaller size." },
          { name: "Too many parts", line: "Do only the first part." },
          { name: "It had to be perfect", line: "Do it badly on purpose, for 2 minutes." },
          { name: "Fear", line: "Go near it. Look at it. That is a step." },
          { name: "No time, or the wrong place", line: "Move it next to something you do anyway." },
        ],
      },
      {
        title: "What one empty day does",
        says: [
          "Very little. When 96 people worked on a new habit, one day without it did not matter.",
          "That is why no days in a row are counted here. What you did stays yours.",
        ],
      },
      {
        title: "Be on your own side",
        says: [
          "In 4 experiments, people who were kind to themselves after a slip wanted to do better more than others did. Being hard on yourself is not the price of going on.",
          "When you want to look closer, DBT has a tool for it: Missing-Links Analysis. You can do it with a therapist.",
        ],
      },
    ],
    sources: ["Lally 2010", "Breines and Chen 2012"],
    doing: { line: "Want something very small now?", label: "A two-minute step", href: "/right-now/two-minute-step" },
  },
];

export const learnWords = {
  title: "Learn",
  lead: "4 short pages. Read one, then do one small thing.",
  list: "Pages about Build Mastery",
  alsoHere: "Also here",
  you: "You: settings, privacy and copies",
  back: "Back to Learn",
  pages,
  sources: "Where this comes from",
  doing: "Now, one small thing",
  next: (title: string) => `Next: ${title}`,
  gone: { title: "This page is not here", meta: "It may have moved.", back: "Go to Learn" },
  skills: { title: "All my skills", meta: "Short skills for right now. They work offline" },
  safety: { title: "My people and safety plan", meta: "Made in a calm hour, for a hard one" },

  thought: {
    title: "Your thoughts",
    label: "What does this make you think of?",
    hint: "Kept in your log, sealed. You can skip this.",
    save: "Keep this thought",
    kept: "Kept in your log.",
    earlier: "Kept here before",
    noWords: "Write a few words first.",
    tooLong: "This is too long to keep as one thought. Cut it in two.",
    inTheFuture: "The clock of this device stands before other notes. Set the clock, then try again.",
    closed: "You can keep thoughts here when your notes are open.",
  },

  /** Around the pages of learn/: what a reader meets beside the text itself. */
  reading: {
    lead: "Short pages. Read one, then do one small thing.",
    minutes: (n: number) => (n === 1 ? "1 minute" : `${n} minutes`),
    onThisPage: "On this page",
    question: "A question for you",
    questionHint: "Only if you like. What you write is kept as a thought on this page.",
    doNow: "Or do it now",
    from: (names: string) => `From: ${names}`,
    sourceLink: (name: string) => `${name}, on another site`,
    leaves: "This opens another site, outside Tussock.",
    allSources: "All sources",
    print: "Print this page",
    waiting: (reader: string) => `This page was not yet read by ${reader}.`,
    reviewed: (by: string, day: string) => `This page was read by ${by} on ${day}.`,
    wording: (version: number, written: string) => `Wording ${version}, from ${written}`,
  },
  questions: {
    title: "Questions and answers",
    meta: "What people ask about the skill and the app",
    open: "Read the answer",
    yours: "Your question is not here?",
    yoursMeta: "Keep it as a thought, and take it to your next session.",
  },
} as const;
