/** A10, from then on: the signs of a goal rated again, as a line of words, a chart or both, as the person chose. */
import { useState } from "preact/hooks";
import { toScore, type GoalNow, type Score, type SignRating, type Tracking } from "@tussock/domain";
import { activitiesWords } from "@tussock/content/words/activities";
import { keptWords } from "@tussock/content/words/kept";
import { EarlierThoughts, ThoughtField } from "#app/KeptThoughts.tsx";
import { useTussock } from "#app/tussock.ts";
import { useSaying } from "#app/useSaying.tsx";
import { Button } from "#ui/Button.tsx";
import { Scale } from "#ui/Scale.tsx";
import { SignChart } from "./SignChart.tsx";
import { signLines } from "./signSeries.ts";

const words = keptWords.tracker;

export function Tracker({
  goal,
  by,
  ratings,
}: {
  readonly goal: GoalNow;
  readonly by: Tracking["by"];
  readonly ratings: readonly SignRating[];
}) {
  const signs = goal.version.signs ?? [];
  const lines = signLines(ratings, goal.goal.id);
  const about = { kind: "goal", id: goal.goal.id } as const;
  const known = [...new Set([...signs, ...lines.map(({ sign }) => sign)])];
  return (
    <>
      <p>
        <span class="meta">{words.by}: </span>
        {activitiesWords.keptPage.by[by]}
      </p>
      {by !== "line" && (
        <section class="stack stack-4" aria-labelledby="tracker-chart">
          <h2 id="tracker-chart">{words.chart}</h2>
          <SignChart goal={goal.version.title} lines={lines} />
          <p class="meta">{words.judge}</p>
        </section>
      )}
      {known.length > 0 && <RateNow goal={goal} signs={known} />}
      {by !== "chart" && (
        <section class="stack stack-4" aria-labelledby="tracker-lines">
          <h2 id="tracker-lines">{words.line}</h2>
          <ThoughtField about={about} label={words.lineLabel} hint={words.lineHint} />
          <EarlierThoughts about={about} />
        </section>
      )}
    </>
  );
}

function RateNow({ goal, signs }: { readonly goal: GoalNow; readonly signs: readonly string[] }) {
  const { ask } = useTussock();
  const { saying, trouble } = useSaying();
  const [scores, setScores] = useState<Readonly<Record<string, Score>>>({});
  const rated = Object.entries(scores).map(([sign, score]) => ({ sign, score }));
  return (
    <section class="stack stack-4" aria-labelledby="tracker-now">
      <h2 id="tracker-now">{words.now}</h2>
      {signs.map((sign) => (
        <Scale
          key={sign}
          label={sign}
          value={scores[sign]}
          fill="heather"
          lowerLabel={activitiesWords.run.lower(sign)}
          higherLabel={activitiesWords.run.higher(sign)}
          unsetWord={activitiesWords.run.notRated}
          onChange={(next) => {
            const score = toScore(next);
            if (score !== undefined) setScores({ ...scores, [sign]: score });
          }}
        />
      ))}
      {trouble}
      <Button
        unavailable={rated.length === 0}
        onPress={() =>
          void saying(ask("rateSigns", { goalId: goal.goal.id, ratings: rated })).then((kept) => kept && setScores({}))
        }
      >
        {words.keep}
      </Button>
    </section>
  );
}
