/** A stopping time in the timer (A12): parts, pauses, and a stop that comes before the offer of more. */
import { say } from "../../i18n/say.ts";

export const timeBoxWords = {
  part: (at: number, of: number, title: string, left: string) =>
    say("Part {at} of {of}: {title}. {left} left.", { at, of, title, left }),
  pause: (left: string) => say("A pause. {left} left.", { left }),
  nextPart: (title: string) => say("Next: {title}", { title }),
  nextPause: (minutes: string) => say("Next: a pause of {minutes}", { minutes }),
  day: (set: string, used: number) =>
    say("Your stopping time for the day: {set}. {used, plural, =0 {None} other {#}} used so far.", { set, used }),
  enough: (enough: string) => say("Enough is: {enough}", { enough }),
  said: {
    pause: (minutes: string) => say("This part is over. A pause of {minutes}.", { minutes }),
    part: (title: string) => say("Next part: {title}.", { title }),
    over: (stop: string) => say("{stop} You can stop here.", { stop }),
  },
  usual: "Time to stop. You kept to the time you set.",
  stop: "Stop here",
  more: "2 more minutes",
} as const;
