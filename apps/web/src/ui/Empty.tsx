import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import type { IconDrawing } from "./icon/IconDrawing.ts";

export interface EmptyProps {
  readonly art?: ComponentChildren | undefined;
  readonly icon?: IconDrawing | undefined;
  readonly title: string;
  readonly meta?: string | undefined;
  readonly level?: 1 | 2 | 3 | undefined;
  readonly children?: ComponentChildren | undefined;
}

export function Empty({ art, icon, title, meta, level = 2, children }: EmptyProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="card empty">
      {icon ? <Icon icon={icon} /> : art}
      <Heading>{title}</Heading>
      {meta !== undefined && <p class="meta">{meta}</p>}
      {children}
    </div>
  );
}
