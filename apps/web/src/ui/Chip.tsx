import type { ComponentChildren } from "preact";

export interface ChipProps {
  readonly kind?: "checkbox" | "radio" | undefined;
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
}

export function Chip({ kind = "checkbox", name, checked, onChange, children }: ChipProps) {
  return (
    <label class="chip">
      <input
        type={kind}
        name={name}
        checked={checked}
        autocomplete="off"
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {children}
    </label>
  );
}
