/** A15: looks in the records for what is there, and says so when there is nothing to find. */
import { useEffect, useState } from "preact/hooks";
import type { FoundMilestone } from "@tussock/domain/activity";
import { activitiesWords } from "@tussock/content/words/activities";
import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { Choice } from "#ui/Choice.tsx";
import { ChoiceGroup } from "#ui/ChoiceGroup.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Note } from "#ui/Note.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { TextField } from "#ui/TextField.tsx";
import { textOf } from "../fields/answerWords.ts";
import type { ToolProps } from "./tool.ts";

const words = activitiesWords.milestones;
/** Six choices at most, one of them one’s own. */
const FOUND_MOST = 5;

export function MilestonesTool({ name, tool, answers, onAnswer }: ToolProps<"milestones">) {
  const tussock = useTussock();
  const locale = localeFor(tussock.preferences.value);
  const [found, setFound] = useState<readonly FoundMilestone[] | undefined>(undefined);
  useEffect(() => void tussock.ask("milestones").then((all) => setFound(all.slice(0, FOUND_MOST))), [tussock]);
  if (!found) return <Skeleton label={activitiesWords.run.opening} />;
  const isChosen = (one: FoundMilestone) =>
    answers[`${name}.kind`] === one.kind &&
    answers[`${name}.goalId`] === one.goalId &&
    answers[`${name}.stepId`] === one.stepId;
  const chosen = found.find(isChosen);
  const choose = (one: FoundMilestone | undefined) => {
    onAnswer(`${name}.kind`, one?.kind ?? "own");
    onAnswer(`${name}.text`, one?.title);
    onAnswer(`${name}.goalId`, one?.goalId);
    onAnswer(`${name}.stepId`, one?.stepId);
  };
  return (
    <div class="stack stack-5">
      {found.length === 0 ? (
        <Note>{tool.none}</Note>
      ) : (
        <ChoiceGroup legend={words.found}>
          <div class="stack stack-2">
            {found.map((one) => (
              <Choice
                key={`${one.kind}${one.goalId ?? one.stepId ?? ""}`}
                name={`${name}-found`}
                checked={isChosen(one)}
                title={one.title}
                meta={`${tool.found[one.kind].label}. ${sharedWords.dayWithYear(one.day, locale)}`}
                onChange={() => choose(one)}
              />
            ))}
            <Choice
              name={`${name}-found`}
              checked={answers[`${name}.kind`] === "own"}
              title={tool.own.label}
              meta={tool.own.hint}
              onChange={() => choose(undefined)}
            />
          </div>
        </ChoiceGroup>
      )}
      {chosen ? (
        <Disclosure summary={tool.lookBack}>
          <ol class="stack stack-2">
            {chosen.way.map((practice) => (
              <li key={practice.id}>
                <span class="meta">{sharedWords.dayWithYear(practice.day, locale)}</span> {practice.what}
              </li>
            ))}
          </ol>
        </Disclosure>
      ) : (
        <TextField
          label={tool.own.label}
          hint={tool.own.hint}
          value={textOf(answers[`${name}.text`])}
          maxLength={500}
          onInput={(text) => {
            onAnswer(`${name}.kind`, "own");
            onAnswer(`${name}.text`, text === "" ? undefined : text);
          }}
        />
      )}
    </div>
  );
}
