import { expect, test } from "vitest";
import type { EpochMs } from "@tussock/domain";
import { createTestTussock } from "#app/testing/testTussock.ts";
import { exportJson } from "./exportJson.ts";
import { stamped } from "./testing/anyRecord.ts";

test("one record that cannot be checked keeps nothing of Ana’s from leaving, or from coming back", async () => {
  const { tussock: ana } = await createTestTussock();
  await ana.ask("saveWin", { text: "I opened the letter." });
  const odd = stamped("win", "odd", { text: "I rang Sam.", day: "someday" });
  await ana.ask("importJson", { bytes: exportJson([odd], 0 as EpochMs, ["odd"]) });

  const left = await ana.ask("exportJson");
  expect(left.unchecked).toBe(1);
  const file = JSON.parse(new TextDecoder().decode(left.bytes)) as {
    readonly unchecked: readonly string[];
    readonly records: readonly { readonly id: string; readonly fields: object }[];
  };
  expect(file.unchecked).toEqual(["odd"]);
  expect(file.records.find(({ id }) => id === "odd")?.fields).toEqual({ day: "someday", text: "I rang Sam." });

  const { tussock: there } = await createTestTussock();
  expect(await there.ask("importJson", { bytes: left.bytes })).toMatchObject({ ok: true });
  expect((await there.ask("exportJson")).unchecked).toBe(1);
  // No screen shows what it cannot read.
  expect((await there.ask("log", { filter: {} })).entries).toMatchObject([{ text: "I opened the letter." }]);
});

test("a file of records that are all whole says nothing of unchecked ones", async () => {
  const { tussock: ana } = await createTestTussock();
  await ana.ask("saveWin", { text: "I opened the letter." });
  const { bytes, unchecked } = await ana.ask("exportJson");
  expect(unchecked).toBe(0);
  expect(new TextDecoder().decode(bytes)).not.toContain("unchecked");
});
