import { skillsWords } from "@tussock/content/words/skills";
import { Button } from "#ui/Button.tsx";
import { Empty } from "#ui/Empty.tsx";

const words = skillsWords.card.gone;

/** An id of a later version, or a mistyped address. */
export function NoSuchSkill() {
  return (
    <Empty level={1} title={words.title} meta={words.meta}>
      <Button kind="second" href="/skills">
        {words.back}
      </Button>
    </Empty>
  );
}
