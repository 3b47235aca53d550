/** What got in the way: counted, never compared. The same words in another case are the same. */
import type { ObstaclesPattern } from "./pattern.ts";
import type { Question } from "./question.ts";
import type { PatternRows } from "./row.ts";
import { shareOf, SHARE_N_LEAST } from "./shareOf.ts";
import { byText } from "../shared/byText.ts";

const MOST_SHOWN = 10;

export function askObstacles({ practices, names }: PatternRows): Question<ObstaclesPattern> {
  const { obstacle, done } = practices.of;
  const counts: { words: string; times: number; stillDone: number }[] = [];
  let n = 0;
  for (let i = 0; i < practices.n; i++) {
    const number = obstacle[i] ?? Number.NaN;
    if (Number.isNaN(number)) continue;
    n += 1;
    const one = (counts[number] ??= { words: names.obstaclesAsWritten.get(number) ?? "", times: 0, stillDone: 0 });
    one.times += 1;
    if (done[i] !== 0) one.stillDone += 1;
  }
  const table = counts
    .filter((one) => one !== undefined)
    .sort((one, other) => other.times - one.times || byText(one.words, other.words));
  const [first] = table;
  const pattern = { name: "obstacles", n, table: table.slice(0, MOST_SHOWN) } as const;
  const share = first ? shareOf(first.times, n).share : undefined;
  return {
    chance: undefined,
    answer: () =>
      first && share
        ? { ...pattern, estimate: share, says: { key: "counts", words: first.words, times: first.times, of: n } }
        : { ...pattern, says: { key: "tooEarly", have: n, need: SHARE_N_LEAST } },
  };
}
