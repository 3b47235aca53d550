/** Plain words around the numbers. */
import type { Day } from "@tussock/domain";
import { say } from "../i18n/say.ts";
import { dayWithYear } from "../words/en/when.ts";
import type { ContactWay, CrisisLine, Hours } from "./crisisLine.ts";

export const supportWords = {
  /** On a button: "Call 988", "Text SHOUT to 85258". */
  way: (way: ContactWay): string => {
    switch (way.kind) {
      case "call":
        return way.note
          ? say("Call {label}, {note}", { label: way.label, note: way.note })
          : say("Call {label}", { label: way.label });
      case "text":
        return way.keyword
          ? say("Text {keyword} to {label}", { keyword: way.keyword, label: way.label })
          : say("Text {label}", { label: way.label });
      case "chat":
        return say("Chat: {label}", { label: way.label });
      case "whatsapp":
        return say("WhatsApp: {label}", { label: way.label });
    }
  },
  hours: (hours: Hours): string => {
    switch (hours.are) {
      case "always":
        return say("Day and night");
      case "from":
        return say("About {from} to {to}, not at night", { from: hours.from, to: hours.to });
      case "notConfirmed":
        return say("We do not know the hours");
    }
  },
  /** Under the name of a line: "Day and night. Free. English and French." */
  facts: (line: CrisisLine): string =>
    [supportWords.hours(line.hours), ...(line.free ? [say("Free")] : []), ...(line.languages ? [line.languages] : [])]
      .map((fact) => say("{fact}.", { fact }))
      .join(" "),
  callNow: (label: string) => say("Call {label}", { label }),
  inDanger: (labels: readonly string[]) =>
    say("In danger this minute? Call {labels}.", {
      labels: labels.reduce((first, last) => say("{first} or {last}", { first, last })),
    }),
  noLineHere: "We have no checked number for this country yet.",
  localEmergency: "Call the emergency number where you are. In many countries it is 112.",
  directory: (host: string) => say("You can find a line near you at {host}.", { host }),
  checkedOn: (day: Day, locale: string) =>
    say("These numbers were last checked on {day}.", { day: dayWithYear(day, locale) }),
  maybeOld: (host: string) =>
    say("These numbers may be old by now. If one does not work, try the emergency number or {host}.", { host }),
  chooseCountry: "Which country are you in?",
  anotherCountry: "Another country",
  changeCountry: "Change country",
} as const;
