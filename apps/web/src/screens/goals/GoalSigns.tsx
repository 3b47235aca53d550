import type { GoalStory, SignNow } from "@tussock/domain/goal";
import { goalsWords } from "@tussock/content/words/goals";
import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { offerUndo } from "#app/offerUndo.ts";
import { useTussock } from "#app/tussock.ts";
import { Card } from "#ui/Card.tsx";
import { Choice } from "#ui/Choice.tsx";
import { ChoiceGroup } from "#ui/ChoiceGroup.tsx";

const words = goalsWords.signs;

/** "How will I know I am getting better?": each sign can be ticked on the day it is noticed. */
export function GoalSigns({ story: { goal, signs } }: { readonly story: GoalStory }) {
  const tussock = useTussock();
  const locale = localeFor(tussock.preferences.value);
  async function turn({ sign, noticed }: SignNow) {
    const kept = noticed
      ? await tussock.ask("unnoticeSign", { id: noticed.id })
      : await tussock.ask("noticeSign", { goalId: goal.id, sign });
    if (!kept.ok) tussock.say({ text: sharedWords.saveTrouble[kept.trouble] });
    // A tick made anew would have the day of today; Undo keeps the day it was noticed.
    else if (noticed) offerUndo(tussock, words.takenBack, () => void tussock.ask("undoDelete", { id: noticed.id }));
    else tussock.say({ text: words.noticed });
  }
  return (
    <Card labelledBy="goal-signs" gap={3}>
      <h2 id="goal-signs">{words.title}</h2>
      {signs.length === 0 ? (
        <p class="meta">{words.none}</p>
      ) : (
        <ChoiceGroup legend={words.title} hideLegend hint={words.lead}>
          <div class="stack stack-2">
            {signs.map((one) => (
              <Choice
                key={one.sign}
                kind="checkbox"
                name="goal-sign"
                checked={one.noticed !== undefined}
                title={one.sign}
                meta={one.noticed && words.noticedOn(sharedWords.dayWithYear(one.noticed.day, locale))}
                onChange={() => void turn(one)}
              />
            ))}
          </div>
        </ChoiceGroup>
      )}
    </Card>
  );
}
