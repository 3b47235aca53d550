/** A8: a message to copy or print, and a place for the answer. */
import type { FeedbackRequest } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";
import { sharedWords } from "@tussock/content/words/shared";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Choice } from "#ui/Choice.tsx";
import { ChoiceGroup } from "#ui/ChoiceGroup.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { TextField } from "#ui/TextField.tsx";
import { notePencilIcon, printerIcon } from "#ui/icon/icons.ts";
import { textOf } from "../fields/answerWords.ts";
import type { ToolProps } from "./tool.ts";

const words = activitiesWords.feedback;

export function FeedbackTool({ name, tool, answers, onAnswer }: ToolProps<"feedbackRequest">) {
  const { device, say } = useTussock();
  const part = (field: string) => textOf(answers[`${name}.${field}`]);
  const put = (field: string) => (text: string) => onAnswer(`${name}.${field}`, text === "" ? undefined : text);
  const message = part("message");
  async function copy(): Promise<void> {
    if (await device.copyText(message)) say({ text: sharedWords.copied });
  }
  return (
    <div class="stack stack-5">
      <TextField label={tool.who.label} hint={tool.who.hint} value={part("who")} maxLength={200} onInput={put("who")} />
      <div class="stack stack-3">
        <TextField
          label={tool.question.label}
          hint={tool.question.hint}
          value={part("ask")}
          maxLength={500}
          onInput={put("ask")}
        />
        <Chips legend={activitiesWords.run.stuck} small>
          {tool.questions.map((question) => (
            <ChipButton key={question} onPress={() => put("ask")(question)}>
              {question}
            </ChipButton>
          ))}
        </Chips>
      </div>
      {message === "" ? (
        <div>
          <Button
            kind="second"
            icon={notePencilIcon}
            onPress={() => put("message")(messageFor(tool, part("who"), part("ask")))}
          >
            {words.make}
          </Button>
        </div>
      ) : (
        <>
          <TextField label={words.message} value={message} rows={8} maxLength={2000} onInput={put("message")} />
          <p class="print-sheet print-only message-sheet">{message}</p>
          <div class="line">
            <Button kind="second" onPress={() => void copy()}>
              {words.copy}
            </Button>
            <Button kind="second" icon={printerIcon} onPress={device.print}>
              {words.print}
            </Button>
          </div>
        </>
      )}
      <Disclosure summary={words.later} open={part("said") !== ""}>
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
      </Disclosure>
    </div>
  );
}

function messageFor({ message }: FeedbackRequest, who: string, question: string): string {
  const hello = who === "" ? `${message.hello},` : `${message.hello} ${who},`;
  return [hello, "", message.before, ...(question === "" ? [] : [question]), message.after, "", message.thanks].join(
    "\n",
  );
}
