/** The ladder of a goal while it is built. It is kept at once, with one press: what changed becomes a version. */
import { useState } from "preact/hooks";
import type { LadderPlace, RecordId } from "@tussock/domain";
import type { GoalStory } from "@tussock/domain/goal";
import { goalsWords } from "@tussock/content/words/goals";
import type { SaveTrouble } from "#app/asks.ts";
import { BackBar } from "#app/BackBar.tsx";
import { DraftNotes } from "#app/DraftNotes.tsx";
import { LadderEditor, type LadderWords } from "#app/ladder/LadderEditor.tsx";
import { NotSaved } from "#app/NotSaved.tsx";
import { useKeptForm } from "#app/useKeptForm.ts";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Dock } from "#ui/Dock.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { GoalGone } from "./GoalScreen.tsx";
import { goalPath } from "./goals.ts";
import { readPlaces } from "./readPlaces.ts";
import "./goals.css";
import { useGoal } from "./useGoals.ts";

const words = goalsWords.ladder;

/** Parts under parts, as far as the eye can follow on a phone. */
const DEEPEST = 4;
const tool: LadderWords = {
  part: words.part,
  step: words.step,
  around: words.around,
  deepest: DEEPEST,
  checks: [
    { id: "manageable", ...words.checks.manageable, offer: "split" },
    { id: "badDay", ...words.checks.badDay, offer: "smaller" },
  ],
};

export function GoalLadderScreen({ id }: { readonly id: RecordId }) {
  usePageTitle(goalsWords.title);
  const found = useGoal(id);
  return (
    <div class="app">
      <BackBar href={goalPath(id)} label={goalsWords.backToGoal} />
      {found.is === "here" ? (
        <Builder id={id} story={found.story} />
      ) : (
        <main id="main" class="you-page">
          {found.is === "gone" ? (
            <GoalGone />
          ) : (
            <>
              <h1 class="vh">{words.pageTitle}</h1>
              <Skeleton label={goalsWords.opening} lines={4} />
            </>
          )}
        </main>
      )}
    </div>
  );
}

function Builder({ id, story }: { readonly id: RecordId; readonly story: GoalStory }) {
  const tussock = useTussock();
  const {
    form: places,
    change,
    drop,
    draft,
  } = useKeptForm<readonly LadderPlace[]>({ of: "plan", key: `ladder:${id}` }, story.ladder, readPlaces);
  const [trouble, setTrouble] = useState<SaveTrouble>();

  async function save() {
    const saved = await tussock.ask("saveLadder", { goalId: id, places });
    setTrouble(saved.ok ? undefined : saved.trouble);
    if (!saved.ok) return;
    await drop();
    tussock.go(goalPath(id), { replace: true });
    tussock.say({ text: words.saved });
  }

  return (
    <>
      <main id="main" class="stack stack-5 you-page">
        <header class="stack stack-2">
          <span class="over goal-words">{story.version.title}</span>
          <h1>{words.pageTitle}</h1>
          <p class="lead">{words.pageLead}</p>
        </header>
        <DraftNotes draft={draft} />
        {trouble !== undefined && (
          <NotSaved
            title={goalsWords.maker.unsavedLadder}
            why={trouble}
            onTryAgain={() => void save()}
            words={() => places.map(({ title }) => title).join("\n")}
          />
        )}
        <LadderEditor tool={tool} places={places} onPlaces={change} />
        <p class="meta">{words.takenOff}</p>
      </main>
      <Dock label={words.save}>
        <Button wide size="lg" onPress={() => void save()}>
          {words.save}
        </Button>
      </Dock>
    </>
  );
}
