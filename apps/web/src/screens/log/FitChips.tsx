import { pacingWords } from "@tussock/content/words/pacing";
import { fits } from "#app/logDraft.ts";
import { Chip } from "#ui/Chip.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import type { LogModel } from "./log.ts";

const words = pacingWords.fit;

/** How the size felt: one tap, the cheapest thing that makes the next size fit better (facts/sizing-engine 2.2). */
export function FitChips({ log }: { readonly log: LogModel }) {
  const fit = log.field("fit").value;
  return (
    <Chips legend={words.legend} hint={words.hint}>
      {fits.map((one) => (
        <Chip key={one} kind="radio" name="fit" checked={fit === one} onChange={() => void log.rateFit(one)}>
          {words.names[one]}
        </Chip>
      ))}
      {fit !== undefined && <ChipButton onPress={() => log.unsay("fit")}>{words.skip}</ChipButton>}
    </Chips>
  );
}
