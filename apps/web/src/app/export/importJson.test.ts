import { deepStrictEqual } from "node:assert";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EpochMs } from "@tussock/domain";
import type { StampedRecord } from "@tussock/vault";
import { anyRecords, stamped } from "./testing/anyRecord.ts";
import { exportJson } from "./exportJson.ts";
import { importJson } from "./importJson.ts";
import { mostImportBytes } from "./exportFormat.ts";

const madeAt = Date.UTC(2026, 10, 21, 10) as EpochMs;
const nothingHere = () => undefined;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const take = (text: string) => importJson(bytesOf(text), nothingHere);
const troubleOf = (text: string) => {
  const taken = take(text);
  return taken.ok ? "none" : taken.trouble;
};
const win = stamped("win", "w-1", {
  happenedAt: 1_700_000_000_000,
  zone: "Europe/Amsterdam",
  day: "2026-11-19",
  recordedAt: 1_700_000_000_000,
  text: "I opened the letter.",
});
const stamp = win.fields["text"]?.at ?? "";
/** A record as it stands in the file. */
type Row = Readonly<Record<string, unknown>>;
const rowOf = (record: StampedRecord): Row =>
  (JSON.parse(new TextDecoder().decode(exportJson([record], madeAt))) as { readonly records: readonly Row[] })
    .records[0] ?? {};
const winRow = rowOf(win);
const fileOf = (...rows: readonly unknown[]) => JSON.stringify({ format: "tussock-export", version: 1, records: rows });

