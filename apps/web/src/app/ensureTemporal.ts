/** `Temporal` where the browser has none yet; everywhere else these bytes are never fetched. */
export async function ensureTemporal(): Promise<void> {
  if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");
}
