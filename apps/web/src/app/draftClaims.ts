/**
 * Which tab a draft belongs to. Two tabs that each write something new must not write over each other, and what a tab
 * left behind, by a crash or for later, has to be found by the next one: the lock a tab holds ends with the tab.
 */
import { DRAFT_LOCK, ownDrafts } from "./draftsElsewhere.ts";

export interface DraftClaims {
  /** False while another living tab writes this draft. */
  readonly take: (name: string) => Promise<boolean>;
  readonly letGo: (name: string) => void;
}

/** The claims of one tab. Without locks (old browsers) every draft is for whoever comes, as if there were one tab. */
export function createDraftClaims(locks: LockManager | undefined, own: Set<string> = new Set()): DraftClaims {
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
        .request(DRAFT_LOCK + name, { ifAvailable: true }, (lock) => {
          taking.resolve(lock !== null);
          return lock && holding.promise;
        })
        // A page that may use no locks is alone as far as it can know.
        .catch(() => taking.resolve(true));
      if (!(await taking.promise)) return false;
      own.add(name);
      held.set(name, { letGo: holding.resolve, over: over.then(() => own.delete(name)) });
      return true;
    },
    letGo(name) {
      const claim = held.get(name);
      if (!claim) return;
      held.delete(name);
      ending.set(name, claim.over);
      claim.letGo();
    },
  };
}
interface Claim {
  readonly letGo: () => void;
  readonly over: Promise<unknown>;
}

export const draftClaims = createDraftClaims(globalThis.navigator?.locks, ownDrafts);
