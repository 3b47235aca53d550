import { useEffect, useId, useState } from "preact/hooks";
import type { RecordId } from "@tussock/domain";
import type { ComparisonNow } from "@tussock/domain/patterns";
import { comparisonWords } from "@tussock/content/words/comparison";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble } from "#app/asks.ts";
import { BackBar } from "#app/BackBar.tsx";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Table } from "#ui/Table.tsx";
import { infoIcon, trashIcon, warningCircleIcon } from "#ui/icon/icons.ts";
import { PatternPicture } from "../patterns/PatternPicture.tsx";
import { answerSaid, countRows, planRows, stateSaid } from "./comparison.ts";
import "../lookback.css";
import "../patterns/patterns.css";

const words = comparisonWords.one;

/** One comparison: on its way, which way today is; over, what it answers. */
export function ComparisonScreen({ id }: { readonly id: RecordId }) {
  usePageTitle(comparisonWords.start.title);
  const tussock = useTussock();
  const found = useComparison(id);
  const [trouble, setTrouble] = useState<SaveTrouble>();

  async function stop() {
    const answer = await tussock.ask("stopComparison", { id });
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) tussock.say({ text: words.stopped });
  }

  async function remove() {
    const answer = await tussock.ask("deleteEntry", { id });
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    const putBack = () => void tussock.ask("undoDelete", { id });
    tussock.say({ text: words.removed, action: { label: sharedWords.undo, run: putBack } });
    tussock.go("/look-back", { replace: true });
  }

  return (
    <div class="app">
      <BackBar href="/look-back" label={comparisonWords.back} />
      <main id="main" class="stack stack-5">
        {trouble !== undefined && (
          <Note tone="ember" icon={warningCircleIcon} role="alert">
            <b class="strong">{sharedWords.unsaved.any}</b> {sharedWords.saveTrouble[trouble]}
          </Note>
        )}
        {found === undefined ? (
          <>
            <h1 class="vh">{comparisonWords.start.title}</h1>
            <Skeleton label={comparisonWords.loading} lines={4} />
          </>
        ) : found === "gone" ? (
          <Empty title={words.gone.title} meta={sharedWords.deletedElsewhere} level={1}>
            <Link href="/look-back">{words.gone.back}</Link>
          </Empty>
        ) : (
          <One now={found} onStop={() => void stop()} onRemove={() => void remove()} />
        )}
      </main>
    </div>
  );
}

function One({
  now,
  onStop,
  onRemove,
}: {
  readonly now: ComparisonNow;
  readonly onStop: () => void;
  readonly onRemove: () => void;
}) {
  const tussock = useTussock();
  const locale = localeFor(tussock.preferences.value);
  const today = tussock.today.value?.day;
  const title = useId();
  const { comparison, result, lastDay } = now;
  const isOpen = now.is === "ahead" || now.is === "running";
  if (today === undefined) return <Skeleton label={comparisonWords.loading} lines={4} />;
  return (
    <>
      <div class="stack stack-2">
        <h1>{comparisonWords.name(...comparison.ways)}</h1>
        <p>{comparisonWords.start.asks[comparison.asks]}</p>
        <p class="strong">{stateSaid(now, today, locale)}</p>
      </div>
      {result ? (
        <Answer now={now} />
      ) : (
        <Card labelledBy={title} gap={3}>
          <h2 id={title}>{words.so}</h2>
          <dl class="comparison-counts">
            {countRows(now, locale).map(([way, days]) => (
              <div key={way}>
                <dt>{way}</dt>
                <dd class="num">{days}</dd>
              </div>
            ))}
          </dl>
          <p class="meta">{words.untold(sharedWords.shortDay(lastDay, locale))}</p>
          <Disclosure summary={words.plan}>
            <Table caption={words.planCaption} head={words.head} rows={planRows(comparison, locale)} />
          </Disclosure>
        </Card>
      )}
      {isOpen ? (
        <div class="stack stack-2">
          <Button kind="second" onPress={onStop}>
            {words.stop}
          </Button>
          <p class="meta">{words.stopMeta}</p>
        </div>
      ) : (
        <div class="stack stack-4">
          <Button kind="second" href="/look-back/try">
            {words.again}
          </Button>
          <div class="centre">
            <Link icon={trashIcon} onPress={onRemove}>
              {words.remove}
            </Link>
          </div>
        </div>
      )}
    </>
  );
}

function Answer({ now }: { readonly now: ComparisonNow }) {
  const locale = localeFor(useTussock().preferences.value);
  const title = useId();
  if (!now.result) return null;
  const { sentences, picture, table } = answerSaid(now.comparison, now.result, locale);
  return (
    <>
      <Card labelledBy={title} gap={3}>
        <h2 id={title}>{comparisonWords.answer.title}</h2>
        <p>{sentences.join(" ")}</p>
        <div class="pattern-part">
          <PatternPicture picture={picture} />
        </div>
        {table.rows.length > 0 && (
          <Disclosure summary={words.numbers}>
            <Table {...table} />
          </Disclosure>
        )}
      </Card>
      <Note icon={infoIcon}>{words.note}</Note>
    </>
  );
}

function useComparison(id: RecordId): ComparisonNow | "gone" | undefined {
  const tussock = useTussock();
  const [found, setFound] = useState<ComparisonNow | "gone">();
  const changes = tussock.changes.value;
  const day = tussock.today.value?.day;
  useEffect(() => {
    let here = true;
    void tussock.ask("comparison", { id }).then((now) => {
      if (here) setFound(now ?? "gone");
    });
    return () => {
      here = false;
    };
  }, [id, changes, day, tussock]);
  return found;
}
