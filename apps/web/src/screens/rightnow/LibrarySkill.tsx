import { guideById } from "@tussock/content/skills/guides";
import { rightnowWords } from "@tussock/content/words/rightnow";
import { Button } from "#ui/Button.tsx";
import { Empty } from "#ui/Empty.tsx";
import { SkillInUse } from "./SkillInUse.tsx";
import { SkillPage } from "./SkillPage.tsx";

const words = rightnowWords.skill.gone;

/** A guided skill of the library, which is too large to lie in wait on every first visit. */
export function LibrarySkill({ id }: { readonly id: string }) {
  const skill = guideById(id);
  if (skill) return <SkillInUse key={skill.id} skill={skill} />;
  return (
    <SkillPage>
      <Empty level={1} title={words.title} meta={words.meta}>
        <Button kind="second" href="/skills">
          {words.back}
        </Button>
      </Empty>
    </SkillPage>
  );
}
