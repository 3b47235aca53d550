import fc from "fast-check";
import { expect, test } from "vitest";
import golden from "../oldData/v1/key-files.json" with { type: "json" };
import { createSeededRandom } from "../contract/memoryParts.ts";
import { deriveIndexKey } from "../seal/spaceKey.ts";
import { derivePassphraseKey, openWithPassphrase, passphraseSlot } from "../passphrase/index.ts";
import { bytesToHex, bytesToUtf8, hexToBytes, utf8ToBytes } from "../shared/bytes.ts";
import { bundleToBytes, bytesToBundle, createVaultKeys, vaultKeysOf, type DeviceBundle } from "./bundle.ts";
import { openKeyFile, resealKeyFile, sealKeyFile, type NewSlot } from "./keyFile.ts";
import { readKeyFile, type KeyFile } from "./readKeyFile.ts";

const random = createSeededRandom(5);
const bundle: DeviceBundle = {
  ...createVaultKeys(random),
  kit: { secret: "AGE-SECRET-KEY-1EXAMPLE", madeAt: 1_700_000_000_000, checked: false },
  ring: Uint8Array.of(1, 2, 3),
};
/** Stands for a derived key, so that not every test pays half a second. */
const passphraseKey = random(32);
const prf = random(32);
const passphrase: NewSlot = { way: "passphrase", salt: random(16), key: passphraseKey };
const credentialId = random(20);
const passkey: NewSlot = { way: "passkey", credentialId, prf };
const kitCode = utf8ToBytes("AGE-SECRET-KEY-1EXAMPLE");
const kit: NewSlot = { way: "kit", key: kitCode };
const indexKey = deriveIndexKey(vaultKeysOf(bundle).epochKey, bundle.vaultId);

function read(bytes: Uint8Array): KeyFile {
  const found = readKeyFile(bytes);
  if (found.is !== "read") throw new RangeError(`a key file, not ${found.is}`);
  return found.file;
}
function edited(bytes: Uint8Array, edit: (value: Record<string, unknown>) => void): Uint8Array {
  const value = JSON.parse(bytesToUtf8(bytes)) as Record<string, unknown>;
  edit(value);
  return utf8ToBytes(JSON.stringify(value));
}

test('without a lock the key file opens as it lies, and hides nothing: that is what "open" means', () => {
  const bytes = sealKeyFile(bundle, [{ way: "open" }], random);
  const file = read(bytes);
  expect(file.ways).toEqual(["open"]);
  expect(file.vaultId).toEqual(bundle.vaultId);
  expect(openKeyFile(file, { way: "open" })).toMatchObject({ is: "opened", bundle });
  expect(file.indexKey).toEqual(indexKey);
});

test("each way opens the same bundle, and says before what it needs", () => {
  const file = read(sealKeyFile(bundle, [passphrase, passkey, kit], random));
  expect(file.ways).toEqual(["passphrase", "passkey", "kit"]);
  expect(file.passphraseSalt).toEqual(passphrase.way === "passphrase" && passphrase.salt);
  expect(file.passkeyId).toEqual(credentialId);
  expect(openKeyFile(file, { way: "passphrase", key: passphraseKey })).toMatchObject({ is: "opened", bundle });
  expect(openKeyFile(file, { way: "passkey", prf })).toMatchObject({ is: "opened", bundle });
  expect(openKeyFile(file, { way: "kit", key: kitCode })).toMatchObject({ is: "opened", bundle });
});

test("the wrong words, the wrong passkey, or one in place of the other open nothing", () => {
  const file = read(sealKeyFile(bundle, [passphrase, passkey], random));
  expect(openKeyFile(file, { way: "passphrase", key: random(32) })).toEqual({ is: "wrongKey" });
  expect(openKeyFile(file, { way: "passphrase", key: prf })).toEqual({ is: "wrongKey" });
  expect(openKeyFile(file, { way: "passkey", prf: passphraseKey })).toEqual({ is: "wrongKey" });
  expect(openKeyFile(file, { way: "kit", key: kitCode }), "no kit was made yet").toEqual({ is: "wrongKey" });
  expect(openKeyFile(file, { way: "open" })).toEqual({ is: "wrongKey" });
  expect(openKeyFile(read(sealKeyFile(bundle, [passphrase], random)), { way: "passkey", prf })).toEqual({
    is: "wrongKey",
  });
});

test("a lock is never made with a way around it, nor without a way in", () => {
  expect(() => sealKeyFile(bundle, [{ way: "open" }, passphrase], random)).toThrow(RangeError);
  expect(() => sealKeyFile(bundle, [], random)).toThrow(RangeError);
});

