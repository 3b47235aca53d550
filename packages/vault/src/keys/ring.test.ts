import fc from "fast-check";
import { expect, test } from "vitest";
import { createSeededRandom } from "../contract/memoryParts.ts";
import { bytesToUtf8 } from "../shared/bytes.ts";
import { createVaultKeys, type DeviceBundle } from "./bundle.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { identityOf } from "./identity.ts";
import {
  createFirstRing,
  firstPin,
  nextRing,
  openRing,
  readRing,
  rotateEpoch,
  signRing,
  thisDevice,
  type KeyRing,
} from "./ring.ts";
import { openSlot, sealSlot } from "./slots.ts";

const random = createSeededRandom(9);
const phone = createVaultKeys(random);
/** A second device of the same account. */
const laptop: DeviceBundle = {
  ...phone,
  deviceId: random(16),
  installId: random(16),
  signSecret: random(32),
  boxSecret: random(32),
};
const eve = createVaultKeys(random);
const identity = identityOf(phone);
const pin = firstPin(phone.vaultId, identity);
const NOW = 1_780_000_000_000;

async function bothDevices(): Promise<KeyRing> {
  const first = await createFirstRing(phone, NOW, { recipient: "age1example", slot: random(80) });
  return nextRing(first, { devices: [...first.devices, await thisDevice(laptop, NOW + 1)] });
}

test("a ring reads back as it was signed, and every device in it finds its epoch key", async () => {
  const ring = await bothDevices();
  const read = readRing(signRing(ring, phone.identitySecret), pin);
  expect(read.is === "accepted" && read.ring).toEqual(ring);
  for (const device of [phone, laptop]) expect(await openRing(device, ring)).toEqual(phone.epochs[0]);
  expect(await openRing(eve, ring), "a device that is not in it").toBeUndefined();
  expect(await openRing({ ...eve, deviceId: phone.deviceId }, ring), "a device that only says it is").toBeUndefined();
});

test("a ring nobody of the account signed is refused, however well it is made", async () => {
  const ring = await bothDevices();
  const hers = { ...ring, devices: [...ring.devices, await thisDevice({ ...eve, epochs: phone.epochs }, NOW)] };
  expect(readRing(signRing(hers, eve.identitySecret), pin)).toEqual({ is: "refused", why: "unsigned" });
  const signed = signRing(ring, phone.identitySecret);
  const unsigned = signed.slice();
  unsigned.fill(0, 0, 64);
  expect(readRing(unsigned, pin)).toEqual({ is: "refused", why: "unsigned" });
  expect(readRing(signed, firstPin(phone.vaultId, identityOf(eve)))).toEqual({ is: "refused", why: "unsigned" });
  expect(readRing(signed, firstPin(eve.vaultId, identity))).toEqual({ is: "refused", why: "anotherVault" });
});

test("once a ring was accepted, no lower one is, and no other one with the same number", async () => {
  const first = await createFirstRing(phone, NOW);
  const second = nextRing(first, { devices: [...first.devices, await thisDevice(laptop, NOW)] });
  const forked = nextRing(first, { devices: [] });
  const accepted = readRing(signRing(second, phone.identitySecret), pin);
  if (accepted.is !== "accepted") throw new Error(accepted.why);
  expect(accepted.pin.version).toBe(2);
  expect(readRing(signRing(first, phone.identitySecret), accepted.pin)).toEqual({ is: "refused", why: "lower" });
  expect(readRing(signRing(forked, phone.identitySecret), accepted.pin)).toEqual({ is: "refused", why: "forked" });
  expect(readRing(signRing(second, phone.identitySecret), accepted.pin).is, "the same one again").toBe("accepted");
  expect(readRing(signRing(nextRing(second, {}), phone.identitySecret), accepted.pin).is).toBe("accepted");
});

