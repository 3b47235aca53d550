import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EpochMs } from "@tussock/domain";
import { anyRecords, stamped } from "./testing/anyRecord.ts";
import { exportJson } from "./exportJson.ts";

const madeAt = Date.UTC(2026, 10, 21, 10) as EpochMs;
const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

describe("the plain export", () => {
  it("gives the same bytes for the same records, in whatever order they come and their fields stand", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const turned = records.toReversed().map((record) => ({
          ...record,
          fields: Object.fromEntries(Object.entries(record.fields).toReversed()),
          seen: Object.fromEntries(Object.entries(record.seen).toReversed()),
        }));
        expect(textOf(exportJson(turned, madeAt))).toBe(textOf(exportJson(records, madeAt)));
      }),
    );
  });

  it("can be read by a person: one field a line, words as they were written", () => {
    const text = textOf(exportJson([stamped("area", "a-1", { kind: "own", name: "Música & más" })], madeAt));
    expect(text).toBe(`{
  "format": "tussock-export",
  "version": 1,
  "madeAt": "2026-11-21T10:00:00.000Z",
  "records": [
    {
      "type": "area",
      "id": "a-1",
      "fields": {
        "kind": "own",
        "name": "Música & más"
      },
      "stamps": {"at":"0199e0d1c2b3000000000011223344aabbcc","seen":["0199e0d1c2b3000000000011223344aabbcc"]}
    }
  ]
}
`);
  });

  it("is a whole file even when there is nothing in it yet", () => {
    expect(JSON.parse(textOf(exportJson([], madeAt)))).toEqual({
      format: "tussock-export",
      version: 1,
      madeAt: "2026-11-21T10:00:00.000Z",
      records: [],
    });
  });
});
