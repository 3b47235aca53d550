/** Right now, a skill in use, and all skills. The sentences and the skills themselves stand in skills/. */
import { say } from "../../i18n/say.ts";

export const rightnowWords = {
  title: "Let’s find one thing",
  lead: "Which is closest? Any answer is fine.",
  close: "Close and go back to Today",
  closeToStep: "Close and go back to my step",
  allSkills: "All my skills",
  /** "Your step for today. 10 minutes". */
  todaysStep: (hint: string, minutes: string | undefined) =>
    minutes === undefined ? hint : say("{hint}. {minutes}", { hint, minutes }),
  /** "Slow breathing. Helped 4 of 5 times": only from 3 ratings on. */
  helped: (what: string, helped: number, rated: number) =>
    say("{what}. Helped {helped} of {rated} times", { what, helped, rated }),

  skill: {
    leave: "Leave and go back to Right now",
    leaveToStep: "Leave and go back to my step",
    pause: "Pause",
    go: "Go on",
    done: "I’m done",
    enough: "That’s enough for now",
    next: "Next",
    back: "Back",
    again: "Once more",
    breath: (breath: number, of: number) => say("Breath {breath} of {of}. Your own pace is fine too.", { breath, of }),
    paused: "Paused. Take your time.",
    seconds: (seconds: number) => say("{seconds} seconds", { seconds }),
    left: (of: string) => say("left of {of}", { of }),
    leftSpoken: (clock: string) => say("{clock} left", { clock }),
    hideClock: "Hide the clock",
    showClock: "Show the clock",
    clockHidden: "The clock is hidden. You will hear when it ends.",
    half: "Halfway.",
    oneMinute: "1 minute left.",
    move: "Move through the skill",
    examples: "Or take one of these",
    optional: "You can leave this empty.",
    onlyHere: "Your words stay on this screen only. They go when you leave.",
    gone: { title: "This skill is not here", meta: "There are others.", back: "All my skills" },
  },

  after: {
    title: "Any easier?",
    options: { aLot: "A lot", aBit: "A bit", notReally: "Not really" },
    skip: "Skip",
    locked: "Your notes are locked, so nothing is stored. That is fine.",
    fresh: "Nothing is stored. That is fine.",
    opening: "Your notes are still opening. This may not be stored.",
    kept: "Kept. You can add words later.",
    addWords: "Add words now",
    fine: "Good. That is all it takes.",
    notReally: "Okay. Something else, or a person?",
    tryAnother: "Try another",
    call: (name: string) => say("Call {name}", { name }),
    reach: "Reach a person",
    fineForNow: "I’m fine for now",
    done: "Done",
    backToStep: "Back to my step",
  },

  all: {
    back: "Back to Right now",
    used: (times: string) => say("Used {times}", { times }),
    offline: "All of these work without a connection, and while your notes are locked.",
  },
} as const;