test("a changed bundle keeps every way in, and another may join", () => {
  const file = read(sealKeyFile(bundle, [passphrase], random));
  const opened = openKeyFile(file, { way: "passphrase", key: passphraseKey });
  if (opened.is !== "opened") throw new Error(opened.is);
  const changed = { ...bundle, kit: { secret: "AGE-SECRET-KEY-1EXAMPLE", madeAt: 2, checked: true } };
  const resealed = read(resealKeyFile(file, opened.local, changed, [kit], random));
  expect(resealed.ways).toEqual(["passphrase", "kit"]);
  expect(openKeyFile(resealed, { way: "passphrase", key: passphraseKey })).toMatchObject({
    is: "opened",
    bundle: changed,
  });
  expect(openKeyFile(resealed, { way: "kit", key: kitCode })).toMatchObject({ is: "opened", bundle: changed });
  const newKit: NewSlot = { way: "kit", key: random(20) };
  const replaced = read(resealKeyFile(resealed, opened.local, changed, [newKit], random));
  expect(replaced.ways).toEqual(["passphrase", "kit"]);
  expect(openKeyFile(replaced, { way: "kit", key: kitCode }), "a new kit takes the old one's place").toEqual({
    is: "wrongKey",
  });
  const unlocked = read(sealKeyFile(bundle, [{ way: "open" }], random));
  const local = openKeyFile(unlocked, { way: "open" });
  if (local.is !== "opened") throw new Error(local.is);
  const nextEpoch = { ...bundle, epochs: [...bundle.epochs, { epoch: 2, key: random(32) }] };
  expect(read(resealKeyFile(unlocked, local.local, nextEpoch, [], random)).indexKey, "of the newest epoch").toEqual(
    deriveIndexKey(vaultKeysOf(nextEpoch).epochKey, bundle.vaultId),
  );
  expect(() => resealKeyFile(unlocked, opened.local, bundle, [passphrase], random)).toThrow(RangeError);
});

test("locking makes a fresh local key: an old file's way in opens nothing of the new one", () => {
  const before = read(sealKeyFile(bundle, [{ way: "open" }], random));
  const after = read(sealKeyFile(bundle, [passphrase], random));
  const open = before.sealed.slots[0];
  if (open === undefined) throw new Error("an open file has its open slot");
  expect(openKeyFile({ ...after, sealed: { ...after.sealed, slots: [open] } }, { way: "open" })).toEqual({
    is: "damaged",
  });
});

test("a locked key file shows none of its secrets", () => {
  const text = bytesToUtf8(sealKeyFile(bundle, [passphrase, passkey], random));
  const secrets = [
    bundle.signSecret,
    bundle.boxSecret,
    bundle.identitySecret,
    ...bundle.epochs.map(({ key }) => key),
    indexKey,
    passphraseKey,
    prf,
  ];
  expect(read(utf8ToBytes(text)).indexKey).toBeUndefined();
  for (const secret of secrets) expect(text).not.toContain(bytesToHex(secret));
  expect(text).not.toContain("AGE-SECRET-KEY");
});

test("the real passphrase opens it, also typed on another keyboard; another does not", () => {
  const file = read(sealKeyFile(bundle, [passphraseSlot("vier kühle Flüsse ﬁnden", random)], random));
  expect(openWithPassphrase(file, "vier kühle Flüsse finden".normalize("NFD")).is).toBe("opened");
  expect(openWithPassphrase(file, "vier kühle Flüsse fanden").is).toBe("wrongKey");
  expect(openWithPassphrase(read(sealKeyFile(bundle, [passkey], random)), "x").is).toBe("wrongKey");
});

test("the passphrase key is scrypt as RFC 7914 has it", () => {
  expect(bytesToHex(derivePassphraseKey(golden.scrypt.passphrase, hexToBytes(golden.scrypt.salt)))).toBe(
    golden.scrypt.key,
  );
});

test("a file cannot ask for more work than we do, nor for less, nor for another way", () => {
  const bytes = sealKeyFile(bundle, [passphrase], random);
  const withSlot = (slot: Record<string, unknown>): Uint8Array =>
    edited(bytes, (value) => Object.assign((value["slots"] as Record<string, unknown>[])[0] as object, slot));
  for (const kdf of ["scrypt-2^30-8-1", "scrypt-2^1-8-1", "argon2id", "", 17, null, { N: 2 ** 30 }]) {
    expect(readKeyFile(withSlot({ kdf }))).toEqual({ is: "damaged" });
  }
  expect(readKeyFile(withSlot({ way: "pin" }))).toEqual({ is: "damaged" });
  expect(readKeyFile(withSlot({ salt: "00" }))).toEqual({ is: "damaged" });
  expect(readKeyFile(withSlot({ salt: "" }))).toEqual({ is: "damaged" });
  expect(
    readKeyFile(
      edited(bytes, (value) => (value["slots"] = Array.from({ length: 1000 }, () => (value["slots"] as unknown[])[0]))),
    ),
  ).toEqual({ is: "damaged" });
  expect(readKeyFile(edited(bytes, (value) => (value["slots"] = [])))).toEqual({ is: "damaged" });
  expect(readKeyFile(new Uint8Array(10_000_000).fill(0x20))).toEqual({ is: "damaged" });
});

