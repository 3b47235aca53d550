import { beforeAll, describe, expect, it } from "vitest";
import { createTestTussock, type TestTussock } from "#app/testing/testTussock.ts";
import type { Device } from "../tussock.ts";
import { asksAgain, unlockWithPasskey, unlockWithPassphrase } from "./unlock.ts";

describe("opening the lock", () => {
  let ana: TestTussock;
  let code = "";
  beforeAll(async () => {
    ana = await createTestTussock();
    const kit = await ana.tussock.ask("makeKit");
    code = kit.ok ? kit.value.secret : "";
    await ana.tussock.ask("setLock", { passphrase: "wet moss under boots" });
  });

  it("takes the passphrase, with the space a phone adds", async () => {
    expect(await unlockWithPassphrase(ana.tussock.ask, "wet moss under boots ")).toBe("opened");
  });

  it("takes the code of the recovery sheet in its place, as it was copied from paper", async () => {
    const written = (code.match(/.{1,4}/g) ?? []).join(" ").toLowerCase();
    expect(await unlockWithPassphrase(ana.tussock.ask, written)).toBe("opened");
  });

  it("does not open for what Eve tries, and asks her nothing for an empty field", async () => {
    expect(await unlockWithPassphrase(ana.tussock.ask, "Wet moss under boots")).toBe("wrongKey");
    expect(await unlockWithPassphrase(ana.tussock.ask, "  ")).toBe("empty");
  });

  it("tells a passkey that was put away from one that does not fit", async () => {
    const passkey = (answer: Uint8Array | "cancelled") =>
      unlockWithPasskey(
        { ask: ana.tussock.ask, device: { passkey: { use: async () => answer } } as unknown as Device },
        new Uint8Array(1),
      );
    expect(await passkey("cancelled")).toBe("cancelled");
    expect(await passkey(new Uint8Array(32))).toBe("wrongPasskey");
  });

  it("is asked for again only where there is one", () => {
    expect(asksAgain({ locks: [] })).toBe(false);
    expect(asksAgain({ locks: ["passkey"] })).toBe(true);
  });
});
