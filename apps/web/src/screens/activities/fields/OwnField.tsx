import { useState } from "preact/hooks";
import { chosenAnswer } from "@tussock/domain/activity";
import { activitiesWords } from "@tussock/content/words/activities";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Choice } from "#ui/Choice.tsx";
import { ChoiceGroup } from "#ui/ChoiceGroup.tsx";
import { TextField } from "#ui/TextField.tsx";
import type { OwnChoice } from "../run.ts";
import type { AnswerFieldProps } from "./AnswerField.tsx";

const words = activitiesWords.run;

/** One of the person's own, or a new one in a few words. */
export function OwnField({
  name,
  label,
  hint,
  value,
  choices,
  whenNone,
  onAnswer,
}: Pick<AnswerFieldProps, "name" | "label" | "hint" | "value" | "onAnswer"> & {
  readonly choices: readonly OwnChoice[];
  readonly whenNone: string;
}) {
  const chosen = chosenAnswer(value);
  const id = chosen && "id" in chosen ? chosen.id : undefined;
  const said = typeof value === "object" && value !== null && "words" in value ? value.words : "";
  const [all, setAll] = useState(false);
  const shown = all ? choices : choices.filter((choice, at) => at < CHOICES_AT_ONCE || choice.id === id);
  return (
    <div class="stack stack-4">
      {choices.length > 0 && (
        <ChoiceGroup legend={label} hint={hint}>
          <div class="stack stack-2">
            {shown.map((choice) => (
              <Choice
                key={choice.id}
                name={name}
                value={choice.id}
                checked={id === choice.id}
                title={choice.title}
                onChange={() => onAnswer({ id: choice.id })}
              />
            ))}
            {shown.length < choices.length && (
              <div>
                <ChipButton plus onPress={() => setAll(true)}>
                  {activitiesWords.choose.clear}
                </ChipButton>
              </div>
            )}
          </div>
        </ChoiceGroup>
      )}
      <TextField
        label={choices.length > 0 ? words.newOne : label}
        hint={whenNone}
        value={said}
        maxLength={200}
        onInput={(text) => onAnswer(text === "" ? undefined : { words: text })}
      />
    </div>
  );
}
/** Six choices at most at once (DESIGN-LANGUAGE, rule 2), one of them a new one. */
const CHOICES_AT_ONCE = 5;
