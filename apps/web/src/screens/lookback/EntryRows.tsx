import type { Entry } from "@tussock/domain";
import { lookbackWords as words } from "@tussock/content/words/lookback";
import { Icon } from "#ui/Icon.tsx";
import { arrowRightIcon, caretRightBoldIcon, chatTeardropIcon, handHeartIcon, plantIcon } from "#ui/icon/icons.ts";
import { Mark } from "#ui/moor/Mark.tsx";
import { entryLine, markOf, seedOf, type EntryLine, type Naming } from "./lookBack.ts";

/** Entries as rows; each leads to its own page. */
export function EntryRows({
  entries,
  naming,
  onOpen,
}: {
  readonly entries: readonly Entry[];
  readonly naming: Naming;
  readonly onOpen: () => void;
}) {
  return (
    <ul class="rows">
      {entries.map((entry) => (
        <li key={entry.id}>
          <EntryRow entry={entry} naming={naming} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

function EntryRow({
  entry,
  naming,
  onOpen,
}: {
  readonly entry: Entry;
  readonly naming: Naming;
  readonly onOpen: () => void;
}) {
  const line = entryLine(entry, naming);
  return (
    <a class="row entry-row" href={`/look-back/${entry.id}`} onClick={onOpen}>
      <EntryArt entry={entry} />
      <span class="grow">
        <b>{line.title}</b>
        <span class="meta">{line.facts}</span>
        {line.change && <Change change={line.change} />}
        {line.quote !== undefined && <span class="meta entry-quote">{words.entry.quote(line.quote)}</span>}
      </span>
      <Icon icon={caretRightBoldIcon} flip />
    </a>
  );
}

function Change({ change }: { readonly change: NonNullable<EntryLine["change"]> }) {
  const { name, before, after } = change;
  return (
    <span class="ba entry-change">
      <span class="vh">{words.entry.change(name, before, after)}</span>
      <span class="entry-numbers" aria-hidden="true">
        {name} <span class="num b">{before}</span>
        <Icon icon={arrowRightIcon} small flip />
        <span class="num a">{after}</span>
      </span>
    </span>
  );
}

/** A step has a tussock of its own, the same each time; the others an icon. */
export function EntryArt({ entry, size = 30 }: { readonly entry: Entry; readonly size?: number }) {
  switch (entry.type) {
    case "practice":
      return <Mark mark={markOf(entry)} size={size} seed={seedOf(entry.id)} />;
    case "win":
      return <Icon icon={plantIcon} />;
    case "thought":
      return <Icon icon={chatTeardropIcon} />;
    case "skillUse":
      return <Icon icon={handHeartIcon} />;
  }
}
