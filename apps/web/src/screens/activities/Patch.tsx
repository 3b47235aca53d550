import { activitiesWords } from "@tussock/content/words/activities";
import { Mark } from "#ui/moor/Mark.tsx";

/** As many as fit a small screen without hiding one behind another; the number says the rest. */
const DRAWN_MOST = 60;

/** A patch of ground with a tuft for every step; which is whose cannot be told. */
export function Patch({ total }: { readonly total: number }) {
  return (
    <div class="patch" role="img" aria-label={activitiesWords.patch.tufts(total)}>
      {Array.from({ length: Math.min(total, DRAWN_MOST) }, (_, at) => (
        <Mark key={at} mark="done" size={34} seed={at + 5} />
      ))}
    </div>
  );
}
