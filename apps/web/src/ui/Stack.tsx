import type { ComponentChildren } from "preact";

export type Gap = 1 | 2 | 3 | 4 | 5 | 6 | 8;
export interface StackProps {
  readonly gap?: Gap | undefined;
  readonly as?: "div" | "section" | "ul" | undefined;
  readonly labelledBy?: string | undefined;
  readonly children: ComponentChildren;
}

/** One below the other, with air between. */
export function Stack({ gap = 4, as: Tag = "div", labelledBy, children }: StackProps) {
  return (
    <Tag class={stackLook(gap)} aria-labelledby={labelledBy}>
      {children}
    </Tag>
  );
}

/** The plain stack has gap 4, so there is no class for it. */
export function stackLook(gap: Gap): string {
  return gap === 4 ? "stack" : `stack stack-${gap}`;
}
