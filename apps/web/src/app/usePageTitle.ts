import { useEffect } from "preact/hooks";
import { sharedWords } from "@tussock/content/words/shared";

/**
 * What tabs, the history and a screen reader call this screen. It outlives the lock and can be read over a shoulder,
 * so it is always a word of ours that tells nothing, never a person's.
 */
export function usePageTitle(name?: string): void {
  useEffect(() => {
    document.title = sharedWords.pageTitle(name);
  }, [name]);
}
