/** The door for making and signing keys: curves and HPKE are behind it, so it is opened only when they are needed. */
export { createVaultKeys, vaultKeysOf, type DeviceBundle, type Epoch, type Kit } from "./bundle.ts";
export { fingerprintOf } from "./fingerprint.ts";
export { identityOf } from "./identity.ts";
export { createFirstRing, firstPin, nextRing, openRing, readRing, rotateEpoch, signRing, thisDevice } from "./ring.ts";
export type { KeyRing, RingDevice, RingPin, RingRead, RingTrouble } from "./ring.ts";
