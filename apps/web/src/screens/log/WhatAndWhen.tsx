import { useState } from "preact/hooks";
import { logWords as words } from "@tussock/content/words/log";
import { sharedWords } from "@tussock/content/words/shared";
import { FoundDraft } from "#app/FoundDraft.tsx";
import { localeFor } from "#app/locale.ts";
import { useTussock, type Tussock } from "#app/tussock.ts";
import { WhenFields } from "#app/WhenFields.tsx";
import { clockNow, whenSaid } from "#app/whenItWas.ts";
import { Card } from "#ui/Card.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Link } from "#ui/Link.tsx";
import { TextField } from "#ui/TextField.tsx";
import type { LogModel, LogPartProps } from "./log.ts";
import { isMinutes } from "./logErrors.ts";

/** Its words stand as a line when they are known; they turn into fields when they are not, or when the person asks. */
export function WhatAndWhen({ log, edits }: LogPartProps) {
  const tussock = useTussock();
  const what = log.field("what").value;
  const when = log.field("when").value;
  const minutes = log.field("minutes").value;
  const errors = log.errors.value;
  const [known, setKnown] = useState(() => what.trim() !== "");
  // A fresh start takes the words away: from then on there is a field for new ones, and it stays while they are typed.
  if (known && what.trim() === "") setKnown(false);
  const [opened, setOpened] = useState(false);
  const [first] = useState(() => (when.is === "kept" ? when : ({ is: "now" } as const)));
  const asks =
    !known || opened || errors.what !== undefined || errors.when !== undefined || errors.minutes !== undefined;
  const today = tussock.today.value?.day;
  return (
    <div class="stack stack-4">
      <div class="spread">
        <p class="meta">
          {what.trim() !== "" && (
            <>
              <b class="strong log-what">{what}</b>
              <br />
            </>
          )}
          {whenLine(log, tussock)}
        </p>
        <Link onPress={() => setOpened(!opened)} label={opened ? words.changeDone : words.changeLabel}>
          {opened ? words.changeDone : sharedWords.change}
        </Link>
      </div>
      {log.draftFound.value && <FoundDraft onStartFresh={log.startFresh} />}
      {asks && (
        <TextField
          label={words.what.label}
          hint={words.what.hint}
          value={what}
          onInput={(typed) => log.change({ what: typed })}
          error={errors.what && words.errors[errors.what]}
          maxLength={mostLetters}
        />
      )}
      {asks && !edits && log.saved.value === undefined && <Suggestions log={log} />}
      {(opened || errors.when !== undefined || errors.minutes !== undefined) && today !== undefined && (
        <Card gap={5}>
          <WhenFields
            when={when}
            first={first}
            today={today}
            clock={clockNow(tussock.moment())}
            trouble={errors.when}
            onChange={(chosen) => log.change({ when: chosen })}
          />
          <TextField
            label={words.minutes.label}
            optionalWord={words.minutes.optional}
            value={minutes}
            inputMode="numeric"
            onInput={(typed) => log.change({ minutes: typed })}
            error={errors.minutes && words.errors[errors.minutes]}
          />
        </Card>
      )}
    </div>
  );
}

/** "Today, 1:04 pm. You did 7 minutes." Once saved, now is the moment it was saved at. */
function whenLine(log: LogModel, tussock: Tussock): string {
  const when = log.field("when").value;
  const minutes = log.field("minutes").value;
  const saved = log.saved.value;
  const now = saved ? { at: saved.happenedAt, zone: saved.zone } : tussock.moment();
  const said = whenSaid(when, now, tussock.today.value?.day, localeFor(tussock.preferences.value));
  const did = isMinutes(minutes) && minutes !== "" ? words.youDid(sharedWords.minutesLong(Number(minutes))) : "";
  return words.when(said, did);
}

function Suggestions({ log }: { readonly log: LogModel }) {
  const known = log.suggestions.value.filter(({ title }) => title !== log.field("what").value);
  const linked = log.field("stepId").value !== undefined;
  if (known.length === 0 && !linked) return null;
  return (
    <Chips legend={words.what.suggestions} small>
      {known.map((suggestion) => (
        <ChipButton key={suggestion.title} onPress={() => log.takeUp(suggestion)}>
          {suggestion.title}
        </ChipButton>
      ))}
      {linked && (
        <ChipButton plus onPress={log.somethingElse}>
          {words.what.somethingElse}
        </ChipButton>
      )}
    </Chips>
  );
}

/** Two lines of a card; the domain says the same (WHAT_MOST). */
const mostLetters = 200;
