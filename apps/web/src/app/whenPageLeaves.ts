/** The last word a page hears, and the moment it still has to see its words on the disk. */
import type { Tussock } from "./tussock.ts";

/** Runs `leave` as the page goes away; it says whether words are still on their way to the disk. Answers with an end. */
export type OnLeaving = (leave: () => boolean) => () => void;

/** pagehide, and hidden: on phones the second is often the last word a page hears. */
export function whenPageLeaves(ask: Tussock["ask"]): OnLeaving {
  return (leave) => {
    if (typeof document === "undefined") return () => undefined;
    const leaving = () => {
      if (leave()) holdOn(ask);
    };
    const hidden = () => {
      if (document.visibilityState === "hidden") leaving();
    };
    addEventListener("pagehide", leaving);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      removeEventListener("pagehide", leaving);
      document.removeEventListener("visibilitychange", hidden);
    };
  };
}

/**
 * A page that is closed takes its worker along, and hears no answer any more. The worker has a thread of its own: it
 * writes while nothing happens here, and raises a flag in memory that both see.
 */
export function holdOn(ask: Tussock["ask"], atMostMs = { seen: HELD_AT_MOST_MS, unseen: HELD_UNSEEN_MS }): void {
  const landed = globalThis.crossOriginIsolated ? new Int32Array(new SharedArrayBuffer(4)) : undefined;
  // Who is locked out, or no longer answered, has nothing to wait for.
  if (landed) ask("landed", { flag: landed }).catch(() => undefined);
  const until = performance.now() + (landed ? atMostMs.seen : atMostMs.unseen);
  while (performance.now() < until) if (landed && Atomics.load(landed, 0) === 1) return;
}
/** A page may stand still for so long unseen; on a disk that takes longer, the last letters are lost. */
const HELD_AT_MOST_MS = 500;
/** Where a host does not isolate the page there is no such memory: twice what a quick machine needs. */
const HELD_UNSEEN_MS = 120;
