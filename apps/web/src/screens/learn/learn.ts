/** The pages of Learn: which one is asked for, what comes next, and the thoughts kept on it. */
import type { Entry, Thought } from "@tussock/domain";
import { learnWords, type LearnPage, type LearnPageId } from "@tussock/content/words/learn";
import type { SaveTrouble, WordsTrouble } from "#app/asks.ts";
import type { VaultState } from "#app/tussock.ts";

export function learnPage(id: string): LearnPage | undefined {
  return learnWords.pages.find((page) => page.id === id);
}

/** The page after this one; none after the last, since reading is not the point. */
export function nextPage(id: LearnPageId): LearnPage | undefined {
  const at = learnWords.pages.findIndex((page) => page.id === id);
  return at < 0 ? undefined : learnWords.pages[at + 1];
}

export function pagePath(id: LearnPageId): string {
  return `/learn/${id}`;
}

/** The newest thoughts kept on a page; a few, since the log has them all. */
export function thoughtsOn(entries: readonly Entry[], id: LearnPageId, most: number): readonly Thought[] {
  return entries
    .filter(
      (entry): entry is Thought => entry.type === "thought" && entry.about?.kind === "page" && entry.about.id === id,
    )
    .slice(0, most);
}

export function canKeepThoughts(vault: VaultState): boolean {
  return vault.is === "open";
}

/** Troubles with the words belong to the field, troubles with the disk to the page. */
export function isWordsTrouble(trouble: WordsTrouble | SaveTrouble): trouble is WordsTrouble {
  return trouble === "noWords" || trouble === "tooLong" || trouble === "inTheFuture";
}
