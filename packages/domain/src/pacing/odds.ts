/** A chance as people say it: "4 in 5". */
export interface Odds {
  readonly yes: number;
  readonly of: 5 | 10 | 20;
}

/** Fifths, as far as they carry; nothing is ever said to be sure, and nothing to be out of the question. */
export function oddsOf(chance: number): Odds {
  if (chance >= 0.95) return { yes: 19, of: 20 };
  if (chance >= 0.9) return { yes: 9, of: 10 };
  if (chance < 0.05) return { yes: 1, of: 20 };
  if (chance < 0.1) return { yes: 1, of: 10 };
  return { yes: Math.min(4, Math.max(1, Math.round(chance * 5))), of: 5 };
}
