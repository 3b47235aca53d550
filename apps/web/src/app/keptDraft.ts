/**
 * Words on their way to a record: kept sealed while they are typed, found again after a closed tab or a crash.
 * The vault has one place for each kind; ours holds one draft for each thing written about, so that a second log never
 * pushes out the first. Drafts never expire (DESIGN-LANGUAGE, rule 8).
 */
import { signal, type ReadonlySignal } from "@preact/signals";
import type { DraftKind, SaveTrouble } from "./asks.ts";
import { openDrafts } from "./openDrafts.ts";
import type { Tussock } from "./tussock.ts";

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
  /** What it is about: "new", "plan:…", "entry:…". */
  readonly key: string;
  /** What is on the disk may come from another version: what cannot be read is no draft. */
  readonly read: (kept: unknown) => Form | undefined;
  /** `leave` says whether words are still on their way to the disk. */
  readonly onLeaving?: (leave: () => boolean) => () => void;
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
  onLeaving = whenPageLeaves,
}: DraftPlace<Form>): KeptDraft<Form> {
  const notKept = signal<SaveTrouble | undefined>(undefined);
  let newest: Form | undefined;
  /** Counts every word kept, and the last of them that reached the disk. */
  let kept = 0;
  let onDisk = 0;
  let lastBegan = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopListening: (() => void) | undefined;

  return {
    notKept,
    async find() {
      const found = (await readDrafts(ask, of))[key];
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
    },
  };

  /** From the first word on there is something to keep when the page goes away. */
  function listen(): () => void {
    openDrafts.add(keepNow);
    return onLeaving(leave);
  }

  async function keepNow(): Promise<void> {
    stopTimer();
    if (onDisk === kept) return;
    lastBegan = performance.now();
    await inLine(ask, of, write);
  }

  /** Other drafts of this kind may have come from another tab since: read, then write. One at a time. */
  async function write(): Promise<void> {
    const writing = kept;
    if (onDisk === writing) return;
    try {
      const drafts = put(await readDrafts(ask, of), key, newest);
      known(ask).set(of, drafts);
      const saved = isEmpty(drafts)
        ? await ask("dropDraft", { of })
        : await ask("keepDraft", { of, draft: { byKey: drafts } });
      notKept.value = saved.ok ? undefined : saved.trouble;
    } catch {
      // The worker that held the keys is gone: locked, or our mistake, which it has reported itself.
      notKept.value = "locked";
    }
    if (notKept.value === undefined) onDisk = Math.max(onDisk, writing);
  }

  /** A page that goes away has no time to read first: what was known a moment ago has to do. True: words are on their way. */
  function leave(): boolean {
    stopTimer();
    if (onDisk === kept || newest === undefined) return false;
    const drafts = put(known(ask).get(of) ?? {}, key, newest);
    ask("keepDraft", { of, draft: { byKey: drafts } }).then(
      (saved) => (notKept.value = saved.ok ? undefined : saved.trouble),
      () => (notKept.value = "locked"),
    );
    return true;
  }

  function stopTimer(): void {
    clearTimeout(timer);
    timer = undefined;
  }
}

/** What is on its way, newest last, by what it is about. */
export async function readDrafts(ask: Tussock["ask"], of: DraftKind): Promise<Drafts> {
  const kept = await ask("draft", { of });
  const drafts = isDrafts(kept) ? kept.byKey : {};
  known(ask).set(of, drafts);
  return drafts;
}
export type Drafts = Readonly<Record<string, unknown>>;

const knownByAsk = new WeakMap<Tussock["ask"], Map<DraftKind, Drafts>>();
const lineByAsk = new WeakMap<Tussock["ask"], Map<DraftKind, Promise<void>>>();

function known(ask: Tussock["ask"]): Map<DraftKind, Drafts> {
  return fromMap(knownByAsk, ask);
}
function inLine(ask: Tussock["ask"], of: DraftKind, run: () => Promise<void>): Promise<void> {
  const lines = fromMap(lineByAsk, ask);
  const next = (lines.get(of) ?? Promise.resolve()).then(run);
  lines.set(of, next);
  return next;
}
function fromMap<Value>(
  byAsk: WeakMap<Tussock["ask"], Map<DraftKind, Value>>,
  ask: Tussock["ask"],
): Map<DraftKind, Value> {
  const there = byAsk.get(ask) ?? new Map<DraftKind, Value>();
  byAsk.set(ask, there);
  return there;
}

function put(drafts: Drafts, key: string, form: unknown): Drafts {
  const { [key]: _, ...others } = drafts;
  return form === undefined ? others : { ...others, [key]: form };
}
function isEmpty(drafts: Drafts): boolean {
  return Object.keys(drafts).length === 0;
}
function isDrafts(kept: unknown): kept is { readonly byKey: Drafts } {
  return (
    typeof kept === "object" &&
    kept !== null &&
    "byKey" in kept &&
    typeof kept.byKey === "object" &&
    kept.byKey !== null
  );
}

/** pagehide, and hidden: on phones the second is often the last word a page hears. */
function whenPageLeaves(leave: () => boolean): () => void {
  if (typeof document === "undefined") return () => undefined;
  const leaving = () => {
    if (leave()) holdOn();
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

/**
 * A page that is closed takes its worker along. The worker has a thread of its own, so a moment in which nothing else
 * happens here is the moment it needs to seal and write (tried with reloads right after a key: 7 of 12 lost a few
 * letters without it, 0 of 12 with 60 ms; doubled for slower phones).
 */
function holdOn(): void {
  const until = performance.now() + HOLD_MS;
  while (performance.now() < until);
}
const HOLD_MS = 120;
