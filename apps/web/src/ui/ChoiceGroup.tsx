import type { ComponentChildren } from "preact";

export interface ChoiceGroupProps {
  readonly legend: string;
  readonly hideLegend?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly children: ComponentChildren;
}

export function ChoiceGroup({ legend, hideLegend = false, hint, children }: ChoiceGroupProps) {
  return (
    <fieldset>
      <legend class={hideLegend ? "vh" : "label"}>
        {legend}
        {hint !== undefined && <span class="hint">{hint}</span>}
      </legend>
      <div class={hideLegend ? undefined : "under-legend"}>{children}</div>
    </fieldset>
  );
}
