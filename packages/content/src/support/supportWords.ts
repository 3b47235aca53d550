/** Plain words around the numbers. */
import type { Day } from "@tussock/domain";
import { dayWithYear } from "../words/en/when.ts";
import type { ContactWay, CrisisLine, Hours } from "./crisisLine.ts";

export const supportWords = {
  /** On a button: "Call 988", "Text SHOUT to 85258". */
  way: (way: ContactWay): string => {
    switch (way.kind) {
      case "call":
        return way.note ? `Call ${way.label}, ${way.note}` : `Call ${way.label}`;
      case "text":
        return way.keyword ? `Text ${way.keyword} to ${way.label}` : `Text ${way.label}`;
      case "chat":
        return `Chat: ${way.label}`;
      case "whatsapp":
        return `WhatsApp: ${way.label}`;
    }
  },
  hours: (hours: Hours): string => {
    switch (hours.are) {
      case "always":
        return "Day and night";
      case "from":
        return `About ${hours.from} to ${hours.to}, not at night`;
      case "notConfirmed":
        return "We do not know the hours";
    }
  },
  /** Under the name of a line: "Day and night. Free. English and French." */
  facts: (line: CrisisLine): string =>
    [supportWords.hours(line.hours), ...(line.free ? ["Free"] : []), ...(line.languages ? [line.languages] : [])]
      .map((fact) => `${fact}.`)
      .join(" "),
  callNow: (label: string) => `Call ${label}`,
  inDanger: (labels: readonly string[]) => `In danger this minute? Call ${labels.join(" or ")}.`,
  noLineHere: "We have no checked number for this country yet.",
  localEmergency: "Call the emergency number where you are. In many countries it is 112.",
  directory: (host: string) => `You can find a line near you at ${host}.`,
  checkedOn: (day: Day, locale: string) => `These numbers were last checked on ${dayWithYear(day, locale)}.`,
  maybeOld: (host: string) =>
    `These numbers may be old by now. If one does not work, try the emergency number or ${host}.`,
  chooseCountry: "Which country are you in?",
  anotherCountry: "Another country",
  changeCountry: "Change country",
} as const;
