/** Seven days as a path over water, the same picture wherever a week is looked at. */
import type { Day, PathDay } from "@tussock/domain";
import { sharedWords } from "@tussock/content/words/shared";
import { WeekPath } from "#ui/moor/WeekPath.tsx";
import { localeFor } from "./locale.ts";
import { useTussock } from "./tussock.ts";

export interface DaysPathProps {
  readonly days: readonly PathDay[];
  readonly label: string;
  readonly today?: Day | undefined;
  /** The number of each day below its name, for days that went by. */
  readonly dates?: boolean | undefined;
}

export function DaysPath({ days, label, today, dates = false }: DaysPathProps) {
  const locale = localeFor(useTussock().preferences.value);
  const current = days.findIndex(({ day }) => day === today);
  return (
    <WeekPath
      marks={days.map(({ mark }) => mark)}
      seeds={days.map(({ seed }) => seed)}
      names={days.map(({ day, mark }) => ({
        long: sharedWords.weekday(day, locale),
        short: sharedWords.weekday(day, locale, "narrow"),
        words: sharedWords.dayWithMark(sharedWords.fullDay(day, locale), sharedWords.dayMarks[mark]),
      }))}
      dates={dates ? days.map(({ day }) => String(Number(day.slice(8)))) : undefined}
      label={label}
      current={current < 0 ? undefined : current}
    />
  );
}
