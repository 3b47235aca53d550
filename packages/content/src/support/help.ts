import type { Day } from "@tussock/domain";
import { daysBetween } from "../words/en/when.ts";
import type { CountryHelp, EmergencyNumber } from "./crisisLine.ts";
import { crisisLines, reviewedOn } from "./crisisLines.ts";
import { neighbours } from "./guessCountry.ts";

/** A country kept by hand, for a person whose own is not in the list. Not an ISO country, on purpose. */
export const otherCountry = "ZZ";

/** Where no line is confirmed: the number that many mobile networks route, and a directory others keep (facts/safety). */
export const fallbackEmergency: readonly EmergencyNumber[] = [{ label: "112", href: "tel:112" }];
export const directory = { name: "Find A Helpline", host: "findahelpline.com" } as const;

export interface Help extends CountryHelp {
  /** False: no row of this country is confirmed; say "your local emergency number" beside the 112. */
  readonly confirmed: boolean;
}

/** What to show a person in danger. There is always an answer, and never a number nobody checked. */
export function helpFor(country: string | undefined): Help {
  const found = crisisLines.find((help) => help.country === country);
  if (found) return { ...found, confirmed: true };
  return { country: country ?? otherCountry, emergency: fallbackEmergency, lines: [], confirmed: false };
}

/** Countries to choose from, with names in the person's language; the last one is "another country". */
export function countryChoices(
  locale: string,
  anotherCountry: string,
): readonly { readonly country: string; readonly name: string }[] {
  const names = new Intl.DisplayNames([locale, "en"], { type: "region" });
  const known = [...crisisLines.map(({ country }) => country), ...neighbours]
    .map((country) => ({ country, name: names.of(country) ?? country }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  return [...known, { country: otherCountry, name: anotherCountry }];
}

/** facts/safety 5.1: a review older than 180 days is too old to ship. */
export const reviewLastsDays = 180;

export function isReviewTooOld(today: Day, reviewed: Day = reviewedOn): boolean {
  return daysBetween(reviewed, today) > reviewLastsDays;
}
