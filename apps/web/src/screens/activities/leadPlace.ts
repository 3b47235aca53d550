/**
 * The leader’s place in a session, as it is kept: a window that was reloaded, or broke, comes back to the same part with
 * its time going on, in the same room, so that the wall never jumps.
 */
import { isKept, keptText } from "#app/readKept.ts";
import { partsNow, startLead, type Lead } from "./lead.ts";
import type { Countdown } from "./countdown.ts";
import type { SessionPlan } from "./sessionPlan.ts";

/** Longer than two of the longest parts; after that a session with the same plan is another one. */
export const PLACE_KEPT_MS = 2 * 60 * 60_000;

export interface LeadPlace {
  /** Names the channel between the two windows. */
  readonly room: string;
  readonly lead: Lead;
}
/** The plan has a place of its own; here are only places and times, and what a picture is called. */
export type KeptPlace = Omit<Lead, "plan"> & { readonly room: string; readonly at: number };

export function keepPlace({ room, lead }: LeadPlace, now: number): KeptPlace {
  const { plan: _plan, ...where } = lead;
  return { ...where, room, at: now };
}

/** Nothing where it is too old, or does not fit the plan any more. */
export function findPlace(kept: unknown, plan: SessionPlan, now: number): LeadPlace | undefined {
  if (!isKept(kept)) return undefined;
  const room = keptText(kept["room"]);
  const age = now - (count(kept["at"]) ?? 0);
  if (room === "" || age < 0 || age > PLACE_KEPT_MS) return undefined;
  const lead: Lead = {
    ...startLead(plan, keptText(kept["patch"]), keptText(kept["growth"])),
    item: count(kept["item"]) ?? 0,
    part: count(kept["part"]) ?? 0,
    tufts: count(kept["tufts"]) ?? 0,
    tuftsToday: count(kept["tuftsToday"]) ?? 0,
    clockShown: kept["clockShown"] !== false,
    pictureName: keptText(kept["pictureName"]),
    ended: kept["ended"] === true,
    noted: kept["noted"] === true,
  };
  const clock = countdown(kept["clock"]);
  return clock && partsNow(lead)[lead.part] ? { room, lead: { ...lead, clock } } : undefined;
}

/** A session that is over is nothing to come back to, but for a picture that waits for its name. */
export function isWorthKeeping({ lead }: LeadPlace): boolean {
  return !lead.ended || lead.tuftsToday > 0;
}

function countdown(kept: unknown): Countdown | undefined {
  if (!isKept(kept)) return undefined;
  const [leftMs, until] = [count(kept["leftMs"]), count(kept["until"])];
  if (kept["is"] === "resting" && leftMs !== undefined) return { is: "resting", leftMs };
  return kept["is"] === "running" && until !== undefined ? { is: "running", until } : undefined;
}
function count(kept: unknown): number | undefined {
  return typeof kept === "number" && Number.isFinite(kept) && kept >= 0 ? kept : undefined;
}
