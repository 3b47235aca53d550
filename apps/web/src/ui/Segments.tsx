import type { ComponentChildren } from "preact";

export interface SegmentsProps<V extends string> {
  readonly legend: string;
  readonly hideLegend?: boolean | undefined;
  readonly name: string;
  readonly options: readonly { readonly value: V; readonly label: string; readonly art?: ComponentChildren }[];
  /** Nothing chosen yet while undefined. */
  readonly value?: V | undefined;
  readonly onChange: (value: V) => void;
}

/** One of a few, side by side: radios under a skin. */
export function Segments<V extends string>({
  legend,
  hideLegend = false,
  name,
  options,
  value,
  onChange,
}: SegmentsProps<V>) {
  return (
    <fieldset>
      <legend class={hideLegend ? "vh" : "label"}>{legend}</legend>
      <div class={hideLegend ? "seg" : "seg under-legend"}>
        {options.map((option) => (
          <label key={option.value}>
            {option.art}
            <input
              type="radio"
              autocomplete="off"
              name={name}
              value={option.value}
              aria-label={option.label}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {/* In two weights, of which the chosen shows one (furniture.css); so the name is said above. */}
            <span class="seg-word" data-word={option.label}>
              <span>{option.label}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
