/** The log someone began and left, for Today to go on with. Apart from logDraft.ts so that the first screen stays small. */
import type { RecordId } from "@tussock/domain";
import { draftsElsewhere } from "./draftsElsewhere.ts";
import { isNewKey, readDrafts } from "./readDrafts.ts";
import { isKept, type Kept } from "./readKept.ts";
import type { Tussock } from "./tussock.ts";

/** Its address; undefined when there is none. Ratings the timer put aside are not a log a person began. */
export async function begunLog(ask: Tussock["ask"], elsewhere = draftsElsewhere): Promise<string | undefined> {
  const drafts = Object.entries(await readDrafts(ask, "log")).reverse();
  if (drafts.length === 0) return undefined;
  const others = await elsewhere();
  for (const [key, kept] of drafts) {
    if (!isKept(kept) || kept["handedOver"] === true || others.has(`log ${key}`)) continue;
    if (!(await becameEntry(ask, kept))) return addressOf(key);
    await ask("dropDraft", { of: "log", key });
  }
  return undefined;
}

/** The page was closed after the log was saved and before its draft was put away: there is nothing left to write. */
async function becameEntry(ask: Tussock["ask"], kept: Kept): Promise<boolean> {
  const id = kept["becomes"];
  if (typeof id !== "string") return false;
  const now = await ask("entry", { id: id as RecordId });
  if (now?.entry.type !== "practice") return false;
  const { readLogForm, saysNoMore } = await import("./logDraft.ts");
  const form = readLogForm(kept);
  return form !== undefined && saysNoMore(form, now.entry);
}

function addressOf(key: string): string {
  const [about, id] = key.split(":");
  if (about === "entry") return `/log/${id}/edit`;
  return id === undefined || isNewKey(key) ? "/log/new" : `/log/new?${about}=${id}`;
}
