import { energyShift, isAway, sizeWithChance, type Edge } from "./edge.ts";
import { clip } from "./numbers.ts";
import { settings } from "./settings.ts";

/** Why the next step is as big as it is. */
export type WhyKey = "start" | "harder" | "same" | "easier" | "sure" | "welcomeBack";

export interface Wish {
  /** How hard the next step would best be rated today. A wish: the person finds the step and rates it. */
  readonly difficulty: number;
  /** The same before today's energy moved it; what the next wish starts from. */
  readonly base: number;
  /** The chance it aims at. */
  readonly aim: number;
  readonly why: WhyKey;
}

/** Asking changes nothing, however often: only a logged try does. */
export function wishFor(edge: Edge, day: number, energy?: number): Wish {
  const away = isAway(edge, day);
  const sure = edge.notAll >= settings.notAllForSure;
  const aim = sure ? settings.sureChance : away ? settings.welcomeBackChance : settings.usualChance;
  const sized = sizeWithChance(edge, aim, day);
  const most = mostAfter(edge);
  const base = clip(gently(sized, edge, away), 0, 100);
  const shift = clip(energyShift(edge, energy), -settings.energyMost, settings.energyMost);
  const floor = Math.max(0, Math.min(edge.floor, edge.last === "no" ? most + settings.downLeast : most));
  return { difficulty: clip(Math.min(base + shift, most), floor, 100), base, aim, why: whyOf(edge, base, away) };
}

/** One step at a time: what worked is followed by at most a bit more, what did not by something clearly smaller. */
function gently(sized: number, { base, last }: Edge, away: boolean): number {
  if (base === undefined || last === undefined) return sized;
  switch (last) {
    case "yes":
      return clip(sized, away ? base - settings.downMost : base, base + settings.upMost);
    case "partly":
      return clip(sized, base - settings.downMost / 2, base);
    case "no":
      return clip(sized, base - settings.downMost, base - settings.downLeast);
  }
}

/** [Note: Never harder] After "not this time" nothing as hard as that is proposed, whatever energy says; after part of it, nothing harder. */
function mostAfter({ last, wish, tooBig }: Edge): number {
  if (last === "no") return Math.min(tooBig ?? 100, wish ?? 100) - settings.downLeast;
  return last === "partly" ? (wish ?? 100) : 100;
}

function whyOf(edge: Edge, base: number, away: boolean): WhyKey {
  if (edge.notAll >= settings.notAllForSure) return "sure";
  if (edge.base === undefined) return "start";
  if (away) return "welcomeBack";
  if (base > edge.base + 0.5) return "harder";
  return base < edge.base - 0.5 ? "easier" : "same";
}
