/**
 * A small step to borrow, in three sizes (E2). Minutes and difficulty are first guesses for a person to change:
 * "usual" is meant for an ordinary day, "bare" for the worst one. What is for low energy is over in ten minutes.
 * Everything here can be done at home or close by, for little or no money.
 */
import type { AreaKind, Size } from "@tussock/domain";

/** What a step may be good for (C11). */
export type Need = "anxiety" | "lowMood" | "selfEsteem";
export type ExampleArea = Exclude<AreaKind, "own">;

export interface ExampleSize {
  readonly size: Size;
  readonly title: string;
  readonly minutes: number;
  /** A guess from 0 to 100. */
  readonly difficulty: number;
}
export interface ExampleStep {
  readonly id: string;
  readonly area: ExampleArea;
  readonly needs: readonly Need[];
  /** Usual, small, bare. */
  readonly sizes: readonly [ExampleSize, ExampleSize, ExampleSize];
}

type SizeRow = readonly [title: string, minutes: number, difficulty: number];

/** Keeps the catalogue readable: one example in four lines. */
export function example(
  area: ExampleArea,
  id: string,
  needs: readonly Need[],
  usual: SizeRow,
  small: SizeRow,
  bare: SizeRow,
): ExampleStep {
  return {
    id: `${area}-${id}`,
    area,
    needs,
    sizes: [sized("usual", usual), sized("small", small), sized("bare", bare)],
  };
}

function sized(size: Size, [title, minutes, difficulty]: SizeRow): ExampleSize {
  return { size, title, minutes, difficulty };
}
