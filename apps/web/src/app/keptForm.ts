/** A form whose words are kept sealed while they are typed: taken up again after a crash, or put away to start fresh. */
import { signal, type ReadonlySignal } from "@preact/signals";
import type { SaveTrouble } from "./asks.ts";
import { createKeptDraft, type DraftPlace } from "./keptDraft.ts";

/** What a form has to say of its draft; DraftNotes says it. */
export interface DraftSays {
  /** Words from before stand in the form. */
  readonly found: ReadonlySignal<boolean>;
  /** Why the newest words are on the screen alone. */
  readonly notKept: ReadonlySignal<SaveTrouble | undefined>;
  /** Puts the words away; the answer brings them back. */
  readonly startFresh: () => () => void;
}
export interface KeptForm<Form> extends DraftSays {
  readonly form: ReadonlySignal<Form>;
  /** Stands as given until a draft is found; what was typed since counts for more than what was found. */
  readonly begin: (first?: Form) => Promise<void>;
  readonly change: (next: Form) => void;
  /** What was kept is a record now; `after` is what the form shows from here on. */
  readonly drop: (after?: Form) => Promise<void>;
  readonly close: () => Promise<void>;
}
export interface KeptFormPlace<Form> extends DraftPlace<Form> {
  readonly first: Form;
  /** True of a draft whose page was closed between saving it and putting it away. */
  readonly hasBecome?: (kept: Form) => Promise<boolean>;
}

export function createKeptForm<Form>({ first, hasBecome, ...place }: KeptFormPlace<Form>): KeptForm<Form> {
  const draft = createKeptDraft(place);
  const form = signal(first);
  const found = signal(false);
  let begunWith = first;
  let touched = false;

  return {
    form,
    found,
    notKept: draft.notKept,
    change,
    async begin(from = first) {
      begunWith = from;
      if (!touched) form.value = from;
      const kept = await draft.find();
      if (kept === undefined) return;
      if (await hasBecome?.(kept)) return draft.drop();
      if (touched) return;
      form.value = kept;
      found.value = true;
    },
    async drop(after) {
      found.value = false;
      if (after !== undefined) form.value = after;
      await draft.drop();
    },
    close: draft.close,
    startFresh() {
      const away = form.value;
      touched = true;
      form.value = begunWith;
      found.value = false;
      void draft.drop();
      return () => {
        change(away);
        found.value = true;
      };
    },
  };

  function change(next: Form): void {
    touched = true;
    form.value = next;
    draft.keep(next);
  }
}
