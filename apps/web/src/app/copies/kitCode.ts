/** The code of a recovery kit, from what a person typed: spaces and small letters are how people copy from paper. */
export function toKitCode(typed: string): string | undefined {
  const code = typed.replace(/\s+/g, "").toUpperCase();
  // An age identity: 32 bytes and a checksum in bech32 after its name.
  return /^AGE-SECRET-KEY-1[0-9A-Z]{58}$/.test(code) ? code : undefined;
}