test("a key file of a newer version is said to be newer, everything else that is none to be damaged", () => {
  const bytes = sealKeyFile(bundle, [passphrase], random);
  expect(readKeyFile(edited(bytes, (value) => (value["version"] = 2)))).toEqual({ is: "newer" });
  for (const version of [0, -1, "2", null])
    expect(readKeyFile(edited(bytes, (value) => (value["version"] = version)))).toEqual({ is: "damaged" });
  for (const text of ["", "{}", "null", "[]", "x", '{"tussock":"copy"}', "[".repeat(50_000)])
    expect(readKeyFile(utf8ToBytes(text))).toEqual({ is: "damaged" });
});

test("parts moved from one file into another open nothing", () => {
  const [mine, other] = [
    sealKeyFile(bundle, [passphrase], random),
    sealKeyFile(createVaultKeys(random), [passphrase], random),
  ];
  const theirs = JSON.parse(bytesToUtf8(other)) as Record<string, unknown>;
  const swapped = edited(mine, (value) => (value["bundle"] = theirs["bundle"]));
  expect(openKeyFile(read(swapped), { way: "passphrase", key: passphraseKey })).toEqual({ is: "damaged" });
  const moved = edited(mine, (value) => (value["vault"] = theirs["vault"]));
  expect(openKeyFile(read(moved), { way: "passphrase", key: passphraseKey })).toEqual({ is: "wrongKey" });
});

test("whatever is changed in a key file, it is refused or opens to the very same bundle", () => {
  const bytes = sealKeyFile(bundle, [passphrase, passkey], random);
  fc.assert(
    fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const found = readKeyFile(bytes.with(at, (bytes[at] ?? 0) ^ flip));
      if (found.is !== "read") return;
      const opened = openKeyFile(found.file, { way: "passphrase", key: passphraseKey });
      if (opened.is === "opened") expect(opened.bundle).toEqual(bundle);
    }),
    { numRuns: 500 },
  );
});

test("what a newer version put into the bundle is passed on untouched", () => {
  const text = JSON.parse(bytesToUtf8(bundleToBytes(bundle))) as Record<string, unknown>;
  const newer = utf8ToBytes(JSON.stringify({ ...text, later: { x: [1] } }));
  const bytes = sealKeyFile(bytesToBundle(newer) as DeviceBundle, [passphrase], random);
  const opened = openKeyFile(read(bytes), { way: "passphrase", key: passphraseKey });
  expect(opened.is === "opened" && opened.bundle.others).toEqual({ later: { x: [1] } });
});

test("every key file a released version wrote still opens", () => {
  for (const { file, secret, bundle: wanted } of golden.files) {
    const found = read(utf8ToBytes(JSON.stringify(file)));
    const opened = openGolden(found, secret.way, secret.value ?? "");
    expect(opened.is === "opened" && bytesToUtf8(bundleToBytes(opened.bundle))).toBe(JSON.stringify(wanted));
  }
  expect(golden.files.length).toBe(4);
});
function openGolden(file: KeyFile, way: string, value: string) {
  if (way === "passphrase") return openWithPassphrase(file, value);
  if (way === "passkey") return openKeyFile(file, { way, prf: hexToBytes(value) });
  return openKeyFile(file, way === "kit" ? { way, key: utf8ToBytes(value) } : { way: "open" });
}

test("keys for a new vault are all different, and the newest epoch seals", () => {
  const made = createVaultKeys(random);
  const parts = [
    made.vaultId,
    made.deviceId,
    made.installId,
    made.signSecret,
    made.boxSecret,
    made.identitySecret,
    ...made.epochs.map(({ key }) => key),
  ];
  expect(new Set(parts.map(bytesToHex)).size).toBe(7);
  const later = random(32);
  expect(vaultKeysOf({ ...made, epochs: [...made.epochs, { epoch: 2, key: later }] }).epochKey).toEqual(later);
  expect(() => vaultKeysOf({ ...made, epochs: [] })).toThrow(RangeError);
});
