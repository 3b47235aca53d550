import { skillById } from "@tussock/content/skills";
import { sharedWords } from "@tussock/content/words/shared";
import { lazyScreen } from "#app/lazyScreen.tsx";
import { usePageTitle } from "#app/usePageTitle.ts";
import { SkillInUse } from "./SkillInUse.tsx";

const LibrarySkill = lazyScreen(() => import("./LibrarySkill.tsx").then((m) => m.LibrarySkill));

/** The skills of Right now are here at once; the others come with the library. */
export function SkillScreen({ id }: { readonly id: string }) {
  usePageTitle(sharedWords.tabs.rightNow);
  const skill = skillById(id);
  return skill ? <SkillInUse key={skill.id} skill={skill} /> : <LibrarySkill id={id} />;
}
