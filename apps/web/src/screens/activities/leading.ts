/** Where the leader is, kept with every move: a window that comes back finds it again. */
import { signal, type ReadonlySignal } from "@preact/signals";
import { leadingWords } from "@tussock/content/words/leading";
import { createKeptDraft } from "#app/keptDraft.ts";
import { newRecordId } from "#app/newRecordId.ts";
import { isKept } from "#app/readKept.ts";
import type { Tussock } from "#app/tussock.ts";
import { again, startLead, type Lead } from "./lead.ts";
import { findPlace, isWorthKeeping, keepPlace, type LeadPlace } from "./leadPlace.ts";
import type { SessionPlan } from "./sessionPlan.ts";

const words = leadingWords.cameBack;

export interface Leading {
  /** undefined while it is looked for. */
  readonly place: ReadonlySignal<LeadPlace | undefined>;
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly change: (move: (lead: Lead, at: number) => Lead) => void;
}

/** `of` names what is led: one activity, or a session that was prepared. */
export function createLeading(
  { ask, moment, say }: Pick<Tussock, "ask" | "moment" | "say">,
  of: string,
  plan: SessionPlan,
): Leading {
  const place = signal<LeadPlace | undefined>(undefined);
  const now = () => moment().at;
  const draft = createKeptDraft({ ask, of: "lead", key: of, read: (kept) => (isKept(kept) ? kept : undefined) });
  return {
    place,
    async open() {
      const found = findPlace(await draft.find(), plan, now());
      place.value = found ?? { room: newRecordId().slice(0, 8), lead: startLead(plan, newRecordId(), newRecordId()) };
      if (found && !found.lead.ended) say({ text: words.text, action: { label: words.fromStart, run: fromStart } });
    },
    close: draft.close,
    change,
  };

  function change(move: (lead: Lead, at: number) => Lead): void {
    if (!place.value) return;
    const next = { ...place.value, lead: move(place.value.lead, now()) };
    place.value = next;
    if (isWorthKeeping(next)) draft.keep(keepPlace(next, now()));
    else void draft.drop();
  }
  function fromStart(): void {
    say(undefined);
    change(again);
  }
}
