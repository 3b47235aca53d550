import { ed25519 } from "@noble/curves/ed25519.js";

/** The public half of the account's identity: whom a copy and a key ring must be signed by. */
export function identityOf(bundle: { readonly identitySecret: Uint8Array }): Uint8Array {
  return ed25519.getPublicKey(bundle.identitySecret);
}
