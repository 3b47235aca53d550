/** Whom a person can reach, in which order. There is always an answer: no vault, no network, no country needed. */
import type { Day, Moment } from "@tussock/domain";
import {
  guessCountry,
  helpFor,
  isReviewTooOld,
  otherCountry,
  type ContactWay,
  type CrisisLine,
  type EmergencyNumber,
} from "@tussock/content/support";
import type { VaultState } from "#app/tussock.ts";

export interface Reach {
  /** What stands in the field where the country is chosen. */
  readonly country: string;
  /** Nobody chose it yet: it was guessed, or could not be. */
  readonly guessed: boolean;
  /** Nothing to guess from: the field stands open. */
  readonly unknown: boolean;
  readonly confirmed: boolean;
  readonly emergency: readonly EmergencyNumber[];
  /** The first line, with the way to reach it that gets the large button. */
  readonly first?: { readonly line: CrisisLine; readonly way: DialledWay; readonly others: readonly ContactWay[] };
  readonly more: readonly CrisisLine[];
}
/** What a phone can act on by itself. */
export type DialledWay = Extract<ContactWay, { readonly href: string }>;

export function reachNow(chosen: string | undefined, locale: string, zone: string): Reach {
  const guess = chosen === undefined ? guessCountry(locale, zone) : undefined;
  const help = helpFor(chosen ?? guess);
  const [line, ...more] = help.lines;
  const way = line?.ways.find(isDialled);
  return {
    country: help.country,
    guessed: chosen === undefined && guess !== undefined,
    unknown: chosen === undefined && guess === undefined,
    confirmed: help.confirmed,
    emergency: help.emergency,
    ...(line && way ? { first: { line, way, others: line.ways.filter((one) => one !== way) } } : {}),
    more: line && !way ? help.lines : more,
  };
}

export function isDialled(way: ContactWay): way is DialledWay {
  return way.kind === "call" || way.kind === "text";
}

/** A select always holds something: before a choice that is "another country", which shows 112 and the directory. */
export function countryInField(reach: Reach): string {
  return reach.unknown ? otherCountry : reach.country;
}

/** The day on the wall, for the age of the list: an hour more or less does not matter here. */
export function wallDay({ at, zone }: Moment): Day {
  // en-CA writes 2026-11-21.
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    at,
  ) as Day;
}

export function linesMayBeOld(moment: Moment): boolean {
  return isReviewTooOld(wallDay(moment));
}

/** What can be said about the plan without opening anything. */
export function planSeen(vault: VaultState, onShelf: boolean): "shown" | "inVault" | "locked" | "none" {
  if (onShelf) return "shown";
  if (vault.is === "open") return "inVault";
  return vault.is === "locked" ? "locked" : "none";
}

/** Skills for a crisis, gentle ones first; TIP carries its own caution. */
export const crisisSkills: readonly string[] = ["paced-breathing", "stop", "grounding", "tip"];
