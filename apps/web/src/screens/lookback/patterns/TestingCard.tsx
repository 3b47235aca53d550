import { useEffect, useId, useState } from "preact/hooks";
import type { ComparisonNow } from "@tussock/domain/patterns";
import { comparisonWords } from "@tussock/content/words/comparison";
import { patternCardsWords } from "@tussock/content/words/patternCards";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { stateSaid } from "../comparison/comparison.ts";

const words = patternCardsWords.testing;

/** Two ways, turn about: the way on from "it may be chance". */
export function TestingCard() {
  const tussock = useTussock();
  const locale = localeFor(tussock.preferences.value);
  const today = tussock.today.value?.day;
  const title = useId();
  const comparisons = useComparisons();
  const isOneOpen = comparisons.some(({ is }) => is === "ahead" || is === "running");
  return (
    <Card labelledBy={title} gap={3}>
      <h2 id={title}>{comparisonWords.start.title}</h2>
      <p>{comparisonWords.start.lead}</p>
      {comparisons.length > 0 && today !== undefined && (
        <Rows>
          {comparisons.map((one) => (
            <Row
              key={one.comparison.id}
              title={comparisonWords.name(...one.comparison.ways)}
              meta={stateSaid(one, today, locale)}
              href={`/look-back/try/${one.comparison.id}`}
            />
          ))}
        </Rows>
      )}
      {!isOneOpen && (
        <div>
          <Button kind="second" href="/look-back/try">
            {words.start}
          </Button>
        </div>
      )}
    </Card>
  );
}

function useComparisons(): readonly ComparisonNow[] {
  const tussock = useTussock();
  const [comparisons, setComparisons] = useState<readonly ComparisonNow[]>([]);
  const changes = tussock.changes.value;
  useEffect(() => {
    let here = true;
    void tussock.ask("comparisons").then((found) => {
      if (here) setComparisons(found);
    });
    return () => {
      here = false;
    };
  }, [changes, tussock]);
  return comparisons;
}
