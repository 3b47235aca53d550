/**
 * Folds the journal into the index. One new record rewrites the head and a few small segments, not ten years:
 * a segment takes in the ones before it while they are at most twice its size, so each record is rewritten
 * about log n times in its life (the way of a log-structured merge tree; O'Neil and others 1996).
 *
 * [Note: Two tabs fold] Segments are never written over, and leave only one fold after they were last used. So a head
 * and its segments always fit, whoever wrote last; what two tabs fold at once is work done twice, no worse.
 */
import type { Clock } from "../clock/clock.ts";
import type { VaultParts, VaultRecord } from "../vault.ts";
import {
  HEAD_NAME,
  readSealedHead,
  type Covered,
  type Head,
  type SegmentName,
  type Segments,
} from "../segments/segments.ts";
import { bytesToHex, sameBytes } from "../shared/bytes.ts";
import type { Step } from "./journalReader.ts";
import type { Memory, Rows } from "./memory.ts";

/** A head that was read or written here. */
export interface Basis {
  readonly head: Head;
  readonly sealedHead: Uint8Array;
  /** Whose records a segment holds; not known for segments another tab wrote. */
  readonly idsBySegment: ReadonlyMap<string, readonly string[]>;
}
export interface Folding {
  /**
   * `now` says how far memory has come, `catchUp` takes in what other tabs wrote.
   * Resolves with the place the index stands at, or undefined when other tabs were busy with it.
   */
  fold(now: () => Reached, catchUp: () => Promise<void>): Promise<Covered | undefined>;
}
interface Reached {
  readonly place: Covered;
  /** Every batch from `stepsFrom` to `place`. */
  readonly steps: readonly Step[];
  readonly stepsFrom: Covered;
}
interface FoldParts {
  readonly memory: Memory;
  readonly segments: Segments;
  readonly parts: VaultParts;
  readonly clock: Clock;
  readonly noticed: { readonly damaged: number; readonly newer: number };
  readonly basis: Basis | undefined;
  readonly brokenHead: Uint8Array | undefined;
}

/** A segment this large is left alone: small enough to open in a few ms, large enough to be few. */
const FULL_ROWS = 4096;
/** More segments than this, or more outdated rows than a third, and everything is written afresh. */
const MOST_SEGMENTS = 40;
const MOST_OUTDATED_SHARE = 1 / 3;
const NAME_BYTES = 8;
/** Another tab folded while we did: its head is there now, so look again. */
const ATTEMPTS = 3;

