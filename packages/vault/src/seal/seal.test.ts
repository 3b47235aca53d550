import { PURPOSES, SEALED_HEADER_BYTES, toId16, type Purpose } from "@tussock/protocol";
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import golden from "../oldData/v1/sealed-items.json" with { type: "json" };
import { createSeededRandom } from "../contract/memoryParts.ts";
import { bytesToHex, bytesToUtf8, hexToBytes, utf8ToBytes } from "../shared/bytes.ts";
import { open, seal, sealedLength } from "./seal.ts";
import { deriveDraftKey, deriveIndexKey, deriveItemIdKey, deriveSpaceKey } from "./spaceKey.ts";

const random = createSeededRandom(3);
const purposes = Object.values(PURPOSES);
const bytes = (length: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength: length, maxLength: length });
const itemId = toId16(hexToBytes("00112233445566778899aabbccddeeff"));

test("what was sealed opens again, and looks like nothing", () => {
  fc.assert(
    fc.property(
      bytes(32),
      bytes(16),
      bytes(16),
      fc.constantFrom(...purposes),
      fc.uint8Array({ maxLength: 3000 }),
      (epochKey, spaceId, item, purpose, text) => {
        const space = deriveSpaceKey(epochKey, spaceId, purpose);
        const sealed = seal(space, toId16(item), text, random);
        expect(open(space, sealed, toId16(item))).toEqual({ is: "opened", itemId: item, text });
        expect(sealed.length).toBe(sealedLength(text.length));
        if (text.length >= 8) expect(bytesToHex(sealed)).not.toContain(bytesToHex(text));
      },
    ),
    { numRuns: 60 },
  );
});

test("every item a released version sealed still opens, word for word", () => {
  for (const { epochKey, spaceId, purpose, item, text, sealed } of golden.items) {
    const space = deriveSpaceKey(hexToBytes(epochKey), hexToBytes(spaceId), purpose as Purpose);
    const opened = open(space, hexToBytes(sealed), toId16(hexToBytes(item)));
    expect(opened.is === "opened" && bytesToUtf8(opened.text)).toBe(text);
  }
  expect(golden.items.length).toBeGreaterThanOrEqual(4);
});

test("sealing with the same nonce makes the same bytes as the released version did", () => {
  for (const { epochKey, spaceId, purpose, item, text, sealed, nonce } of golden.items) {
    const space = deriveSpaceKey(hexToBytes(epochKey), hexToBytes(spaceId), purpose as Purpose);
    expect(bytesToHex(seal(space, toId16(hexToBytes(item)), utf8ToBytes(text), () => hexToBytes(nonce)))).toBe(sealed);
  }
});

test("every label still gives the key it gave in the released version", () => {
  const [epochKey, spaceId] = [hexToBytes(golden.keys.epochKey), hexToBytes(golden.keys.spaceId)];
  for (const { purpose, key, keyId } of golden.keys.spaces) {
    const space = deriveSpaceKey(epochKey, spaceId, purpose as Purpose);
    expect([bytesToHex(space.key), bytesToHex(space.keyId)]).toEqual([key, keyId]);
  }
  expect(golden.keys.spaces.length).toBe(purposes.length);
  expect(bytesToHex(deriveIndexKey(epochKey, spaceId))).toBe(golden.keys.index);
  expect(bytesToHex(deriveDraftKey(epochKey, spaceId))).toBe(golden.keys.draft);
  expect(bytesToHex(deriveItemIdKey(epochKey, spaceId))).toBe(golden.keys.itemId);
});

const [first] = golden.items;
if (first === undefined) throw new Error("the golden file holds items");
const goldenSpace = deriveSpaceKey(hexToBytes(first.epochKey), hexToBytes(first.spaceId), first.purpose as Purpose);
const goldenSealed = hexToBytes(first.sealed);

test("Eve changes any single bit of an item: it never opens", () => {
  for (let bit = 0; bit < 8 * goldenSealed.length; bit += 1) {
    const changed = goldenSealed.slice();
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    // The suite byte alone may name a cipher that is not known yet; such an item is kept, but not opened.
    expect(open(goldenSpace, changed).is, `bit ${bit}`).toBe(bit >> 3 === 4 ? "newer" : "refused");
  }
});

