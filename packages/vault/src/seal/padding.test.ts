import fc from "fast-check";
import { expect, test } from "vitest";
import { PADDED_FLOOR_BYTES, paddedLength } from "./padding.ts";

/** Padmé as its paper writes it, in whole numbers: clear the low bits that the length's own size leaves free. */
function padmeOracle(length: number): number {
  const exponent = length.toString(2).length - 1;
  const bitsOfExponent = exponent.toString(2).length;
  const low = 1n << BigInt(exponent - bitsOfExponent);
  return Number((BigInt(length) + low - 1n) & ~(low - 1n));
}

const lengths = fc.oneof(
  fc.integer({ min: 0, max: 2048 }),
  fc.integer({ min: 0, max: 2 ** 31 }),
  fc.integer({ min: 9, max: 31 }).chain((n) => fc.integer({ min: 2 ** n - 2, max: 2 ** n + 2 })),
);

test("every text up to 512 bytes looks the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 512 }), (length) => {
      expect(paddedLength(length)).toBe(PADDED_FLOOR_BYTES);
    }),
  );
});

test("a longer text grows by at most 12 %, never shrinks, and pads to itself", () => {
  fc.assert(
    fc.property(lengths, (length) => {
      const padded = paddedLength(length);
      expect(padded).toBeGreaterThanOrEqual(length);
      if (length > PADDED_FLOOR_BYTES) expect(padded / length).toBeLessThanOrEqual(1.12);
      expect(paddedLength(padded)).toBe(padded);
    }),
  );
});

test("a longer text is never padded to less than a shorter one", () => {
  fc.assert(
    fc.property(lengths, lengths, (a, b) => {
      expect(paddedLength(Math.min(a, b))).toBeLessThanOrEqual(paddedLength(Math.max(a, b)));
    }),
  );
});

test("the lengths are those of Padmé", () => {
  fc.assert(
    fc.property(lengths, (length) => {
      expect(paddedLength(length)).toBe(length <= PADDED_FLOOR_BYTES ? PADDED_FLOOR_BYTES : padmeOracle(length));
    }),
  );
});