describe("taking a plain export in again", () => {
  it("gives Ana’s records back as they were, with every stamp, every lost word and everything this version does not know", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const taken = importJson(exportJson(records, madeAt), nothingHere);
        // A field may be named "constructor", which vitest takes for the class of an object; node compares what is there.
        deepStrictEqual(taken.ok && [...taken.value].sort(byId), [...records].sort(byId));
      }),
      { numRuns: 300 },
    );
  });

  it("takes a field that was removed for removed, and a deleted record for deleted", () => {
    const record = { ...win, fields: { ...win.fields, mark: { v: undefined, at: stamp } } };
    const gone = stamped("practice", "p-1", {}, { deleted: { v: true, at: stamp } });
    const taken = importJson(exportJson([record, gone], madeAt), nothingHere);
    expect(taken.ok && taken.value).toStrictEqual([gone, record]);
  });

  it("takes Ana’s own file in whole when it says that a record could not be checked, and refuses one that hides it", () => {
    const odd = stamped("win", "w-2", { text: "I rang Sam.", day: "someday" });
    const told = importJson(exportJson([win, odd], madeAt, ["w-2"]), nothingHere);
    expect(told.ok && told.value).toStrictEqual([win, odd]);
    expect(importJson(exportJson([win, odd], madeAt), nothingHere)).toEqual({ ok: false, trouble: "badRecord" });
  });

  it("takes nothing on trust because the file calls it unchecked: its shape and its kind are still looked at", () => {
    const unchecked = (row: Row) =>
      JSON.stringify({ format: "tussock-export", version: 1, unchecked: ["w-1"], records: [row] });
    expect(take(unchecked(winRow)).ok).toBe(true);
    expect(troubleOf(unchecked({ ...winRow, stamps: { at: "yesterday", seen: [] } }))).toBe("badRecord");
    const typeHere = () => "profile";
    expect(importJson(bytesOf(unchecked(winRow)), typeHere)).toEqual({ ok: false, trouble: "badRecord" });
    expect(take(JSON.stringify({ format: "tussock-export", version: 1, unchecked: 7, records: [winRow] })).ok).toBe(
      true,
    );
  });

  it("does not mind a byte order mark, which some editors leave in front", () => {
    expect(take(`\u{feff}${fileOf(winRow)}`).ok).toBe(true);
  });

  it("tells a file that is no data from a file that is not ours", () => {
    for (const text of [
      "",
      "hello",
      "{",
      '{"format":"tussock-export","version":1,"records":[',
      "\u{0}\u{1}",
      "PK\u{3}\u{4}",
    ]) {
      expect(troubleOf(text), text).toBe("notJson");
    }
    expect(importJson(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), nothingHere)).toEqual({
      ok: false,
      trouble: "notJson",
    });
    for (const text of [
      "[]",
      "null",
      "3",
      '"x"',
      "{}",
      '{"format":"other","version":1,"records":[]}',
      '{"format":"tussock-export","version":"1","records":[]}',
      '{"format":"tussock-export","version":0,"records":[]}',
      '{"format":"tussock-export","version":1,"records":{}}',
      '{"format":"tussock-export","version":1}',
    ]) {
      expect(troubleOf(text), text).toBe("notTussockJson");
    }
  });

  it("leaves a file of a later version alone, and says so", () => {
    expect(troubleOf('{"format":"tussock-export","version":2,"things":1}')).toBe("newerVersion");
  });

  it("refuses a hundred thousand brackets before anything is built of them", () => {
    expect(troubleOf("[".repeat(100_000) + "]".repeat(100_000))).toBe("tooDeep");
    expect(troubleOf('{"a":'.repeat(100_000))).toBe("tooDeep");
    expect(troubleOf(fileOf({ ...winRow, fields: { deep: JSON.parse("[".repeat(80) + "]".repeat(80)) } }))).toBe(
      "tooDeep",
    );
  });

  it("counts no bracket that stands inside somebody’s words", () => {
    const words = `${"[{".repeat(500)} \\ " [ \\`;
    const taken = take(fileOf(rowOf(stamped("dream", "d-1", { words }))));
    expect(taken.ok && taken.value[0]?.fields["words"]?.v).toBe(words);
  });

  it("refuses what no vault of ours can be: more than 64 MB, or millions of empty things", () => {
    expect(importJson(new Uint8Array(mostImportBytes + 1), nothingHere)).toEqual({ ok: false, trouble: "tooBig" });
    expect(troubleOf(`[${"[],".repeat(4_000_001)}0]`)).toBe("tooBig");
  });

  it("lets no name in that changes what an object is", () => {
    const whole = fileOf(winRow);
    const dream = fileOf(rowOf(stamped("dream", "d-1", { a: 1 })));
    const texts = [
      whole.replace('"text":', '"__proto__":1,"text":'),
      whole.replace('"stamps":{', '"__proto__":{"polluted":true},"stamps":{'),
      whole.replace('"stamps":{', `"stamps":{"removed":{"__proto__":"${stamp}"},`),
      dream.replace('"a":1', '"a":{"__proto__":{"polluted":true}}'),
      dream.replace('"a":1', '"a":[{"b":{"__proto__":1}}]'),
      whole.replace('"type":"win"', '"type":"__proto__"'),
    ];
    for (const text of texts) {
      expect(text).toContain("__proto__");
      expect(troubleOf(text), text).toBe("badRecord");
    }
    expect(({} as { readonly polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("refuses the whole file for one record that is not whole, so that no part comes in unseen", () => {
    const stamps = winRow["stamps"] as Row;
    const bad: readonly unknown[] = [
      3,
      null,
      [],
      "win",
      {},
      { ...winRow, id: "" },
      { ...winRow, id: 7 },
      { ...winRow, type: undefined },
      { ...winRow, extra: 1 },
      { ...winRow, fields: [] },
      { ...winRow, fields: undefined },
      { ...winRow, stamps: undefined },
      { ...winRow, stamps: [] },
      { ...winRow, stamps: { ...stamps, at: undefined } },
      { ...winRow, stamps: { ...stamps, at: "soon" } },
      { ...winRow, stamps: { ...stamps, at: "f".repeat(36) } },
      { ...winRow, stamps: { ...stamps, seen: [] } },
      { ...winRow, stamps: { ...stamps, seen: undefined } },
      { ...winRow, stamps: { ...stamps, seen: [stamp, stamp] } },
      { ...winRow, stamps: { ...stamps, others: { nothing: stamp } } },
      { ...winRow, stamps: { ...stamps, removed: { text: stamp } } },
      { ...winRow, stamps: { ...stamps, extra: stamp } },
      { ...winRow, kept: {} },
      { ...winRow, kept: [{ field: "text" }] },
      { ...winRow, deleted: true },
      { ...winRow, deleted: { v: "yes", at: stamp } },
      { ...winRow, deleted: { v: true } },
      rowOf(stamped("win", "w-2", { text: "No day, no time" })),
      rowOf(stamped("win", "w-3", { ...plainFields(), happenedAt: "now" })),
      rowOf(stamped("win", "w-4", { ...plainFields(), happenedAt: 2 ** 60 })),
      rowOf(stamped("win", "w-5", { ...plainFields(), day: "2026-02-30" })),
      rowOf(stamped("practice", "p-2", { ...plainFields(), what: "Wash two cups", done: "perhaps" })),
      rowOf(stamped("practice", "p-3", { ...plainFields(), what: "Wash two cups", done: "yes", moodBefore: 101 })),
      rowOf(stamped("win", "w-6", { ...plainFields(), text: "x".repeat(1_000_000) })),
    ];
    for (const record of bad) {
      const text = fileOf(record);
      expect(troubleOf(text), text.slice(0, 300)).toBe("badRecord");
      expect(troubleOf(fileOf(winRow, record))).toBe("badRecord");
    }
    expect(take(fileOf(winRow)).ok).toBe(true);
  });

  it("never lets Eve’s file turn a record of Ana’s into another kind, which would hide it", () => {
    const typeHere = (id: string) => (id === "profile" ? "profile" : undefined);
    expect(importJson(bytesOf(fileOf(rowOf(stamped("dream", "profile", { a: 1 })))), typeHere)).toEqual({
      ok: false,
      trouble: "badRecord",
    });
    expect(importJson(bytesOf(fileOf(rowOf(stamped("profile", "profile", { name: "Ana" })))), typeHere).ok).toBe(true);
    expect(troubleOf(fileOf(rowOf(stamped("dream", "d-1", {})), rowOf(stamped("win", "d-1", plainFields()))))).toBe(
      "badRecord",
    );
  });

  it("answers every damaged file with one of its six troubles, and never throws", () => {
    const whole = exportJson([win, stamped("dream", "d-1", { a: [1, { b: null }] })], madeAt);
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.nat(255),
        fc.constantFrom("change", "cut", "insert"),
        (at, byte, how) => {
          const hurt =
            how === "cut"
              ? whole.slice(0, at)
              : how === "change"
                ? whole.map((old, i) => (i === at ? byte : old))
                : new Uint8Array([...whole.slice(0, at), byte, ...whole.slice(at)]);
          const taken = importJson(hurt, nothingHere);
          if (!taken.ok)
            expect(["notJson", "notTussockJson", "tooBig", "tooDeep", "newerVersion", "badRecord"]).toContain(
              taken.trouble,
            );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function plainFields() {
  return Object.fromEntries(Object.entries(win.fields).map(([name, { v }]) => [name, v]));
}
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
