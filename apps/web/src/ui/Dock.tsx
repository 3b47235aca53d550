import type { ComponentChildren } from "preact";

export interface DockProps {
  readonly row?: boolean | undefined;
  /** What this corner of the screen is for: "Save", "Move through the plan". */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** The main button of a screen, in reach of a thumb. */
export function Dock({ row = false, label, children }: DockProps) {
  return (
    <div class={row ? "dock dock--row" : "dock"} role="region" aria-label={label}>
      {children}
    </div>
  );
}
