import type { ComponentChildren } from "preact";

/** One card of rows and switches with a hairline between. */
export function Rows({ children }: { readonly children: ComponentChildren }) {
  return <div class="rows">{children}</div>;
}
