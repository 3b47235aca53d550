import type { ComponentChildren } from "preact";

export interface TagProps {
  readonly tone?: "plain" | "sedge" | "moss" | "heather" | "pool" | undefined;
  readonly children: ComponentChildren;
}

/** sedge: today; moss: after; heather: before; pool: plain information. Never colour alone. */
export function Tag({ tone = "plain", children }: TagProps) {
  return <span class={tone === "plain" ? "tag" : `tag tag--${tone}`}>{children}</span>;
}
