import type { ComponentChildren } from "preact";

export function VisuallyHidden({ children }: { readonly children: ComponentChildren }) {
  return <span class="vh">{children}</span>;
}
