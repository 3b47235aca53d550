/** Ana practises. Her phone is in Amsterdam, her day starts at four. */
import type { Day, EpochMs, Minutes, Moment, Zone } from "../day/day.ts";
import type { RecordId, Step, StepVersion } from "../record/record.ts";
import type { StepNow } from "../step/step.ts";
import { at } from "./anyDay.ts";

export const amsterdam = "Europe/Amsterdam" as Zone;
export const auckland = "Pacific/Auckland" as Zone;
export const four = 240 as Minutes;
/** Thursday 19 November 2026, 13:04 in Amsterdam. */
export const now: Moment = { at: at("2026-11-19T12:04:00Z"), zone: amsterdam };
export const today = "2026-11-19" as Day;

export function hoursBefore(moment: Moment, hours: number): EpochMs {
  return (moment.at - hours * 3_600_000) as EpochMs;
}

export const id = (name: string) => name as RecordId;
export const day = (text: string) => text as Day;

/** Ids in the order they are asked for: "new-1", "new-2" … */
export function createIds(): () => RecordId {
  let count = 0;
  return () => id(`new-${++count}`);
}

export const pansStep: Step = { type: "step", id: id("pans"), areaId: id("area-daily") };
export const pansWords: StepVersion = {
  type: "stepVersion",
  id: id("pans-1"),
  stepId: pansStep.id,
  from: day("2026-11-02"),
  title: "The pans",
  sizes: [
    { size: "usual", title: "Wash the pans for 10 minutes", minutes: 10, difficulty: 35 as never },
    { size: "small", title: "Wash half of the pans", minutes: 5, difficulty: 25 as never, fineOnABadDay: true },
    { size: "bare", title: "Wash two cups", minutes: 2, difficulty: 15 as never, fineOnABadDay: true },
  ],
};
export const pans: StepNow = { step: pansStep, title: pansWords.title, sizes: pansWords.sizes };
