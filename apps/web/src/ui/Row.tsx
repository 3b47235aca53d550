import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import { Tag } from "./Tag.tsx";
import type { IconDrawing } from "./icon/IconDrawing.ts";
import { caretRightBoldIcon } from "./icon/icons.ts";

export interface RowProps {
  readonly icon?: IconDrawing | undefined;
  /** A drawing instead of an icon, such as a Mark. */
  readonly art?: ComponentChildren | undefined;
  readonly title: string;
  readonly meta?: string | undefined;
  readonly href?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly trailing?: "caret" | "none" | undefined;
  readonly tag?: string | undefined;
}

/** The whole row is the target. */
export function Row({ icon, art, title, meta, href, onPress, trailing = "caret", tag }: RowProps) {
  const words = (
    <>
      <b>{title}</b>
      {meta !== undefined && <span class="meta">{meta}</span>}
    </>
  );
  const inside = (
    <>
      {icon ? <Icon icon={icon} /> : art}
      {tag === undefined ? (
        <span class="grow">{words}</span>
      ) : (
        <span class="grow row-tagged">
          <span>{words}</span>
          <Tag>{tag}</Tag>
        </span>
      )}
      {trailing === "caret" && <Icon icon={caretRightBoldIcon} flip />}
    </>
  );
  if (href !== undefined)
    return (
      <a class="row" href={href} onClick={onPress && (() => onPress())}>
        {inside}
      </a>
    );
  return (
    <button class="row" type="button" onClick={onPress && (() => onPress())}>
      {inside}
    </button>
  );
}
