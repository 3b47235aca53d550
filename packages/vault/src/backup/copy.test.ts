import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import golden from "../oldData/v1/copy.json" with { type: "json" };
import { createSeededRandom } from "../contract/memoryParts.ts";
import { bytesToHex, bytesToUtf8, concatBytes, hexToBytes, utf8ToBytes } from "../shared/bytes.ts";
import type { StampedRecord } from "../vault.ts";
import { createCopyReader, readCopy, type CopyRead } from "./readCopy.ts";
import { COPY_BLOCK_BYTES, writeCopy, type NewCopy } from "./writeCopy.ts";

const random = createSeededRandom(11);
const identitySecret = random(32);
const identity = ed25519.getPublicKey(identitySecret);
const vaultId = random(16);
const stampAt = (ms: number, by = "0102030405060708"): string => ms.toString(16).padStart(12, "0") + "00000000" + by;

function record(
  id: string,
  fields: Readonly<Record<string, unknown>>,
  more: Partial<StampedRecord> = {},
): StampedRecord {
  const at = stampAt(1_780_000_000_000);
  const stamped = Object.entries(fields).map(([name, v]) => [name, { v, at }] as const);
  return { type: "win", id, fields: Object.fromEntries(stamped), seen: { "0102030405060708": at }, ...more };
}
const records = [
  record("w1", { text: "I swam" }),
  record("w2", { text: 'é𝄞\u2028 "quoted" \\', list: [1, null, { deep: [] }] }),
  record(
    "w3",
    { text: "gone" },
    { deleted: { v: true, at: stampAt(1_780_000_000_001) }, seen: { "0102030405060708": stampAt(1_780_000_000_001) } },
  ),
  record(
    "w4",
    { text: "mine" },
    {
      kept: [{ field: "text", value: "other words", stamp: stampAt(1, "ff02030405060708") }],
      seen: { "0102030405060708": stampAt(1_780_000_000_000), ff02030405060708: stampAt(1, "ff02030405060708") },
    },
  ),
  {
    type: "dream2031",
    id: "d",
    fields: { gone: { v: undefined, at: stampAt(5) } },
    seen: { "0102030405060708": stampAt(5) },
  },
];
const copy: NewCopy = { vaultId, identitySecret, madeAt: 1_780_000_000_000, ring: random(100), records };
const bytes = writeCopy(copy);

/** A copy as Eve would write it: every line hers, signed by whom she can. */
function forge(lines: readonly string[], secret = identitySecret): Uint8Array {
  const signed = utf8ToBytes(lines.map((line) => `${line}\n`).join(""));
  return concatBytes(signed, endLine(signed, lines.length - 1, secret));
}
function endLine(signed: Uint8Array, count: number, secret: Uint8Array): Uint8Array {
  const digest = sha256(signed);
  const signature = ed25519.sign(concatBytes(utf8ToBytes("bm/1/copy\n"), digest), secret);
  return utf8ToBytes(
    `${JSON.stringify({ end: "copy", count, digest: bytesToHex(digest), signature: bytesToHex(signature) })}\n`,
  );
}
const header = JSON.stringify({
  tussock: "copy",
  version: 1,
  vault: bytesToHex(vaultId),
  identity: bytesToHex(identity),
  madeAt: 1,
  padding: "",
});
const line = JSON.stringify({ type: "win", id: "w1", fields: { text: "x" }, stamps: stampAt(9) });
const troubleOf = (read: CopyRead): string => read.is;

test("a copy gives back every record to the last stamp, with tombstones, other words and removed fields", () => {
  const read = readCopy(bytes);
  expect(read).toEqual({
    is: "read",
    copy: { vaultId, identity, madeAt: copy.madeAt, ring: copy.ring, records, signature: "good" },
  });
});

test("any records that can be kept can be copied", () => {
  const name = fc.string({ minLength: 1, maxLength: 20, unit: "binary" }).filter((text) => text !== "__proto__");
  const value = fc.jsonValue({ maxDepth: 4 }).filter((json) => !JSON.stringify(json).includes("__proto__"));
  const any = fc.record({ id: name, fields: fc.dictionary(name, value, { noNullPrototype: true }) });
  fc.assert(
    fc.property(fc.uniqueArray(any, { selector: ({ id }) => id, maxLength: 6 }), (made) => {
      const plain = made.map(({ id, fields }) =>
        record(id, JSON.parse(JSON.stringify(fields)) as Record<string, unknown>),
      );
      const read = readCopy(writeCopy({ ...copy, records: plain }));
      expect(read.is === "read" && read.copy.records).toEqual(plain);
    }),
  );
});

test("a copy is lines a person can read, in whole blocks", () => {
  const lines = bytesToUtf8(bytes).split("\n");
  expect(lines).toHaveLength(records.length + 3);
  expect(JSON.parse(lines[1] ?? "")).toMatchObject({ type: "win", id: "w1", fields: { text: "I swam" } });
  expect(bytes.length % COPY_BLOCK_BYTES).toBe(0);
});

