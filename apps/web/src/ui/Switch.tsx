import { useEffect, useId, useState } from "preact/hooks";

export interface SwitchProps {
  readonly title: string;
  readonly meta?: string | undefined;
  readonly on: boolean;
  /** A change that takes a moment tells in the end whether it was kept; one that was not puts the switch back. */
  readonly onChange: (on: boolean) => void | Promise<boolean>;
}

export function Switch({ title, meta, on, onChange }: SwitchProps) {
  const id = useId();
  // It stands where it was put while that is on its way to the disk.
  const [put, setPut] = useState<boolean>();
  useEffect(() => setPut(undefined), [on]);

  async function change(next: boolean): Promise<void> {
    const kept = onChange(next);
    if (!kept) return;
    setPut(next);
    if (!(await kept)) setPut(undefined);
  }

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
        checked={put ?? on}
        onChange={(event) => void change(event.currentTarget.checked)}
      />
    </label>
  );
}
