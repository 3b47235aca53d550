import { useId } from "preact/hooks";
import { Icon } from "./Icon.tsx";
import { caretDownBoldIcon } from "./icon/icons.ts";

export interface SelectProps<V extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
  readonly hideLabel?: boolean | undefined;
}

export function Select<V extends string>({ label, hint, value, options, onChange, hideLabel = false }: SelectProps<V>) {
  const id = useId();
  // A select obeys only its form when told not to be kept in the browser’s session file.
  return (
    <form autocomplete="off">
      <label class={hideLabel ? "vh" : "label"} for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <div class="select">
        <select
          class="input"
          id={id}
          value={value}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) => onChange(event.currentTarget.value as V)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon icon={caretDownBoldIcon} small />
      </div>
    </form>
  );
}
