/** The open vault: every write is on the disk before it is in memory, and in memory before it is called saved. */
import type { Clock } from "../clock/clock.ts";
import type { RecordSealer } from "../journal/recordSealer.ts";
import { latestSeen } from "../merge/merge.ts";
import { isDeleted, stampedToRow, type Row } from "../merge/row.ts";
import { DiskTrouble, type JournalFile } from "../ports.ts";
import { MARK_BYTES, markStart, type Covered, type Segments } from "../segments/segments.ts";
import { bytesToHex } from "../shared/bytes.ts";
import { sameValue } from "../shared/values.ts";
import type { Change, StampedRecord, Vault, VaultParts, VaultRecord } from "../vault.ts";
import { createFolding, type Basis } from "./fold.ts";
import { journalGone, readPassage, takePassage, type Passage, type Step } from "./journalReader.ts";
import { sameStamped, type Memory } from "./memory.ts";
import type { VaultWorks } from "./works.ts";

export interface VaultBench {
  readonly works: VaultWorks;
  readonly parts: VaultParts;
  readonly segments: Segments;
  readonly clock: Clock;
  readonly sealer: RecordSealer;
}
/** What an opening found. */
export interface Loaded {
  readonly memory: Memory;
  /** Where the journal was read on from, and what was read. */
  readonly from: Covered;
  readonly passage: Passage;
  /** The index this opening stands on, if there is one. */
  readonly basis: Basis | undefined;
  /** The head of an index that turned out to be of no use; it is not to be built upon. */
  readonly brokenHead: Uint8Array | undefined;
  readonly damaged: number;
  readonly newer: number;
  readonly indexRebuilt: boolean;
  /** Records in memory that the journal does not have. */
  readonly unwritten: readonly string[];
}
export interface RunningVault extends Vault {
  /** Right after opening: cuts what is torn and writes what was recovered. Only as far as the disk allows. */
  tidy(): Promise<void>;
}

export function runVault({ works, parts, segments, clock, sealer }: VaultBench, loaded: Loaded): RunningVault {
  const { memory } = loaded;
  const noticed = {
    indexRebuilt: loaded.indexRebuilt,
    tornBytes: 0,
    damaged: loaded.damaged + loaded.passage.damaged,
    newer: loaded.newer + loaded.passage.newer,
    recovered: loaded.unwritten.length,
  };
  let place: Covered = loaded.passage.steps.at(-1) ?? loaded.from;
  let steps: readonly Step[] = loaded.passage.steps;
  let stepsFrom: Covered = loaded.from;
  const unwritten = new Set(loaded.unwritten);
  const unheard = new Set<string>();
  const inTurn = createTurns();
  const folding = createFolding({
    memory,
    segments,
    parts,
    clock,
    noticed,
    basis: loaded.basis,
    brokenHead: loaded.brokenHead,
  });

  /** What other tabs wrote since; the caller has read the bytes from the mark before `place` on. */
  function takeIn(bytes: Uint8Array): Passage {
    const passage = readPassage(bytes, place, sealer, works);
    if (passage === undefined) throw journalGone();
    for (const id of takePassage(passage, memory, clock)) unheard.add(id);
    noticed.damaged += passage.damaged;
    noticed.newer += passage.newer;
    advance(passage.steps);
    return passage;
  }
  function advance(taken: readonly Step[]): void {
    steps = [...steps, ...taken];
    place = taken.at(-1) ?? place;
  }

  /** Under the lock nobody else is writing, so what follows the last whole frame is left over from a crash. */
  function takeInAndTidy(file: JournalFile): void {
    const size = file.size();
    const passage = takeIn(file.read(markStart(place.upTo), size));
    if (passage.rest === "unfinished") {
      file.truncate(place.upTo);
      noticed.tornBytes += passage.restBytes;
    } else if (passage.rest === "unreadable") {
      noticed.damaged += 1;
      advance([{ upTo: size, mark: bytesToHex(file.read(markStart(size), size)), ids: [] }]);
    }
  }

  /** Appends one batch; what is in memory follows only when the disk has let go of the file without trouble. */
  function append(file: JournalFile, rows: readonly Row[]): Step {
    const frame = works.frameOf(rows.map((row) => sealer.seal(row)));
    const before = file.size();
    try {
      file.append(frame);
    } catch (trouble) {
      takeBack(file, before);
      throw trouble;
    }
    const mark = bytesToHex(frame.subarray(frame.length - MARK_BYTES));
    return { upTo: before + frame.length, mark, ids: rows.map((row) => row.record.id) };
  }

  /** Everything `plan` finds to write, and what was recovered, as one batch. */
  function writeBatch(plan: () => readonly Row[]): Promise<void> {
    return inTurn(async () => {
      const written = await parts.journal.exclusive((file) => {
        takeInAndTidy(file);
        const rows = withUnwritten(plan());
        return rows.length === 0 ? undefined : { rows, step: append(file, rows) };
      });
      if (written === undefined) return;
      advance([written.step]);
      for (const row of written.rows) {
        memory.put(row);
        unwritten.delete(row.record.id);
      }
    });
  }
  function withUnwritten(rows: readonly Row[]): readonly Row[] {
    const planned = new Set(rows.map((row) => row.record.id));
    const again = [...unwritten].filter((id) => !planned.has(id)).map((id) => memory.row(id));
    return [...rows, ...again.filter((row) => row !== undefined)];
  }

  function planChanges(changes: readonly Change[]): readonly Row[] {
    const changed = new Map<string, StampedRecord>();
    for (const change of changes) {
      const before = changed.get(change.id) ?? memory.stamped(change.id);
      const stamp = clock.next(before && latestSeen(before));
      const after = works.applyChange(before, plainChange(change), stamp);
      if (after !== before) changed.set(change.id, after);
    }
    return [...changed.values()].map(stampedToRow);
  }

  return {
    records: memory.live,
    noticed,
    async write(changes) {
      await writeBatch(() => planChanges(changes));
      return changes.map((change) => memory.row(change.id)?.record as VaultRecord);
    },
    refresh() {
      return inTurn(async () => {
        takeIn(await parts.journal.read(markStart(place.upTo)));
        return this.news();
      });
    },
    news() {
      const ids = [...unheard];
      unheard.clear();
      return ids;
    },
    async settle() {
      if (unwritten.size > 0) await writeBatch(() => []);
      const settled = await folding.fold(
        () => ({ place, steps, stepsFrom }),
        () => inTurn(async () => void takeIn(await parts.journal.read(markStart(place.upTo)))),
      );
      if (settled === undefined) return;
      steps = steps.filter((step) => step.upTo > settled.upTo);
      stepsFrom = settled;
    },
    stamped() {
      return [...memory.ids()].map((id) => memory.stamped(id) as StampedRecord);
    },
    async take(records) {
      const counts = { added: 0, changed: 0, same: 0 };
      await writeBatch(() => {
        const taken = planTaking(records, memory, works);
        Object.assign(counts, taken.counts);
        return taken.rows;
      });
      return counts;
    },
    preview: (records) => planTaking(records, memory, works).counts,
    async tidy() {
      if (loaded.passage.rest !== "unfinished" && unwritten.size === 0) return;
      try {
        await writeBatch(() => []);
      } catch (trouble) {
        // Reading went well, so the vault is usable. The next write meets the same trouble and tells the person.
        if (!(trouble instanceof DiskTrouble)) throw trouble;
      }
    },
  };
}

