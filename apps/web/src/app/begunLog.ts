/** The log someone began and left, for Today to go on with. Apart from logDraft.ts so that the first screen stays small. */
import { readDrafts } from "./keptDraft.ts";
import { isKept } from "./readKept.ts";
import type { Tussock } from "./tussock.ts";

/** Its address; undefined when there is none. Ratings the timer put aside are not a log a person began. */
export async function begunLog(ask: Tussock["ask"]): Promise<string | undefined> {
  const begun = Object.entries(await readDrafts(ask, "log")).findLast(
    ([, kept]) => isKept(kept) && kept["handedOver"] !== true,
  );
  return begun && addressOf(begun[0]);
}

function addressOf(key: string): string {
  const [about, id] = key.split(":");
  if (about === "entry") return `/log/${id}/edit`;
  return id === undefined ? "/log/new" : `/log/new?${about}=${id}`;
}
