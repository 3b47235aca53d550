import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import { classes } from "./classes.ts";
import type { IconDrawing } from "./icon/IconDrawing.ts";

export interface LinkProps {
  readonly href?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly icon?: IconDrawing | undefined;
  /** Says more than its words, and begins with them. */
  readonly label?: string | undefined;
  /** A telephone or web link that leaves the app keeps its own behaviour. */
  readonly external?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** Goes somewhere with an href; without one it does something and looks the same. */
export function Link({ href, onPress, icon, label, external = false, children }: LinkProps) {
  const inside = (
    <>
      {icon && <Icon icon={icon} small />}
      {children}
    </>
  );
  if (href === undefined) {
    return (
      <button
        class={classes("link", "link--press")}
        type="button"
        aria-label={label}
        onClick={onPress && (() => onPress())}
      >
        {inside}
      </button>
    );
  }
  const away = external ? { target: "_blank", rel: "noopener noreferrer" } : {};
  return (
    <a class="link" href={href} aria-label={label} onClick={onPress && (() => onPress())} {...away}>
      {inside}
    </a>
  );
}
