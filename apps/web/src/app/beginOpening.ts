/**
 * The first that a worker does: reads what any opening begins with and, where no lock stands before it, tells Today from
 * the hot records. Seals, merging and answers are not behind it; they are fetched while Today is drawn (docs/decisions:
 * a quick opening).
 */
import { isTodaySummary, profileNow, recordFromFields, todayFold, type Moment, type TodayView } from "@tussock/domain";
import { DiskTrouble, openAhead, readAhead, readKeyFile } from "@tussock/vault/ahead";
import type { HotVault, IndexCipher, ReadAhead } from "@tussock/vault";
import type { FromVault } from "#worker/messages.ts";
import type { VaultStorage } from "./vaultStorage.ts";

export interface BegunOpening {
  readonly ahead: Promise<ReadAhead>;
  /** What was told; absent behind a lock, and where the hot records are not the last word. */
  readonly today?: TodayView;
}
interface BeginParts {
  readonly storage: Pick<VaultStorage, "journal" | "index" | "twin">;
  readonly indexCipher: IndexCipher;
  readonly moment: () => Moment;
  readonly tell: (message: FromVault) => void;
}

export async function beginOpening(parts: BeginParts): Promise<BegunOpening> {
  const ahead = readAhead(parts.storage);
  // Where a lock stands before it, nobody waits for it.
  ahead.catch(() => undefined);
  try {
    const hot = await hotOf(parts, ahead);
    const today = hot && todayOf(hot, parts.moment());
    if (!today) return { ahead };
    parts.tell({ kind: "today", today, state: { is: "open", sample: false, lockable: false } });
    return { ahead, today };
  } catch (error) {
    // The opening meets the same disk, and it is there that it is said in words.
    if (error instanceof DiskTrouble) return { ahead };
    throw error;
  }
}

/** Undefined where an older version made the summary beside the hot records. */
export function todayOf({ records, summary }: HotVault, moment: Moment): TodayView | undefined {
  if (!isTodaySummary(summary)) return undefined;
  const known = [...records.values()].flatMap(({ type, id, fields }) => recordFromFields(type, id, fields) ?? []);
  return todayFold(known, summary, moment, profileNow(known));
}

async function hotOf({ storage, indexCipher }: BeginParts, ahead: Promise<ReadAhead>): Promise<HotVault | undefined> {
  const bytes = await storage.twin("keys").read();
  const read = bytes && readKeyFile(bytes);
  return read?.is === "read" ? openAhead(read.file, ahead, { index: storage.index, indexCipher }) : undefined;
}
