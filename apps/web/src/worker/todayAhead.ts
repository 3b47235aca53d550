/**
 * Today, told by the offline shell’s worker. The browser starts that one before the page is there, so it has read the day
 * when the page’s own worker only begins (docs/decisions: a quick opening). It writes nothing, keeps no key, and lets go
 * of the day as it tells it; behind a lock there is nothing it could read.
 */
import { beginOpening } from "#app/beginOpening.ts";
import { indexCipher } from "#platform/indexCipher.ts";
import { whileReading } from "#platform/storage.ts";
import { moment } from "./clock.ts";
import type { FromVault } from "./messages.ts";

/** A page asks a quarter of a second later on a slow phone. What nobody asked for by then is not kept in memory. */
const KEPT_MS = 1_000;

export type ReadToday = () => Promise<FromVault | undefined>;

/** Undefined without a vault, behind a lock, and where the hot records are not the last word. */
export async function readToday(): Promise<FromVault | undefined> {
  // Browsers without it import it into a worker, and this one may not import.
  if (!("Temporal" in globalThis)) return undefined;
  let told: FromVault | undefined;
  await whileReading((storage) => beginOpening({ storage, indexCipher, moment, tell: (message) => (told = message) }));
  return told;
}

export interface TodayAhead {
  /** Reads for the first who asks within a second. */
  readonly begin: () => void;
  /** What was begun, or read anew. */
  readonly tell: ReadToday;
  /** What was read is no longer so. */
  readonly forget: () => void;
}

export function createTodayAhead(read: ReadToday): TodayAhead {
  // Whatever was wrong, the page’s own worker meets it too, and says it in words.
  const readKindly: ReadToday = () => read().catch(() => undefined);
  let begun: ReturnType<ReadToday> | undefined;
  const forget = (): void => {
    begun = undefined;
  };
  return {
    begin() {
      begun = readKindly();
      setTimeout(forget, KEPT_MS);
    },
    tell() {
      const asked = begun ?? readKindly();
      forget();
      return asked;
    },
    forget,
  };
}
