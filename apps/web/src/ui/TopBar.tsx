import type { ComponentChildren } from "preact";

export interface TopBarProps {
  /** The small line above the title. */
  readonly over?: string | undefined;
  readonly title?: string | undefined;
  readonly level?: 1 | 2 | undefined;
  readonly start?: ComponentChildren | undefined;
  readonly end?: ComponentChildren | undefined;
  /** What stands in the middle where there is no title, such as PathMarks. */
  readonly children?: ComponentChildren | undefined;
}

export function TopBar({ over, title, level = 1, start, end, children }: TopBarProps) {
  return (
    <header class="top">
      {start}
      {title === undefined && children === undefined ? (
        <span class="grow" />
      ) : (
        <div class="grow">
          {over !== undefined && <span class="over">{over}</span>}
          {title !== undefined && (level === 1 ? <h1>{title}</h1> : <h2>{title}</h2>)}
          {children}
        </div>
      )}
      {end}
    </header>
  );
}
