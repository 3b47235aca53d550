import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import { classes } from "./classes.ts";
import type { IconDrawing } from "./icon/IconDrawing.ts";

export interface ButtonProps {
  readonly kind?: "main" | "second" | "quiet" | "help" | "danger" | undefined;
  readonly size?: "sm" | "md" | "lg" | undefined;
  readonly wide?: boolean | undefined;
  readonly icon?: IconDrawing | undefined;
  readonly flipIcon?: boolean | undefined;
  readonly href?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly submit?: boolean | undefined;
  /** Stays readable and focusable, and says it cannot be pressed now. */
  readonly unavailable?: boolean | undefined;
  /** Says more than the words on it; begins with those words, so that voice control finds it. */
  readonly label?: string | undefined;
  readonly pressed?: boolean | undefined;
  /** Id of words that say why, or what will happen. */
  readonly describedBy?: string | undefined;
  readonly children: ComponentChildren;
}

export function Button({
  kind = "main",
  size = "md",
  wide,
  icon,
  flipIcon = false,
  href,
  onPress,
  submit,
  unavailable,
  label,
  pressed,
  describedBy,
  children,
}: ButtonProps) {
  const look = classes("btn", lookOf[kind], wide && "btn--wide", size !== "md" && `btn--${size}`);
  const inside = (
    <>
      {icon && <Icon icon={icon} small={kind !== "help"} flip={flipIcon} />}
      {children}
    </>
  );
  const said = {
    "aria-label": label,
    "aria-describedby": describedBy,
    "aria-disabled": unavailable ? "true" : undefined,
  } as const;
  const press = unavailable ? (event: Event) => event.preventDefault() : onPress && (() => onPress());
  if (href !== undefined)
    return (
      <a class={look} href={href} {...said} onClick={press}>
        {inside}
      </a>
    );
  return (
    <button class={look} type={submit ? "submit" : "button"} {...said} aria-pressed={pressed} onClick={press}>
      {inside}
    </button>
  );
}

const lookOf = { main: "", second: "btn--2", quiet: "btn--quiet", help: "btn--now", danger: "btn--danger" } as const;
