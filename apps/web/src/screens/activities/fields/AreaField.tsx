import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import type { AnswerFieldProps } from "./AnswerField.tsx";

export function AreaField({ name, label, hint, value, own, onAnswer }: AnswerFieldProps) {
  return (
    <Chips legend={label} hint={hint}>
      {own.areas.map((area) => (
        <Chip key={area.id} kind="radio" name={name} checked={value === area.id} onChange={() => onAnswer(area.id)}>
          {area.title}
        </Chip>
      ))}
    </Chips>
  );
}
