import type { Answer } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { TextField } from "#ui/TextField.tsx";
import type { AnswerFieldProps } from "./AnswerField.tsx";

const words = activitiesWords.run;

export function WordsField({
  label,
  hint,
  answer,
  value,
  onAnswer,
}: AnswerFieldProps & { readonly answer: Extract<Answer, { readonly kind: "words" }> }) {
  const said = typeof value === "string" ? value : "";
  const like = answer.examples && words.like(answer.examples.join(". "));
  return (
    <div class="stack stack-3">
      <TextField
        label={label}
        hint={hint ?? like}
        value={said}
        rows={answer.lines === 3 ? 3 : undefined}
        maxLength={WORDS_MOST}
        onInput={onAnswer}
      />
      {answer.starts && (
        <Chips legend={words.stuck} small>
          {answer.starts.map((start) => (
            <ChipButton key={start} onPress={() => onAnswer(begun(said, start))}>
              {start}
            </ChipButton>
          ))}
        </Chips>
      )}
    </div>
  );
}
/** As long as a thought may be. */
const WORDS_MOST = 2000;

/** A beginning is put after what stands there; its dots are for the person to fill. */
function begun(said: string, start: string): string {
  const opening = start.replace(/\s*…$/u, " ");
  return said.trim() === "" ? opening : `${said.trimEnd()} ${opening}`;
}
