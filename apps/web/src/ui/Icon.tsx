/**
 * An icon is imported, never named: `import { playFillIcon } from "#ui/icon/icons.ts"`, so that a chunk carries only the
 * icons it draws. The constant is the Phosphor name in camel case, its weight unless regular, and "Icon".
 */
import type { IconDrawing } from "./icon/IconDrawing.ts";

export interface IconProps {
  readonly icon: IconDrawing;
  readonly small?: boolean | undefined;
  /** Mirrored where the page reads from right to left: arrows and carets. */
  readonly flip?: boolean | undefined;
}

/** Always decoration: the words beside it, or the label of what holds it, say the same. */
export function Icon({ icon, small, flip }: IconProps) {
  return (
    <svg
      class={`i${small ? " i--sm" : ""}${flip ? " flip" : ""}`}
      viewBox="0 0 256 256"
      aria-hidden="true"
      focusable="false"
    >
      <path d={icon.d} />
    </svg>
  );
}
