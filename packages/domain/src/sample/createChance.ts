/** Chance that comes out the same each time: for made-up lives, never for keys. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** Whole, both ends included. */
  readonly whole: (least: number, most: number) => number;
  /** True this often. */
  readonly happens: (share: number) => boolean;
  readonly pick: <One>(among: readonly One[]) => One;
  /** Bell-shaped around 0; two out of three lie within `spread`. */
  readonly around: (spread: number) => number;
  /** How many of something that comes `mean` times a day. */
  readonly times: (mean: number) => number;
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;

  /** A Weyl sequence (the golden ratio's 32 bits) through two rounds of mixing; period 2³². */
  function next(): number {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  }
  function whole(least: number, most: number): number {
    return least + Math.floor(next() * (most - least + 1));
  }
  function pick<One>(among: readonly One[]): One {
    const one = among[whole(0, among.length - 1)];
    if (one === undefined) throw new Error("something to pick from expected, got an empty list");
    return one;
  }
  function around(spread: number): number {
    return (next() + next() + next() + next() + next() + next() - 3) * Math.SQRT2 * spread;
  }
  /** Counts how many even draws fit before their product falls under e^−mean. */
  function times(mean: number): number {
    const floor = Math.exp(-mean);
    let count = 0;
    for (let product = next(); product > floor; product *= next()) count += 1;
    return count;
  }
  return { next, whole, happens: (share) => next() < share, pick, around, times };
}
