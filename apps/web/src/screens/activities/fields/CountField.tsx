import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";

export function CountField({
  label,
  hint,
  name,
  least,
  most,
  value,
  onCount,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly value: number | undefined;
  readonly onCount: (count: number) => void;
}) {
  return (
    <div class="activity-counts">
      <Chips legend={label} hint={hint}>
        {Array.from({ length: most - least + 1 }, (_, place) => least + place).map((count) => (
          <Chip key={count} kind="radio" name={name} checked={value === count} onChange={() => onCount(count)}>
            {count}
          </Chip>
        ))}
      </Chips>
    </div>
  );
}
