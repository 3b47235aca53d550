/** Several questions asked of the same days: what still counts as an answer. */

/** Benjamini & Hochberg 1995, adjusted; compare with the share of false ones that is allowed. */
export function benjaminiHochberg(p: readonly number[]): readonly number[] {
  const ranked = p.map((one, place) => ({ one, place })).sort((one, other) => other.one - one.one);
  const result = Array.from<number>({ length: p.length }).fill(1);
  let bound = 1;
  ranked.forEach(({ one, place }, fromLargest) => {
    bound = Math.min(bound, (one * p.length) / (p.length - fromLargest));
    result[place] = bound;
  });
  return result;
}

/**
 * Holm 1979: adjusted so that even one false answer among all is as rare as said, whichever of the others are true.
 * With weights, a question of more weight is given more of what may go wrong (his section 4).
 */
export function holm(p: readonly number[], weights: readonly number[] = p.map(() => 1)): readonly number[] {
  const ranked = p
    .map((one, place) => ({ place, weight: weights[place] ?? 1, light: one / (weights[place] ?? 1) }))
    .sort((one, other) => one.light - other.light);
  const result = Array.from<number>({ length: p.length }).fill(1);
  let left = ranked.reduce((sum, { weight }) => sum + weight, 0);
  let bound = 0;
  for (const { place, weight, light } of ranked) {
    bound = Math.max(bound, light * left);
    result[place] = Math.min(1, bound);
    left -= weight;
  }
  return result;
}

export function bonferroni(p: readonly number[]): readonly number[] {
  return p.map((one) => Math.min(1, one * p.length));
}
