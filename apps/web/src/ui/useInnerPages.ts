import { useEffect, useRef } from "preact/hooks";

export interface InnerPages {
  /** One page back, the same as the browser’s own Back. */
  readonly back: () => void;
  /** Takes the pages out of the history and then moves on, so that Back does not walk through what is finished. */
  readonly leave: (then: () => void) => void;
}

/**
 * Pages inside one screen for the browser’s own Back: each page further on is an entry of the history at the same
 * address. Every entry carries its page and how many entries of the same screen lie before it; a reload keeps both.
 * `at` is undefined while it is not known yet.
 */
export function useInnerPages(at: number | undefined, show: (at: number) => void): InnerPages {
  const last = useRef<number | undefined>(undefined);
  const shows = useRef(show);
  shows.current = show;

  useEffect(() => {
    if (at === undefined || at === last.current) return;
    const { depth } = here();
    if (last.current !== undefined && at > last.current) history.pushState({ at, depth: depth + 1 }, "");
    else history.replaceState({ at, depth }, "");
    last.current = at;
  }, [at]);

  useEffect(() => {
    const popped = () => {
      const to = here().at;
      if (last.current === undefined || to === undefined) return;
      last.current = to;
      shows.current(to);
    };
    addEventListener("popstate", popped);
    return () => removeEventListener("popstate", popped);
  }, []);

  return {
    back() {
      if (here().depth > 0) history.back();
      else if (at !== undefined && at > 0) show(at - 1);
    },
    leave(then) {
      const { depth } = here();
      last.current = undefined;
      if (depth === 0) return then();
      addEventListener("popstate", then, { once: true });
      history.go(-depth);
    },
  };
}

/** Another screen’s entry carries nothing of ours. */
function here(): { readonly at?: number; readonly depth: number } {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("at" in state) || !("depth" in state)) return { depth: 0 };
  const { at, depth } = state;
  return typeof at === "number" && typeof depth === "number" ? { at, depth } : { depth: 0 };
}
