/** The shared picture beside the script: several tufts at once, on the ground of today or of an earlier session. */
import { useEffect, useState } from "preact/hooks";
import type { Challenge } from "@tussock/domain";
import { tuftsOf } from "@tussock/domain/activity";
import { leadingWords } from "@tussock/content/words/leading";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Select } from "#ui/Select.tsx";
import { TextField } from "#ui/TextField.tsx";
import { plusIcon } from "#ui/icon/icons.ts";
import { AT_ONCE_MOST } from "./atOnceMost.ts";
import { addTufts, goOnWith, type Lead } from "./lead.ts";
import { Patch } from "./Patch.tsx";

const words = leadingWords.picture;

interface Ground {
  readonly challenge: Challenge;
  readonly tufts: number;
}

export function LeadPicture({
  lead,
  change,
}: {
  readonly lead: Lead;
  readonly change: (move: (lead: Lead) => Lead) => void;
}) {
  const { ask } = useTussock();
  const [count, setCount] = useState("1");
  const [grounds, setGrounds] = useState<readonly Ground[]>([]);
  const [fresh] = useState(lead.patch);
  useEffect(() => {
    void ask("activityRecords").then((records) =>
      setGrounds(
        records.flatMap((one) => (one.type === "challenge" ? [{ challenge: one, tufts: tuftsOf(one, records) }] : [])),
      ),
    );
  }, [ask]);
  return (
    <section class="stack stack-3" aria-labelledby="lead-picture">
      <h2 id="lead-picture">{words.title}</h2>
      {grounds.length > 0 && (
        <Select
          label={words.ground}
          value={lead.patch}
          options={[
            { value: fresh, label: words.fresh },
            ...grounds
              .filter(({ challenge }) => challenge.id !== fresh)
              .map(({ challenge }) => ({ value: challenge.id, label: challenge.title })),
          ]}
          onChange={(id) => {
            const ground = grounds.find(({ challenge }) => challenge.id === id);
            change((was) => goOnWith(was, id, ground?.tufts ?? 0));
          }}
        />
      )}
      <Patch challenge={lead.patch} tufts={lead.tufts} />
      <div class="lead-bowl">
        <TextField
          label={words.count}
          hint={words.countHint}
          type="number"
          inputMode="numeric"
          min={1}
          max={AT_ONCE_MOST}
          value={count}
          onInput={setCount}
        />
        <Button
          kind="second"
          icon={plusIcon}
          onPress={() => {
            change((was) => addTufts(was, Math.min(AT_ONCE_MOST, Number(count) || 1)));
            setCount("1");
          }}
        >
          {words.add}
        </Button>
      </div>
    </section>
  );
}
