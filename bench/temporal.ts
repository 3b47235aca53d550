/** Node 24 has no Temporal of its own yet. */
export async function ensureTemporalForBench(): Promise<void> {
  if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");
}
