import type { FeedbackRequest } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";
import { Choice } from "#ui/Choice.tsx";
import { ChoiceGroup } from "#ui/ChoiceGroup.tsx";
import { TextField } from "#ui/TextField.tsx";
import { textOf } from "../fields/answerWords.ts";
import type { ToolProps } from "./tool.ts";

const words = activitiesWords.feedback;

type LaterProps = Pick<ToolProps<"feedbackRequest">, "name" | "answers" | "onAnswer"> & {
  readonly tool: FeedbackRequest;
};

/** What they said, and what the person makes of it: asked again whenever the message is opened. */
export function FeedbackLater({ name, tool, answers, onAnswer }: LaterProps) {
  const part = (field: string) => textOf(answers[`${name}.${field}`]);
  const put = (field: string) => (text: string) => onAnswer(`${name}.${field}`, text === "" ? undefined : text);
  return (
    <div class="stack stack-4">
      <TextField
        label={tool.said.label}
        hint={tool.said.hint}
        value={part("said")}
        rows={3}
        maxLength={2000}
        onInput={put("said")}
      />
      <ChoiceGroup legend={words.take}>
        <div class="stack stack-2">
          {tool.take.map(({ id, label }) => (
            <Choice
              key={id}
              name={`${name}-take`}
              value={id}
              checked={answers[`${name}.take`] === id}
              title={label}
              onChange={() => onAnswer(`${name}.take`, id)}
            />
          ))}
        </div>
      </ChoiceGroup>
      <TextField
        label={tool.change.label}
        hint={tool.change.hint}
        value={part("change")}
        maxLength={1000}
        onInput={put("change")}
      />
    </div>
  );
}
