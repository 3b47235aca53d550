import { halfSmile, radicalAcceptance, turningTheMind } from "./accept.ts";
import { copeAhead, oppositeAction, twoMinuteStep } from "./act.ts";
import { distract, prosAndCons, stop } from "./getThrough.ts";
import type { GuidedSkill, Shelf } from "./guidedSkill.ts";
import { kindTurn, noticeThought, rideTheWave, wiseMind } from "./see.ts";
import { grounding, pacedBreathing, selfSoothe, tip } from "./settle.ts";

/** Every skill Tussock can walk a person through, shelf by shelf. */
export const guidedSkills: readonly GuidedSkill[] = [
  pacedBreathing,
  grounding,
  selfSoothe,
  tip,
  stop,
  distract,
  prosAndCons,
  twoMinuteStep,
  oppositeAction,
  copeAhead,
  kindTurn,
  noticeThought,
  rideTheWave,
  wiseMind,
  halfSmile,
  turningTheMind,
  radicalAcceptance,
];

export const shelves: readonly { readonly id: Shelf; readonly name: string; readonly hint: string }[] = [
  { id: "settle", name: "Settle my body", hint: "When everything is too loud" },
  { id: "getThrough", name: "Get through this moment", hint: "Without making it worse" },
  { id: "act", name: "Do one small thing", hint: "When I’m stuck" },
  { id: "see", name: "See it clearly", hint: "Facts, thoughts and feelings" },
  { id: "accept", name: "Stop fighting what is so", hint: "When I can’t change it now" },
];

/** Undefined for an id this version does not know, such as one from a later version. */
export function skillById(id: string): GuidedSkill | undefined {
  return guidedSkills.find((skill) => skill.id === id);
}
