import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import { toggleDay, weekdays } from "../schedule.ts";

export function WeekdaysField({
  label,
  hint,
  name,
  value,
  not = [],
  onDays,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly name: string;
  readonly value: readonly number[];
  /** Days that are taken. */
  readonly not?: readonly number[];
  readonly onDays: (days: readonly number[] | undefined) => void;
}) {
  const locale = localeFor(useTussock().preferences.value);
  return (
    <Chips legend={label} hint={hint}>
      {weekdays
        .filter((day) => !not.includes(day))
        .map((day) => (
          <Chip
            key={day}
            name={`${name}-${day}`}
            checked={value.includes(day)}
            onChange={() => {
              const next = toggleDay(value, day);
              onDays(next.length > 0 ? next : undefined);
            }}
          >
            {sharedWords.weekdayOfNumber(day, locale, "short")}
          </Chip>
        ))}
    </Chips>
  );
}
