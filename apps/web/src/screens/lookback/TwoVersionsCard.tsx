import { useId, useState } from "preact/hooks";
import type { RecordId } from "@tussock/domain";
import { lookbackWords } from "@tussock/content/words/lookback";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble } from "#app/asks.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Choice } from "#ui/Choice.tsx";
import { ChoiceGroup } from "#ui/ChoiceGroup.tsx";
import { Note } from "#ui/Note.tsx";
import { warningCircleIcon } from "#ui/icon/icons.ts";
import type { TwoVersions } from "./entry.ts";

const words = lookbackWords.twoVersions;

/** Written in two places at the same time: both are kept, and the person says which one shows. */
export function TwoVersionsCard({ id, versions }: { readonly id: RecordId; readonly versions: TwoVersions }) {
  const tussock = useTussock();
  const heading = useId();
  const [chosen, setChosen] = useState(versions.now);
  const [trouble, setTrouble] = useState<SaveTrouble>();
  const [saving, setSaving] = useState(false);

  async function use() {
    if (saving) return;
    setSaving(true);
    const answer = await tussock.ask("chooseWords", { id, field: versions.field, value: chosen });
    setSaving(false);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) tussock.say({ text: words.chosen });
  }

  return (
    <Card labelledBy={heading} gap={3}>
      <h2 id={heading}>{words.title}</h2>
      <p class="meta">{words.meta}</p>
      <ChoiceGroup legend={versions.name}>
        {[versions.now, ...versions.others].map((text, i) => (
          <Choice
            key={text}
            name={`${heading}-${versions.field}`}
            checked={chosen === text}
            onChange={() => setChosen(text)}
            title={i === 0 ? words.shown : words.alsoKept(i, versions.others.length)}
            meta={lookbackWords.entry.quote(text)}
          />
        ))}
      </ChoiceGroup>
      {trouble !== undefined && (
        <Note tone="ember" icon={warningCircleIcon} role="alert">
          <b class="strong">{sharedWords.unsaved.any}</b> {sharedWords.saveTrouble[trouble]}
        </Note>
      )}
      <Button kind="second" unavailable={saving} onPress={() => void use()}>
        {words.use}
      </Button>
    </Card>
  );
}
