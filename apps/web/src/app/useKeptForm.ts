import { useEffect, useState } from "preact/hooks";
import type { DraftKind } from "./asks.ts";
import { createKeptForm, type DraftSays, type KeptFormPlace } from "./keptForm.ts";
import { useTussock } from "./tussock.ts";

export interface FormInUse<Form> {
  readonly form: Form;
  readonly change: (form: Form) => void;
  /** What was kept is a record now; `after` is what the form shows from here on. */
  readonly drop: (after?: Form) => Promise<void>;
  /** For DraftNotes, which every form with a draft shows. */
  readonly draft: DraftSays;
}

/** A kept form that lives as long as the part of the screen it stands in. */
export function useKeptForm<Form>(
  { of, key }: { readonly of: DraftKind; readonly key: string },
  first: Form,
  read: (kept: unknown) => Form | undefined,
  hasBecome?: KeptFormPlace<Form>["hasBecome"],
): FormInUse<Form> {
  const { ask } = useTussock();
  const [kept] = useState(() => createKeptForm({ ask, of, key, read, first, ...(hasBecome && { hasBecome }) }));
  useEffect(() => {
    void kept.begin();
    return () => void kept.close();
  }, [kept]);
  return { form: kept.form.value, change: kept.change, drop: kept.drop, draft: kept };
}
