/**
 * What a page takes of the memory, its workers included: what the largest of the browser's page processes has for itself
 * (RssAnon of Linux). Elsewhere it is not known.
 */
import { readProc, renderersOf } from "./processes.ts";

export function rendererMemoryMb(profile: string): number {
  const kB = renderersOf(profile).map((pid) =>
    Number(/^RssAnon:\s+(\d+) kB/m.exec(readProc(`/proc/${pid}/status`))?.[1]),
  );
  const known = kB.filter((one) => !Number.isNaN(one));
  return known.length > 0 ? Math.max(...known) / 1_000 : Number.NaN;
}
