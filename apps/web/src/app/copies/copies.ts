/**
 * Copies that prove themselves. A copy is the vault's lines in an age file; right after it is made it is opened again,
 * counted and compared with the vault, and only then handed over.
 */
import { changeProfile, done, trouble, type EpochMs, type Outcome } from "@tussock/domain";
import type { StampedRecord } from "@tussock/vault";
import { identityOf, readCopy, writeCopy, type Copy } from "@tussock/vault/backup";
import { fingerprintOf } from "@tussock/vault/keys";
import { keptProfile, orTrouble, saving } from "../answers/saving.ts";
import type {
  Asks,
  CopyPreview,
  CopyTrouble,
  ProvenCopy,
  RecoveryKit,
  Restored,
  RestoreTrouble,
  Saved,
  SaveTrouble,
} from "../asks.ts";
import type { Desk } from "../core.ts";
import { isLongEnough, tidyPassphrase } from "../secret/passphrase.ts";
import { ageRecipient, makeAgeIdentity, openAge, sealToPassphrase, sealToRecipients } from "./ageFile.ts";
import { isSameBytes } from "./isSameBytes.ts";
import { toKitCode } from "../secret/kitCode.ts";
import { takeIn } from "../answers/takeIn.ts";

export async function makeKit(desk: Desk): Promise<Saved<RecoveryKit>> {
  return orTrouble(async () => {
    await desk.records();
    const kit = { secret: await makeAgeIdentity(), madeAt: desk.moment().at, checked: false };
    await desk.keyring.keep({ ...desk.keyring.bundle(), kit });
    return { secret: kit.secret, madeAt: kit.madeAt, fingerprint: ourFingerprint(desk) };
  });
}

export async function kitNow(desk: Desk): Promise<RecoveryKit | undefined> {
  await desk.records();
  const { kit } = desk.keyring.bundle();
  return kit && { secret: kit.secret, madeAt: kit.madeAt as EpochMs, fingerprint: ourFingerprint(desk) };
}

/** A sheet counts once it was typed in: only then is it known that the paper can be read. */
export async function checkKit(typed: string, desk: Desk): Promise<Outcome<void, "notThisKit" | "notAKit">> {
  await desk.records();
  const code = toKitCode(typed);
  const bundle = desk.keyring.bundle();
  if (!code) return trouble("notAKit");
  if (code !== bundle.kit?.secret) return trouble("notThisKit");
  await desk.keyring.keep({ ...bundle, kit: { ...bundle.kit, checked: true } });
  return done(undefined);
}

export async function makeCopy(to: Asks["makeCopy"]["input"], desk: Desk): Promise<Outcome<ProvenCopy, CopyTrouble>> {
  const { vault } = await desk.records();
  const { kit, vaultId, identitySecret, ring } = desk.keyring.bundle();
  const at = desk.moment().at;
  const records = vault.stamped();
  const plain = writeCopy({ vaultId, identitySecret, madeAt: at, records, ...(ring && { ring }) });
  let bytes: Uint8Array;
  let drillSecret: string;
  if (to.to === "kit") {
    if (!kit) return trouble("noKit");
    // The kit's secret is the person's. The drill opens the file by a second recipient whose key is forgotten with it.
    drillSecret = await makeAgeIdentity();
    bytes = await sealToRecipients(plain, [await ageRecipient(kit.secret), await ageRecipient(drillSecret)]);
  } else {
    drillSecret = tidyPassphrase(to.passphrase);
    if (!isLongEnough(drillSecret)) return trouble("weakPassphrase");
    bytes = await sealToPassphrase(plain, drillSecret);
  }
  if (!(await isProven(bytes, drillSecret, records))) return trouble("drillFailed");
  return done({ bytes, records: vault.records.size, at, fileName: `tussock-${logicalDate(at)}.age` });
}

/** The restore drill: open, count, compare every record. */
async function isProven(bytes: Uint8Array, secret: string, records: readonly StampedRecord[]): Promise<boolean> {
  const opened = await openCopy(bytes, secret, false);
  if (!opened.ok || opened.value.signature !== "good") return false;
  const read = new Map(opened.value.records.map((record) => [record.id, record]));
  return read.size === records.length && records.every((record) => isSameRecord(read.get(record.id), record));
}

