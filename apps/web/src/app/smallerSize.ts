import type { Size, SizedStep } from "@tussock/domain";
import { sizeChances, type Asked, type Odds, type Pacing } from "@tussock/domain/pacing";
import { sizes } from "./planSize.ts";

export interface SmallerSize {
  readonly sized: SizedStep;
  /** Its chance today, where it may be said. */
  readonly odds?: Odds;
  /** The same in 1. */
  readonly chance?: number;
}

/** The biggest smaller size that is likely to go well; where none is, the smallest there is. Undefined: no smaller one has words. */
export function smallerSize(
  known: readonly SizedStep[],
  than: Size,
  pacing: Pacing,
  asked: Asked,
): SmallerSize | undefined {
  const below = sizes
    .slice(sizes.indexOf(than) + 1)
    .flatMap((one) => known.find(({ size, title }) => size === one && title !== "") ?? []);
  const [next] = below;
  const { fits, sizes: chances } = sizeChances(pacing, below, asked);
  // Where nobody rated them, or wants to be told, one size down is what a person expects.
  if (pacing.off || chances.every(({ today }) => today === undefined)) return next && { sized: next };
  const sized = below.find(({ size }) => size === fits) ?? below.at(-1);
  const today = chances.find(({ size }) => size === sized?.size)?.today;
  return sized && { sized, ...(today && { odds: today.odds, chance: today.chance }) };
}
