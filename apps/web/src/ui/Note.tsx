import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import type { IconDrawing } from "./icon/IconDrawing.ts";

export interface NoteProps {
  readonly tone?: "pool" | "sedge" | "moss" | "heather" | "ember" | undefined;
  readonly icon?: IconDrawing | undefined;
  readonly art?: ComponentChildren | undefined;
  readonly role?: "status" | "alert" | undefined;
  readonly children: ComponentChildren;
}

/** pool: plain; moss: something grew; sedge: today; heather: help and feelings; ember: a save failed or this deletes. */
export function Note({ tone = "pool", icon, art, role, children }: NoteProps) {
  return (
    <div class={tone === "pool" ? "note" : `note note--${tone}`} role={role}>
      {icon ? <Icon icon={icon} /> : art}
      <div class="grow">{children}</div>
    </div>
  );
}
