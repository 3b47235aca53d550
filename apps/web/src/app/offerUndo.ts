import { sharedWords } from "@tussock/content/words/shared";
import type { Tussock } from "./tussock.ts";

/** Undo beats confirm (DESIGN-LANGUAGE, rule 9): says what was done, with one press to take it back. */
export function offerUndo(tussock: Pick<Tussock, "say">, text: string, undo: () => void): void {
  tussock.say({
    text,
    action: {
      label: sharedWords.undo,
      run: () => {
        tussock.say(undefined);
        undo();
      },
    },
  });
}
