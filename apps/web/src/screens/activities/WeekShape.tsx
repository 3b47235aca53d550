import { activitiesWords } from "@tussock/content/words/activities";
import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { Mark } from "#ui/moor/Mark.tsx";
import { weekdays } from "./schedule.ts";

const words = activitiesWords.schedule;

/** A week with the days of a step, the spare ones, and the open ones. */
export function WeekShape({ days, spare }: { readonly days: readonly number[]; readonly spare: readonly number[] }) {
  const locale = localeFor(useTussock().preferences.value);
  const kind = (day: number) => (days.includes(day) ? words.step : spare.includes(day) ? words.spare : words.rest);
  return (
    <ol class="week-shape" aria-label={words.week}>
      {weekdays.map((day) => (
        <li key={day}>
          <Mark mark={days.includes(day) ? "done" : spare.includes(day) ? "ahead" : "rest"} size={30} seed={day} />
          <span class="meta">{sharedWords.weekdayOfNumber(day, locale, "short")}</span>
          <span class="meta">{kind(day)}</span>
        </li>
      ))}
    </ol>
  );
}
