import type { GoalStory } from "@tussock/domain/goal";
import { goalsWords } from "@tussock/content/words/goals";
import { sharedWords } from "@tussock/content/words/shared";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Line } from "#ui/Line.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { plantIcon } from "#ui/icon/icons.ts";

const words = goalsWords.graduation;

/** Offered once, when something comes by itself (E11); the person decides, and can turn it round at any time. */
export function GoalGraduation({ story: { goal, offer } }: { readonly story: GoalStory }) {
  const tussock = useTussock();
  async function answer(are: "less" | "asBefore" | undefined, said?: string) {
    const kept = await tussock.ask("promptGoal", { id: goal.id, ...(are && { are }) });
    if (!kept.ok) tussock.say({ text: sharedWords.saveTrouble[kept.trouble] });
    else if (said !== undefined) tussock.say({ text: said });
  }
  if (goal.prompts?.are === "less")
    return (
      <Note icon={plantIcon}>
        {words.isLess} <Link onPress={() => void answer("asBefore", words.keptAsBefore)}>{words.turnRound}</Link>
      </Note>
    );
  if (goal.prompts) return <Link onPress={() => void answer("less", words.keptLess)}>{words.letLess}</Link>;
  if (!offer) return null;
  return (
    <Note tone="moss" icon={plantIcon}>
      <div class="stack stack-3">
        <p>
          <b class="strong">{offer === "byItself" ? words.byItself : words.signs}</b> {words.ask}
        </p>
        <Line>
          <Button size="sm" onPress={() => void answer("less", words.keptLess)}>
            {words.less}
          </Button>
          <Button size="sm" kind="second" onPress={() => void answer("asBefore", words.keptAsBefore)}>
            {words.asBefore}
          </Button>
        </Line>
      </div>
    </Note>
  );
}
