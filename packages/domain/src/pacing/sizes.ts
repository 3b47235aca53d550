import { dayNumber } from "../day/calendar.ts";
import type { Size, SizedStep } from "../record/record.ts";
import type { Score } from "../shared/score.ts";
import { badDayProposal, badDaySize } from "./badDay.ts";
import { nextStep, type Asked } from "./nextStep.ts";
import { edgeIn, TRIES_LEAST, type Pacing } from "./pacing.ts";
import { proposal, type Proposal } from "./proposal.ts";

export interface SizeChance {
  readonly size: Size;
  /** Today's chance; absent when nobody said how hard this size is, for then nobody can know. */
  readonly today?: Proposal;
  readonly onABadDay?: Proposal;
}
export interface SizeChances {
  readonly sizes: readonly SizeChance[];
  /** The biggest size that is likely to go well today, where any is. */
  readonly fits: Size | undefined;
  /** Too few tries to call the chances more than a guess. */
  readonly guess: boolean;
}

/** An honest chance for each size of a step on today's energy (E2). */
export function sizeChances(
  pacing: Pacing,
  sizes: readonly SizedStep[],
  { areaId, today, energy }: Asked,
): SizeChances {
  const edge = edgeIn(pacing, areaId);
  const day = dayNumber(today);
  const chances = sizes.map(({ size, difficulty }): SizeChance =>
    difficulty === undefined
      ? { size }
      : {
          size,
          today: proposal(edge, difficulty, day, energy),
          onABadDay: badDayProposal(edge, difficulty, day),
        },
  );
  const fitting = chances.filter(({ today: now }) => now && now.chance >= FITS_FROM);
  fitting.sort((one, other) => (other.today?.difficulty ?? 0) - (one.today?.difficulty ?? 0));
  return { sizes: chances, fits: fitting[0]?.size, guess: edge.tries < TRIES_LEAST };
}

/** The lower end of the band that pacing aims at. */
const FITS_FROM = 0.7;

/** How hard the three sizes of a new step would best be rated, hardest first; nothing while pacing is off or at a loss. */
export function sizeWishes(pacing: Pacing, asked: Asked): Readonly<Record<Size, Score>> | undefined {
  const next = nextStep(pacing, asked);
  if (next.is !== "wish") return undefined;
  const edge = edgeIn(pacing, asked.areaId);
  const usual = next.usual.difficulty;
  const small = next.smaller.difficulty;
  const bare = Math.max(0, Math.min(Math.round(badDaySize(edge, dayNumber(asked.today))), small - 5)) as Score;
  return { usual, small, bare };
}
