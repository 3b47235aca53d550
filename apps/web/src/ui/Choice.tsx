import { useId } from "preact/hooks";

export interface ChoiceProps {
  readonly kind?: "radio" | "checkbox" | undefined;
  readonly name: string;
  readonly value?: string | undefined;
  readonly checked: boolean;
  readonly onChange: () => void;
  readonly title: string;
  readonly meta?: string | undefined;
}

/** A whole card to press; the radio or box under it is real. */
export function Choice({ kind = "radio", name, value, checked, onChange, title, meta }: ChoiceProps) {
  const id = useId();
  return (
    <label class="choice">
      <input
        type={kind}
        autocomplete="off"
        name={name}
        value={value}
        checked={checked}
        aria-labelledby={`${id}-title`}
        aria-describedby={meta === undefined ? undefined : `${id}-meta`}
        onChange={() => onChange()}
      />
      <span>
        <span id={`${id}-title`}>{title}</span>
        {meta !== undefined && (
          <span class="meta" id={`${id}-meta`}>
            {meta}
          </span>
        )}
      </span>
    </label>
  );
}
