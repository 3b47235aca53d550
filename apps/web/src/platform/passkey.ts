/** A passkey with the PRF extension: its answer wraps the vault key; it never leaves this page but to the worker. */
import type { Device } from "#app/tussock.ts";

/** The same input each time gives the same PRF answer; the name makes it ours alone. */
const PRF_INPUT = new TextEncoder().encode("tussock passkey lock 1");
const TIMEOUT_MS = 120_000;

export const passkey: Device["passkey"] = {
  async available() {
    return (
      typeof PublicKeyCredential === "function" &&
      (await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false))
    );
  },
  async create() {
    const made = await orCancelled(() =>
      navigator.credentials.create({
        publicKey: {
          rp: { name: "Tussock" },
          // No name of the person: the authenticator shows this line in its own list.
          user: { id: crypto.getRandomValues(new Uint8Array(16)), name: "Tussock", displayName: "Tussock" },
          challenge: crypto.getRandomValues(new Uint8Array(32)),
          pubKeyCredParams: [
            { type: "public-key", alg: -8 },
            { type: "public-key", alg: -7 },
          ],
          authenticatorSelection: { residentKey: "required", userVerification: "required" },
          timeout: TIMEOUT_MS,
          extensions: { prf: { eval: { first: PRF_INPUT } } },
        },
      }),
    );
    if (made === "cancelled") return "cancelled";
    const credentialId = new Uint8Array(made.rawId);
    const answered = prfOf(made);
    if (answered) return { credentialId, prf: answered };
    if (!made.getClientExtensionResults().prf?.enabled) return "noPrf";
    // Some authenticators only answer PRF when the passkey is used, not when it is made.
    const used = await passkey.use(credentialId);
    return used === "cancelled" ? "cancelled" : { credentialId, prf: used };
  },
  async use(credentialId) {
    const used = await orCancelled(() =>
      navigator.credentials.get({
        publicKey: {
          challenge: crypto.getRandomValues(new Uint8Array(32)),
          allowCredentials: [{ type: "public-key", id: credentialId as Uint8Array<ArrayBuffer> }],
          userVerification: "required",
          timeout: TIMEOUT_MS,
          extensions: { prf: { eval: { first: PRF_INPUT } } },
        },
      }),
    );
    if (used === "cancelled") return "cancelled";
    return prfOf(used) ?? "cancelled";
  },
};

function prfOf(credential: PublicKeyCredential): Uint8Array | undefined {
  const first = credential.getClientExtensionResults().prf?.results?.first;
  if (!first) return undefined;
  return first instanceof ArrayBuffer
    ? new Uint8Array(first)
    : new Uint8Array(first.buffer, first.byteOffset, first.byteLength);
}

async function orCancelled(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential | "cancelled"> {
  try {
    const credential = await ask();
    return credential instanceof PublicKeyCredential ? credential : "cancelled";
  } catch {
    // The browser says NotAllowedError for a closed sheet, a timeout and a missing passkey alike.
    return "cancelled";
  }
}
