import type { Box } from "@tussock/content/sheets";
import { printWords } from "@tussock/content/words/print";
import { Icon } from "#ui/Icon.tsx";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { xIcon } from "#ui/icon/icons.ts";

const words = printWords.sheet;

/** A box to tick, or a ticked one, with its label. */
export function BoxView({ box: { label, hint, ticked } }: { readonly box: Box }) {
  return (
    <span class="paper-box">
      <span class="paper-square" role="img" aria-label={ticked ? words.ticked : words.box}>
        {ticked && <Icon icon={xIcon} small />}
      </span>
      <span>
        {label}
        {hint !== undefined && (
          <>
            <VisuallyHidden>. </VisuallyHidden>
            <span class="paper-hint">{hint}</span>
          </>
        )}
      </span>
    </span>
  );
}
