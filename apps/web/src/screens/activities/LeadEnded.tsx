/** After the quiet end: that it was led is kept, the picture can be, and a line for the leader’s own next time. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { RecordId } from "@tussock/domain";
import { leadingWords } from "@tussock/content/words/leading";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble } from "#app/asks.ts";
import { ThoughtField } from "#app/KeptThoughts.tsx";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Note } from "#ui/Note.tsx";
import { TextField } from "#ui/TextField.tsx";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { warningCircleIcon } from "#ui/icon/icons.ts";
import type { Lead } from "./lead.ts";
import { keptPath } from "./made.ts";

const words = leadingWords.ended;

export function LeadEnded({ lead, onAgain }: { readonly lead: Lead; readonly onAgain: () => void }) {
  const { ask } = useTussock();
  const heading = useRef<HTMLHeadingElement>(null);
  const [trouble, setTrouble] = useState<SaveTrouble | undefined>(undefined);
  const [name, setName] = useState("");
  const [keptPicture, setKeptPicture] = useState(false);
  const told = useRef(false);
  const { plan, item } = lead;
  const [first] = plan.items;
  useEffect(() => {
    // Once, when the end is reached.
    if (told.current) return;
    told.current = true;
    heading.current?.focus();
    void ask("keepLed", {
      activities: plan.items
        .slice(0, item + 1)
        .map(({ activity }) => ({ activity: activity.id, version: activity.piece.version })),
    }).then((kept) => setTrouble(kept.ok ? undefined : kept.trouble));
  }, [ask, plan, item]);
  async function keepPicture(): Promise<void> {
    const kept = await ask("growPatch", {
      challengeId: lead.patch as RecordId,
      tufts: lead.tuftsToday,
      title: name.trim() === "" ? words.pictureName : name,
    });
    setTrouble(kept.ok ? undefined : kept.trouble);
    setKeptPicture(kept.ok);
  }
  return (
    <div class="app">
      <main id="main" class="stack stack-6">
        <div class="run-end-art">
          <Tuft size={140} mark="done" />
        </div>
        <div class="stack stack-2">
          <h1 ref={heading} tabIndex={-1}>
            {words.title}
          </h1>
          <p>{words.meta}</p>
        </div>
        {trouble !== undefined && (
          <Note tone="ember" icon={warningCircleIcon} role="alert">
            <b class="strong">{sharedWords.unsaved.any}</b> {sharedWords.saveTrouble[trouble]}
          </Note>
        )}
        {lead.tuftsToday > 0 && (
          <section class="stack stack-3" aria-labelledby="ended-picture">
            <h2 id="ended-picture">{words.picture}</h2>
            {keptPicture ? (
              <p role="status">
                {words.pictureKept}{" "}
                <a class="link" href={keptPath}>
                  {words.toKept}
                </a>
              </p>
            ) : (
              <>
                <TextField
                  label={words.pictureLabel}
                  hint={words.pictureHint}
                  value={name}
                  maxLength={200}
                  onInput={setName}
                />
                <Button kind="second" onPress={() => void keepPicture()}>
                  {words.keepPicture}
                </Button>
              </>
            )}
          </section>
        )}
        <section class="stack stack-3" aria-labelledby="ended-line">
          <h2 id="ended-line">{words.line}</h2>
          {first && (
            <ThoughtField
              about={{ kind: "activity", id: first.activity.id }}
              label={words.lineLabel}
              hint={words.lineHint}
            />
          )}
        </section>
        <div class="stack stack-3">
          <Button wide href="/activities">
            {words.toShelf}
          </Button>
          <Button wide kind="second" onPress={onAgain}>
            {words.again}
          </Button>
        </div>
      </main>
    </div>
  );
}
