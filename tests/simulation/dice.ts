/** Chance from one seed: the same seed lives the same life, on every machine. */
export interface Dice {
  /** A whole number from 0 to below `sides`. */
  below(sides: number): number;
  /** True once in so many times. */
  oneIn(times: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
  bytes(length: number): Uint8Array;
}

export function createDice(seed: number): Dice {
  let state = (seed * 0x9e3779b1) >>> 0;
  /** splitmix32. */
  function next(): number {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  }
  const below = (sides: number): number => next() % sides;
  return {
    below,
    oneIn: (times) => below(times) === 0,
    pick(values) {
      if (values.length === 0) throw new RangeError("there is something to pick");
      return values[below(values.length)] as (typeof values)[number];
    },
    bytes: (length) => Uint8Array.from({ length }, () => next() & 0xff),
  };
}
