import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import { caretDownBoldIcon } from "./icon/icons.ts";

export interface DisclosureProps {
  readonly summary: string;
  readonly open?: boolean | undefined;
  readonly children: ComponentChildren;
}

export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={open}>
      <summary>
        <Icon icon={caretDownBoldIcon} small />
        {summary}
      </summary>
      <div class="disclosed">{children}</div>
    </details>
  );
}
