/** What Look back asks about patterns and planned comparisons. */
import type { Comparison, Day, RecordId } from "@tussock/domain";
import type {
  ComparisonDraft,
  ComparisonNow,
  ComparisonTrouble,
  FindingsNow,
  Pattern,
  PatternName,
} from "@tussock/domain/patterns";
import type { Outcome } from "@tussock/domain";
import type { Ask, SaveTrouble } from "./asks.ts";

export interface PatternAsks {
  patterns: Ask<void, PatternsNow>;
  /** It was shown as new. A second time changes nothing. */
  tellFinding: Ask<{ readonly name: PatternName }, Outcome<void, SaveTrouble>>;
  /** "shown" asks back what was put away. */
  putFinding: Ask<
    { readonly name: PatternName; readonly put: "notNow" | "never" | "shown" },
    Outcome<void, SaveTrouble>
  >;
  /** Newest first. */
  comparisons: Ask<void, readonly ComparisonNow[]>;
  comparison: Ask<{ readonly id: RecordId }, ComparisonNow | undefined>;
  startComparison: Ask<ComparisonDraft, Outcome<Comparison, ComparisonTrouble | SaveTrouble>>;
  stopComparison: Ask<{ readonly id: RecordId }, Outcome<void, SaveTrouble>>;
}
export interface PatternsNow extends FindingsNow {
  /** All of them, those put away too. */
  readonly patterns: readonly Pattern[];
  readonly steps: number;
  /** The days of the first step and of the latest. */
  readonly from?: Day;
  readonly to?: Day;
}
