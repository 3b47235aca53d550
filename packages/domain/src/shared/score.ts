/** A rating from 0 to 100, as every scale of the practice log is (facts/dbt-domain 1.4). Whole numbers. */
export type Score = number & { readonly score: true };

export function isScore(n: unknown): n is Score {
  return typeof n === "number" && Number.isInteger(n) && n >= 0 && n <= 100;
}

/** The nearest score; what is not a number becomes undefined. */
export function toScore(n: number | undefined): Score | undefined {
  if (n === undefined || Number.isNaN(n)) return undefined;
  return Math.min(100, Math.max(0, Math.round(n))) as Score;
}
