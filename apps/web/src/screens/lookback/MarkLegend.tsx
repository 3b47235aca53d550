import { lookbackWords } from "@tussock/content/words/lookback";
import { Mark } from "#ui/moor/Mark.tsx";
import type { YearMark } from "./year.ts";

const words = lookbackWords.year;

/** As dots beside small months, as tussocks beside a large one. */
export function MarkLegend({ tussocks = false }: { readonly tussocks?: boolean }) {
  const marks: readonly Exclude<YearMark, "blank">[] = ["done", "part", "try", "win"];
  return (
    <ul class="legend look-legend" aria-label={words.legend}>
      {marks.map((mark) => (
        <li key={mark}>
          {tussocks ? <DayMark mark={mark} seed={4} /> : <i class={`ym ym--${mark}`} />}
          {words.marks[mark]}
        </li>
      ))}
    </ul>
  );
}

export function DayMark({ mark, seed }: { readonly mark: Exclude<YearMark, "blank">; readonly seed: number }) {
  return mark === "win" ? <i class="ym ym--win" /> : <Mark mark={mark} size={24} seed={seed} />;
}