test("a copy arrives in pieces of any size", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1 }), (sizes) => {
      const reader = createCopyReader();
      for (let [at, piece] = [0, 0]; at < bytes.length; piece += 1) {
        const size = sizes[piece % sizes.length] ?? 1;
        expect(reader.push(bytes.subarray(at, at + size))).toBe(true);
        at += size;
      }
      expect(reader.end()).toEqual(readCopy(bytes));
    }),
    { numRuns: 30 },
  );
});

test("a copy cut anywhere is said to be cut short", () => {
  for (let length = 1; length < bytes.length; length += 1)
    expect(troubleOf(readCopy(bytes.subarray(0, length))), `${length} bytes`).toBe("cutShort");
  expect(readCopy(new Uint8Array())).toEqual({ is: "empty" });
});

test("a copy changed anywhere is never taken for whole", () => {
  for (let at = 0; at < bytes.length; at += 1) {
    for (const flip of [1, 0x20]) {
      const read = readCopy(bytes.with(at, (bytes[at] ?? 0) ^ flip), { evenIfUnsigned: true });
      if (read.is === "read") expect(read.copy.signature).toBe("bad");
      else expect(["damaged", "notACopy", "newerVersion", "cutShort"], `byte ${at}`).toContain(read.is);
    }
  }
});

test("a byte more anywhere is noticed", () => {
  for (let at = 0; at <= bytes.length; at += 7) {
    for (const byte of [0x0a, 0x20, 0x30, 0x7d]) {
      expect(troubleOf(readCopy(concatBytes(bytes.subarray(0, at), Uint8Array.of(byte), bytes.subarray(at))))).not.toBe(
        "read",
      );
    }
  }
});

test("lines taken out, doubled, or put in another order are noticed, though each is whole", () => {
  const lines = bytesToUtf8(bytes).split("\n").slice(0, -1);
  const end = lines.at(-1) ?? "";
  const without = [...lines.slice(0, 2), ...lines.slice(3)];
  const swapped = [lines[0], lines[2], lines[1], ...lines.slice(3)];
  const doubled = [...lines.slice(0, 2), lines[1], ...lines.slice(2)];
  const twoEnds = [...lines, end];
  const more = [...lines, line];
  for (const changed of [without, swapped, doubled, twoEnds, more])
    expect(troubleOf(readCopy(utf8ToBytes(`${changed.join("\n")}\n`)))).toBe("damaged");
});

test("a copy somebody else signed is said to have a bad signature, and is read only if the person insists", () => {
  const hers = forge([header, line], random(32));
  expect(readCopy(hers)).toEqual({ is: "badSignature" });
  const insisted = readCopy(hers, { evenIfUnsigned: true });
  expect(insisted.is === "read" && [insisted.copy.signature, insisted.copy.records.length]).toEqual(["bad", 1]);
  expect(readCopy(forge([header, line])).is).toBe("read");
  const notAPoint = header.replace(bytesToHex(identity), "ff".repeat(32));
  expect(readCopy(forge([notAPoint, line]))).toEqual({ is: "badSignature" });
});

test("a copy whose signer Eve replaced by herself is whole, but names her: another identity", () => {
  const secret = random(32);
  const read = readCopy(
    forge([header.replace(bytesToHex(identity), bytesToHex(ed25519.getPublicKey(secret))), line], secret),
  );
  expect(read.is === "read" && bytesToHex(read.copy.identity)).toBe(bytesToHex(ed25519.getPublicKey(secret)));
});

test("other files are no copies", () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
  for (const other of [
    png,
    "hello",
    "{}\n",
    "[]\n",
    "null\n",
    '{"tussock":"key","version":1}\n',
    "age-encryption.org/v1\n-> X25519",
    "\n",
    " ",
  ]) {
    expect(readCopy(typeof other === "string" ? utf8ToBytes(other) : other)).toEqual({ is: "notACopy" });
  }
});

test("a copy of a newer version says so", () => {
  expect(readCopy(forge([header.replace('"version":1', '"version":2'), line]))).toEqual({ is: "newerVersion" });
  expect(readCopy(forge([header.replace('"version":1', '"version":"1"'), line]))).toEqual({ is: "damaged" });
});

test("a huge copy is refused before it is read, a huge line before it is parsed", () => {
  const limits = { bytes: 5000, lineBytes: 1000, records: 3, depth: 8 };
  const small = forge([header, line]);
  expect(readCopy(small, { limits }).is).toBe("read");
  expect(readCopy(bytes, { limits: { ...limits, bytes: 1000 } })).toEqual({ is: "tooBig" });
  const many = forge([header, ...[1, 2, 3, 4].map((at) => line.replace("w1", `w${at}`))]);
  expect(readCopy(many, { limits })).toEqual({ is: "tooBig" });
  expect(readCopy(forge([header, line.replace('"x"', `"${"x".repeat(2000)}"`)]), { limits })).toEqual({ is: "tooBig" });
  const endless = createCopyReader({ limits });
  endless.push(utf8ToBytes(`${header}\n`));
  let pushed = 0;
  while (endless.push(utf8ToBytes("x".repeat(600))) && pushed < 100) pushed += 1;
  expect(pushed).toBeLessThan(3);
  expect(endless.end()).toEqual({ is: "tooBig" });
  expect(readCopy(new Uint8Array(5001), { limits })).toEqual({ is: "notACopy" });
});

