import { useState } from "preact/hooks";
import { feelings, feelingWord } from "@tussock/content/examples";
import { logWords as words } from "@tussock/content/words/log";
import { Chip } from "#ui/Chip.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { toggled, type LogModel } from "./log.ts";

export function Feelings({ log }: { readonly log: LogModel }) {
  return (
    <section class="stack stack-3" aria-labelledby="feel-h">
      <h2 class="label sans log-q" id="feel-h">
        {words.feelings.title} <span class="meta legend-hint">{words.feelings.hint}</span>
      </h2>
      <FeelingChips log={log} field="feelingsBefore" legend={words.feelings.before} first={oftenBefore.slice(0, 4)} />
      <FeelingChips log={log} field="feelingsAfter" legend={words.feelings.after} first={oftenAfter.slice(0, 3)} />
    </section>
  );
}

interface FeelingChipsProps {
  readonly log: LogModel;
  readonly field: "feelingsBefore" | "feelingsAfter";
  readonly legend: string;
  /** Ids; choosing among all of them is hard when upset. */
  readonly first: readonly string[];
}
/** A few to begin with; what is chosen always stays in sight. */
function FeelingChips({ log, field, legend, first }: FeelingChipsProps) {
  const [showsAll, setShowsAll] = useState(false);
  const chosen = log.field(field).value;
  const all = field === "feelingsBefore" ? [...oftenBefore, ...oftenAfter] : [...oftenAfter, ...oftenBefore];
  const shown = [...new Set([...first, ...(showsAll ? all : []), ...chosen])];
  return (
    <Chips legend={legend} small>
      {shown.map((id) => (
        <Chip
          key={id}
          name={field}
          checked={chosen.includes(id)}
          onChange={() => log.change({ [field]: toggled(chosen, id) })}
        >
          {feelingWord(id)}
        </Chip>
      ))}
      {!showsAll && (
        <ChipButton plus label={`${words.feelings.more}: ${legend}`} onPress={() => setShowsAll(true)}>
          {words.feelings.more}
        </ChipButton>
      )}
    </Chips>
  );
}
const oftenBefore = feelings.filter(({ often }) => often === "before").map(({ id }) => id);
const oftenAfter = feelings.filter(({ often }) => often === "after").map(({ id }) => id);
