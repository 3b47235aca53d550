/** One goal: what it says, how often, its signs and its ladder, the way so far, and what it said before. */
import type { Area, RecordId } from "@tussock/domain";
import type { GoalStory } from "@tussock/domain/goal";
import { goalsWords as words } from "@tussock/content/words/goals";
import { sharedWords } from "@tussock/content/words/shared";
import { BackBar } from "#app/BackBar.tsx";
import { CameFrom } from "#app/CameFrom.tsx";
import { KeptThoughts } from "#app/KeptThoughts.tsx";
import { localeFor } from "#app/locale.ts";
import { offerUndo } from "#app/offerUndo.ts";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { pencilSimpleIcon, sealCheckIcon } from "#ui/icon/icons.ts";
import { GoalEntries } from "./GoalEntries.tsx";
import { GoalGraduation } from "./GoalGraduation.tsx";
import { GoalLadder } from "./GoalLadder.tsx";
import { GoalSigns } from "./GoalSigns.tsx";
import { goalPath, goalsPath, monthSaid, oftenSaid, spanSaid, totalSaid, wayRows, weekSaid, whatFor } from "./goals.ts";
import "./goals.css";
import { useGoal } from "./useGoals.ts";

export function GoalScreen({ id }: { readonly id: RecordId }) {
  usePageTitle(words.title);
  const found = useGoal(id);
  return (
    <div class="app">
      <BackBar href={goalsPath} label={words.backToGoals} />
      <main id="main" class="you-page">
        {found.is === "opening" ? (
          <>
            <h1 class="vh">{words.opening}</h1>
            <Skeleton label={words.opening} lines={4} />
          </>
        ) : found.is === "gone" ? (
          <GoalGone />
        ) : (
          <Goal story={found.story} areas={found.areas} />
        )}
      </main>
    </div>
  );
}

export function GoalGone() {
  return (
    <Empty level={1} title={words.gone.title} meta={sharedWords.deletedElsewhere}>
      <Button kind="second" href={goalsPath}>
        {words.backToGoals}
      </Button>
    </Empty>
  );
}

function Goal({ story, areas }: { readonly story: GoalStory; readonly areas: readonly Area[] }) {
  const locale = localeFor(useTussock().preferences.value);
  const { goal, version } = story;
  const about = whatFor(story, areas);
  return (
    <article class="stack stack-5 goal-page">
      <header class="stack stack-2">
        {about !== undefined && <span class="over">{about}</span>}
        <h1>{version.title}</h1>
        {version.why !== undefined && <p class="lead goal-words">{version.why}</p>}
        {version.around !== undefined && <p class="meta">{words.ladder.around1(monthSaid(version.around, locale))}</p>}
      </header>
      {goal.closed ? <Ended story={story} /> : <GoalGraduation story={story} />}
      <Often story={story} />
      <GoalSigns story={story} />
      <GoalLadder story={story} />
      <Way story={story} />
      <GoalEntries story={story} />
      <CameFrom id={story.goal.id} />
      <History story={story} />
      <KeptThoughts about={{ kind: "goal", id: goal.id }} />
      <Ways story={story} />
    </article>
  );
}

function Often({ story }: { readonly story: GoalStory }) {
  const locale = localeFor(useTussock().preferences.value);
  const often = oftenSaid(story);
  const week = story.goal.closed ? undefined : weekSaid(story);
  return (
    <Card labelledBy="goal-often" gap={2}>
      <h2 id="goal-often">{words.often.title}</h2>
      {often !== undefined && <p class="goal-range">{often}</p>}
      {week !== undefined && <p>{week}</p>}
      <p class="meta">{totalSaid(story, locale)}</p>
      {!story.goal.closed && (
        <div>
          <Button kind="second" size="sm" href={`/plan/new?goal=${story.goal.id}`}>
            {words.step}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Way({ story }: { readonly story: GoalStory }) {
  const locale = localeFor(useTussock().preferences.value);
  return (
    <Card labelledBy="goal-way" gap={3}>
      <h2 id="goal-way">{words.way.title}</h2>
      <ol class="goal-way">
        {wayRows(story.way).map(({ day, said, href }, at) => (
          <li key={at}>
            <span class="meta">{sharedWords.dayWithYear(day, locale)}</span>
            {href === undefined ? (
              <span>{said}</span>
            ) : (
              <a class="link" href={href}>
                {said}
              </a>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** What was agreed at the time stays readable (promise 7). */
function History({ story }: { readonly story: GoalStory }) {
  const locale = localeFor(useTussock().preferences.value);
  if (story.history.length < 2) return null;
  return (
    <Card>
      <Disclosure summary={words.history.title}>
        <div class="stack stack-4">
          <p class="meta">{words.history.lead}</p>
          <ol class="goal-history">
            {story.history.map((one) => (
              <li key={one.version.id} class="stack stack-1">
                <span class="meta">{spanSaid(one, locale)}</span>
                <b class="strong">{one.version.title}</b>
                {oftenSaid(one) !== undefined && <span>{oftenSaid(one)}</span>}
                {one.version.why !== undefined && <span class="goal-words">{one.version.why}</span>}
                {one.version.signs && (
                  <ul class="goal-old-signs">
                    {one.version.signs.map((sign) => (
                      <li key={sign}>{sign}</li>
                    ))}
                  </ul>
                )}
                <span class="meta">{words.history.entries(one.entries)}</span>
              </li>
            ))}
          </ol>
        </div>
      </Disclosure>
    </Card>
  );
}

function Ended({ story: { goal } }: { readonly story: GoalStory }) {
  const locale = localeFor(useTussock().preferences.value);
  if (!goal.ended) return <Note>{words.ends.closed}</Note>;
  const day = sharedWords.dayWithYear(goal.ended.on, locale);
  return goal.ended.how === "met" ? (
    <Note tone="moss" icon={sealCheckIcon}>
      {words.ends.isMet(day)}
    </Note>
  ) : (
    <Note>{words.ends.isLetGo(day)}</Note>
  );
}

function Ways({ story: { goal } }: { readonly story: GoalStory }) {
  const tussock = useTussock();
  async function end(how: "met" | "letGo" | "open", said?: string) {
    const ended = await tussock.ask("endGoal", { id: goal.id, how });
    if (!ended.ok) tussock.say({ text: sharedWords.saveTrouble[ended.trouble] });
    else if (said !== undefined) offerUndo(tussock, said, () => void end("open"));
  }
  return (
    <div class="stack stack-3">
      {goal.closed ? (
        <Button kind="second" wide onPress={() => void end("open")}>
          {words.ends.open}
        </Button>
      ) : (
        <>
          <Button kind="second" wide icon={pencilSimpleIcon} href={`${goalPath(goal.id)}/change`}>
            {words.change}
          </Button>
          <Button wide icon={sealCheckIcon} onPress={() => void end("met", words.ends.wasMet)}>
            {words.ends.met}
          </Button>
          <Button kind="quiet" wide onPress={() => void end("letGo", words.ends.wasLetGo)}>
            {words.ends.letGo}
          </Button>
        </>
      )}
    </div>
  );
}