export async function previewCopy(
  { bytes, secret }: Asks["previewCopy"]["input"],
  desk: Desk,
): Promise<Outcome<CopyPreview, RestoreTrouble>> {
  const opened = await openCopy(bytes, secret, true);
  if (!opened.ok) return opened;
  const copy = opened.value;
  lookedAt = { bytes, secret, copy };
  const counts = desk.isOpen()
    ? (await desk.records()).vault.preview(copy.records)
    : { added: live(copy).length, changed: 0, same: 0 };
  const newest = newestIn(copy);
  return done({
    madeAt: copy.madeAt as EpochMs,
    records: live(copy).length,
    ...(newest !== undefined && { newest }),
    ...counts,
    signature: copy.signature === "bad" ? "bad" : isOurs(copy, desk) ? "ours" : "another",
  });
}

export async function restoreCopy(
  { bytes, secret, evenIfUnsigned = false }: Asks["restoreCopy"]["input"],
  desk: Desk,
): Promise<Outcome<Restored, RestoreTrouble | SaveTrouble>> {
  const opened = await openAgain(bytes, secret, evenIfUnsigned);
  if (!opened.ok) return opened;
  const restored = await takeIn(opened.value.records, await desk.records(), desk);
  if (restored.ok) lookedAt = undefined;
  return restored;
}

/**
 * The copy a person is looking at before they take it in. A passphrase costs half a second of work on a phone, and a
 * large copy its reading; neither is done twice. It lies in the worker only, which ends with the lock.
 */
let lookedAt: { readonly bytes: Uint8Array; readonly secret: string; readonly copy: Copy } | undefined;

async function openAgain(
  bytes: Uint8Array,
  secret: string,
  evenIfUnsigned: boolean,
): Promise<Outcome<Copy, RestoreTrouble>> {
  if (lookedAt?.secret !== secret || !isSameBytes(lookedAt.bytes, bytes))
    return openCopy(bytes, secret, evenIfUnsigned);
  return lookedAt.copy.signature === "bad" && !evenIfUnsigned ? trouble("badSignature") : done(lookedAt.copy);
}

export async function recordCopy(
  { records: count, where }: Asks["recordCopy"]["input"],
  desk: Desk,
): Promise<Saved<void>> {
  const records = await desk.records();
  const profile = changeProfile(keptProfile(records), { provenCopy: { at: desk.moment().at, records: count, where } });
  return saving(desk, records, [profile], undefined);
}

async function openCopy(
  bytes: Uint8Array,
  secret: string,
  evenIfUnsigned: boolean,
): Promise<Outcome<Copy, RestoreTrouble>> {
  if (bytes.length === 0) return trouble("empty");
  const plain = await openAge(bytes, toKitCode(secret) ?? tidyPassphrase(secret));
  if (!plain.ok) return plain;
  const read = readCopy(plain.value, { evenIfUnsigned });
  return read.is === "read" ? done(read.copy) : trouble(read.is);
}

function ourFingerprint(desk: Desk): string {
  return fingerprintOf(identityOf(desk.keyring.bundle()));
}

function isOurs(copy: Copy, desk: Desk): boolean {
  return desk.isOpen() && fingerprintOf(copy.identity) === ourFingerprint(desk);
}

function live(copy: Copy): readonly StampedRecord[] {
  return copy.records.filter(({ deleted }) => deleted?.v !== true);
}

function newestIn(copy: Copy): EpochMs | undefined {
  const times = live(copy).flatMap(({ fields }) => {
    const at = fields["happenedAt"]?.v;
    return typeof at === "number" ? [at] : [];
  });
  return times.length > 0 ? (times.reduce((one, other) => Math.max(one, other)) as EpochMs) : undefined;
}

/** Both sides are plain JSON written by one writer, so the same record gives the same text. */
function isSameRecord(one: StampedRecord | undefined, other: StampedRecord): boolean {
  return one !== undefined && canonical(one) === canonical(other);
}
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}

/** A file name says when, never who or what. */
function logicalDate(at: EpochMs): string {
  return new Date(at).toISOString().slice(0, 10);
}
