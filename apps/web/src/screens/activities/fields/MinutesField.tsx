import { sharedWords } from "@tussock/content/words/shared";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";

export function MinutesField({
  label,
  hint,
  name,
  choices,
  value,
  onMinutes,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly name: string;
  readonly choices: readonly number[];
  readonly value: number | undefined;
  readonly onMinutes: (minutes: number) => void;
}) {
  return (
    <Chips legend={label} hint={hint}>
      {choices.map((minutes) => (
        <Chip key={minutes} kind="radio" name={name} checked={value === minutes} onChange={() => onMinutes(minutes)}>
          {sharedWords.minutesShort(minutes)}
        </Chip>
      ))}
    </Chips>
  );
}