test("Eve cuts an item anywhere: it never opens", () => {
  for (let length = 0; length < goldenSealed.length; length += 1) {
    expect(open(goldenSpace, goldenSealed.subarray(0, length)).is, `${length} from the start`).toBe("refused");
    expect(open(goldenSpace, goldenSealed.subarray(goldenSealed.length - length)).is, `${length} from the end`).toBe(
      "refused",
    );
  }
});

test("Eve puts one byte in anywhere: it never opens", () => {
  for (let at = 0; at <= goldenSealed.length; at += 1) {
    for (const byte of [0, 1, 0x42, 0xff]) {
      const longer = new Uint8Array([...goldenSealed.subarray(0, at), byte, ...goldenSealed.subarray(at)]);
      expect(open(goldenSpace, longer).is, `${byte} at ${at}`).not.toBe("opened");
    }
  }
});

test("an item moved to another space, purpose, key or id does not open", () => {
  const epochKey = hexToBytes(first.epochKey);
  const spaceId = hexToBytes(first.spaceId);
  const elsewhere = spaceId.map((byte) => byte ^ 1);
  expect(open(deriveSpaceKey(epochKey, elsewhere, PURPOSES.item), goldenSealed).is).toBe("refused");
  expect(
    open(
      deriveSpaceKey(
        epochKey.map((byte) => byte ^ 1),
        spaceId,
        PURPOSES.item,
      ),
      goldenSealed,
    ).is,
  ).toBe("refused");
  for (const purpose of purposes.filter((other) => other !== PURPOSES.item)) {
    expect(open(deriveSpaceKey(epochKey, spaceId, purpose), goldenSealed).is).toBe("refused");
    expect(open({ ...goldenSpace, purpose }, goldenSealed).is).toBe("refused");
  }
  expect(open(goldenSpace, goldenSealed, itemId).is).toBe("refused");
  expect(open(goldenSpace, goldenSealed, toId16(hexToBytes(first.item))).is).toBe("opened");
});

test("the header cannot talk an opener into another key: a re-labelled item is refused though its seal is whole", () => {
  const other = deriveSpaceKey(hexToBytes(first.epochKey), hexToBytes(first.spaceId), PURPOSES.ring);
  const sealed = seal(
    { ...goldenSpace, purpose: PURPOSES.ring, keyId: other.keyId },
    itemId,
    utf8ToBytes("{}"),
    random,
  );
  expect(open(other, sealed).is).toBe("refused");
});

test("what our own key sealed in a form or with padding we do not make is not opened", () => {
  const nonce = random(24);
  const header = seal(goldenSpace, itemId, utf8ToBytes("{}"), () => nonce).subarray(0, SEALED_HEADER_BYTES);
  const sealInside = (inside: Uint8Array): Uint8Array =>
    new Uint8Array([...header, ...xchacha20poly1305(goldenSpace.key, nonce, header).encrypt(inside)]);
  const inside = new Uint8Array(512);
  inside.set([1, 2, 0, 0, 0, 0x7b, 0x7d]);
  expect(open(goldenSpace, sealInside(inside)).is).toBe("opened");
  expect(open(goldenSpace, sealInside(inside.with(0, 2))).is, "another form is a newer version's").toBe("newer");
  expect(open(goldenSpace, sealInside(inside.with(511, 1))).is, "padding is zeros").toBe("refused");
  expect(open(goldenSpace, sealInside(inside.with(4, 0xff))).is, "a length beyond the end").toBe("refused");
  expect(open(goldenSpace, sealInside(new Uint8Array([...inside, 0]))).is, "padding of another length").toBe("refused");
  expect(open(goldenSpace, sealInside(inside.subarray(0, 3))).is, "less than a length").toBe("refused");
});

test("two seals of one text share nothing but the header's names", () => {
  const [a, b] = [
    seal(goldenSpace, itemId, utf8ToBytes("{}"), random),
    seal(goldenSpace, itemId, utf8ToBytes("{}"), random),
  ];
  expect(bytesToHex(a.subarray(56))).not.toBe(bytesToHex(b.subarray(56)));
  expect(bytesToHex(a.subarray(0, 56))).toBe(bytesToHex(b.subarray(0, 56)));
});