test("Eve changes, cuts or lengthens a ring anywhere: it is refused", async () => {
  const signed = signRing(await createFirstRing(phone, NOW), phone.identitySecret);
  fc.assert(
    fc.property(fc.nat({ max: signed.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      expect(readRing(signed.with(at, (signed[at] ?? 0) ^ flip), pin).is).toBe("refused");
      expect(readRing(signed.subarray(0, at), pin).is).toBe("refused");
      expect(readRing(new Uint8Array([...signed.subarray(0, at), flip, ...signed.subarray(at)]), pin).is).toBe(
        "refused",
      );
    }),
    { numRuns: 60 },
  );
});

test("what the identity signed but is no ring, is refused by what it is", async () => {
  const ring = await createFirstRing(phone, NOW);
  const sign = (change: Partial<KeyRing>): Uint8Array => signRing({ ...ring, ...change }, phone.identitySecret);
  expect(readRing(sign({ version: 0 }), pin)).toEqual({ is: "refused", why: "damaged" });
  expect(readRing(sign({ epoch: 1.5 }), pin)).toEqual({ is: "refused", why: "damaged" });
  expect(readRing(sign({ devices: Array.from({ length: 65 }, () => ring.devices).flat() }), pin)).toEqual({
    is: "refused",
    why: "damaged",
  });
  expect(readRing(new Uint8Array(200_000), pin)).toEqual({ is: "refused", why: "damaged" });
  expect(readRing(new Uint8Array(), pin)).toEqual({ is: "refused", why: "damaged" });
});

test("a lost laptop: the next epoch is wrapped for the phone alone, and the kit's new slot is handed in", async () => {
  const ring = await bothDevices();
  const newKey = random(32);
  const kit = { recipient: "age1example", slot: random(80) };
  const { bundle, ring: after } = await rotateEpoch(
    phone,
    ring,
    (device) => device.boxPublic !== ring.devices[1]?.boxPublic,
    newKey,
    kit,
  );
  expect([after.version, after.epoch, after.devices.length, after.kit]).toEqual([3, 2, 1, kit]);
  expect(bundle.epochs.map(({ epoch }) => epoch)).toEqual([1, 2]);
  expect(await openRing(phone, after)).toEqual({ epoch: 2, key: newKey });
  expect(await openRing(laptop, after)).toBeUndefined();
  const withoutKit = await rotateEpoch(phone, ring, () => true, newKey);
  expect(withoutKit.ring.kit, "an old slot would open an old key only").toBeUndefined();
});

test("a slot opens for its device, its vault and its epoch, and for nothing else", async () => {
  const place = { vaultId: phone.vaultId, epoch: 1, deviceId: phone.deviceId };
  const [device] = (await createFirstRing(phone, NOW)).devices;
  if (device === undefined) throw new Error("the first ring has this device");
  const slot = await sealSlot(random(32), device.boxPublic, place);
  expect(await openSlot(slot, phone.boxSecret, place)).toHaveLength(32);
  expect(await openSlot(slot, laptop.boxSecret, place)).toBeUndefined();
  expect(await openSlot(slot, phone.boxSecret, { ...place, epoch: 2 })).toBeUndefined();
  expect(await openSlot(slot, phone.boxSecret, { ...place, vaultId: eve.vaultId })).toBeUndefined();
  expect(await openSlot(slot, phone.boxSecret, { ...place, deviceId: laptop.deviceId })).toBeUndefined();
  for (const at of [0, 31, 32, slot.length - 1])
    expect(await openSlot(slot.with(at, (slot[at] ?? 0) ^ 1), phone.boxSecret, place)).toBeUndefined();
  expect(await openSlot(slot.subarray(0, 10), phone.boxSecret, place)).toBeUndefined();
});

test("a ring shows no secret", async () => {
  const text = bytesToUtf8(signRing(await bothDevices(), phone.identitySecret).subarray(64));
  const secrets = [phone.signSecret, phone.boxSecret, phone.identitySecret, phone.epochs[0]?.key ?? new Uint8Array()];
  for (const secret of secrets) expect(text).not.toContain(Buffer.from(secret).toString("hex"));
});

test("the fingerprint is five groups a person can compare, and another one for another identity", () => {
  expect(fingerprintOf(identity)).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}( [0-9A-HJKMNP-TV-Z]{5}){4}$/);
  expect(fingerprintOf(identity)).not.toBe(fingerprintOf(identityOf(eve)));
  expect(fingerprintOf(new Uint8Array(32)), "printed on kits: it never changes").toBe("HF4FM FXDNV J31H6 YC6DP AJ8P4");
});
