import { crc32 as zlibCrc32 } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import golden from "../oldData/v1/journal-frames.json" with { type: "json" };
import { bytesToHex, concatBytes, hexToBytes } from "../shared/bytes.ts";
import { crc32 } from "./crc32.ts";
import { frameOf, readFrames } from "./frames.ts";

const item = fc.uint8Array({ minLength: 1, maxLength: 40 }).map((bytes) => new Uint8Array([...bytes, 0x5e]));
const batch = fc.array(item, { minLength: 1, maxLength: 4 });
const journal = fc.array(batch, { minLength: 1, maxLength: 5 });
const plain = (items: readonly Uint8Array[]): number[][] => items.map((bytes) => [...bytes]);
const hexOf = (batches: readonly { readonly items: readonly Uint8Array[] }[]): string[][] =>
  batches.map(({ items }) => items.map(bytesToHex));

test("the checksum is the one of zip and PNG", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(crc32(bytes)).toBe(zlibCrc32(bytes));
    }),
  );
});

test("batches come back as they were appended", () => {
  fc.assert(
    fc.property(journal, (batches) => {
      const frames = batches.map(frameOf);
      const read = readFrames(concatBytes(...frames));
      expect(read.batches.map(({ items }) => plain(items))).toEqual(batches.map(plain));
      expect(read.batches.map(({ end }) => end)).toEqual(
        frames.map((_, at) => frames.slice(0, at + 1).reduce((sum, frame) => sum + frame.length, 0)),
      );
      expect([read.damaged, read.newer, read.rest]).toEqual([0, 0, "nothing"]);
    }),
  );
});

test("a journal torn anywhere shows its whole batches and nothing of the torn one", () => {
  fc.assert(
    fc.property(journal, fc.nat(), (batches, cut) => {
      const frames = batches.map(frameOf);
      const all = concatBytes(...frames);
      const length = cut % all.length;
      const whole = frames.filter(
        (_, at) => frames.slice(0, at + 1).reduce((sum, frame) => sum + frame.length, 0) <= length,
      );
      const read = readFrames(all.subarray(0, length));
      expect(read.batches.length).toBe(whole.length);
      expect(read.end).toBe(whole.reduce((sum, frame) => sum + frame.length, 0));
      expect(read.damaged).toBe(0);
      expect(read.rest).toBe(read.end === length ? "nothing" : "unfinished");
    }),
  );
});

test("a frame the file system filled up with zeros after a power cut is unfinished", () => {
  fc.assert(
    fc.property(batch, batch, fc.nat(), fc.integer({ min: 64, max: 5000 }), (before, torn, cut, zeros) => {
      const whole = frameOf(before);
      const frame = frameOf(torn);
      const written = frame.subarray(0, cut % frame.length);
      const file = concatBytes(whole, written, new Uint8Array(zeros));
      const read = readFrames(file);
      // Where only zeros are missing, the batch is whole after all, and the zeros after it are what is cut.
      const all = frame.subarray(written.length).every((byte) => byte === 0);
      const end = all ? whole.length + frame.length : whole.length;
      const rest = end < file.length ? "unfinished" : "nothing";
      expect([read.batches.length, read.end, read.damaged, read.rest]).toEqual([all ? 2 : 1, end, 0, rest]);
    }),
  );
});

test("damage in the middle costs the batches it touches and no other", () => {
  fc.assert(
    fc.property(
      fc.array(batch, { minLength: 2, maxLength: 5 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (batches, where, flip) => {
        const frames = batches.map(frameOf);
        const all = concatBytes(...frames);
        const lastStart = all.length - (frames.at(-1)?.length ?? 0);
        const at = where % lastStart;
        const damaged = all.with(at, (all[at] ?? 0) ^ flip);
        const hit = frames.findIndex(
          (_, index) => at < frames.slice(0, index + 1).reduce((sum, frame) => sum + frame.length, 0),
        );
        const read = readFrames(damaged);
        expect(read.batches.map(({ items }) => plain(items))).toEqual(
          batches.filter((_, index) => index !== hit).map(plain),
        );
        expect(read.damaged).toBe(1);
        expect([read.end, read.rest]).toEqual([all.length, "nothing"]);
      },
    ),
    { numRuns: 400 },
  );
});

test("a last frame that is all there but damaged may have been acknowledged: it is never called unfinished", () => {
  fc.assert(
    fc.property(batch, fc.nat(), fc.integer({ min: 1, max: 255 }), (items, where, flip) => {
      const frame = frameOf(items);
      const at = where % frame.length;
      const read = readFrames(frame.with(at, (frame[at] ?? 0) ^ flip));
      expect(read.batches).toEqual([]);
      expect(read.rest).toBe("unreadable");
    }),
    { numRuns: 400 },
  );
});

test("a torn frame that was not cut hides nothing that was appended after it", () => {
  fc.assert(
    fc.property(batch, batch, fc.nat(), (torn, after, cut) => {
      const frame = frameOf(torn);
      // At least the checksum is missing: one lost byte alone could be made up for by the first byte of the next frame.
      const read = readFrames(concatBytes(frame.subarray(0, 1 + (cut % (frame.length - 4))), frameOf(after)));
      expect(read.batches.map(({ items }) => plain(items))).toEqual([plain(after)]);
      expect(read.damaged).toBe(1);
    }),
  );
});

test("a frame of a newer layout is stepped over, counted and kept", () => {
  const newer = frameOf([Uint8Array.of(1, 2, 3)]);
  newer[4] = 2;
  new DataView(newer.buffer).setUint32(12, crc32(newer.subarray(0, 12)), true);
  const read = readFrames(concatBytes(frameOf([Uint8Array.of(1)]), newer, frameOf([Uint8Array.of(2)])));
  expect([read.batches.length, read.newer, read.damaged, read.rest]).toEqual([2, 1, 0, "nothing"]);
});

test("whatever bytes there are, reading ends, and says where", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), batch, (noise, items) => {
      const read = readFrames(noise);
      expect(read.end).toBeLessThanOrEqual(noise.length);
      expect(
        readFrames(concatBytes(noise, frameOf(items))).batches.some(
          (one) => plain(one.items).join() === plain(items).join(),
        ),
      ).toBe(true);
    }),
  );
});

test("frames a released version wrote still read, and are still written so", () => {
  const read = readFrames(hexToBytes(golden.bytes));
  expect(hexOf(read.batches)).toEqual(golden.batches);
  expect(bytesToHex(concatBytes(...golden.batches.map((items) => frameOf(items.map(hexToBytes)))))).toBe(golden.bytes);
});
