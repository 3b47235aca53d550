import { tuftsDrawn } from "@tussock/domain/activity";
import { activitiesWords } from "@tussock/content/words/activities";
import { Mark } from "#ui/moor/Mark.tsx";

/** As many as fit a small screen without hiding one behind another. */
const DRAWN_MOST = 80;

/** A patch of ground on which tufts grow; neither whose nor how many can be told, see [Note: A picture nobody can be read from]. */
export function Patch({ challenge, tufts }: { readonly challenge: string; readonly tufts: number }) {
  return <PatchDrawn drawn={tuftsDrawn(challenge, tufts)} />;
}

/** The same on the wall, which is told how much to draw and nothing else. */
export function PatchDrawn({ drawn }: { readonly drawn: number }) {
  return (
    <div class="patch" role="img" aria-label={activitiesWords.patch.ground}>
      {Array.from({ length: Math.min(drawn, DRAWN_MOST) }, (_, at) => (
        <Mark key={at} mark="done" size={34} seed={at + 5} />
      ))}
    </div>
  );
}
