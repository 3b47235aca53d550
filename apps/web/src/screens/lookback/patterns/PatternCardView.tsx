import { useId } from "preact/hooks";
import type { PatternName } from "@tussock/domain/patterns";
import { patternCardsWords as words } from "@tussock/content/words/patternCards";
import { patternsWords } from "@tussock/content/words/patterns";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Link } from "#ui/Link.tsx";
import { Table } from "#ui/Table.tsx";
import { Tag } from "#ui/Tag.tsx";
import { PatternPicture } from "./PatternPicture.tsx";
import type { PatternCard, PatternPart } from "#app/patternCards/patternCards.ts";

export type PutFinding = (name: PatternName, put: "notNow" | "never") => void;

/** Sentence first, picture second, the numbers one tap away. */
export function PatternCardView({ card, onPut }: { readonly card: PatternCard; readonly onPut: PutFinding }) {
  const title = useId();
  const { heading, parts, news } = card;
  return (
    <Card labelledBy={title} gap={3}>
      {news !== undefined && (
        <div>
          <Tag tone="sedge">{words.news.tag}</Tag>
        </div>
      )}
      <h2 id={title}>{heading}</h2>
      {parts.map((part) => (
        <Part
          key={part.name}
          part={part}
          title={parts.length > 1 ? words.captions[part.name] : undefined}
          isNew={part.name === news}
          onPut={onPut}
        />
      ))}
    </Card>
  );
}

function Part({
  part,
  title,
  isNew,
  onPut,
}: {
  readonly part: PatternPart;
  readonly title: string | undefined;
  readonly isNew: boolean;
  readonly onPut: PutFinding;
}) {
  const { name, sentences, picture, tables, action } = part;
  return (
    <div class="pattern-part stack stack-3">
      {title !== undefined && <h3>{title}</h3>}
      {sentences.length > 0 && <p>{sentences.join(" ")}</p>}
      {picture && <PatternPicture picture={picture} />}
      {isNew && (
        <div class="pattern-news">
          {action && (
            <Button kind="second" size="sm" href={action.href}>
              {action.label}
            </Button>
          )}
          <Button kind="quiet" size="sm" onPress={() => onPut(name, "notNow")}>
            {words.news.notNow}
          </Button>
        </div>
      )}
      <Disclosure summary={patternsWords.numbers}>
        <div class="stack stack-4">
          {tables.map((table) => (
            <Table key={table.caption} {...table} />
          ))}
          <p class="meta">{patternsWords.rangeNote}</p>
          {!isNew && action && <Link href={action.href}>{action.label}</Link>}
          <Link onPress={() => onPut(name, "never")}>{words.news.never}</Link>
        </div>
      </Disclosure>
    </div>
  );
}
