/** What Today says of a thought whose day has come (C17): that there is one, never its words, and a way past it. */
import type { RecordId } from "@tussock/domain";
import { sharedWords } from "@tussock/content/words/shared";
import { thoughtsWords } from "@tussock/content/words/thoughts";
import type { LookForCard } from "#app/laterCards.ts";
import { findReturningThought } from "#app/returningThought.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";

const words = thoughtsWords.comesBack;

export const lookForThought: LookForCard = async ({ ask, today }) => {
  const day = today.peek()?.day;
  const thought = day && (await findReturningThought(ask, day));
  return thought && <ThoughtToday thought={thought.id} />;
};

export function ThoughtToday({ thought }: { readonly thought: RecordId }) {
  const tussock = useTussock();

  async function notNow() {
    const saved = await tussock.ask("thoughtCameBack", { id: thought });
    if (!saved.ok) tussock.say({ text: sharedWords.saveTrouble[saved.trouble] });
  }

  return (
    <Card gap={3} labelledBy="thought-today">
      <p id="thought-today">{words.today}</p>
      <div class="line">
        <Button kind="second" href="/thoughts">
          {words.look}
        </Button>
        <Button kind="quiet" onPress={() => void notNow()}>
          {words.notNow}
        </Button>
      </div>
    </Card>
  );
}
