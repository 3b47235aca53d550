import { expect, test, vi } from "vitest";
import { createTestTussock } from "#app/testing/testTussock.ts";
import { openAge } from "./ageFile.ts";

// Counts how often a file is opened; the opening itself is the real one.
vi.mock("./ageFile.ts", async (original) => {
  const real = await original<typeof import("./ageFile.ts")>();
  return { ...real, openAge: vi.fn<typeof openAge>(real.openAge) };
});

const secret = "wet moss under boots";

async function copyOfAna(): Promise<Uint8Array> {
  const ana = await createTestTussock();
  await ana.tussock.ask("saveWin", { text: "I rang Sam." });
  const made = await ana.tussock.ask("makeCopy", { to: "passphrase", passphrase: secret });
  if (!made.ok) throw new Error(made.trouble);
  return made.value.bytes;
}

test("a copy that was looked at is not opened a second time to be taken in", async () => {
  const bytes = await copyOfAna();
  const { tussock } = await createTestTussock();
  vi.mocked(openAge).mockClear();
  expect(await tussock.ask("previewCopy", { bytes, secret })).toMatchObject({
    ok: true,
    value: { signature: "another" },
  });
  // A copy of the bytes, as they come through to the worker.
  expect(await tussock.ask("restoreCopy", { bytes: bytes.slice(), secret })).toMatchObject({ ok: true });
  expect(openAge).toHaveBeenCalledOnce();
  expect((await tussock.ask("log", { filter: {} })).total).toBe(1);
});

test("another file or another secret is never taken for the one that was looked at", async () => {
  const bytes = await copyOfAna();
  const { tussock } = await createTestTussock();
  await tussock.ask("previewCopy", { bytes, secret });
  expect(await tussock.ask("restoreCopy", { bytes, secret: "wet moss under boats" })).toEqual({
    ok: false,
    trouble: "wrongSecret",
  });
  const hurt = bytes.map((byte, i) => (i === bytes.length - 40 ? byte ^ 1 : byte));
  expect(await tussock.ask("restoreCopy", { bytes: hurt, secret })).toEqual({ ok: false, trouble: "damaged" });
});
