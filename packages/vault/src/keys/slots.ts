/**
 * Wraps an epoch key for one device: HPKE (RFC 9180) base mode, X25519, HKDF-SHA-256, AES-256-GCM. Who wrapped it is
 * vouched for by the signature over the whole key ring; vault, epoch and device are bound in, so no slot fits elsewhere.
 */
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";
import { concatBytes, utf8ToBytes } from "../shared/bytes.ts";
import { bytesToText } from "../shared/hexText.ts";

export interface SlotPlace {
  readonly vaultId: Uint8Array;
  readonly epoch: number;
  readonly deviceId: Uint8Array;
}

/** X25519's encapsulated key stands before the sealed one. */
const ENCAPSULATED_BYTES = 32;

export async function sealSlot(epochKey: Uint8Array, boxPublic: Uint8Array, place: SlotPlace): Promise<Uint8Array> {
  const suite = createSuite();
  const recipientPublicKey = await suite.kem.deserializePublicKey(plainBuffer(boxPublic));
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: infoOf(place) }, plainBuffer(epochKey));
  return concatBytes(new Uint8Array(enc), new Uint8Array(ct));
}

/** Undefined when the slot is for another device, vault or epoch, or was changed. */
export async function openSlot(
  sealed: Uint8Array,
  boxSecret: Uint8Array,
  place: SlotPlace,
): Promise<Uint8Array | undefined> {
  const suite = createSuite();
  const recipientKey = await suite.kem.deserializePrivateKey(plainBuffer(boxSecret));
  const enc = plainBuffer(sealed.subarray(0, ENCAPSULATED_BYTES));
  try {
    return new Uint8Array(
      await suite.open({ recipientKey, enc, info: infoOf(place) }, plainBuffer(sealed.subarray(ENCAPSULATED_BYTES))),
    );
  } catch {
    // The library refuses by throwing; the reason could only describe the bytes.
    return undefined;
  }
}

function createSuite(): CipherSuite {
  return new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
}

function infoOf({ vaultId, epoch, deviceId }: SlotPlace): ArrayBuffer {
  return plainBuffer(utf8ToBytes(`bm/1/ring-slot|${bytesToText(vaultId)}|${epoch}|${bytesToText(deviceId)}`));
}

function plainBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
