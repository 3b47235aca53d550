/** Records for the tests of the plain export: whole ones of known kinds, strange ones of kinds nobody knows yet. */
import fc from "fast-check";
import type { StampedRecord } from "@tussock/vault";

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from("0123456789abcdef")), minLength: length, maxLength: length });
const writer = hex(16);
const anyStamp = fc.tuple(fc.constantFrom(...Array.from("01234567")), hex(19), writer).map((parts) => parts.join(""));

/** Names that break careless programs, but not the one that is refused. */
const name = fc.oneof(
  fc
    .string({ minLength: 1, maxLength: 12, unit: "binary" })
    .filter((text) => text !== "__proto__" && text.length <= 200),
  fc.constantFrom("constructor", "prototype", "toString", "v", "at", "type", "id"),
);
/** Plain JSON values as a vault keeps them, so no minus zero, with every sign a text can carry. */
const value = fc
  .json({ maxDepth: 3, stringUnit: "binary" })
  .filter((one) => !one.includes("__proto__"))
  .map((one): unknown => JSON.parse(one));
const words = fc.string({ unit: "binary", minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== "");

const id = fc.uuid();
const score = fc.integer({ min: 0, max: 100 });
const happened = {
  happenedAt: fc.integer({ min: 0, max: 4e12 }),
  zone: fc.constantFrom("Europe/Amsterdam", "Pacific/Apia", "America/St_Johns"),
  day: fc.constantFrom("2026-11-19", "2024-02-29", "1999-12-31"),
  recordedAt: fc.integer({ min: 0, max: 4e12 }),
};
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const known: readonly fc.Arbitrary<readonly [string, Readonly<Record<string, unknown>>]>[] = [
  fc
    .record({
      ...happened,
      what: words,
      done: fc.constantFrom("yes", "partly", "no"),
      moodBefore: optional(score),
      learned: optional(words),
      feelingsAfter: optional(fc.array(words, { maxLength: 3 })),
      size: optional(fc.constantFrom("usual", "small", "bare")),
    })
    .map((fields) => ["practice", fields] as const),
  fc.record({ ...happened, text: words, mark: optional(words) }).map((fields) => ["win", fields] as const),
  fc
    .record({ ...happened, skill: words, helped: optional(fc.constantFrom("aLot", "aBit", "notReally")) })
    .map((fields) => ["skillUse", fields] as const),
  fc
    .record({ kind: fc.constantFrom("daily", "own"), name: optional(words), closed: optional(fc.boolean()) })
    .map((fields) => ["area", fields] as const),
];
const unknown = fc.tuple(fc.constantFrom("dream", "constructor", "Ω"), fc.dictionary(name, value, { maxKeys: 6 }));

const anyRecord: fc.Arbitrary<StampedRecord> = fc
  .record({
    id,
    content: fc.oneof({ weight: 3, arbitrary: fc.oneof(...known) }, { weight: 1, arbitrary: unknown }),
    later: fc.dictionary(
      name.filter((text) => !knownNames.has(text)),
      value,
      { maxKeys: 2 },
    ),
    stamps: fc.array(anyStamp, { minLength: 1, maxLength: 3 }),
    kept: optional(
      fc.array(fc.record({ field: name, value, stamp: anyStamp }, { noNullPrototype: true }), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
    deleted: optional(fc.record({ v: fc.boolean(), at: anyStamp }, { noNullPrototype: true })),
  })
  .map(({ id: recordId, content: [type, fields], later, stamps, kept, deleted }) => {
    const stampAt = (i: number) => stamps[i % stamps.length] ?? "";
    return {
      type,
      id: recordId,
      fields: Object.fromEntries(
        Object.entries({ ...later, ...fields }).map(([field, v], i) => [field, { v, at: stampAt(i) }]),
      ),
      seen: Object.fromEntries(stamps.map((stamp) => [stamp.slice(20), stamp])),
      ...(kept && { kept }),
      ...(deleted && { deleted }),
    };
  });
const knownNames = new Set([
  "kind",
  "name",
  "closed",
  "text",
  "mark",
  "skill",
  "helped",
  "note",
  "size",
  "day",
  "zone",
]);

/** As a vault has them: each id once. */
export const anyRecords = fc.uniqueArray(anyRecord, { selector: (record) => record.id, maxLength: 8 });

export function stamped(
  type: string,
  recordId: string,
  fields: Readonly<Record<string, unknown>>,
  more: Partial<StampedRecord> = {},
): StampedRecord {
  const at = "0199e0d1c2b3000000000011223344aabbcc";
  return {
    type,
    id: recordId,
    fields: Object.fromEntries(Object.entries(fields).map(([field, v]) => [field, { v, at }])),
    seen: { [at.slice(20)]: at },
    ...more,
  };
}
