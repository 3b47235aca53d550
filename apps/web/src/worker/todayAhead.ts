/**
 * Today, told by the offline shell’s worker. The browser starts that one as it begins to bring the page, so it has read
 * the day when the page’s own worker only begins (docs/decisions: a quick opening). It reads and never writes, keeps no
 * key, and lets go of the day as it tells it; behind a lock there is nothing it could read.
 */
import { beginOpening } from "#app/beginOpening.ts";
import { moment } from "./clock.ts";
import { indexCipher } from "#platform/indexCipher.ts";
import { openForReading } from "#platform/storage.ts";
import type { FromVault } from "./messages.ts";

/** A page asks a quarter of a second later on a slow phone. What nobody asked for by then is not kept in memory. */
const KEPT_MS = 1_000;

export type ReadToday = () => Promise<FromVault | undefined>;

/** Undefined without a vault, behind a lock, and where the hot records are not the last word. */
export async function readToday(): Promise<FromVault | undefined> {
  // Browsers without it import it into a worker, and this one may not import.
  if (!("Temporal" in globalThis)) return undefined;
  let told: FromVault | undefined;
  await beginOpening({ storage: openForReading(), indexCipher, moment, tell: (message) => (told = message) });
  return told;
}

/** Reads at once, for the first who asks within a second; for any other it reads anew. */
export function createTodayAhead(read: ReadToday): ReadToday {
  // Whatever was wrong, the page’s own worker meets it too, and says it in words.
  const readKindly: ReadToday = () => read().catch(() => undefined);
  let ahead: ReturnType<ReadToday> | undefined = readKindly();
  setTimeout(() => (ahead = undefined), KEPT_MS);
  return () => {
    const asked = ahead ?? readKindly();
    ahead = undefined;
    return asked;
  };
}
