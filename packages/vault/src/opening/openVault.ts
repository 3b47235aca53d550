/**
 * Opens a vault in two steps: what Today needs from the head of the index and the journal's last bytes, then everything.
 * The journal is the truth. Whatever of the index does not fit it is made again.
 */
import type { Clock } from "../clock/clock.ts";
import type { RecordSealer } from "../journal/recordSealer.ts";
import { deriveIndexKey } from "../seal/spaceKey.ts";
import { createSegments, readSealedHead, type Head, type Segments } from "../segments/segments.ts";
import { once } from "../shared/once.ts";
import type { HotVault, OpenVault, Opening, ReadAhead, Vault, VaultParts } from "../vault.ts";
import { readAhead } from "./ahead.ts";
import { JOURNAL_START, readPassage, takePassage, type Passage } from "./journalReader.ts";
import { createMemory } from "./memory.ts";
import { runVault, type Loaded } from "./runVault.ts";
import { realWorks, type VaultWorks } from "./works.ts";

export const openVault: OpenVault = createOpenVault(realWorks);

export function createOpenVault(works: VaultWorks): OpenVault {
  return async (keys, parts, ahead = readAhead(parts)): Promise<Opening> => {
    const segments = createSegments(
      keys.indexKey ?? deriveIndexKey(keys.epochKey, keys.vaultId),
      keys.vaultId,
      parts.index,
      parts.indexCipher,
    );
    const clock = once(() => works.createClock(keys.installId ?? keys.deviceId, parts.random, parts.now));
    const bench: Bench = { works, parts, segments, clock, sealer: works.createSealer(keys, parts.random) };
    const begun = await readHead(bench, ahead);
    return { hot: begun && hotOf(begun), all: openAll(bench, begun) };
  };
}

/** What every step of the opening works with. */
interface Bench {
  readonly works: VaultWorks;
  readonly parts: VaultParts;
  readonly segments: Segments;
  /** Made when it is first looked at: to show Today, nobody's name is needed. */
  readonly clock: () => Clock;
  readonly sealer: RecordSealer;
}
/** A head that fits the journal, and what the journal says beyond it. */
interface Begun {
  readonly head: Head;
  readonly sealedHead: Uint8Array;
  readonly passage: Passage;
}

async function readHead({ segments, sealer, works }: Bench, ahead: Promise<ReadAhead>): Promise<Begun | undefined> {
  const read = await ahead;
  if (read === undefined) return undefined;
  const { sealedHead, journalBytes } = read;
  const head = await segments.openHead(sealedHead);
  if (head === undefined) return undefined;
  const passage = readPassage(journalBytes, head, sealer, works);
  return passage && { head, sealedHead, passage };
}

function hotOf({ head, passage }: Begun): HotVault {
  const memory = createMemory();
  memory.putAll(head.hot);
  for (const row of passage.rows) memory.take(row);
  return {
    records: memory.live,
    summary: head.summary,
    afterSummary: [...new Set(passage.rows.map((row) => row.record.id))],
  };
}

async function openAll(bench: Bench, begun: Begun | undefined): Promise<Vault> {
  const loaded =
    (begun && (await loadFromIndex(bench, begun))) ?? (await loadAgain(bench)) ?? (await loadFromJournal(bench));
  const vault = runVault({ ...bench, clock: bench.clock() }, loaded);
  await vault.tidy();
  return vault;
}

/** Another tab may have folded the index between our reading its head and its segments: then there is a newer head. */
async function loadAgain(bench: Bench): Promise<Loaded | undefined> {
  const begun = await readHead(bench, readAhead(bench.parts));
  return begun && loadFromIndex(bench, begun);
}

async function loadFromIndex(
  { segments, clock, works, parts }: Bench,
  { head, sealedHead, passage }: Begun,
): Promise<Loaded | undefined> {
  const all = await segments.readRows(
    head.segments.map(({ name }) => name),
    parts.beforeRest,
  );
  if (all === undefined) return undefined;
  const memory = createMemory(works.merge);
  for (const rows of all) memory.putAll(rows);
  if (head.clock !== undefined) clock().witness(head.clock);
  takePassage(passage, memory, clock());
  const idsBySegment = new Map(
    all.map((rows, at) => [head.segments[at]?.name ?? "", rows.records.map(({ id }) => id)] as const),
  );
  return {
    memory,
    from: head,
    passage,
    basis: { head, sealedHead, idsBySegment },
    brokenHead: undefined,
    damaged: head.damaged,
    newer: head.newer,
    indexRebuilt: false,
    unwritten: [],
  };
}

async function loadFromJournal(bench: Bench): Promise<Loaded> {
  const { parts, sealer, works, clock, segments } = bench;
  const passage = readPassage(await parts.journal.read(0), JOURNAL_START, sealer, works);
  if (passage === undefined) throw new RangeError("a journal read from its start has no mark to miss");
  const memory = createMemory(works.merge);
  takePassage(passage, memory, clock());
  const sealedHead = await readSealedHead(parts.index);
  const head = sealedHead && (await segments.openHead(sealedHead));
  const indexRebuilt = sealedHead !== undefined || passage.rows.length > 0;
  const unwritten = head === undefined ? [] : await takeOrphans(bench, head, memory);
  return {
    memory,
    from: JOURNAL_START,
    passage,
    basis: undefined,
    brokenHead: sealedHead,
    damaged: 0,
    newer: 0,
    indexRebuilt,
    unwritten,
  };
}

/**
 * [Note: Absence never deletes] Our own index may know records that the journal does not: storage was evicted in part,
 * or power was lost. They are as real as any other, so they are merged in and written to the journal again.
 */
async function takeOrphans(
  { segments, clock }: Bench,
  head: Head,
  memory: Loaded["memory"],
): Promise<readonly string[]> {
  const readable = await Promise.all(head.segments.map(({ name }) => segments.readRows([name])));
  const found = createMemory();
  for (const rows of readable.flatMap((all) => all ?? [])) found.putAll(rows);
  for (let at = 0; at < head.hot.records.length; at += 1) {
    const [record, stamps] = [head.hot.records[at], head.hot.stamps[at]];
    if (record !== undefined && stamps !== undefined) found.take({ record, stamps });
  }
  if (head.clock !== undefined) clock().witness(head.clock);
  const unwritten: string[] = [];
  for (const id of found.ids()) {
    const row = found.row(id);
    if (row !== undefined && memory.take(row)) unwritten.push(id);
  }
  return unwritten;
}
