import { useEffect, useRef, useState } from "preact/hooks";
import type { DraftKind } from "./asks.ts";
import { createKeptDraft } from "./keptDraft.ts";
import { useTussock } from "./tussock.ts";

export interface KeptForm<Form> {
  readonly form: Form;
  readonly change: (form: Form) => void;
  /** What was kept is a record now. */
  readonly drop: () => Promise<void>;
}

/** A form whose words are kept sealed while they are typed, and found again after a crash. */
export function useKeptForm<Form>(
  { of, key }: { readonly of: DraftKind; readonly key: string },
  first: Form,
  read: (kept: unknown) => Form | undefined,
): KeptForm<Form> {
  const { ask } = useTussock();
  const [draft] = useState(() => createKeptDraft({ ask, of, key, read }));
  const [form, setForm] = useState(first);
  const touched = useRef(false);
  useEffect(() => {
    let here = true;
    void draft.find().then((kept) => {
      // What was typed since counts for more than what was found.
      if (here && kept && !touched.current) setForm(kept);
    });
    return () => {
      here = false;
      void draft.close();
    };
  }, [draft]);
  return {
    form,
    change(next) {
      touched.current = true;
      setForm(next);
      draft.keep(next);
    },
    drop: draft.drop,
  };
}
