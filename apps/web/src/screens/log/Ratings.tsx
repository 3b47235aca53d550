import { useState } from "preact/hooks";
import { given, toScore } from "@tussock/domain";
import { logWords as words } from "@tussock/content/words/log";
import { pacingWords } from "@tussock/content/words/pacing";
import { Card } from "#ui/Card.tsx";
import { Link } from "#ui/Link.tsx";
import { Scale } from "#ui/Scale.tsx";
import type { LogModel } from "./log.ts";

/** Before and after, and how hard it was. All of it can be left out. */
export function Ratings({ log }: { readonly log: LogModel }) {
  const moodBefore = log.field("moodBefore").value;
  const confidenceBefore = log.field("confidenceBefore").value;
  const energyBefore = log.field("energyBefore").value;
  const difficultyExpected = log.field("difficultyExpected").value;
  const [asksBefore, setAsksBefore] = useState(false);
  const hasBefore = [moodBefore, confidenceBefore, energyBefore].some((rated) => rated !== undefined);
  return (
    <Card gap={5}>
      {asksBefore && (
        <div class="stack stack-5" role="group" aria-labelledby="before-h">
          <div>
            <h2 class="label sans log-q" id="before-h">
              {words.beforeTitle}
            </h2>
            <p class="hint">{words.beforeHint}</p>
          </div>
          <Rating log={log} field="moodBefore" label={words.moodBefore} ends={words.moodEnds} fill="heather" />
          <Rating
            log={log}
            field="confidenceBefore"
            label={words.confidenceBefore}
            ends={words.confidenceEnds}
            fill="heather"
          />
          <Rating
            log={log}
            field="energyBefore"
            label={pacingWords.energy.before}
            ends={pacingWords.energy.ends}
            fill="heather"
          />
          <Rating log={log} field="difficultyExpected" label={words.expected} ends={words.hardEnds} fill="pool" />
          <hr class="hr" />
        </div>
      )}
      <Rating
        log={log}
        field="moodAfter"
        label={asksBefore ? words.moodNow : words.mood}
        before={moodBefore}
        ends={words.moodEnds}
      />
      <Rating
        log={log}
        field="confidenceAfter"
        label={asksBefore ? words.confidenceNow : words.confidence}
        before={confidenceBefore}
        ends={words.confidenceEnds}
      />
      {!asksBefore && (
        <div>
          <Link onPress={() => setAsksBefore(true)}>{hasBefore ? words.changeBefore : words.addBefore}</Link>
        </div>
      )}
      <hr class="hr" />
      <Rating
        log={log}
        field="difficultyFound"
        label={words.hard}
        ends={words.hardEnds}
        fill="pool"
        hint={difficultyExpected === undefined ? undefined : words.hardExpected(difficultyExpected)}
      />
    </Card>
  );
}

interface RatingProps {
  readonly log: LogModel;
  readonly field:
    | "moodBefore"
    | "moodAfter"
    | "confidenceBefore"
    | "confidenceAfter"
    | "energyBefore"
    | "difficultyExpected"
    | "difficultyFound";
  readonly label: string;
  readonly ends: readonly [string, string];
  readonly before?: number | undefined;
  readonly fill?: "heather" | "pool";
  readonly hint?: string | undefined;
}
function Rating({ log, field, label, ends, before, fill, hint }: RatingProps) {
  const asked = label.endsWith("?") ? label : `${label}:`;
  return (
    <Scale
      label={label}
      value={log.field(field).value}
      before={before}
      beforeWord={words.beforeWord}
      afterWord={words.afterWord}
      ends={ends}
      fill={fill}
      hint={hint}
      lowerLabel={`${asked} ${words.lower}`}
      higherLabel={`${asked} ${words.higher}`}
      unsetWord={words.unset}
      onChange={(value) => log.change(given({ [field]: toScore(value) }))}
    />
  );
}
