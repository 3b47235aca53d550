/**
 * How long a sealed text may look. 512 bytes at least, so that a one-word note and an empty one are the same;
 * above that Padmé (Nikitin and others, "Reducing Metadata Leakage from Encrypted Files", PETS 2019):
 * the length tells only O(log log) bits and grows by at most 12 %.
 */
export const PADDED_FLOOR_BYTES = 512;

export function paddedLength(length: number): number {
  if (length <= PADDED_FLOOR_BYTES) return PADDED_FLOOR_BYTES;
  const exponent = Math.floor(Math.log2(length));
  const bitsOfExponent = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - bitsOfExponent);
  return Math.ceil(length / step) * step;
}
