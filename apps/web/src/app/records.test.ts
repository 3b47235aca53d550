import { expect, test } from "vitest";
import { nothingEarlier, profileNow, todayFold, type EpochMs, type Zone } from "@tussock/domain";
import type { Vault, VaultRecord } from "@tussock/vault";
import { createReader, createRecords } from "./records.ts";

test("Today counts every record, those that the disk has before the profile too", () => {
  const at = Date.UTC(2026, 10, 19, 10, 4) as EpochMs;
  const zone = "Europe/London" as Zone;
  const when = { happenedAt: at, recordedAt: at, zone, day: "2026-11-19" };
  const before: VaultRecord = { type: "practice", id: "a", fields: { ...when, what: "Wash two cups", done: "yes" } };
  const profile: VaultRecord = { type: "profile", id: "profile", fields: { name: "Ana" } };
  const after: VaultRecord = { type: "practice", id: "b", fields: { ...when, what: "Open a letter", done: "partly" } };
  const vault = { records: new Map([before, profile, after].map((record) => [record.id, record])) };
  const all = createRecords(vault as unknown as Vault, createReader()).all();
  const today = todayFold(all, nothingEarlier, { at, zone }, profileNow(all));
  expect(today.name).toBe("Ana");
  expect(today.steps.count).toBe(2);
});

test("a record is read once, and again when it is another", () => {
  const at = Date.UTC(2026, 10, 19, 10, 4);
  const fields = { happenedAt: at, recordedAt: at, zone: "Europe/London", day: "2026-11-19", text: "Opened the post" };
  const read = createReader();
  const before: VaultRecord = { type: "win", id: "a", fields };
  expect(read(before)).toBe(read(before));
  expect(read({ ...before, fields: { ...fields, text: "Opened all of the post" } })).toMatchObject({
    text: "Opened all of the post",
  });
  expect(read({ ...before, fields: {} })).toBeUndefined();
  expect(read(before)).toMatchObject({ text: "Opened the post" });
});
