/** The last word a page hears, and the moment it still has to see its words on the disk. */
import type { Tussock } from "./tussock.ts";

/** Runs `leave` as the page goes away; it says whether words are on their way to the disk. Answers with an end. */
export type OnLeaving = (leave: () => boolean) => () => void;

const leaves = new Set<() => boolean>();
let stopListening: (() => void) | undefined;

export function whenPageLeaves(ask: Tussock["ask"]): OnLeaving {
  return (leave) => {
    if (typeof document === "undefined") return () => undefined;
    leaves.add(leave);
    stopListening ??= listen(ask);
    return () => {
      leaves.delete(leave);
      if (leaves.size > 0) return;
      stopListening?.();
      stopListening = undefined;
    };
  };
}

/** pagehide, and hidden: on phones the second is often the last word a page hears. */
function listen(ask: Tussock["ask"]): () => void {
  const leaving = () => {
    // All of them send theirs before anyone is waited for.
    const sent = [...leaves].map((leave) => leave());
    if (sent.includes(true)) holdOn(ask);
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
}

let inVain = false;

/**
 * A page that is closed takes its worker along, and hears no answer any more. Where the worker can write while nothing
 * happens here, it raises a flag in memory that both see. In an engine whose workers ask the page for the disk (WebKit) it
 * cannot: one wait in vain, and this page holds nobody up again.
 */
export function holdOn(ask: Tussock["ask"]): void {
  if (inVain) return;
  const landed = globalThis.crossOriginIsolated ? new Int32Array(new SharedArrayBuffer(4)) : undefined;
  // Nobody is left to hear a refusal; the flag or the clock ends the wait.
  if (landed) ask("landed", { flag: landed }).catch(() => undefined);
  const until = performance.now() + (landed ? HELD_AT_MOST_MS : HELD_UNSEEN_MS);
  while (performance.now() < until) if (landed && Atomics.load(landed, 0) === 1) return;
  inVain = landed !== undefined;
}
/** The half second in which words are promised to be kept. */
const HELD_AT_MOST_MS = 500;
/**
 * Where a host does not isolate the page there is no such memory. Tried with reloads right after a key: 7 of 12 lost a few
 * letters without waiting, 0 of 12 with 60 ms; doubled for slower phones.
 */
const HELD_UNSEEN_MS = 120;
