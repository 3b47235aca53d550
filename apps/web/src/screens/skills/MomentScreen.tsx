import { cardsForMoment, moments } from "@tussock/content/skills/cards";
import { skillsWords as words } from "@tussock/content/words/skills";
import { BackBar } from "#app/BackBar.tsx";
import { usePageTitle } from "#app/usePageTitle.ts";
import { CardRows } from "./CardRows.tsx";
import { NoSuchSkill } from "./NoSuchSkill.tsx";
import "./skills.css";

/** Skills that fit what is going on, the quickest first (D3). */
export function MomentScreen({ moment }: { readonly moment: string }) {
  usePageTitle(words.title);
  const known = moments.find(({ id }) => id === moment);
  return (
    <div class="app">
      <BackBar href="/skills" label={words.card.backToAll} />
      <main id="main" class="stack stack-5">
        {known ? (
          <>
            <h1>{known.sentence}</h1>
            <CardRows cards={cardsForMoment(moment)} />
          </>
        ) : (
          <NoSuchSkill />
        )}
      </main>
    </div>
  );
}
