import type { ComponentChildren } from "preact";

export interface ChipButtonProps {
  /** Dashed: it adds something. */
  readonly plus?: boolean | undefined;
  /** When the words alone do not say what of: "More words: After". It begins with the words that are seen. */
  readonly label?: string | undefined;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

export function ChipButton({ plus = false, label, onPress, children }: ChipButtonProps) {
  return (
    <button class={plus ? "chip chip--plus" : "chip"} type="button" aria-label={label} onClick={() => onPress()}>
      {children}
    </button>
  );
}
