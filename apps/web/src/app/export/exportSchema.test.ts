import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EpochMs } from "@tussock/domain";
import { recordSchemas } from "@tussock/domain/schema";
import { anyRecords, stamped } from "./testing/anyRecord.ts";
import { exportJson } from "./exportJson.ts";

type Schema = boolean | { readonly [word: string]: unknown };
const schema = JSON.parse(readFileSync(new URL("../../../../../docs/export.schema.json", import.meta.url), "utf8")) as {
  readonly [word: string]: unknown;
};
const defs = schema["$defs"] as Readonly<Record<string, Schema>>;
const fileOf = (...records: Parameters<typeof exportJson>[0]) =>
  JSON.parse(new TextDecoder().decode(exportJson(records, 0 as EpochMs))) as {
    readonly records: readonly Record<string, unknown>[];
  };

describe("the documented schema of the plain export", () => {
  it("holds for every file we write", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect(faults(schema, fileOf(...records))).toEqual([]);
      }),
    );
  });

  it("knows every field of every kind of record, and no other", () => {
    for (const [type, { entries }] of Object.entries(recordSchemas)) {
      const own = Object.keys(entries)
        .filter((name) => name !== "type" && name !== "id")
        .sort();
      const said = fieldsOf(type).sort();
      // A goal and a step are only threads: two links and a flag, left to the words of the document.
      if (type !== "goal" && type !== "step") expect(said, type).toEqual(own);
    }
  });

  it("refuses what the import refuses", () => {
    const whole = fileOf(stamped("win", "w", { text: "A letter", day: "2026-11-19" }));
    const [row] = whole.records;
    const wrong: readonly object[] = [
      { ...whole, format: "other" },
      { ...whole, version: 2 },
      { ...whole, records: {} },
      ...[
        { ...row, id: "" },
        { ...row, extra: 1 },
        { ...row, stamps: { seen: [] } },
        { ...row, stamps: { seen: ["soon"] } },
        { ...row, deleted: true },
        { ...row, fields: { day: "yesterday" } },
        { ...row, type: "practice", fields: { moodBefore: 101 } },
        { ...row, type: "practice", fields: { done: "perhaps" } },
        { ...row, kept: [{ field: "text" }] },
      ].map((record) => ({ ...whole, records: [record] })),
    ];
    expect(faults(schema, whole)).toEqual([]);
    for (const file of wrong) expect(faults(schema, file), JSON.stringify(file)).not.toEqual([]);
  });
});

function fieldsOf(type: string): string[] {
  const def = defs[type];
  if (typeof def !== "object") return [];
  const inherited = ((def["allOf"] as readonly { readonly $ref: string }[] | undefined) ?? []).flatMap(({ $ref }) =>
    fieldsOf($ref.slice("#/$defs/".length)),
  );
  return [...inherited, ...Object.keys(def["properties"] as object)];
}

/** The words of JSON Schema 2020-12 that our schema uses, one by one; an unknown word is a mistake of the schema. */
function faults(rule: Schema, value: unknown, at = "file"): readonly string[] {
  if (typeof rule === "boolean") return rule ? [] : [`${at}: nothing may be here`];
  return Object.entries(rule).flatMap(([word, said]) => (checks[word] ?? unknownWord)(said as never, value, at, rule));
}
type Check = (said: never, value: unknown, at: string, rule: Exclude<Schema, boolean>) => readonly string[];
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const fault = (holds: boolean, at: string, what: string): readonly string[] => (holds ? [] : [`${at}: ${what}`]);
const nothing: Check = () => [];
const unknownWord: Check = (said, _value, at) => {
  throw new Error(`a word of JSON Schema this check does not know, at ${at}: ${JSON.stringify(said)}`);
};
const checks: Readonly<Record<string, Check>> = {
  $schema: nothing,
  $id: nothing,
  title: nothing,
  description: nothing,
  $defs: nothing,
  then: nothing,
  $ref: (ref: string, value, at) => faults(defs[ref.slice("#/$defs/".length)] ?? false, value, at),
  type: (type: string, value, at) =>
    fault(typeOf(value) === type || (type === "integer" && Number.isInteger(value)), at, `not ${type}`),
  const: (only: unknown, value, at) => fault(value === only, at, `not ${String(only)}`),
  enum: (any: readonly unknown[], value, at) => fault(any.includes(value), at, "not one of the list"),
  pattern: (pattern: string, value, at) =>
    fault(typeof value !== "string" || new RegExp(pattern, "u").test(value), at, "another pattern"),
  minLength: (least: number, value, at) =>
    fault(typeof value !== "string" || Array.from(value).length >= least, at, "too short"),
  maxLength: (most: number, value, at) =>
    fault(typeof value !== "string" || Array.from(value).length <= most, at, "too long"),
  minimum: (least: number, value, at) => fault(typeof value !== "number" || value >= least, at, "too small"),
  maximum: (most: number, value, at) => fault(typeof value !== "number" || value <= most, at, "too large"),
  minItems: (least: number, value, at) => fault(!Array.isArray(value) || value.length >= least, at, "too few"),
  maxItems: (most: number, value, at) => fault(!Array.isArray(value) || value.length <= most, at, "too many"),
  not: (other: Schema, value, at) => fault(faults(other, value, at).length > 0, at, "what it may not be"),
  required: (names: readonly string[], value, at) =>
    isObject(value) ? names.flatMap((name) => fault(Object.hasOwn(value, name), at, `no ${name}`)) : [],
  items: (each: Schema, value, at) =>
    Array.isArray(value) ? value.flatMap((one, i) => faults(each, one, `${at}[${i}]`)) : [],
  allOf: (all: readonly Schema[], value, at) => all.flatMap((one) => faults(one, value, at)),
  if: (when: Schema, value, at, rule) =>
    faults(when, value, at).length === 0 ? faults(rule["then"] as Schema, value, at) : [],
  propertyNames: (each: Schema, value, at) =>
    isObject(value) ? Object.keys(value).flatMap((name) => faults(each, name, `${at}.${name}`)) : [],
  properties: (each: Readonly<Record<string, Schema>>, value, at) =>
    isObject(value)
      ? Object.entries(each).flatMap(([name, one]) =>
          Object.hasOwn(value, name) ? faults(one, value[name], `${at}.${name}`) : [],
        )
      : [],
  additionalProperties: (each: Schema, value, at, rule) =>
    isObject(value)
      ? Object.keys(value)
          .filter((name) => !Object.hasOwn((rule["properties"] as object | undefined) ?? {}, name))
          .flatMap((name) => faults(each, value[name], `${at}.${name}`))
      : [],
};
function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
