/** Reminders and calendar files. What others may read over a shoulder says nothing (facts/reminders, rule 4). */
import { say } from "../../i18n/say.ts";

export const remindersWords = {
  title: "Reminders",
  meta: "At the time in your plan, one a day at most",
  loading: "Opening your reminders",
  lead: "One quiet line at the time in your plan. One a day at most, and fewer if you let them pass.",
  on: { title: "Remind me of my plan", meta: "While Tussock is open, on any page" },
  noPlan: "There is no plan with a time yet. A reminder comes with the first one.",
  toPlan: "Make a plan",
  untimed: {
    label: "For days without a time in the plan",
    hint: "Leave it empty, and those days stay quiet.",
  },
  quiet: {
    title: "Quiet hours",
    hint: "Nothing is said in these hours. The same time twice means no quiet hours.",
    from: "Quiet from",
    to: "Until",
  },
  words: {
    label: "My own line",
    hint: "Other people may see it on your screen. Empty, it says: Your plan for now.",
    tooLong: "That line is too long for a small screen. Make it a bit shorter.",
  },
  outside: {
    title: "Also as a notification",
    meta: "Only while Tussock is open somewhere on this device",
    metaBackground: "Also while Tussock is closed",
    refused: "Your device said no to notifications. The line inside Tussock works all the same.",
    howToAllow: "If you change your mind, allow them for this page in your browser’s settings.",
    cannot: "This browser has no notifications for pages. The line inside Tussock works, and so does your calendar.",
  },
  did: {
    title: "What came of them",
    meta: "Counted on this device, for you alone.",
    week: (from: string, shown: number, steps: number) =>
      say(
        "Week of {from}: {shown, plural, one {1 line} other {# lines}}, a step on {steps, plural, one {1 of those days} other {# of those days}}",
        { from, shown, steps },
      ),
  },
  saved: "Kept.",

  /** On any page, at its time. */
  line: {
    plain: "Your plan for now",
    region: "A line about your plan",
    last: "This is the last line of its kind, unless you ask for more.",
    open: "Have a look",
    later: "In half an hour",
    notToday: "Not today",
    saidLater: "It comes back in half an hour.",
    saidNotToday: "Quiet for today.",
  },
  goOn: {
    title: "Are these reminders of use?",
    meta: "Two weeks went by without a step after one of them. Both answers are fine.",
    keep: "Keep them",
    off: "Switch them off",
    isOff: "They are off. You find them under You.",
    kept: "They stay.",
  },
  /** Asked once, after a first plan with a time. */
  offer: {
    title: "Would you like a reminder of your plan?",
    meta: "One quiet line at its time, while Tussock is open. You can switch it off at any moment.",
    yes: "Yes, remind me",
    calendar: "Put it in my calendar",
    no: "No, thanks",
    isOn: "You will see a line at the time of your plan.",
  },

  calendar: {
    title: "In my calendar",
    lead: "A file that your own calendar opens. It rings there, also when Tussock is closed. The title says nothing about you.",
    plain: "My plan",
    own: { label: "A title of my own", hint: "Your calendar may show it to others. Empty, it says: My plan." },
    plans: (count: number) => say("{count, plural, one {Save my 1 open plan} other {Save my # open plans}}", { count }),
    onePlan: "One plan only",
    plan: (day: string, step: string) => say("{day}: {step}", { day, step }),
    noPlans: "There is no open plan to save.",
    rhythm: (name: string) => say("Save the rhythm: {name}", { name }),
    rhythmPlain: "Save my rhythm",
    noRhythm: "A rhythm comes from the activity “A rhythm that fits”.",
    time: { label: "Time for what has none", hint: "Empty, it stands for the whole day and does not ring." },
    saved: "The file is saved. Open it to add it to your calendar.",
    again:
      "Saved again later, the same file changes what is there instead of adding to it. What you no longer plan you take out there by hand.",
    fileName: "my-plan.ics",
  },
} as const;
