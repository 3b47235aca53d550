/** Thoughts kept on something: a page, a card, a step. */
import type { Entry, Thought } from "@tussock/domain";
import type { SaveTrouble, WordsTrouble } from "./asks.ts";

export type ThoughtAbout = NonNullable<Thought["about"]>;

/** The newest kept on one thing; a few, since My thoughts has them all. */
export function thoughtsOn(entries: readonly Entry[], { kind, id }: ThoughtAbout, most: number): readonly Thought[] {
  return entries
    .filter(
      (entry): entry is Thought => entry.type === "thought" && entry.about?.kind === kind && entry.about.id === id,
    )
    .slice(0, most);
}

/** Troubles with the words belong to the field, troubles with the disk to the page. */
export function isWordsTrouble(trouble: WordsTrouble | SaveTrouble): trouble is WordsTrouble {
  return trouble === "noWords" || trouble === "tooLong" || trouble === "inTheFuture";
}
