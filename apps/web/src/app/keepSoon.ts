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
  keep: (text: string, how: { readonly aloud: boolean }) => Promise<unknown>,
  onLeaving: OnLeaving,
): KeepSoon {
  let waiting: string | undefined;
  let touched: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay = 0;
  const stopListening = onLeaving(() => {
    flush();
    return underWay > 0;
  });
  return {
    typed(text) {
      waiting = touched = text;
      clearTimeout(timer);
      timer = setTimeout(flush, KEPT_AFTER_MS);
    },
    left() {
      clearTimeout(timer);
      if (touched !== undefined) void send(touched, true);
      waiting = touched = undefined;
    },
    close() {
      flush();
      stopListening();
    },
  };

  function flush(): void {
    clearTimeout(timer);
    if (waiting === undefined) return;
    void send(waiting, false);
    waiting = undefined;
  }

  async function send(text: string, aloud: boolean): Promise<void> {
    underWay += 1;
    try {
      await keep(text, { aloud });
    } finally {
      underWay -= 1;
    }
  }
}
