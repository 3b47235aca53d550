import type { ComponentChildren } from "preact";

export interface ChipButtonProps {
  /** Dashed: it adds something. */
  readonly plus?: boolean | undefined;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

export function ChipButton({ plus = false, onPress, children }: ChipButtonProps) {
  return (
    <button class={plus ? "chip chip--plus" : "chip"} type="button" onClick={() => onPress()}>
      {children}
    </button>
  );
}
