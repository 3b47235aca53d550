import { Icon } from "./Icon.tsx";
import { classes } from "./classes.ts";
import type { IconDrawing } from "./icon/IconDrawing.ts";

export interface IconButtonProps {
  readonly icon: IconDrawing;
  /** Its only words: an icon alone is always named. */
  readonly label: string;
  readonly href?: string | undefined;
  /** In a window of its own: what stands here would be lost by leaving it. */
  readonly beside?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
  /** Hangs over the gutter, so that the drawing and not the target lines up with the text. */
  readonly edge?: "start" | "end" | undefined;
  readonly tone?: "plain" | "help" | undefined;
  readonly pressed?: boolean | undefined;
  readonly flip?: boolean | undefined;
}

export function IconButton({
  icon,
  label,
  href,
  beside = false,
  onPress,
  edge,
  tone = "plain",
  pressed,
  flip = false,
}: IconButtonProps) {
  const look = classes("iconbtn", tone === "help" && "nowbtn", edge && `bleed-${edge}`);
  const drawing = <Icon icon={icon} flip={flip} />;
  if (href !== undefined)
    return (
      <a class={look} href={href} target={beside ? "_blank" : undefined} aria-label={label} onClick={onPress}>
        {drawing}
      </a>
    );
  return (
    <button class={look} type="button" aria-label={label} aria-pressed={pressed} onClick={onPress}>
      {drawing}
    </button>
  );
}