/** A copy never deletes: what it says was deleted stays, if it is here; unknown tombstones are taken along. */
function planTaking(records: readonly StampedRecord[], memory: Memory, works: VaultWorks) {
  const counts = { added: 0, changed: 0, same: 0 };
  const before = new Map<string, StampedRecord | undefined>();
  const after = new Map<string, StampedRecord>();
  for (const theirs of records) {
    const mine = after.get(theirs.id) ?? memory.stamped(theirs.id);
    if (!before.has(theirs.id)) before.set(theirs.id, mine);
    after.set(theirs.id, mine === undefined ? theirs : withoutDeleting(mine, works.merge(mine, theirs)));
  }
  const rows: Row[] = [];
  for (const [id, merged] of after) {
    const mine = before.get(id);
    const [rowBefore, rowAfter] = [mine && stampedToRow(mine), stampedToRow(merged)];
    if (mine === undefined || !sameStamped(mine, merged)) rows.push(rowAfter);
    counts[whatCameOf(rowBefore, rowAfter)] += 1;
  }
  return { counts, rows };
}
/** What a person would see of it. */
function whatCameOf(before: Row | undefined, after: Row): "added" | "changed" | "same" {
  if (before === undefined) return isDeleted(after.stamps) ? "same" : "added";
  return isDeleted(before.stamps) === isDeleted(after.stamps) && sameValue(before.record, after.record)
    ? "same"
    : "changed";
}
function withoutDeleting(mine: StampedRecord, merged: StampedRecord): StampedRecord {
  if (mine.deleted?.v === true || merged.deleted?.v !== true) return merged;
  const { deleted: _, ...rest } = merged;
  return mine.deleted === undefined ? rest : { ...rest, deleted: mine.deleted };
}

/** What will be read back tomorrow is what stands in memory today: plain JSON, and nobody else holds on to it. */
function plainChange(change: Change): Change {
  if (change.fields === undefined) return change;
  const fields = Object.entries(change.fields).map(([name, value]) => [name, plainValue(value)] as const);
  return { ...change, fields: Object.fromEntries(fields) };
}
function plainValue(value: unknown): unknown {
  const text: string | undefined = JSON.stringify(value);
  return text === undefined ? undefined : JSON.parse(text);
}

/** After a failed append: what may have reached the disk is taken off again, so that disk and memory agree. */
function takeBack(file: JournalFile, to: number): void {
  try {
    if (file.size() > to) file.truncate(to);
  } catch (trouble) {
    // A disk in trouble may refuse this too. An unfinished frame is cut by the next writer; a whole one is a whole
    // batch that was never called saved. The first trouble is the one to tell.
    if (!(trouble instanceof DiskTrouble)) throw trouble;
  }
}

/** One after the other, in the order they were asked for; one that fails does not stop the next. */
function createTurns(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.then(
      () => undefined,
      () => undefined,
    );
    return mine;
  };
}
