/**
 * A setting in a person's words is kept while it is typed: after a short rest of the fingers, and at once when the field
 * or the page is left. There is no button to forget, and a tab that is closed takes no word along.
 */
import type { OnLeaving } from "./whenPageLeaves.ts";

export interface KeepSoon {
  readonly typed: (text: string) => void;
  /** The field is left: what was typed since the last time is kept now, aloud. */
  readonly left: () => void;
  readonly close: () => void;
}

/** Longer than between two letters, shorter than a look away. */
export const KEPT_AFTER_MS = 400;

export function createKeepSoon(
  keep: (text: string, how: { readonly aloud: boolean }) => void,
  onLeaving: OnLeaving,
): KeepSoon {
  let waiting: string | undefined;
  let touched: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopListening = onLeaving(flush);
  return {
    typed(text) {
      waiting = touched = text;
      clearTimeout(timer);
      timer = setTimeout(flush, KEPT_AFTER_MS);
    },
    left() {
      clearTimeout(timer);
      if (touched !== undefined) keep(touched, { aloud: true });
      waiting = touched = undefined;
    },
    close() {
      flush();
      stopListening();
    },
  };

  /** True when words were on their way. */
  function flush(): boolean {
    clearTimeout(timer);
    if (waiting === undefined) return false;
    keep(waiting, { aloud: false });
    waiting = undefined;
    return true;
  }
}
