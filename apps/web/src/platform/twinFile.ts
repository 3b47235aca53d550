/**
 * A small file that is rewritten whole and never half: two twins take turns, each with its turn and a checksum,
 * and the newest whole twin counts. A crash in the middle of a write leaves the other one.
 */
import { sameBytes } from "@tussock/vault";
import type { TwinFile } from "#app/vaultStorage.ts";
import { exclusively } from "./exclusively.ts";

/** Where the twins lie: whole-file reads and flushed whole-file writes. */
export interface WholeFiles {
  readonly read: (name: string) => Promise<Uint8Array>;
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
}

export function createTwinFile(files: WholeFiles, name: string): TwinFile {
  const placeOf = (turn: number): string => `${name}-${turn % 2 === 0 ? "b" : "a"}`;
  const newest = async (): Promise<Twin | undefined> => {
    const twins = await Promise.all([files.read(placeOf(1)), files.read(placeOf(2))]);
    const [a, b] = twins.map(parseTwin);
    return a && b ? (a.turn > b.turn ? a : b) : (a ?? b);
  };
  return {
    async read() {
      // Another tab may write both twins while they are read here; alone with them, there is nothing or a whole one.
      return ((await newest()) ?? (await exclusively(name, newest)))?.bytes;
    },
    write: (bytes) =>
      exclusively(name, async () => {
        const turn = ((await newest())?.turn ?? 0) + 1;
        await files.write(placeOf(turn), formTwin({ turn, bytes }));
      }),
    forgetOlder: () =>
      exclusively(name, async () => {
        const now = await newest();
        if (!now) return;
        const older = await files.read(placeOf(now.turn + 1));
        const before = parseTwin(older)?.bytes;
        if (older.length === 0 || (before && sameBytes(before, now.bytes))) return;
        await files.write(placeOf(now.turn + 1), formTwin({ turn: now.turn + 1, bytes: now.bytes }));
      }),
  };
}

interface Twin {
  readonly turn: number;
  readonly bytes: Uint8Array;
}
/** magic 4 | turn 4 | length 4 | FNV-1a 4 | bytes. The checksum is for crashes; what matters inside is sealed. */
const MAGIC = 0x5457494e;
const HEAD = 16;

function formTwin({ turn, bytes }: Twin): Uint8Array {
  const out = new Uint8Array(HEAD + bytes.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, turn);
  view.setUint32(8, bytes.length);
  view.setUint32(12, fnv1a(bytes, turn));
  out.set(bytes, HEAD);
  return out;
}

function parseTwin(file: Uint8Array): Twin | undefined {
  if (file.length < HEAD) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const turn = view.getUint32(4);
  const bytes = file.subarray(HEAD, HEAD + view.getUint32(8));
  const whole =
    view.getUint32(0) === MAGIC && bytes.length === view.getUint32(8) && fnv1a(bytes, turn) === view.getUint32(12);
  return whole ? { turn, bytes } : undefined;
}

function fnv1a(bytes: Uint8Array, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