export function createFolding({
  memory,
  segments,
  parts,
  clock,
  noticed,
  basis: first,
  brokenHead,
}: FoldParts): Folding {
  let basis = first;
  let last: Promise<unknown> = Promise.resolve();

  async function foldOnce(now: () => Reached, catchUp: () => Promise<void>): Promise<Covered | undefined> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const sealedHead = await readSealedHead(parts.index);
      const head = await headOf(sealedHead);
      if (head !== undefined && head.upTo > now().place.upTo) await catchUp();
      const plan = planFold(now(), head, sealedHead);
      if (plan === undefined) return head;
      const entries = await sealPlan(plan);
      const stillThere = await readSealedHead(parts.index);
      if (!sameHead(sealedHead, stillThere)) continue;
      await parts.index.write(entries);
      basis = { head: plan.head, sealedHead: entries.get(HEAD_NAME) as Uint8Array, idsBySegment: plan.idsBySegment };
      return plan.head;
    }
    return undefined;
  }

  async function headOf(sealedHead: Uint8Array | undefined): Promise<Head | undefined> {
    if (sealedHead === undefined) return undefined;
    if (basis !== undefined && sameBytes(basis.sealedHead, sealedHead)) return basis.head;
    const head = await segments.openHead(sealedHead);
    if (head !== undefined) basis = { head, sealedHead, idsBySegment: basis?.idsBySegment ?? new Map() };
    return head;
  }

  /** Synchronous, so that head, segments and place in the journal are of one moment. Undefined when nothing would change. */
  function planFold(reached: Reached, head: Head | undefined, sealedHead: Uint8Array | undefined): Plan | undefined {
    const { place } = reached;
    const broken = brokenHead !== undefined && sealedHead !== undefined && sameBytes(brokenHead, sealedHead);
    const since = head && !broken ? idsSince(head, reached) : undefined;
    // Nothing new: also the hot records and the summary stay, they are of one moment.
    if (head !== undefined && since?.size === 0 && head.upTo === place.upTo) return undefined;
    const chosen = parts.chooseHot(memory.live);
    const known =
      basis !== undefined && sealedHead !== undefined && sameBytes(basis.sealedHead, sealedHead)
        ? basis.idsBySegment
        : new Map<string, readonly string[]>();
    const { stay, ids } =
      since === undefined || head === undefined
        ? { stay: [], ids: [...memory.ids()] }
        : choose(head.segments, since, known);
    const written = chunksOf(ids).map((chunk) => ({
      name: `s-${bytesToHex(parts.random(NAME_BYTES))}`,
      ids: chunk,
      text: rowsText(chunk),
    }));
    const names: readonly SegmentName[] = [
      ...stay,
      ...written.map(({ name, ids: chunk }) => ({ name, rows: chunk.length })),
    ];
    const staying = new Set(names.map(({ name }) => name));
    const clockStamp = clock.last();
    return {
      head: {
        upTo: place.upTo,
        mark: place.mark,
        segments: names,
        leaving: (head?.segments ?? []).map(({ name }) => name).filter((name) => !staying.has(name)),
        hot: rowsOf(chosen.ids),
        summary: plain(chosen.summary),
        ...(clockStamp !== undefined && { clock: clockStamp }),
        damaged: noticed.damaged,
        newer: noticed.newer,
      },
      written,
      leave: head?.leaving ?? [],
      idsBySegment: new Map([
        ...stay.flatMap(({ name }) => (known.has(name) ? [[name, known.get(name) ?? []] as const] : [])),
        ...written.map(({ name, ids: chunk }) => [name, chunk] as const),
      ]),
    };
  }

  /** Which segments stay, and whose records go into new ones. */
  function choose(
    all: readonly SegmentName[],
    since: ReadonlySet<string>,
    known: ReadonlyMap<string, readonly string[]>,
  ) {
    const stay = [...all];
    if (since.size === 0) return { stay, ids: [] };
    const ids = new Set(since);
    for (let segment = stay.at(-1); segment !== undefined; segment = stay.at(-1)) {
      const its = known.get(segment.name);
      if (its === undefined || segment.rows >= FULL_ROWS || segment.rows > 2 * ids.size) break;
      for (const id of its) ids.add(id);
      stay.pop();
    }
    const rows = stay.reduce((sum, segment) => sum + segment.rows, ids.size);
    const outdated = rows - memory.size;
    if (stay.length >= MOST_SEGMENTS || outdated > rows * MOST_OUTDATED_SHARE)
      return { stay: [], ids: [...memory.ids()] };
    return { stay, ids: [...ids] };
  }

  function rowsOf(ids: readonly string[]): Rows {
    const rows = ids.map((id) => memory.row(id)).filter((row) => row !== undefined);
    return { records: rows.map(({ record }) => withoutKept(record)), stamps: rows.map(({ stamps }) => stamps) };
  }
  function rowsText(ids: readonly string[]): string {
    return JSON.stringify(rowsOf(ids));
  }

  async function sealPlan(plan: Plan): Promise<ReadonlyMap<string, Uint8Array | undefined>> {
    const [head, ...sealed] = await Promise.all([
      segments.sealHead(plan.head),
      ...plan.written.map(({ name, text }) => segments.sealRows(name, text)),
    ]);
    const entries = new Map<string, Uint8Array | undefined>(plan.leave.map((name) => [name, undefined]));
    plan.written.forEach(({ name }, at) => entries.set(name, sealed[at]));
    return entries.set(HEAD_NAME, head);
  }

  return {
    fold(now, catchUp) {
      const mine = last.then(() => foldOnce(now, catchUp));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

interface Plan {
  readonly head: Head;
  readonly written: readonly { readonly name: string; readonly ids: readonly string[]; readonly text: string }[];
  readonly leave: readonly string[];
  readonly idsBySegment: ReadonlyMap<string, readonly string[]>;
}

/** Records that changed after the head's place; undefined when the head stands at no place this tab has passed. */
function idsSince(head: Head, { steps, stepsFrom }: Reached): ReadonlySet<string> | undefined {
  const passed = [stepsFrom, ...steps].findIndex(({ upTo, mark }) => upTo === head.upTo && mark === head.mark);
  return passed < 0 ? undefined : new Set(steps.slice(passed).flatMap((step) => step.ids));
}

function plain(value: unknown): unknown {
  const text: string | undefined = JSON.stringify(value);
  return text === undefined ? null : JSON.parse(text);
}

function chunksOf(ids: readonly string[]): readonly (readonly string[])[] {
  const chunks: (readonly string[])[] = [];
  for (let at = 0; at < ids.length; at += FULL_ROWS) chunks.push(ids.slice(at, at + FULL_ROWS));
  return chunks;
}

function withoutKept(record: VaultRecord): VaultRecord {
  if (record.kept === undefined) return record;
  const { kept: _, ...rest } = record;
  return rest;
}

function sameHead(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : sameBytes(a, b);
}
