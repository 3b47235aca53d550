import type { LadderPlace, RecordId } from "@tussock/domain";
import type { GoalStory } from "@tussock/domain/goal";
import { goalsWords } from "@tussock/content/words/goals";
import { childrenOf } from "#app/ladder/ladder.ts";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { stepsIcon } from "#ui/icon/icons.ts";
import { goalPath, monthSaid } from "./goals.ts";

const words = goalsWords.ladder;

/** The same ladder as activities build: parts lead to their goal, steps to Plan. */
export function GoalLadder({ story }: { readonly story: GoalStory }) {
  return (
    <Card labelledBy="goal-ladder" gap={3}>
      <h2 id="goal-ladder">{words.title}</h2>
      <p class="meta">{story.ladder.length === 0 ? words.none : words.lead}</p>
      <Level story={story} under={undefined} />
      {!story.goal.closed && (
        <div>
          <Button kind="second" size="sm" icon={stepsIcon} href={`${goalPath(story.goal.id)}/ladder`}>
            {words.change}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Level({ story, under }: { readonly story: GoalStory; readonly under: string | undefined }) {
  const here = childrenOf(story.ladder, under);
  if (here.length === 0) return null;
  return (
    <ul class="goal-ladder">
      {here.map((place) => (
        <li key={place.id}>
          <Place story={story} place={place} />
          <Level story={story} under={place.id} />
        </li>
      ))}
    </ul>
  );
}

function Place({ story, place }: { readonly story: GoalStory; readonly place: LadderPlace }) {
  const locale = localeFor(useTussock().preferences.value);
  const id = place.id as RecordId;
  const isMet = story.met.includes(id);
  const tries = story.tries[id] ?? 0;
  const facts = [
    ...(isMet ? [words.metPart] : []),
    ...(tries > 0 ? [words.tried(tries)] : []),
    ...(place.around === undefined ? [] : [words.around1(monthSaid(place.around, locale))]),
  ];
  const mark = isMet || tries > 0 ? "done" : place.kind === "goal" ? "part" : "ahead";
  return (
    <span class="goal-place">
      <Mark mark={mark} size={22} />
      <span>
        <a class="link" href={place.kind === "goal" ? goalPath(id) : `/plan/${id}`}>
          {place.title}
        </a>
        {facts.length > 0 && <span class="meta"> {goalsWords.meta(facts)}</span>}
      </span>
    </span>
  );
}
