/** Several questions asked of the same days: what still counts as an answer. */

/** Benjamini & Hochberg 1995, adjusted; compare with the share of false ones that is allowed. */
export function benjaminiHochberg(p: readonly number[]): readonly number[] {
  return adjusted(p, "fromLargest", (one, rank, n) => (one * n) / rank);
}

/** Holm 1979: adjusted so that even one false answer among all is as rare as said, whichever of the others are true. */
export function holm(p: readonly number[]): readonly number[] {
  return adjusted(p, "fromSmallest", (one, rank, n) => one * (n - rank + 1));
}

export function bonferroni(p: readonly number[]): readonly number[] {
  return p.map((one) => Math.min(1, one * p.length));
}

function adjusted(
  p: readonly number[],
  order: "fromSmallest" | "fromLargest",
  adjust: (p: number, rank: number, n: number) => number,
): readonly number[] {
  const ranked = p.map((one, place) => ({ one, place })).sort((a, b) => a.one - b.one);
  const result = Array.from<number>({ length: p.length }).fill(1);
  const up = order === "fromSmallest";
  let bound = up ? 0 : 1;
  for (let step = 0; step < ranked.length; step++) {
    const rank = up ? step + 1 : ranked.length - step;
    const at = ranked[rank - 1];
    if (!at) continue;
    const value = adjust(at.one, rank, p.length);
    bound = up ? Math.max(bound, value) : Math.min(bound, value);
    result[at.place] = Math.min(1, bound);
  }
  return result;
}
