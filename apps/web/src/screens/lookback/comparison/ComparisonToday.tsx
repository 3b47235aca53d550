/** One line below Today’s card while a comparison runs: which way today is. */
import { comparisonWords } from "@tussock/content/words/comparison";
import type { LookForCard } from "#app/laterCards.ts";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { comparisonPath } from "./comparison.ts";

export const lookForComparison: LookForCard = async ({ ask }) => {
  const running = (await ask("comparisons")).find(({ is }) => is === "running");
  if (running?.way === undefined) return undefined;
  const { id, ways } = running.comparison;
  return (
    <Rows>
      <Row
        title={comparisonWords.today.line(ways[running.way])}
        meta={comparisonWords.today.meta}
        href={comparisonPath(id)}
      />
    </Rows>
  );
};
