import { useState } from "preact/hooks";
import { addDays, isDay, type Day } from "@tussock/domain";
import { activitiesWords } from "@tussock/content/words/activities";
import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { Chip } from "#ui/Chip.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { TextField } from "#ui/TextField.tsx";
import { weekdays } from "../schedule.ts";

const words = activitiesWords.run;

/** The week ahead by its names, and any other day. */
export function DayField({
  label,
  hint,
  name,
  value,
  onDay,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly name: string;
  readonly value: string;
  readonly onDay: (day: string | undefined) => void;
}) {
  const tussock = useTussock();
  const today = tussock.today.value?.day;
  const locale = localeFor(tussock.preferences.value);
  const week = today === undefined ? [] : weekdays.map((number) => addDays(today, number - 1));
  const [another, setAnother] = useState(value !== "" && !week.includes(value as Day));
  if (today === undefined) return null;
  return (
    <div class="stack stack-3">
      <Chips legend={label} hint={hint}>
        {week.map((day) => (
          <Chip
            key={day}
            kind="radio"
            name={name}
            checked={!another && value === day}
            onChange={() => {
              setAnother(false);
              onDay(day);
            }}
          >
            {sharedWords.relativeDay(day, today, locale)}
          </Chip>
        ))}
        <Chip kind="radio" name={name} checked={another} onChange={() => setAnother(true)}>
          {words.anotherDay}
        </Chip>
        {value !== "" && (
          <ChipButton
            onPress={() => {
              setAnother(false);
              onDay(undefined);
            }}
          >
            {words.noDay}
          </ChipButton>
        )}
      </Chips>
      {another && (
        <TextField
          label={words.dayLabel}
          type="date"
          min={today}
          value={value}
          onInput={(text) => onDay(isDay(text) ? text : undefined)}
        />
      )}
    </div>
  );
}
