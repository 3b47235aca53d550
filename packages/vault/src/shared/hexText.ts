import { bytesToHex, hexToBytes } from "./bytes.ts";

export { bytesToHex as bytesToText };

/** Undefined unless the text is exactly so many bytes of lower-case hexadecimal. */
export function textToBytes(text: unknown, length?: number): Uint8Array | undefined {
  if (typeof text !== "string" || text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) return undefined;
  if (length !== undefined && text.length !== 2 * length) return undefined;
  return hexToBytes(text);
}
