/** One life while it is made up: what is drawn once at its beginning, and what a day is. */
import { makeArea } from "../area/area.ts";
import { addDays } from "../day/calendar.ts";
import type { Day, EpochMs, Zone } from "../day/day.ts";
import { dayBounds } from "../day/logicalDay.ts";
import type { GoalVersion, RecordId, Step, StepVersion, TussockRecord } from "../record/record.ts";
import { createChance, type Chance } from "./createChance.ts";
import type { SampleStep } from "./sampleSteps.ts";
import { sizeSteps, type SizeSteps } from "./sizeSteps.ts";
import * as said from "./sampleWords.ts";

export type SampleSize = "month" | "year" | "tenYears";
export interface SampleAsked {
  readonly seed: number;
  readonly size: SampleSize;
  readonly today: Day;
  readonly zone: Zone;
}

/** How long, how many records in all (exactly), and how busy: chosen so that a little more is lived than is kept. */
export const sizes = {
  month: { days: 30, records: 120, practices: 1.3, wins: 0.6, thoughts: 0.5, skills: 0.7, stepsAtOnce: 4 },
  year: { days: 365, records: 1000, practices: 1.05, wins: 0.4, thoughts: 0.3, skills: 0.45, stepsAtOnce: 4 },
  tenYears: { days: 3652, records: 25_000, practices: 2.9, wins: 1, thoughts: 0.9, skills: 1.4, stepsAtOnce: 5 },
} as const;

/** What Today and the first page of the log show is never thinned out. */
export const LAST_DAYS_KEPT_WHOLE = 10;

export interface Life extends SampleAsked {
  readonly chance: Chance;
  readonly amount: (typeof sizes)[SampleSize];
  readonly first: Day;
  /** No word is written later than this. */
  readonly latest: EpochMs;
  readonly episodes: readonly Episode[];
  readonly records: TussockRecord[];
  readonly goals: Map<string, RecordId>;
  readonly goalWords: Map<RecordId, readonly GoalVersion[]>;
  readonly ownArea: RecordId;
  readonly sizing: SizeSteps;
  steps: OwnStep[];
  /** Today's wellbeing around its usual place, 0 to 100; moves a little each day and is drawn back. */
  mood: number;
}
export interface OwnStep {
  readonly idea: SampleStep;
  readonly step: Step;
  version: StepVersion;
  readonly until: number;
  readonly changesAt: number;
}
/** Days by age of the life, both ends included. */
interface Episode {
  readonly is: "bad" | "away" | "trip";
  readonly from: number;
  readonly to: number;
}
export interface Here {
  readonly day: Day;
  readonly age: number;
  readonly zone: Zone;
  readonly from: EpochMs;
  readonly bad: boolean;
}

export const USUAL_MOOD = 46;
export const HOUR_MS = 3_600_000;
export const MINUTE_MS = 60_000;

export function begin(asked: SampleAsked, attempt: number): Life {
  const chance = createChance(asked.seed * 31 + sizes[asked.size].days + attempt * 0x10001);
  const amount = sizes[asked.size];
  const newId = idMaker(chance);
  const own = makeArea({ kind: "own", name: said.ownAreaName }, newId);
  return {
    ...asked,
    chance,
    amount,
    first: addDays(asked.today, -amount.days),
    latest: dayBounds(asked.today, asked.zone).from,
    episodes: episodesOf(amount.days, chance),
    records: [own],
    goals: new Map(),
    goalWords: new Map(),
    ownArea: own.id,
    sizing: sizeSteps(asked.seed * 17 + sizes[asked.size].days + attempt),
    steps: [],
    mood: USUAL_MOOD,
  };
}

/** The same shape as real ones: 16 bytes in hex. */
export function idMaker(chance: Chance): () => RecordId {
  return () =>
    [0, 0, 0, 0]
      .map(() =>
        Math.floor(chance.next() * 2 ** 32)
          .toString(16)
          .padStart(8, "0"),
      )
      .join("") as RecordId;
}

/** A bad week about every six, a break now and then, a journey about once a year; the last days are ordinary ones. */
function episodesOf(days: number, chance: Chance): readonly Episode[] {
  const episodes: Episode[] = [
    { is: "bad", from: 6, to: 6 + chance.whole(4, 6) },
    { is: "away", from: 14, to: 14 + chance.whole(3, 4) },
  ];
  for (let age = 30; ;) {
    age += chance.whole(20, 45);
    const is = chance.happens(0.14) ? "trip" : chance.happens(0.3) ? "away" : "bad";
    const length = is === "trip" ? chance.whole(7, 12) : is === "away" ? chance.whole(4, 18) : chance.whole(5, 9);
    if (age + length >= days - LAST_DAYS_KEPT_WHOLE) return episodes;
    episodes.push({ is, from: age, to: age + length });
    age += length;
  }
}
