import { flowWords as words } from "@tussock/content/words/flow";
import { Note } from "#ui/Note.tsx";
import { FoundDraft } from "./FoundDraft.tsx";
import type { DraftSays } from "./keptForm.ts";

/** At the head of a form: words from before that were taken up again, and words that are on the screen alone. */
export function DraftNotes({ draft: { found, notKept, startFresh } }: { readonly draft: DraftSays }) {
  return (
    <>
      {found.value && <FoundDraft onStartFresh={startFresh} />}
      {notKept.value !== undefined && <Note role="status">{words.draftNotKept}</Note>}
    </>
  );
}
