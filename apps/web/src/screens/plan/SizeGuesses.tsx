/** What a person may tell pacing about themselves on the size page; all of it can be skipped. */
import { useState } from "preact/hooks";
import { given, toScore, type Score } from "@tussock/domain";
import { pacingWords as words } from "@tussock/content/words/pacing";
import { Card } from "#ui/Card.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Link } from "#ui/Link.tsx";
import { Scale } from "#ui/Scale.tsx";
import type { MakerPartProps } from "./MakerHead.tsx";

export function EnergyToday({ maker }: MakerPartProps) {
  const { energy } = maker.form.value;
  const [asked, setAsked] = useState(false);
  if (!asked && energy === undefined) return <Link onPress={() => setAsked(true)}>{words.energy.add}</Link>;
  return (
    <Card>
      <Guess
        label={words.energy.label}
        hint={words.energy.hint}
        ends={words.energy.ends}
        value={energy}
        onChange={(next) => maker.change(given({ energy: next }))}
      />
    </Card>
  );
}

/** Before the first step in an area: two guesses say more about it than any average. */
export function FirstGuesses({ maker }: MakerPartProps) {
  const { easyGuess, hardGuess } = maker.form.value;
  return (
    <Disclosure summary={words.setUp.title} open={easyGuess !== undefined || hardGuess !== undefined}>
      <div class="stack stack-5">
        <p class="meta">{words.setUp.hint}</p>
        <Guess
          label={words.setUp.easy}
          ends={words.setUp.ends}
          value={easyGuess}
          onChange={(next) => maker.change(given({ easyGuess: next }))}
        />
        <Guess
          label={words.setUp.hard}
          ends={words.setUp.ends}
          value={hardGuess}
          onChange={(next) => maker.change(given({ hardGuess: next }))}
        />
      </div>
    </Disclosure>
  );
}

function Guess({
  label,
  hint,
  ends,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly ends: readonly [string, string];
  readonly value: Score | undefined;
  readonly onChange: (value: Score | undefined) => void;
}) {
  return (
    <Scale
      label={label}
      hint={hint}
      value={value}
      fill="pool"
      ends={ends}
      unsetWord={words.energy.unset}
      lowerLabel={`${label} ${words.energy.lower}`}
      higherLabel={`${label} ${words.energy.higher}`}
      onChange={(next) => onChange(toScore(next))}
    />
  );
}
