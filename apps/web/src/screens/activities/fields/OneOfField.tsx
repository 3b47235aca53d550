import { useState } from "preact/hooks";
import type { Answer } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";
import { Choice } from "#ui/Choice.tsx";
import { ChoiceGroup } from "#ui/ChoiceGroup.tsx";
import { TextField } from "#ui/TextField.tsx";
import type { AnswerFieldProps } from "./AnswerField.tsx";

const words = activitiesWords.run;

export function OneOfField({
  name,
  label,
  hint,
  answer,
  value,
  onAnswer,
}: AnswerFieldProps & { readonly answer: Extract<Answer, { readonly kind: "oneOf" }> }) {
  const said = typeof value === "string" ? value : undefined;
  const known = answer.options.some(({ id }) => id === said);
  const [own, setOwn] = useState(said !== undefined && !known);
  return (
    <div class="stack stack-3">
      <ChoiceGroup legend={label} hint={hint}>
        <div class="stack stack-2">
          {answer.options.map((option) => (
            <Choice
              key={option.id}
              name={name}
              value={option.id}
              checked={!own && said === option.id}
              title={option.label}
              meta={option.hint}
              onChange={() => {
                setOwn(false);
                onAnswer(option.id);
              }}
            />
          ))}
          {answer.own !== undefined && (
            <Choice
              name={name}
              value="own"
              checked={own}
              title={answer.own}
              onChange={() => {
                setOwn(true);
                onAnswer(undefined);
              }}
            />
          )}
        </div>
      </ChoiceGroup>
      {own && answer.own !== undefined && (
        <TextField label={words.own} value={known ? "" : (said ?? "")} maxLength={500} onInput={onAnswer} />
      )}
    </div>
  );
}
