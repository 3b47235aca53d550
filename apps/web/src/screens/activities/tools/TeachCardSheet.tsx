import type { TeachCard } from "@tussock/domain";
import type { TeachCardTool } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";

type CardWords = Pick<TeachCard, "topic" | "toWhom" | "simpleWords" | "points" | "example" | "tryThis">;

/** The card as it is shown and printed: one page to teach from. */
export function TeachCardSheet({ card, tool }: { readonly card: CardWords; readonly tool?: TeachCardTool }) {
  const { topic, toWhom, simpleWords, points = [], example, tryThis } = card;
  const tryLabel = tool?.fields.find(({ id }) => id === "tryThis")?.label;
  return (
    <section class="teach-card print-sheet" aria-label={activitiesWords.card.preview}>
      <h3>{topic}</h3>
      {toWhom && <p class="meta">{toWhom}</p>}
      {simpleWords && <p>{simpleWords}</p>}
      {points.length > 0 && (
        <ol>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
      )}
      {example && <p class="teach-example">{example}</p>}
      {tryThis && (
        <p>
          {tryLabel !== undefined && <b>{tryLabel}: </b>}
          {tryThis}
        </p>
      )}
      {tool && <p class="meta">{tool.foot}</p>}
    </section>
  );
}
