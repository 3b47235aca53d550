import { proofWords as words } from "@tussock/content/words/proof";
import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { hardnessOf, isOnALowDay, type ProofLine } from "./proof.ts";

/** The words first, then what they were written after: facts that nobody can argue with. */
export function ProofWords({ line: { words: said, entry } }: { readonly line: ProofLine }) {
  const tussock = useTussock();
  const today = tussock.today.value?.day ?? entry.day;
  const hardness = hardnessOf(entry);
  const facts = [
    ...(entry.type === "practice" ? [words.after(entry.what)] : []),
    sharedWords.relativeDay(entry.day, today, localeFor(tussock.preferences.value)),
    ...(hardness === undefined ? [] : [words.wasHard(hardness)]),
    ...(isOnALowDay(entry) ? [words.onALowDay] : []),
  ];
  return (
    <figure class="stack stack-2">
      <blockquote class="proof-said">{words.quote(said)}</blockquote>
      <figcaption class="meta">
        <a href={`/look-back/${entry.id}`}>{`${facts.join(". ")}.`}</a>
      </figcaption>
    </figure>
  );
}
