import { useEffect, useState } from "preact/hooks";
import { isDay, type Day, type DiaryCard } from "@tussock/domain";
import { diaryWords as words } from "@tussock/content/words/diary";
import { BackBar } from "#app/BackBar.tsx";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { DayScreen } from "./DayScreen.tsx";

/** The card of a day, or what a card is for, while there is none or it is put away. */
export function DiaryScreen({ day: asked }: { readonly day?: string }) {
  usePageTitle(words.title);
  const tussock = useTussock();
  const [card, setCard] = useState<DiaryCard | "none">();
  const changes = tussock.changes.value;
  useEffect(() => {
    let here = true;
    void tussock.ask("diaryCard").then((found) => here && setCard(found ?? "none"));
    return () => void (here = false);
  }, [tussock, changes]);
  const day: Day | undefined = isDay(asked) ? asked : undefined;
  if (card && card !== "none" && (!card.away || day)) return <DayScreen key={day} day={day} />;
  return (
    <div class="app">
      <BackBar href="/learn" label={words.back} />
      <main id="main" class="stack stack-6">
        {card === undefined ? (
          <>
            <h1 class="vh">{words.title}</h1>
            <Skeleton label={words.loading} lines={4} />
          </>
        ) : (
          <NoCard card={card} />
        )}
      </main>
    </div>
  );
}

function NoCard({ card }: { readonly card: DiaryCard | "none" }) {
  const isAway = card !== "none";
  return (
    <Empty
      level={1}
      art={<Tuft size={120} mark="ahead" seed={21} />}
      title={isAway ? words.title : words.off.title}
      meta={isAway ? words.setUp.isAway : words.off.meta}
    >
      <Button href="/diary/card">{isAway ? words.setUp.takeOut : words.off.begin}</Button>
      {isAway && (
        <Button kind="second" href="/diary/week">
          {words.day.week}
        </Button>
      )}
    </Empty>
  );
}
