import { beforeEach, describe, expect, it } from "vitest";
import { trouble } from "@tussock/domain";
import { lockWords } from "@tussock/content/words/lock";
import { youWords } from "@tussock/content/words/you";
import { createTestTussock, type TestTussock } from "#app/testing/testTussock.ts";
import { defaultPreferences } from "#app/preferences.ts";
import { unlockWithPassphrase } from "#app/lock/unlock.ts";
import type { Device } from "#app/tussock.ts";
import { isPin, isRightPin, makePin, secondsLeft, waitItOutMs, withoutPin } from "./glancePin.ts";
import {
  autoLockOf,
  autoLocks,
  begin,
  firstLock,
  goOn,
  preferAutoLock,
  setPasskey,
  setPassphrase,
  takeAway,
} from "./lock.ts";

const passphrase = "wet moss under boots";

describe("setting the lock", () => {
  let ana: TestTussock;
  beforeEach(async () => {
    ana = await createTestTussock();
  });

  it("takes a passphrase typed twice, and opens with it from then on", async () => {
    expect(await setPassphrase(ana.tussock.ask, passphrase, `${passphrase} `)).toEqual({ is: "resting", news: "set" });
    expect((await ana.tussock.ask("facts")).locks).toEqual(["passphrase"]);
    expect(await unlockWithPassphrase(ana.tussock.ask, passphrase)).toBe("opened");
  });

  it("asks for a longer one, or for the same one twice, before anything changes", async () => {
    expect(await setPassphrase(ana.tussock.ask, "moss", "moss")).toEqual({ is: "typing", trouble: "tooShort" });
    expect(await setPassphrase(ana.tussock.ask, passphrase, "wet moss under boats")).toEqual({
      is: "typing",
      trouble: "notTheSame",
    });
    expect((await ana.tussock.ask("facts")).locks).toEqual([]);
  });

  it("leaves the words on the screen when the disk refuses", async () => {
    ana.stub("setLock", async () => trouble("diskFull"));
    expect(await setPassphrase(ana.tussock.ask, passphrase, passphrase)).toEqual({ is: "typing", trouble: "diskFull" });
  });

  it("takes a passkey, and says kindly when the device makes none that seals", async () => {
    const made = { credentialId: new Uint8Array([1]), prf: new Uint8Array(32) };
    const device = (answer: typeof made | "cancelled" | "noPrf") => ({
      ask: ana.tussock.ask,
      device: { passkey: { create: async () => answer } } as unknown as Device,
    });
    expect(await setPasskey(device("cancelled"))).toEqual({ is: "resting", trouble: "passkeyCancelled" });
    expect(await setPasskey(device("noPrf"))).toEqual({ is: "resting", trouble: "passkeyNoPrf" });
    expect((await ana.tussock.ask("facts")).locks).toEqual([]);
    expect(await setPasskey(device(made))).toEqual({ is: "resting", news: "set" });
    expect((await ana.tussock.ask("facts")).locks).toEqual(["passkey"]);
  });

  it("is taken away when Ana says so", async () => {
    await setPassphrase(ana.tussock.ask, passphrase, passphrase);
    expect(await takeAway(ana.tussock.ask)).toEqual({ is: "resting", news: "gone" });
    expect((await ana.tussock.ask("facts")).locks).toEqual([]);
  });

  it("cannot be changed by Eve at an open device: the old lock comes first", () => {
    for (const act of ["passphrase", "passkey", "takeAway"] as const) {
      expect(begin(act, { locks: ["passphrase"] })).toEqual({ is: "again", act });
      expect(begin(act, { locks: [] })).toEqual(goOn(act));
    }
  });
});

describe("locking by itself", () => {
  it("offers each choice that can be kept, and gives back the one that was made", () => {
    for (const { value } of autoLocks) {
      expect(autoLockOf({ ...defaultPreferences, lockAfterMinutes: 5, ...preferAutoLock(value) })).toBe(value);
    }
    expect(autoLockOf(defaultPreferences)).toBe("never");
  });

  it("also closes a phone that is left lying once there is a lock; a time chosen before stays", () => {
    expect(firstLock(defaultPreferences)).toEqual({ lockAfterMinutes: 5 });
    expect(firstLock({ ...defaultPreferences, lockAfterMinutes: 0 })).toEqual({ lockAfterMinutes: 0 });
  });
});

it("promises a passkey only where it is known that there is one", () => {
  for (const line of [youWords.privacy.lockOff, lockWords.pin.forgotLock, lockWords.setting.what])
    expect(line).not.toMatch(/passkey/i);
  // Of a person with a passkey nobody knows here whether there is a passphrase too.
  expect(lockWords.unlock.trouble.wrongPasskey).not.toMatch(/passphrase/i);
});

describe("the PIN against a glance", () => {
  it("is four to eight digits", () => {
    for (const typed of ["2746", "12345678"]) expect(isPin(typed)).toBe(true);
    for (const typed of ["", "123", "123456789", "12a4", " 1234", "１２３４"]) expect(isPin(typed)).toBe(false);
  });

  it("opens for the right digits and no others, and does not stand in storage as it is", async () => {
    const pin = await makePin("2746");
    expect(await isRightPin("2746", pin)).toBe(true);
    for (const wrong of ["2747", "27460", "", "274"]) expect(await isRightPin(wrong, pin)).toBe(false);
    expect(JSON.stringify(pin)).not.toContain("2746");
    expect((await makePin("2746")).hash).not.toBe(pin.hash);
  });

  it("never keeps its owner out: two minutes of waiting open it and take it away", () => {
    expect(secondsLeft(1_000, 1_000)).toBe(120);
    expect(secondsLeft(1_000, 1_000 + waitItOutMs - 1)).toBe(1);
    expect(secondsLeft(1_000, 1_000 + waitItOutMs)).toBe(0);
    expect({ ...defaultPreferences, glancePin: { salt: "", hash: "" }, ...withoutPin }.glancePin).toBeUndefined();
  });
});
