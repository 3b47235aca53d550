import type { ComponentChildren } from "preact";
import { classes } from "./classes.ts";
import { stackLook } from "./Stack.tsx";

export interface CardProps {
  readonly flush?: boolean | undefined;
  readonly sunken?: boolean | undefined;
  /** Id of its heading: the card is then a region with that name. */
  readonly labelledBy?: string | undefined;
  readonly gap?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  readonly children: ComponentChildren;
}

export function Card({ flush, sunken, labelledBy, gap, children }: CardProps) {
  const look = classes("card", flush && "card--flush", sunken && "card--sunken", gap && stackLook(gap));
  if (labelledBy !== undefined)
    return (
      <section class={look} aria-labelledby={labelledBy}>
        {children}
      </section>
    );
  return <div class={look}>{children}</div>;
}
