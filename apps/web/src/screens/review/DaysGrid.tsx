/** Days that are not just one week, seven to a row, each under its weekday: as small as a page wants them. */
import type { PathDay } from "@tussock/domain";
import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { Mark } from "#ui/moor/Mark.tsx";

export interface DaysGridProps {
  readonly days: readonly PathDay[];
  readonly label: string;
}

export function DaysGrid({ days, label }: DaysGridProps) {
  const locale = localeFor(useTussock().preferences.value);
  return (
    <div>
      <div class="days-grid days-grid-names" aria-hidden="true">
        {days.slice(0, 7).map(({ day }) => (
          <b key={day}>{sharedWords.weekday(day, locale, "short")}</b>
        ))}
      </div>
      <ol class="days-grid" aria-label={label}>
        {days.map(({ day, mark, seed }) => (
          <li key={day}>
            {mark !== "blank" && <Mark mark={mark} size={26} seed={seed} />}
            <span aria-hidden="true">{Number(day.slice(8))}</span>
            <span class="vh">
              {sharedWords.dayWithMark(sharedWords.fullDay(day, locale), sharedWords.dayMarks[mark])}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
