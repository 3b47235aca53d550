/**
 * Which tab a draft belongs to. Two tabs that each write something new must not write over each other, and what a tab
 * left behind, by a crash or for later, has to be found by the next one: the lock a tab holds ends with the tab.
 */
export interface DraftClaims {
  /** False while another living tab writes this draft. */
  readonly take: (name: string) => Promise<boolean>;
  readonly letGo: (name: string) => void;
  /** Names that other living tabs hold. */
  readonly elsewhere: () => Promise<ReadonlySet<string>>;
}

/** The claims of one tab. Without locks (old browsers) every draft is for whoever comes, as if there were one tab. */
export function createDraftClaims(locks: LockManager | undefined): DraftClaims {
  const held = new Map<string, Claim>();
  /** Let go, but not yet free: asking for it again has to wait for its own end. */
  const ending = new Map<string, Promise<unknown>>();

  return {
    async take(name) {
      if (!locks || held.has(name)) return true;
      await ending.get(name);
      const holding = Promise.withResolvers<void>();
      const taking = Promise.withResolvers<boolean>();
      const over = locks
        .request(PREFIX + name, { ifAvailable: true }, (lock) => {
          taking.resolve(lock !== null);
          return lock && holding.promise;
        })
        // A page that may use no locks is alone as far as it can know.
        .catch(() => taking.resolve(true));
      const taken = await taking.promise;
      if (taken) held.set(name, { letGo: holding.resolve, over });
      return taken;
    },
    letGo(name) {
      const claim = held.get(name);
      if (!claim) return;
      held.delete(name);
      ending.set(name, claim.over);
      claim.letGo();
    },
    async elsewhere() {
      const all = (await locks?.query())?.held ?? [];
      const names = all.map(({ name = "" }) => name).filter((name) => name.startsWith(PREFIX));
      return new Set(names.map((name) => name.slice(PREFIX.length)).filter((name) => !held.has(name)));
    },
  };
}
interface Claim {
  readonly letGo: () => void;
  readonly over: Promise<unknown>;
}
const PREFIX = "tussock draft ";

export const draftClaims = createDraftClaims(globalThis.navigator?.locks);
