import { useState } from "preact/hooks";
import type { Outcome } from "@tussock/domain";
import { keptWords } from "@tussock/content/words/kept";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble } from "./asks.ts";
import { useTussock } from "./tussock.ts";
import { Note } from "#ui/Note.tsx";
import { warningCircleIcon } from "#ui/icon/icons.ts";

/** Says that something is kept, or shows why it is not; true when it is. */
export function useSaying() {
  const { say } = useTussock();
  const [trouble, setTrouble] = useState<SaveTrouble | undefined>(undefined);
  return {
    async saying(asked: Promise<Outcome<unknown, SaveTrouble>>, text: string = keptWords.saved): Promise<boolean> {
      const kept = await asked;
      setTrouble(kept.ok ? undefined : kept.trouble);
      if (kept.ok) say({ text });
      return kept.ok;
    },
    trouble: trouble !== undefined && (
      <Note tone="ember" icon={warningCircleIcon} role="alert">
        <b class="strong">{sharedWords.unsaved.any}</b> {sharedWords.saveTrouble[trouble]}
      </Note>
    ),
  };
}
