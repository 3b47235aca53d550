/** A small win: one line, a way to mark it, when it was; win.ts decides. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { RecordId } from "@tussock/domain";
import { waysToMark, winPrompts } from "@tussock/content/examples";
import { flowWords } from "@tussock/content/words/flow";
import { sharedWords } from "@tussock/content/words/shared";
import { winWords as words } from "@tussock/content/words/win";
import { FoundDraft } from "#app/FoundDraft.tsx";
import { localeFor } from "#app/locale.ts";
import { NotSaved } from "#app/NotSaved.tsx";
import { RightNowButton } from "#app/RightNowButton.tsx";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { WhenFields } from "#app/WhenFields.tsx";
import { clockNow, whenSaid } from "#app/whenItWas.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Chip } from "#ui/Chip.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Dock } from "#ui/Dock.tsx";
import { Empty } from "#ui/Empty.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Link } from "#ui/Link.tsx";
import { Mark } from "#ui/moor/Mark.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TextField } from "#ui/TextField.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import { xIcon } from "#ui/icon/icons.ts";
import { copyOfWin, createWin, type WinModel } from "./win.ts";
import "#app/flow.css";
import "./win.css";

export function WinScreen({ entryId }: { readonly entryId?: RecordId }) {
  usePageTitle(entryId === undefined ? words.title : words.titleEdit);
  const tussock = useTussock();
  const win = useMemo(() => createWin(tussock, entryId), [tussock, entryId]);
  useEffect(() => {
    void win.open();
    return win.close;
  }, [win]);
  const away = () => tussock.go(entryId === undefined ? "/" : `/look-back/${entryId}`, { replace: true });
  const save = () => void win.save().then((saved) => saved && away());
  async function later(): Promise<void> {
    await win.finishLater();
    away();
  }
  if (win.phase.value === "gone") return <Gone />;
  return (
    <div class="app flow">
      <TopBar
        start={<IconButton icon={xIcon} edge="start" label={words.close} onPress={() => void later()} />}
        end={<RightNowButton />}
      />
      <main id="main" class="stack stack-6">
        <div>
          <h1>{entryId ? words.titleEdit : words.title}</h1>
          <p class="lead win-lead">{words.lead}</p>
        </div>
        {win.phase.value === "opening" ? <Skeleton label={words.opening} /> : <Questions win={win} onSave={save} />}
      </main>
      <Dock label={words.saveRegion}>
        <Button wide size="lg" onPress={save}>
          {words.save}
        </Button>
      </Dock>
    </div>
  );
}

function Questions({ win, onSave }: { readonly win: WinModel; readonly onSave: () => void }) {
  const { text } = win.form.value;
  const error = win.error.value;
  const trouble = win.trouble.value;
  return (
    <>
      {win.draftFound.value && <FoundDraft onStartFresh={win.startFresh} />}
      <div class="stack stack-3">
        <TextField
          label={words.text.label}
          rows={2}
          value={text}
          onInput={(next) => win.change({ text: next })}
          error={error === "noWords" || error === "tooLong" ? words.errors[error] : undefined}
        />
        {text === "" && (
          <Chips legend={words.text.ideas} small>
            {winPrompts.slice(0, ideasAtOnce).map((idea) => (
              <ChipButton key={idea} onPress={() => win.change({ text: idea })}>
                {idea}
              </ChipButton>
            ))}
          </Chips>
        )}
      </div>
      <HowMarked win={win} />
      <When win={win} />
      {win.draftTrouble.value !== undefined && <Note role="status">{flowWords.draftNotKept}</Note>}
      {trouble !== undefined && (
        <NotSaved
          title={sharedWords.unsaved.win}
          why={trouble}
          onTryAgain={onSave}
          words={() => copyOfWin(win.form.value)}
        />
      )}
    </>
  );
}
/** With words of one's own that makes at most six choices (DESIGN-LANGUAGE, rule 2). */
const ideasAtOnce = 5;

function HowMarked({ win }: { readonly win: WinModel }) {
  const { mark } = win.form.value;
  const borrowed = waysToMark.some((way) => way === mark);
  const [own, setOwn] = useState(mark !== "" && !borrowed);
  const shown = [...new Set([...waysToMark.slice(0, ideasAtOnce - 1), ...(borrowed ? [mark] : [])])];
  return (
    <div class="stack stack-3">
      <Chips legend={words.mark.title} hint={words.mark.hint}>
        {shown.map((way) => (
          <Chip
            key={way}
            kind="radio"
            name="mark"
            checked={!own && mark === way}
            onChange={() => {
              setOwn(false);
              win.change({ mark: way });
            }}
          >
            {way}
          </Chip>
        ))}
        <Chip
          kind="radio"
          name="mark"
          checked={own}
          onChange={() => {
            setOwn(true);
            win.change({ mark: "" });
          }}
        >
          {words.mark.own}
        </Chip>
        {(own || mark !== "") && (
          <ChipButton
            onPress={() => {
              setOwn(false);
              win.change({ mark: "" });
            }}
          >
            {words.mark.none}
          </ChipButton>
        )}
      </Chips>
      {own && <TextField label={words.mark.ownLabel} value={mark} onInput={(next) => win.change({ mark: next })} />}
    </div>
  );
}

function When({ win }: { readonly win: WinModel }) {
  const tussock = useTussock();
  const { when } = win.form.value;
  const [first] = useState(() => (when.is === "kept" ? when : ({ is: "now" } as const)));
  const [opened, setOpened] = useState(false);
  const today = tussock.today.value?.day;
  const error = win.error.value === "inTheFuture" ? "inTheFuture" : undefined;
  const label = opened ? words.changeDone : words.change;
  return (
    <div class="stack stack-3">
      <div class="spread">
        <p class="meta">{whenSaid(when, tussock.moment(), today, localeFor(tussock.preferences.value))}</p>
        <Link onPress={() => setOpened(!opened)} label={opened ? words.changeDone : words.changeLabel}>
          {label}
        </Link>
      </div>
      {(opened || error) && today !== undefined && (
        <Card>
          <WhenFields
            when={when}
            first={first}
            today={today}
            clock={clockNow(tussock.moment())}
            trouble={error}
            onChange={(next) => win.change({ when: next })}
          />
        </Card>
      )}
    </div>
  );
}

function Gone() {
  return (
    <div class="app">
      <TopBar end={<RightNowButton />} />
      <main id="main">
        <Empty level={1} art={<Mark mark="rest" size={64} />} title={words.gone.title} meta={words.gone.meta}>
          <Button kind="second" href="/">
            {words.gone.back}
          </Button>
        </Empty>
      </main>
    </div>
  );
}
