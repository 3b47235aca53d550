/** Item, space, key and device ids are 16 bytes on the wire; text only where a person or a URL needs it. */
export type Id16 = Uint8Array & { readonly id16: true };

export const ID_BYTES = 16;

export function isId16(bytes: Uint8Array): bytes is Id16 {
  return bytes.length === ID_BYTES;
}

/** Throws when the caller has bytes of another length: an id is never cut or filled up. */
export function toId16(bytes: Uint8Array): Id16 {
  if (!isId16(bytes)) throw new RangeError(`an id has ${ID_BYTES} bytes, not ${bytes.length}`);
  return bytes;
}

export function id16ToText(id: Id16): string {
  return Array.from(id, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function textToId16(text: string): Id16 | undefined {
  if (!/^[0-9a-f]{32}$/.test(text)) return undefined;
  return toId16(Uint8Array.from({ length: ID_BYTES }, (_, at) => parseInt(text.slice(2 * at, 2 * at + 2), 16)));
}
