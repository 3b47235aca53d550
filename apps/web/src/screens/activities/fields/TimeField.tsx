import type { Minutes } from "@tussock/domain";
import { timeFromField, timeToField } from "#app/whenItWas.ts";
import { TextField } from "#ui/TextField.tsx";

export function TimeField({
  label,
  value,
  onTime,
}: {
  readonly label: string;
  readonly value: number | undefined;
  readonly onTime: (minutes: number | undefined) => void;
}) {
  return (
    <TextField
      label={label}
      type="time"
      value={timeToField(value as Minutes | undefined)}
      onInput={(text) => onTime(timeFromField(text))}
    />
  );
}
