/** The blocks a page is made of; the compiler sees a kind that nobody draws. */
import { sourceById, type Block, type DoNow, type LearnPageId, type ListItem } from "@tussock/content/learn";
import { learnWords } from "@tussock/content/words/learn";
import { ThoughtField } from "#app/KeptThoughts.tsx";
import { useTussock } from "#app/tussock.ts";
import { Link } from "#ui/Link.tsx";
import { arrowRightIcon, arrowSquareOutIcon } from "#ui/icon/icons.ts";
import { Picture } from "#ui/moor/Picture.tsx";
import { wayTo } from "./learn.ts";
import { pictures } from "./pictures.ts";

const words = learnWords.reading;

export function BlockView({ block, page }: { readonly block: Block; readonly page: LearnPageId }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          {block.text}
          {block.from && <FromSources names={block.from.map((id) => sourceById(id)?.name ?? id)} />}
        </p>
      );
    case "list":
      return <ListView items={block.items} ordered={block.ordered === true} />;
    case "picture":
      return <Picture draw={pictures[block.picture]} alt={block.alt} />;
    case "question":
      return <QuestionView page={page} id={block.id} ask={block.ask} hint={block.hint} />;
    case "doNow":
      return <DoNowView now={block.now} />;
  }
}

function FromSources({ names }: { readonly names: readonly string[] }) {
  return <span class="meta learn-from">{words.from(names.join("; "))}</span>;
}

/** Names with their lines stand as cards, plain lines as a list. */
function ListView({ items, ordered }: { readonly items: readonly ListItem[]; readonly ordered: boolean }) {
  if (items.every(({ name }) => name === undefined)) {
    const lines = items.map(({ line }) => <li key={line}>{line}</li>);
    return ordered ? <ol class="learn-lines learn-lines--ordered">{lines}</ol> : <ul class="learn-lines">{lines}</ul>;
  }
  return (
    <dl class="learn-list">
      {items.map(({ name, line, href }) => (
        <div key={`${name} ${line}`}>
          <dt>{name}</dt>
          <dd>
            {line}
            {href !== undefined && (
              <Link href={href} external icon={arrowSquareOutIcon} label={words.sourceLink(name ?? line)}>
                {words.sourceLink(name ?? line)}
              </Link>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Asked of the reader; what they write is a thought on this page. Nothing is asked while there is nowhere to keep it. */
function QuestionView({
  page,
  id,
  ask,
  hint,
}: {
  readonly page: LearnPageId;
  readonly id: string;
  readonly ask: string;
  readonly hint: string | undefined;
}) {
  const isOpen = useTussock().vault.value.is === "open";
  return (
    <div class="card learn-question">
      <span class="over">{words.question}</span>
      {isOpen ? (
        <ThoughtField about={{ kind: "page", id: page }} question={id} label={ask} hint={hint ?? words.questionHint} />
      ) : (
        <p class="strong">{ask}</p>
      )}
    </div>
  );
}

export function DoNowView({ now }: { readonly now: DoNow }) {
  const href = wayTo(now.to);
  if (href === undefined) return null;
  return (
    <p class="learn-now">
      {now.line}{" "}
      <Link href={href} icon={arrowRightIcon}>
        {now.label}
      </Link>
    </p>
  );
}
