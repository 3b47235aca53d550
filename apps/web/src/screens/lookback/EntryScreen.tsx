import { useEffect, useId, useState } from "preact/hooks";
import type { Area, Entry, RecordId } from "@tussock/domain";
import { loggedSkillName } from "@tussock/content/skills/names";
import { lookbackWords } from "@tussock/content/words/lookback";
import { printWords } from "@tussock/content/words/print";
import { sharedWords } from "@tussock/content/words/shared";
import type { EntryNow, SaveTrouble } from "#app/asks.ts";
import { BackBar } from "#app/BackBar.tsx";
import { CameFrom } from "#app/CameFrom.tsx";
import { EntryGoal } from "#app/EntryGoal.tsx";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Empty } from "#ui/Empty.tsx";
import { Link } from "#ui/Link.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { arrowRightIcon, pencilSimpleIcon, printerIcon, trashIcon, warningCircleIcon } from "#ui/icon/icons.ts";
import { Icon } from "#ui/Icon.tsx";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { ChangeWords } from "./ChangeWords.tsx";
import { EntryArt } from "./EntryRows.tsx";
import { TwoVersionsCard } from "./TwoVersionsCard.tsx";
import { entryPage, twoVersions, type EntryFact, type EntryPage } from "./entry.ts";
import "./lookback.css";

const words = lookbackWords.one;

export function EntryScreen({ id, from }: { readonly id: RecordId; readonly from?: "removed" | "changing" }) {
  usePageTitle(lookbackWords.title);
  const tussock = useTussock();
  const found = useEntry(id);
  const [removed, setRemoved] = useState(from === "removed");
  const [trouble, setTrouble] = useState<SaveTrouble>();

  async function remove() {
    const answer = await tussock.ask("deleteEntry", { id });
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    setRemoved(true);
    tussock.say({ text: words.removed, action: { label: words.putBack, run: () => void putBack() } });
  }

  async function putBack() {
    const answer = await tussock.ask("undoDelete", { id });
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    setRemoved(false);
    tussock.say({ text: words.isBack });
  }

  return (
    <div class="app">
      <BackBar href="/look-back" label={words.back} />
      <main id="main">
        {trouble !== undefined && (
          <Note tone="ember" icon={warningCircleIcon} role="alert">
            <b class="strong">{removed ? sharedWords.unsaved.any : sharedWords.unsaved.notDeleted}</b>{" "}
            {sharedWords.saveTrouble[trouble]}
          </Note>
        )}
        {removed ? (
          <Removed onPutBack={() => void putBack()} />
        ) : (
          <Found found={found} startsChanging={from === "changing"} onRemove={() => void remove()} />
        )}
      </main>
    </div>
  );
}

function Found({
  found,
  startsChanging,
  onRemove,
}: {
  readonly found: FoundEntry;
  readonly startsChanging: boolean;
  readonly onRemove: () => void;
}) {
  const tussock = useTussock();
  const [changing, setChanging] = useState(startsChanging);
  const heading = useId();
  const today = tussock.today.value?.day;
  if (found.is === "opening" || (found.is === "here" && today === undefined)) {
    return (
      <>
        <h1 class="vh">{words.loading}</h1>
        <Skeleton label={words.loading} lines={4} />
      </>
    );
  }
  if (found.is === "gone" || today === undefined) {
    return (
      <Empty level={1} title={words.gone.title} meta={words.gone.meta}>
        <Button kind="second" href="/look-back">
          {words.gone.back}
        </Button>
      </Empty>
    );
  }
  const { now, areas } = found;
  const page = entryPage(now, {
    locale: localeFor(tussock.preferences.value),
    today,
    areas,
    skillName: loggedSkillName,
  });
  return (
    <article class="stack stack-5" aria-labelledby={heading}>
      <header class="entry-head">
        <EntryArt entry={now.entry} size={56} />
        <div class="grow">
          <span class="over">{page.kind}</span>
          <h1 id={heading} class={page.title.length > shortTitle ? "entry-long" : undefined}>
            {page.title}
          </h1>
        </div>
      </header>
      {twoVersions(now).map((versions) => (
        <TwoVersionsCard key={versions.field} id={now.entry.id} versions={versions} />
      ))}
      {page.quote && !changing && (
        <figure class="entry-said">
          <figcaption class="meta">{page.quote.name}</figcaption>
          <blockquote>{lookbackWords.entry.quote(page.quote.words)}</blockquote>
        </figure>
      )}
      {changing && page.edit.is === "words" ? (
        <ChangeWords entry={now.entry} edit={page.edit} onDone={() => setChanging(false)} />
      ) : (
        <>
          <Facts facts={page.facts} />
          <EntryGoal entry={now.entry} />
          <CameFrom id={now.entry.id} />
          <Ways entry={now.entry} edit={page.edit} onChange={() => setChanging(true)} onRemove={onRemove} />
        </>
      )}
    </article>
  );
}

/** Longer words are read as text, not as a title. */
const shortTitle = 70;

function Facts({ facts }: { readonly facts: readonly EntryFact[] }) {
  return (
    <Card>
      <dl class="entry-facts">
        {facts.map(({ name, value, change, href }) => (
          <div key={name}>
            <dt class="meta">{name}</dt>
            <dd>
              {change ? (
                <span class="ba">
                  <span class="vh">{value}</span>
                  <span class="entry-numbers" aria-hidden="true">
                    <span class="num b">{change.before}</span>
                    <Icon icon={arrowRightIcon} small flip />
                    <span class="num a">{change.after}</span>
                  </span>
                </span>
              ) : href === undefined ? (
                value
              ) : (
                <Link href={href}>{value}</Link>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Ways({
  entry,
  edit,
  onChange,
  onRemove,
}: {
  readonly entry: Entry;
  readonly edit: EntryPage["edit"];
  readonly onChange: () => void;
  readonly onRemove: () => void;
}) {
  return (
    <div class="stack stack-3">
      {edit.is === "page" ? (
        <Button kind="second" wide icon={pencilSimpleIcon} href={edit.href}>
          {words.edit}
        </Button>
      ) : (
        <Button kind="second" wide icon={pencilSimpleIcon} onPress={onChange}>
          {words.edit}
        </Button>
      )}
      {entry.type === "practice" && (
        <Button kind="second" wide icon={printerIcon} href={`/print?what=log&of=${entry.id}`}>
          {printWords.printOrPdf}
        </Button>
      )}
      <Button kind="danger" wide icon={trashIcon} onPress={onRemove}>
        {words.remove}
      </Button>
    </div>
  );
}

function Removed({ onPutBack }: { readonly onPutBack: () => void }) {
  return (
    <Empty level={1} art={<Tuft size={120} mark="rest" seed={3} />} title={words.removedTitle} meta={words.removedMeta}>
      <Button onPress={onPutBack}>{words.putBack}</Button>
      <Link href="/look-back">{words.gone.back}</Link>
    </Empty>
  );
}

type FoundEntry =
  | { readonly is: "opening" }
  | { readonly is: "gone" }
  | { readonly is: "here"; readonly now: EntryNow; readonly areas: readonly Area[] };

function useEntry(id: RecordId): FoundEntry {
  const tussock = useTussock();
  const [found, setFound] = useState<FoundEntry>({ is: "opening" });
  const changes = tussock.changes.value;
  useEffect(() => {
    let here = true;
    void Promise.all([tussock.ask("entry", { id }), tussock.ask("areas")]).then(([now, areas]) => {
      if (here) setFound(now ? { is: "here", now, areas } : { is: "gone" });
    });
    return () => {
      here = false;
    };
  }, [id, changes, tussock]);
  return found;
}
