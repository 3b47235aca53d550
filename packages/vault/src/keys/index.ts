/** The door for making and signing keys: curves and HPKE are behind it, so it is opened only when they are needed. */
export { fingerprintOf } from "./fingerprint.ts";
