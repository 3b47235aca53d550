import { useId, useState } from "preact/hooks";
import type { Practice } from "@tussock/domain";
import { patternCardsWords } from "@tussock/content/words/patternCards";
import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { Card } from "#ui/Card.tsx";
import { Link } from "#ui/Link.tsx";
import { Table } from "#ui/Table.tsx";
import { PAGE } from "../lookBack.ts";
import { useLog } from "../useLog.ts";

const words = patternCardsWords.log;
const FIRST = 6;

/** What all patterns rest on, step by step. */
export function StepsTable({ onOpen }: { readonly onOpen: () => void }) {
  const locale = localeFor(useTussock().preferences.value);
  const title = useId();
  const [most, setMost] = useState(FIRST);
  const page = useLog({ kinds: ["practice"] }, most);
  const steps = page?.entries.filter((entry) => entry.type === "practice") ?? [];
  if (!page || steps.length === 0) return null;
  return (
    <Card labelledBy={title} gap={3}>
      <h2 id={title}>{words.title}</h2>
      <Table
        caption={words.caption}
        hideCaption
        minRem={33}
        head={words.head}
        rows={steps.map((step) => cellsOf(step, locale, onOpen))}
      />
      {page.entries.length < page.total && (
        <div>
          <Link onPress={() => setMost(most + PAGE)}>{words.more}</Link>
        </div>
      )}
    </Card>
  );
}

function cellsOf(step: Practice, locale: string, onOpen: () => void) {
  const { none } = words;
  const change = (before: number | undefined, after: number | undefined) =>
    before === undefined && after === undefined
      ? none
      : words.change(before === undefined ? none : String(before), after === undefined ? none : String(after));
  return [
    sharedWords.shortDay(step.day, locale),
    <a key="step" class="link" href={`/look-back/${step.id}`} onClick={onOpen}>
      {step.what}
    </a>,
    String(step.difficultyExpected ?? step.difficultyFound ?? none),
    sharedWords.doneWords[step.done],
    change(step.moodBefore, step.moodAfter),
    change(step.confidenceBefore, step.confidenceAfter),
  ];
}
