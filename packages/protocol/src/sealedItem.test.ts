import fc from "fast-check";
import { expect, test } from "vitest";
import { id16ToText, textToId16, toId16 } from "./id16.ts";
import {
  PURPOSES,
  readSealedHeader,
  SEALED_HEADER_BYTES,
  SEALED_OVERHEAD_BYTES,
  SUITES,
  writeSealedHeader,
} from "./sealedItem.ts";

const id = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => toId16(bytes));
const header = fc.record({
  suite: fc.integer({ min: 0, max: 255 }),
  purpose: fc.integer({ min: 0, max: 255 }),
  keyId: id,
  spaceId: id,
  itemId: id,
  nonce: fc.uint8Array({ minLength: 24, maxLength: 24 }),
});

test("a header reads back as it was written", () => {
  fc.assert(
    fc.property(header, fc.uint8Array({ minLength: 16 }), (written, body) => {
      const bytes = new Uint8Array(SEALED_HEADER_BYTES + body.length);
      writeSealedHeader(written, bytes);
      expect(readSealedHeader(bytes)).toEqual(written);
    }),
  );
});

test("a header of another kind of bytes is no header", () => {
  const bytes = new Uint8Array(SEALED_OVERHEAD_BYTES);
  expect(readSealedHeader(bytes)).toBeUndefined();
  writeSealedHeader(
    {
      suite: SUITES.xchacha20Poly1305,
      purpose: PURPOSES.item,
      keyId: toId16(new Uint8Array(16)),
      spaceId: toId16(new Uint8Array(16)),
      itemId: toId16(new Uint8Array(16)),
      nonce: new Uint8Array(24),
    },
    bytes,
  );
  expect(readSealedHeader(bytes)).toBeDefined();
  expect(readSealedHeader(bytes.subarray(1))).toBeUndefined();
  expect(readSealedHeader(bytes.subarray(0, -1))).toBeUndefined();
  const filled = bytes.slice();
  filled[7] = 1;
  expect(readSealedHeader(filled), "bytes kept for later are zero").toBeUndefined();
});

test("the header is 80 bytes and the seal 16, as every stored item has them", () => {
  expect([SEALED_HEADER_BYTES, SEALED_OVERHEAD_BYTES]).toEqual([80, 96]);
  expect(PURPOSES).toEqual({
    item: 1,
    ring: 2,
    slot: 3,
    share: 4,
    head: 5,
    group: 6,
    journal: 7,
    backupLine: 8,
    bundle: 9,
  });
});

test("an id has one text and a text one id", () => {
  fc.assert(
    fc.property(id, (bytes) => {
      expect(textToId16(id16ToText(bytes))).toEqual(bytes);
    }),
  );
  for (const text of ["", "0", "G".repeat(32), "a".repeat(31), "A".repeat(32), `${"a".repeat(32)}\n`])
    expect(textToId16(text)).toBeUndefined();
  expect(() => toId16(new Uint8Array(15))).toThrow(RangeError);
});
