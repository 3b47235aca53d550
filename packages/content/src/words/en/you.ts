/** You: the copy card, privacy, how it looks, the person's day, and the one page that asks twice. */
import { say } from "../../i18n/say.ts";
import { sharedWords } from "./shared.ts";

export const youWords = {
  title: "You",
  backToToday: "Back to Today",
  backToYou: "Back to You",

  copyCard: {
    title: "Your notes are on this device",
    sealed: "Locked with a key only you hold. We can’t read them.",
    sealedNoLock: "Sealed on this device. We can’t read them.",
    /** "Last copy saved Sun 15 Nov, 6:40 pm to “Maya’s files”." */
    last: (when: string, where: string) => say("Last copy saved {when} to “{where}”.", { when, where }),
    since: (logs: number, locale: string) =>
      say(
        "{logs, plural, =0 {It holds everything up to now.} other {{shown} new {logs, plural, one {log} other {logs}} since then.}}",
        { logs, shown: sharedWords.digits(logs, locale) },
      ),
    none: "No copy yet. A copy brings your notes back if this device is lost or broken.",
    /** Shown only from 10 new logs on, and only here. */
    goodMoment: "A good moment for a new one.",
    save: "Save a copy now",
    opening: "Looking at your notes",
  },

  privacy: {
    title: "Privacy",
    lockWhenLeaving: "Lock when I leave the app",
    lockWhenLeavingMeta: "Right now stays open",
    lock: "Lock",
    lockOff: "Off. You can set one here",
    lockOn: {
      passphrase: "On, with a passphrase",
      passkey: "On, with a passkey",
      both: "On, with a passphrase or a passkey",
    },
    lockNow: "Lock now",
    lockNowMeta: "Your notes close. Right now stays open",
    hide: "Hide this screen",
    hideMeta: "Shows a plain page at once. Pressing Esc twice does the same",
  },

  copies: {
    title: "Your copy",
    kit: "Recovery sheet",
    kitNone: "Print it or write it down",
    kitMade: "Made. Check it once by typing it",
    kitChecked: "Made and checked",
    restore: "Bring back a copy",
    restoreMeta: "From this device or another one",
    takeaway: "Take your data with you",
    takeawayMeta: "A file for Tussock, or a spreadsheet",
  },

  feels: {
    title: "How it feels",
    looks: "How it looks",
    looksMeta: "Text size, night, contrast, movement, language",
    day: "Your day",
    dayMeta: "Your name, when your day and week start",
    safetyPlan: "My people and safety plan",
    safetyPlanMeta: "Works offline",
  },

  storage: {
    title: "How safe your notes are here",
    lock: "They are sealed, and your lock keeps the key shut.",
    noLock:
      "They are sealed, but there is no lock. So the seal can’t stop someone who holds this device while it is open.",
    setLock: "Set a lock",
    kept: "This browser has agreed to keep them when space runs low.",
    notKept: "This browser may clear them when space runs low. A copy keeps them safe.",
    ask: "Ask the browser to keep them",
    askedNo: "The browser said not yet. Using the app often, or adding it to your home screen, can change that.",
    weak: "This browser gives Tussock only its weaker store. Notes are less safe there. Save a copy often.",
    rebuilt: "The browser cleared a part of what we keep. Your notes were not in that part. All is in place again.",
    recovered: (count: number, locale: string) =>
      say(
        "{count, plural, one {The browser lost 1 note. We found it again and wrote it down anew.} other {The browser lost {shown} notes. We found them again and wrote them down anew.}}",
        { count, shown: sharedWords.digits(count, locale) },
      ),
    damaged: (count: number, locale: string) =>
      say(
        "{count, plural, one {1 note can’t be read. We left it as it is. A copy may still hold it.} other {{shown} notes can’t be read. We left them as they are. A copy may still hold them.}}",
        { count, shown: sharedWords.digits(count, locale) },
      ),
    newer: (count: number, locale: string) =>
      say(
        "{count, plural, one {1 note comes from a newer Tussock. It is kept, and shows after an update.} other {{shown} notes come from a newer Tussock. They are kept, and show after an update.}}",
        { count, shown: sharedWords.digits(count, locale) },
      ),
  },

  sample: {
    title: "These are sample notes",
    body: "None of this is yours, so there is nothing to lock or copy here. Your own notes are safe where you left them.",
    leave: sharedWords.leaveSample,
  },

  erase: "Delete everything on this device",

  looks: {
    title: "How it looks",
    lead: "Changes show at once.",
    theme: "Day or night",
    themes: { system: "As my device", light: "Day", dark: "Night" },
    contrast: "Contrast",
    contrasts: { system: "As my device", more: "More", normal: "Normal" },
    textSize: "Text size",
    textSizes: { 100: "Normal", 115: "A bit larger", 130: "Larger", 150: "Large", 200: "Very large" },
    textSample: "Wash two cups. That is a whole step.",
    motion: "Less movement",
    motionMeta: "Things land at once. Nothing grows or slides",
    haptics: "A light buzz when a timer ends",
    hapticsMeta: "Only on devices that can",
    language: "Language",
    languageHint: "English is the only one so far.",
  },

  day: {
    title: "Your day",
    name: "What can we call you?",
    nameHint: "Only for the greeting. It stays on this device.",
    dayStart: "When does your day start?",
    dayStartHint:
      "Often up past midnight? Pick a later start. A step at 1 at night then counts for the evening before.",
    midnight: "Midnight",
    weekStart: "Which day does your week start?",
    keeps: "What you have logged keeps its day.",
    saved: "Saved",
  },

  erasing: {
    title: "Delete everything",
    lead: "This takes all your notes off this device: steps, plans, logs, thoughts and your safety plan.",
    copiesStay: "Copies you saved as files stay where you put them. You can delete those yourself.",
    copyFirst: "Save a copy first",
    first: "Delete everything",
    keep: "Keep my notes",
    secondTitle: "Delete it all now?",
    secondBody: (notes: number, locale: string) =>
      say(
        "{notes, plural, one {1 note will be gone from this device. This can’t be undone.} other {{shown} notes will be gone from this device. This can’t be undone.}}",
        { notes, shown: sharedWords.digits(notes, locale) },
      ),
    secondBodyUnknown: "All notes will be gone from this device. This can’t be undone.",
    noCopy: "There is no copy of these notes.",
    copyFrom: (when: string) => say("Your last copy is from {when}. What came after it will be gone.", { when }),
    second: "Yes, delete it all",
    working: "Deleting",
    notDone: "Something is still here. Nothing else was changed. Close other tabs with Tussock, then try again.",
    gone: "Everything is gone from this device.",
    startAgain: "Start again",
  },
} as const;
