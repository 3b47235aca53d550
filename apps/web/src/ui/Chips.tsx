import type { ComponentChildren } from "preact";

export interface ChipsProps {
  readonly legend?: string | undefined;
  readonly hint?: string | undefined;
  /** A group inside a group, such as "Before" under "What did you feel?". */
  readonly small?: boolean | undefined;
  readonly hideLegend?: boolean | undefined;
  readonly children: ComponentChildren;
}

export function Chips({ legend, hint, small = false, hideLegend = false, children }: ChipsProps) {
  if (legend === undefined) return <div class="chips">{children}</div>;
  return (
    <fieldset class={small ? "inner-group" : undefined}>
      <legend class={hideLegend ? "vh" : small ? "meta" : "label"}>
        {legend}
        {hint !== undefined && (
          <>
            {" "}
            <span class="meta legend-hint">{hint}</span>
          </>
        )}
      </legend>
      <div class={hideLegend ? "chips" : "chips under-legend"}>{children}</div>
    </fieldset>
  );
}
