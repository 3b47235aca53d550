import { useState } from "preact/hooks";
import { copiesWords } from "@tussock/content/words/copies";
import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { UnlockAgain } from "#app/lock/UnlockAgain.tsx";
import { YouPage } from "#app/YouPage.tsx";
import { useFacts } from "#app/useFacts.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { arrowClockwiseIcon, checkCircleFillIcon, eyeIcon, infoIcon, warningCircleIcon } from "#ui/icon/icons.ts";
import { begin, takeIn, takeOut, type TakeawayAct, type TakeawayStage } from "./takeaway.ts";
import "./copies.css";

export function TakeawayScreen({ start = { is: "resting" } }: { readonly start?: TakeawayStage }) {
  const tussock = useTussock();
  const { facts } = useFacts();
  const [stage, setStage] = useState<TakeawayStage>(start);
  if (!facts)
    return (
      <YouPage title={words.title}>
        <Skeleton label={sharedWords.opening} />
      </YouPage>
    );
  const known = facts;
  const working = stage.is === "working";

  async function out(act: TakeawayAct, mayLeave: boolean) {
    const next = mayLeave ? ({ is: "working", act } as const) : begin(act, known);
    setStage(next);
    if (next.is === "working") setStage(await takeOut(tussock, act, (await tussock.ask("today")).day));
  }
  async function bringIn() {
    setStage(await takeIn(tussock, () => setStage({ is: "working", act: "take" })));
  }

  if (stage.is === "again") {
    return (
      <YouPage title={words.title}>
        <UnlockAgain
          facts={facts}
          onOpened={() => void out(stage.act, true)}
          onCancel={() => setStage({ is: "resting" })}
        />
      </YouPage>
    );
  }
  return (
    <YouPage title={words.title}>
      <Note icon={eyeIcon}>{words.lead}</Note>
      <News stage={stage} />
      <Card gap={3} labelledBy="take-json">
        <h2 id="take-json">{words.json}</h2>
        <p>{words.jsonWhat}</p>
        <Button wide unavailable={working} onPress={() => void out("json", false)}>
          {words.jsonMake}
        </Button>
      </Card>
      <Card gap={3} labelledBy="take-csv">
        <h2 id="take-csv">{words.csv}</h2>
        <p>{words.csvWhat}</p>
        <Button wide kind="second" unavailable={working} onPress={() => void out("csv", false)}>
          {words.csvMake}
        </Button>
      </Card>
      {!facts.sample && (
        <Card gap={3} labelledBy="take-in">
          <h2 id="take-in">{words.take}</h2>
          <p>{words.takeWhat}</p>
          <Button wide kind="second" unavailable={working} onPress={() => void bringIn()}>
            {words.takeChoose}
          </Button>
        </Card>
      )}
    </YouPage>
  );
}

function News({ stage }: { readonly stage: TakeawayStage }) {
  const tussock = useTussock();
  switch (stage.is) {
    case "resting":
    case "again":
      return null;
    case "working":
      return (
        <Note icon={arrowClockwiseIcon} role="status">
          {stage.act === "take" ? words.taking : words.working}
        </Note>
      );
    case "saved":
      return (
        <Note tone="moss" icon={checkCircleFillIcon} role="status">
          <b class="strong">{words.saved(stage.name)}.</b> {words.savedCare}
          {stage.unchecked !== undefined && (
            <p>{words.unchecked(stage.unchecked, localeFor(tussock.preferences.value))}</p>
          )}
        </Note>
      );
    case "cancelled":
      return (
        <Note icon={infoIcon} role="status">
          {words.cancelled}
        </Note>
      );
    case "took": {
      const { added, changed } = stage.restored;
      const body = copiesWords.restore.doneBody(added, changed, localeFor(tussock.preferences.value));
      return (
        <Note tone="moss" icon={checkCircleFillIcon} role="status">
          <b class="strong">{words.took}.</b> {body}
        </Note>
      );
    }
    case "trouble":
      return (
        <Note tone="ember" icon={warningCircleIcon} role="alert">
          {words.trouble[stage.trouble]}
        </Note>
      );
  }
}

const words = copiesWords.takeaway;
