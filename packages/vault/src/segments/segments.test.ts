import { expect, it } from "vitest";
import type { IndexStore } from "../ports.ts";
import { createSegments } from "./segments.ts";

/** Leaves everything readable, so that a test sees what is written. */
const openCipher = {
  seal: async (_key: Uint8Array, plain: Uint8Array) => plain,
  open: async (_key: Uint8Array, sealed: Uint8Array) => sealed,
};
const nowhere: IndexStore = { read: async (names) => names.map(() => undefined), write: async () => undefined };

async function written(title: string): Promise<{ readonly bytes: Uint8Array; readonly read: unknown }> {
  const made = createSegments(new Uint8Array(32), new Uint8Array(16), nowhere, openCipher);
  const bytes = await made.sealRows("s-1", JSON.stringify({ records: [{ title }], stamps: [{}] }));
  const kept: IndexStore = { ...nowhere, read: async (names) => names.map(() => bytes) };
  const [rows] =
    (await createSegments(new Uint8Array(32), new Uint8Array(16), kept, openCipher).readRows(["s-1"])) ?? [];
  return { bytes, read: rows?.records };
}

it("Ana’s few curly quotes and emoji are written in plain letters, and read back as she wrote them", async () => {
  const title = `${"Washed the cups. ".repeat(30)}Ana’s own “first” 🌱`;
  const { bytes, read } = await written(title);
  expect(bytes.every((byte) => byte < 0x80)).toBe(true);
  expect(read).toEqual([{ title }]);
});

it("a language with other letters is not made six times as long", async () => {
  const title = "غسلتُ كوبين اليوم ".repeat(9);
  const { bytes, read } = await written(title);
  expect(bytes.length).toBe(Buffer.byteLength(JSON.stringify({ records: [{ title }], stamps: [{}] })));
  expect(read).toEqual([{ title }]);
});
