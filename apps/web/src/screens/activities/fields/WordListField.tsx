import { activitiesWords } from "@tussock/content/words/activities";
import { TextField } from "#ui/TextField.tsx";
import type { AnswerFieldProps } from "./AnswerField.tsx";

const words = activitiesWords.run;

/** Always one empty line to write on, until there are enough. */
export function WordListField({
  label,
  hint,
  value,
  most,
  examples,
  onAnswer,
}: Pick<AnswerFieldProps, "label" | "hint" | "value" | "onAnswer"> & {
  readonly most: number;
  readonly examples?: readonly string[] | undefined;
}) {
  const said = Array.isArray(value) ? value.map(String) : [];
  const lines = said.length < most ? [...said, ""] : said;
  const like = examples && words.like(examples.join(". "));
  return (
    <fieldset>
      <legend class="label">
        {label}
        {(hint ?? like) !== undefined && <span class="hint">{hint ?? like}</span>}
      </legend>
      <div class="stack stack-2 under-legend">
        {lines.map((line, at) => (
          <TextField
            key={at}
            label={words.item(at + 1)}
            hideLabel
            value={line}
            maxLength={200}
            onInput={(text) => {
              const next = lines.map((one, place) => (place === at ? text : one));
              while (next.at(-1) === "") next.pop();
              onAnswer(next.length > 0 ? next : undefined);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