test("a hundred thousand brackets are refused without a deep look", () => {
  const deep = line.replace('"x"', `${"[".repeat(100_000)}${"]".repeat(100_000)}`);
  expect(readCopy(forge([header, deep]))).toEqual({ is: "damaged" });
  expect(readCopy(utf8ToBytes(`${"[".repeat(1_000_000)}\n`)).is).toBe("notACopy");
});

test.each([
  ["the same id twice", [line, line]],
  ["the same name twice in one object", [line.replace('"text":"x"', '"text":"x","text":"y"')]],
  ["a name that would reach into objects", [line.replace('"text":"x"', '"__proto__":{"evil":"yes"}')]],
  ["such a name deep inside", [line.replace('"x"', '[{"a":{"__proto__":1}}]')]],
  ["a number no computer holds exactly", [line.replace('"x"', "9007199254740993")]],
  ["a number without end", [line.replace('"x"', "1e999")]],
  ["a number with a needless zero", [line.replace('"x"', "1.0")]],
  ["a space where none belongs", [line.replace('"x"', ' "x"')]],
  ["a return before the line's end", [`${line}\r`]],
  ["an empty line", [line, ""]],
  ["no JSON", [line, "x"]],
  ["JSON that is no record", ["[]"]],
  ["a record without an id", [line.replace('"id":"w1",', "")]],
  ["an empty id", [line.replace("w1", "")]],
  ["an id as long as a book", [line.replace("w1", "w".repeat(300))]],
  ["an id that is a number", [line.replace('"w1"', "7")]],
  ["fields that are a list", [line.replace('{"text":"x"}', '["x"]')]],
  ["a stamp that is none", [line.replace(stampAt(9), "yesterday")]],
  ["a stamp from beyond all clocks", [line.replace(stampAt(9), "f".repeat(36))]],
  ["stamps of another shape", [line.replace(`"${stampAt(9)}"`, `{"a":"${stampAt(9)}","n":{}}`)]],
  [
    "other words without a stamp",
    [line.replace(`"${stampAt(9)}"`, `{"a":"${stampAt(9)}","k":[{"field":"text","value":"y"}]}`)],
  ],
  ["a tombstone of another shape", [line.replace(`"${stampAt(9)}"`, `{"a":"${stampAt(9)}","d":true}`)]],
])("a signed copy with %s is damaged", (_, lines) => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  expect(readCopy(forge([header, ...lines]), { evenIfUnsigned: true })).toEqual({ is: "damaged" });
  expect(({} as { evil?: string }).evil).toBeUndefined();
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});

test("a lone half of a character is kept as it was written, and broken bytes are not", () => {
  const lone = readCopy(forge([header, line.replace('"x"', '"\\ud83d"')]));
  expect(lone.is === "read" && lone.copy.records[0]?.fields["text"]?.v).toBe("\ud83d");
  const signed = concatBytes(
    utf8ToBytes(`${header}\n${line.slice(0, 40)}`),
    Uint8Array.of(0xff, 0xfe),
    utf8ToBytes(`${line.slice(40)}\n`),
  );
  expect(readCopy(concatBytes(signed, endLine(signed, 1, identitySecret)))).toEqual({ is: "damaged" });
});

test("whatever a fuzzer makes of lines, the answer is one of the known troubles, and what is read writes again to the same records", () => {
  const piece = fc.oneof(
    fc.constantFrom(header, line, "", "{}", '{"end":"copy"}', "null"),
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.string(),
    fc
      .record({
        type: fc.string(),
        id: fc.string(),
        fields: fc.dictionary(fc.string(), fc.jsonValue()),
        stamps: fc.oneof(fc.string(), fc.constant(stampAt(3)), fc.jsonValue()),
      })
      .map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.boolean(), (pieces, begins) => {
      const read = readCopy(forge(begins ? [header, ...pieces] : pieces));
      expect(["read", "empty", "notACopy", "newerVersion", "cutShort", "damaged", "badSignature", "tooBig"]).toContain(
        read.is,
      );
      if (read.is !== "read") return;
      const again = readCopy(writeCopy({ ...copy, records: read.copy.records }));
      expect(again.is === "read" && again.copy.records).toEqual(read.copy.records);
    }),
    { numRuns: 600 },
  );
});

test("a copy of an empty vault is whole and holds nothing", () => {
  const read = readCopy(writeCopy({ ...copy, records: [] }));
  expect(read.is === "read" && read.copy.records).toEqual([]);
});

test("the copy a released version made is read by this one", () => {
  const read = readCopy(utf8ToBytes(golden.text));
  if (read.is !== "read") throw new Error(read.is);
  expect(read.copy.signature).toBe("good");
  expect(bytesToHex(read.copy.identity)).toBe(golden.identity);
  expect(JSON.parse(JSON.stringify(read.copy.records))).toEqual(golden.records);
  const written = writeCopy({ ...read.copy, identitySecret: hexToBytes(golden.identitySecret) });
  expect(bytesToUtf8(written)).toBe(golden.text);
});
