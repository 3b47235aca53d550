import type { ComponentChildren } from "preact";
import { IconButton } from "#ui/IconButton.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import { arrowLeftIcon } from "#ui/icon/icons.ts";
import { RightNowButton } from "./RightNowButton.tsx";

export interface BackBarProps {
  readonly href: string;
  readonly label: string;
  readonly title?: string | undefined;
  /** What stands beside help, such as the star of a card. */
  readonly children?: ComponentChildren | undefined;
}

/** The top of a page that one comes to from another: one way back, and help in the same corner as everywhere. */
export function BackBar({ href, label, title, children }: BackBarProps) {
  return (
    <TopBar
      title={title}
      start={<IconButton edge="start" icon={arrowLeftIcon} flip href={href} label={label} />}
      end={
        <>
          {children}
          <RightNowButton />
        </>
      }
    />
  );
}
