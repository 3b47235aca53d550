import { activitiesWords } from "@tussock/content/words/activities";
import { Select } from "#ui/Select.tsx";

const words = activitiesWords.run;

export function RangeField({
  label,
  hint,
  least,
  most,
  value,
  onRange,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly least: number;
  readonly most: number;
  readonly value: { readonly least: number; readonly most: number } | undefined;
  readonly onRange: (range: { readonly least: number; readonly most: number } | undefined) => void;
}) {
  const options = [
    { value: "", label: "–" },
    ...Array.from({ length: most - least + 1 }, (_, place) => ({
      value: `${least + place}`,
      label: `${least + place}`,
    })),
  ];
  const change = (from: string, to: string) => {
    if (from === "" && to === "") return onRange(undefined);
    const low = Number(from === "" ? to : from);
    const high = Number(to === "" ? from : to);
    return onRange({ least: Math.min(low, high), most: Math.max(low, high) });
  };
  const from = value === undefined ? "" : `${value.least}`;
  const to = value === undefined ? "" : `${value.most}`;
  return (
    <fieldset>
      <legend class="label">
        {label}
        {hint !== undefined && <span class="hint">{hint}</span>}
      </legend>
      <div class="activity-two under-legend">
        <Select
          label={words.least}
          value={from}
          options={options}
          onChange={(next) => change(next, to === "" || Number(to) < Number(next) ? next : to)}
        />
        <Select
          label={words.most}
          value={to}
          options={options}
          onChange={(next) => change(from === "" || Number(from) > Number(next) ? next : from, next)}
        />
      </div>
    </fieldset>
  );
}
