/** After the quiet end: that it was led is kept, the picture can be, and a line for the leader’s own next time. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { RecordId } from "@tussock/domain";
import { leadingWords } from "@tussock/content/words/leading";
import { sharedWords } from "@tussock/content/words/shared";
import type { SaveTrouble } from "#app/asks.ts";
import { ThoughtField } from "#app/KeptThoughts.tsx";
import { newRecordId } from "#app/newRecordId.ts";
import { RightNowButton } from "#app/RightNowButton.tsx";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Note } from "#ui/Note.tsx";
import { TextField } from "#ui/TextField.tsx";
import { TopBar } from "#ui/TopBar.tsx";
import { Tuft } from "#ui/moor/Tuft.tsx";
import { warningCircleIcon } from "#ui/icon/icons.ts";
import { again, pictureKept, type Lead } from "./lead.ts";
import { keptPath } from "./made.ts";

const words = leadingWords.ended;

export function LeadEnded({
  lead,
  change,
}: {
  readonly lead: Lead;
  readonly change: (move: (lead: Lead) => Lead) => void;
}) {
  const { ask } = useTussock();
  const heading = useRef<HTMLHeadingElement>(null);
  const [trouble, setTrouble] = useState<SaveTrouble | undefined>(undefined);
  const [keptPicture, setKeptPicture] = useState(false);
  const told = useRef(false);
  const { plan, item, noted } = lead;
  const [first] = plan.items;
  useEffect(() => {
    // Once, when the end is reached.
    if (told.current) return;
    told.current = true;
    heading.current?.focus();
    if (noted) return;
    void ask("keepLed", {
      activities: plan.items
        .slice(0, item + 1)
        .map(({ activity }) => ({ activity: activity.id, version: activity.piece.version })),
    }).then((kept) => {
      setTrouble(kept.ok ? undefined : kept.trouble);
      if (kept.ok) change((was) => ({ ...was, noted: true }));
    });
  }, [ask, plan, item, noted, change]);
  async function keepPicture(): Promise<void> {
    const kept = await ask("growPatch", {
      id: lead.growth as RecordId,
      challengeId: lead.patch as RecordId,
      tufts: lead.tuftsToday,
      title: lead.pictureName.trim() === "" ? words.pictureName : lead.pictureName,
    });
    setTrouble(kept.ok ? undefined : kept.trouble);
    setKeptPicture(kept.ok);
    if (kept.ok) change((was) => pictureKept(was, newRecordId()));
  }
  return (
    <div class="app">
      <TopBar end={<RightNowButton beside />} />
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
        {(lead.tuftsToday > 0 || keptPicture) && (
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
                  value={lead.pictureName}
                  maxLength={200}
                  onInput={(pictureName) => change((was) => ({ ...was, pictureName }))}
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
          <Button wide kind="second" onPress={() => change(again)}>
            {words.again}
          </Button>
        </div>
      </main>
    </div>
  );
}
