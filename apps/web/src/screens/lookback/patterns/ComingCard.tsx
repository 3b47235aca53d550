import { useId } from "preact/hooks";
import { patternCardsWords } from "@tussock/content/words/patternCards";
import type { Coming } from "#app/patternCards/patternCards.ts";
import { Card } from "#ui/Card.tsx";

const words = patternCardsWords.coming;

export interface ComingCardProps {
  readonly coming: readonly Coming[];
  /** "3 logs". */
  readonly logs: string;
  /** Nothing can be shown yet: then this is all there is. */
  readonly isFirst: boolean;
}

/** One card for all that it is too early for: what will come, and from how many logs on. */
export function ComingCard({ coming, logs, isFirst }: ComingCardProps) {
  const title = useId();
  if (coming.length === 0) return null;
  return (
    <Card labelledBy={title} gap={3}>
      <h2 id={title}>{isFirst ? words.titleFirst : words.title}</h2>
      <p>{words.lead}</p>
      <dl class="coming">
        {coming.map(({ when, titles }) => (
          <div key={when}>
            <dt class="strong">{when}</dt>
            {titles.map((one) => (
              <dd key={one}>{one}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p class="meta">{words.soFar(logs)}</p>
    </Card>
  );
}
