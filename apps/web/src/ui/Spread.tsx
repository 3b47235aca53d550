import type { ComponentChildren } from "preact";

/** One at each end of the line. */
export function Spread({ children }: { readonly children: ComponentChildren }) {
  return <div class="spread">{children}</div>;
}
