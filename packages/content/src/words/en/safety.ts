/** Reaching a person, and the safety plan. No number stands here: lines, hours and their checks come from support. */
import { say } from "../../i18n/say.ts";

export const safetyWords = {
  reach: {
    title: "You deserve a real person",
    lead: "You do not need the right words. “I am not okay” is enough.",
    back: "Back to Right now",
    /** Begins with what stands on the button, and adds whose number it is. */
    wayTo: (way: string, name: string) => say("{way}. {name}", { way, name }),
    callName: (name: string) => say("Call {name}", { name }),
    textName: (name: string) => say("Text {name}", { name }),
    country: "Which country are you in?",
    guessed: "A guess from this device. Nothing was sent.",
    moreWays: "More ways to reach a line",
    people: "My people",
    addPeople: { title: "Put someone here", meta: "A name and a number, for a hard hour" },
    plan: {
      title: "My safety plan",
      meta: "Your own words, in 6 parts",
      locked: "Behind your lock. Unlock to read it",
    },
    skills: "While you wait, or until you can call",
    allSkills: "All my skills",
  },

  plan: {
    title: "My safety plan",
    lead: "Made in a calm hour, for a hard one. A few words are plenty.",
    clinician: "It works best made together: with a therapist, a doctor, or someone on a crisis line.",
    back: "Back",
    loading: "Opening your plan",
    parts: {
      signs: {
        title: "How I notice it is getting hard",
        hint: "Thoughts, feelings, things I do. One on each line.",
      },
      alone: {
        title: "What I can do on my own",
        hint: "Things that have helped, even a bit. One on each line.",
      },
      distract: {
        title: "People and places that take my mind off it",
        hint: "A café, a park, a friend to talk about other things with. One on each line.",
      },
      askHelp: {
        title: "People I can ask for help",
        hint: "Someone I can tell how it really is.",
      },
      professionals: {
        title: "Professionals and lines",
        hint: "My therapist, a clinic, a crisis line.",
      },
      surroundings: {
        title: "How I make the place around me safer",
        hint: "What I put away, and who can keep it for me. One on each line.",
      },
    },
    number: (n: number, of: number) => say("Part {n} of {of}", { n, of }),
    contact: {
      name: "Name",
      phone: "Phone number",
      add: "Add someone",
      remove: (name: string) => say("Remove {name}", { name }),
      removeEmpty: "Remove this empty line",
      legend: (n: number) => say("Number {n}", { n }),
      removed: (name: string) => say("{name} is off the list", { name }),
      removedEmpty: "The line is gone",
    },
    outside: {
      title: "Without unlocking",
      people: "Show my people without unlocking",
      peopleMeta: "Their names and numbers stand under “I might not be safe”.",
      plan: "Show my plan without unlocking",
      planMeta: "All 6 parts stand under “I might not be safe”.",
      honest:
        "What you switch on is kept outside the lock. Anyone who holds this device can read it. What stays off is sealed with your notes.",
    },
    save: "Save my plan",
    saved: "Your plan is saved.",
    /** The plan itself is safe; only the copy outside is not as it should be. */
    shelfTrouble: "Your plan is saved and sealed. The part outside the lock could not be changed. Try once more.",
    edit: "Change my plan",
    print: "Print it",
    reach: "Reach a person now",
    emptyPart: "Nothing here yet",
    leave: "Leave it as it was",
    dock: "Save",
  },
} as const;
