/** Luck that comes out the same each time: one stream for each person and purpose, so that every rule meets the same days. */
export interface Luck {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  readonly between: (least: number, most: number) => number;
  readonly happens: (share: number) => boolean;
  /** Normal around 0. */
  readonly around: (spread: number) => number;
}

export function createLuck(...seeds: readonly number[]): Luck {
  let state = seeds.reduce((mixed, seed) => mix((mixed ^ seed) + 0x9e3779b9), 0x2545f491);
  function next(): number {
    state = (state + 0x9e3779b9) | 0;
    return (mix(state) >>> 0) / 2 ** 32;
  }
  return {
    next,
    between: (least, most) => least + next() * (most - least),
    happens: (share) => next() < share,
    // Box–Muller; both draws are used up each time, so that streams stay in step.
    around: (spread) => {
      const length = Math.sqrt(-2 * Math.log(1 - next()));
      return length * Math.cos(2 * Math.PI * next()) * spread;
    },
  };
}

/** Wellons' "lowbias32" mixing of 32 bits. */
function mix(bits: number): number {
  let mixed = bits;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}
