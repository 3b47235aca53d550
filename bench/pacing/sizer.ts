import type { Try } from "@tussock/domain/pacing";
import type { Luck } from "./luck.ts";
import type { Person } from "./person.ts";

/** A rule that sizes the next step. */
export interface Sizer {
  readonly name: string;
  readonly begin: (setUp: Person["setUp"], luck: Luck, truth: Person["truth"]) => Sizing;
}
export interface Sizing {
  readonly wish: (day: number, energy: number | undefined) => number;
  readonly learn: (attempt: Try & { readonly difficulty: number }) => void;
  /** What it says the chance of a step rated so is, where it says one. */
  readonly chance?: (rated: number, day: number, energy: number | undefined) => number;
  /** The same for a bad day, where it says one. */
  readonly badDayChance?: (rated: number, day: number) => number;
}
