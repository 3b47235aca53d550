import type { ComponentChildren } from "preact";

/** Side by side, wrapping when there is no room. */
export function Line({ children }: { readonly children: ComponentChildren }) {
  return <div class="line">{children}</div>;
}
