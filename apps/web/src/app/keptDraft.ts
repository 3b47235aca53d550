/**
 * Words on their way to a record: kept sealed while they are typed, found again after a closed tab or a crash.
 * The vault has one place for each kind; ours holds one draft for each thing written about, so that a second log never
 * pushes out the first. Drafts never expire (DESIGN-LANGUAGE, rule 8).
 */
import { signal, type ReadonlySignal } from "@preact/signals";
import type { DraftKind, Saved, SaveTrouble } from "./asks.ts";
import { draftClaims, type DraftClaims } from "./draftClaims.ts";
import { openDrafts } from "./openDrafts.ts";
import { isNewKey, NEW, readDrafts, type Drafts } from "./readDrafts.ts";
import type { Tussock } from "./tussock.ts";
import { whenPageLeaves, type OnLeaving } from "./whenPageLeaves.ts";

export interface KeptDraft<Form> {
  readonly find: () => Promise<Form | undefined>;
  /** Written within `KEPT_WITHIN_MS`, or at once when the page goes away. */
  readonly keep: (form: Form) => void;
  readonly keepNow: () => Promise<void>;
  readonly drop: () => Promise<void>;
  /** Keeps what is there and stops listening; for when the screen goes away. */
  readonly close: () => Promise<void>;
  /** Why the newest words are not on the disk yet; they are still on the screen, and the next word tries again. */
  readonly notKept: ReadonlySignal<SaveTrouble | undefined>;
}
export interface DraftPlace<Form> {
  readonly ask: Tussock["ask"];
  readonly of: DraftKind;
  /** What it is about: "plan:…", "entry:…"; "new" for what is not there yet, of which each tab has its own. */
  readonly key: string;
  /** What is on the disk may come from another version: what cannot be read is no draft. */
  readonly read: (kept: unknown) => Form | undefined;
  readonly onLeaving?: OnLeaving;
  readonly claims?: DraftClaims;
}

/**
 * The first word is written at once, those that follow together after this long: well under the promised half second,
 * and little enough work for a slow phone.
 */
export const KEPT_WITHIN_MS = 150;

export function createKeptDraft<Form>({
  ask,
  of,
  key,
  read,
  onLeaving = whenPageLeaves(ask),
  claims = draftClaims,
}: DraftPlace<Form>): KeptDraft<Form> {
  const notKept = signal<SaveTrouble | undefined>(undefined);
  let ownKey = key === NEW ? undefined : key;
  let newest: Form | undefined;
  /** Counts every word kept, and the last of them that reached the disk. */
  let kept = 0;
  let onDisk = 0;
  /** The last of them that was sent off as the page went away: both of its last words say the same. */
  let sentOff = 0;
  let lastBegan = -Infinity;
  let line: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopListening: (() => void) | undefined;

  return {
    notKept,
    async find() {
      const drafts = await readDrafts(ask, of);
      ownKey ??= await claimNew(drafts);
      const found = drafts[ownKey];
      return found === undefined ? undefined : read(found);
    },
    keep(form) {
      stopListening ??= listen();
      newest = form;
      kept += 1;
      const soonest = lastBegan + KEPT_WITHIN_MS - performance.now();
      if (soonest <= 0) void keepNow();
      else timer ??= setTimeout(() => void keepNow(), soonest);
    },
    keepNow,
    async drop() {
      newest = undefined;
      kept += 1;
      await keepNow();
    },
    async close() {
      stopListening?.();
      stopListening = undefined;
      openDrafts.delete(keepNow);
      await keepNow();
      if (key === NEW && ownKey) claims.letGo(`${of} ${ownKey}`);
    },
  };

  /** From the first word on there is something to keep when the page goes away. */
  function listen(): () => void {
    openDrafts.add(keepNow);
    return onLeaving(leave);
  }

  /** The newest that no living tab writes, or a place of its own. */
  async function claimNew(drafts: Drafts): Promise<string> {
    const left = Object.keys(drafts).filter(isNewKey).reverse();
    for (const found of left) if (await claims.take(`${of} ${found}`)) return found;
    const fresh = `${NEW}:${crypto.randomUUID()}`;
    await claims.take(`${of} ${fresh}`);
    return fresh;
  }

  async function keepNow(): Promise<void> {
    stopTimer();
    if (onDisk === kept) return;
    lastBegan = performance.now();
    line = line.then(write);
    await line;
  }

  async function write(): Promise<void> {
    const writing = kept;
    if (onDisk === writing) return;
    try {
      ownKey ??= await claimNew(await readDrafts(ask, of));
      const saved = await put(ownKey);
      notKept.value = saved.ok ? undefined : saved.trouble;
    } catch {
      // The worker that held the keys is gone: locked, or our mistake, which it has reported itself.
      notKept.value = "locked";
    }
    if (notKept.value === undefined) onDisk = Math.max(onDisk, writing);
  }

  /** A page that goes away can only send its words off. True: they are on their way. */
  function leave(): boolean {
    stopTimer();
    if (onDisk === kept || sentOff === kept || newest === undefined || ownKey === undefined) return false;
    const sending = (sentOff = kept);
    put(ownKey).then(
      (saved) => {
        notKept.value = saved.ok ? undefined : saved.trouble;
        if (saved.ok) onDisk = Math.max(onDisk, sending);
        else sentOff = 0;
      },
      () => (notKept.value = "locked"),
    );
    return true;
  }

  function put(at: string): Promise<Saved<void>> {
    return newest === undefined ? ask("dropDraft", { of, key: at }) : ask("keepDraft", { of, key: at, draft: newest });
  }

  function stopTimer(): void {
    clearTimeout(timer);
    timer = undefined;
  }
}
