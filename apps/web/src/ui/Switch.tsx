import { useId } from "preact/hooks";

export interface SwitchProps {
  readonly title: string;
  readonly meta?: string | undefined;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Switch({ title, meta, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <label class="switch">
      <span class="grow">
        <b id={`${id}-title`}>{title}</b>
        {meta !== undefined && (
          <span class="meta" id={`${id}-meta`}>
            {meta}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        autocomplete="off"
        role="switch"
        aria-labelledby={`${id}-title`}
        aria-describedby={meta === undefined ? undefined : `${id}-meta`}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
