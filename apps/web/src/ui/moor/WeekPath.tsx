import type { MoorMark } from "./drawTuft.ts";
import { WeekScene } from "./WeekScene.tsx";

export interface WeekPathProps {
  readonly marks: readonly MoorMark[];
  /** Per day: "Thu", "T", and its words, "Thursday 19 November: today". */
  readonly names: readonly { readonly long: string; readonly short: string; readonly words: string }[];
  /** "Your week, day by day" */
  readonly label: string;
  /** Which of the days is today; undefined in a week that went by. */
  readonly current?: number | undefined;
  readonly seed?: number | undefined;
  readonly seeds?: readonly number[] | undefined;
  /** A number below each name, as in a week that went by. */
  readonly dates?: readonly string[] | undefined;
}

/** The picture is for eyes; the list below it says the same to everyone. */
export function WeekPath({ marks, names, label, current, seed = 3, seeds, dates }: WeekPathProps) {
  return (
    <div class="scene">
      <WeekScene marks={marks} seed={seed} seeds={seeds} />
      <ol class="days" aria-label={label}>
        {names.map((name, day) => (
          <li key={day} aria-current={day === current ? "date" : undefined}>
            <b aria-hidden="true">
              <span class="dl">{name.long}</span>
              <span class="ds">{name.short}</span>
            </b>
            {dates && <span aria-hidden="true">{dates[day]}</span>}
            <span class="vh">{name.words}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
