/** A13, from then on: each can add, of their own or what others did, and the picture says neither. */
import { useState } from "preact/hooks";
import type { ActivityRecord, Challenge } from "@tussock/domain";
import { tuftsOf } from "@tussock/domain/activity";
import { activitiesWords } from "@tussock/content/words/activities";
import { keptWords } from "@tussock/content/words/kept";
import { useTussock } from "#app/tussock.ts";
import { useSaying } from "#app/useSaying.tsx";
import { Button } from "#ui/Button.tsx";
import { TextField } from "#ui/TextField.tsx";
import { plusIcon } from "#ui/icon/icons.ts";
import { AT_ONCE_MOST } from "../atOnceMost.ts";
import { Patch } from "../Patch.tsx";

const words = keptWords.challenge;

export function ChallengeKept({
  challenge,
  records,
}: {
  readonly challenge: Challenge;
  readonly records: readonly ActivityRecord[];
}) {
  const { ask } = useTussock();
  const { saying, trouble } = useSaying();
  const [others, setOthers] = useState("");
  const add = (tufts: number) =>
    saying(ask("growPatch", { challengeId: challenge.id, tufts: Math.min(AT_ONCE_MOST, tufts) }), words.grew);
  const count = Number(others);
  return (
    <>
      <Patch challenge={challenge.id} tufts={tuftsOf(challenge, records)} />
      <p class="meta">{activitiesWords.patch.wild}</p>
      {trouble}
      <Button icon={plusIcon} onPress={() => void add(1)}>
        {words.add}
      </Button>
      <div class="stack stack-3">
        <TextField
          label={words.others}
          hint={words.othersHint}
          type="number"
          inputMode="numeric"
          min={1}
          max={AT_ONCE_MOST}
          value={others}
          onInput={setOthers}
        />
        <Button
          kind="second"
          unavailable={!(count >= 1)}
          onPress={() => void add(Math.round(count)).then((kept) => kept && setOthers(""))}
        >
          {words.addOthers}
        </Button>
      </div>
    </>
  );
}
