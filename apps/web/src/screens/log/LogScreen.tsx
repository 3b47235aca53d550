/** The Log, as mocks/log.html draws it; log.ts decides. */
import type { ComponentChildren } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { given, type RecordId } from "@tussock/domain";
import { logWords as words } from "@tussock/content/words/log";
import { flowWords } from "@tussock/content/words/flow";
import { sharedWords } from "@tussock/content/words/shared";
import { NotSaved } from "#app/NotSaved.tsx";
import { RightNowButton } from "#app/RightNowButton.tsx";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Dock } from "#ui/Dock.tsx";
import { Empty } from "#ui/Empty.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Link } from "#ui/Link.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TextField } from "#ui/TextField.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import { focusFirstWrong } from "#ui/focusFirstWrong.ts";
import { xIcon } from "#ui/icon/icons.ts";
import { AfterNoCard } from "./AfterNoCard.tsx";
import { Answer } from "./Answer.tsx";
import { Feelings } from "./Feelings.tsx";
import { FitChips } from "./FitChips.tsx";
import { copyOfWords } from "./copyOfWords.ts";
import { createLog, type LogModel, type LogPartProps } from "./log.ts";
import { Obstacle } from "./Obstacle.tsx";
import { Ratings } from "./Ratings.tsx";
import { WhatAndWhen } from "./WhatAndWhen.tsx";
import "#app/flow.css";
import "./log.css";

export interface LogScreenProps {
  readonly planId?: RecordId;
  readonly stepId?: RecordId;
  /** An entry to change. */
  readonly entryId?: RecordId;
  readonly minutesDone?: number;
}

export function LogScreen({ planId, stepId, entryId, minutesDone }: LogScreenProps) {
  usePageTitle(entryId === undefined ? words.title : words.titleEdit);
  const tussock = useTussock();
  const log = useMemo(
    () => createLog(tussock, given({ planId, stepId, entryId, minutesDone })),
    [tussock, planId, stepId, entryId, minutesDone],
  );
  useEffect(() => {
    void log.open();
    return log.close;
  }, [log]);

  const edits = entryId !== undefined;
  const away = () => tussock.go(entryId === undefined ? "/" : `/look-back/${entryId}`, { replace: true });
  async function save(): Promise<void> {
    if (await log.save()) away();
    else focusFirstWrong();
  }
  async function later(): Promise<void> {
    const kept = log.isChanged.value;
    await log.finishLater();
    if (kept) tussock.say({ text: words.draftKept });
    away();
  }
  if (log.phase.value === "gone") return <Gone />;
  return (
    <div class="app flow">
      <TopBar
        start={<IconButton icon={xIcon} edge="start" label={words.close} onPress={() => void later()} />}
        end={
          <>
            <Link onPress={() => void later()}>{sharedWords.finishLater}</Link>
            <RightNowButton />
          </>
        }
      />
      <main id="main" class="stack stack-8">
        <div class="stack stack-2">
          <h1>{edits ? words.titleEdit : words.title}</h1>
          {log.phase.value === "open" && <WhatAndWhen log={log} edits={edits} />}
        </div>
        {log.phase.value === "open" ? (
          <Questions log={log} edits={edits} onSave={() => void save()} />
        ) : (
          <Skeleton label={words.opening} lines={4} />
        )}
      </main>
      <Dock label={words.saveRegion}>
        <Button wide size="lg" onPress={() => void save()}>
          {log.isChanged.value || edits ? sharedWords.save : sharedWords.done}
        </Button>
      </Dock>
    </div>
  );
}

function Questions({ log, edits, onSave }: LogPartProps & { readonly onSave: () => void }) {
  const done = log.field("done").value;
  const fit = log.field("fit").value;
  const trouble = log.trouble.value;
  const after = log.afterNo.value;
  return (
    <>
      <Answer log={log} edits={edits} />
      {(done === "yes" || done === "partly" || fit !== undefined) && <FitChips log={log} />}
      {(done === "no" || done === "partly") && <Obstacle log={log} />}
      {done === "no" && after && <AfterNoCard after={after} log={log} />}
      <Ratings log={log} />
      <Feelings log={log} />
      <Learned log={log} />
      {log.draftTrouble.value !== undefined && <Note role="status">{flowWords.draftNotKept}</Note>}
      {trouble?.at === "save" && (
        <NotSaved
          title={sharedWords.unsaved.log}
          why={trouble.why}
          onTryAgain={onSave}
          words={() => copyOfWords(log.form.value)}
        />
      )}
    </>
  );
}

function Learned({ log }: { readonly log: LogModel }) {
  const error = log.errors.value.learned;
  return (
    <TextField
      label={words.learned.label}
      hint={words.learned.hint}
      rows={2}
      value={log.field("learned").value}
      onInput={(learned) => log.change({ learned })}
      error={error && words.errors[error]}
    />
  );
}

function Gone() {
  return (
    <Flow>
      <Empty level={1} art={<Mark mark="rest" size={64} />} title={words.gone.title} meta={words.gone.meta}>
        <Button kind="second" href="/">
          {words.gone.back}
        </Button>
      </Empty>
    </Flow>
  );
}
function Flow({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="app">
      <TopBar end={<RightNowButton />} />
      <main id="main">{children}</main>
    </div>
  );
}
