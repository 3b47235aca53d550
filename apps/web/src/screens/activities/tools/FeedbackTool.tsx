/** A8: a message to copy or print, and a place for the answer. */
import type { FeedbackRequest } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";
import { Button } from "#ui/Button.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { TextField } from "#ui/TextField.tsx";
import { notePencilIcon } from "#ui/icon/icons.ts";
import { textOf } from "../fields/answerWords.ts";
import { FeedbackLater } from "./FeedbackLater.tsx";
import { MessageWays } from "./MessageWays.tsx";
import type { ToolProps } from "./tool.ts";

const words = activitiesWords.feedback;

export function FeedbackTool({ name, tool, answers, onAnswer }: ToolProps<"feedbackRequest">) {
  const part = (field: string) => textOf(answers[`${name}.${field}`]);
  const put = (field: string) => (text: string) => onAnswer(`${name}.${field}`, text === "" ? undefined : text);
  const message = part("message");
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
          <MessageWays message={message} />
        </>
      )}
      <Disclosure summary={words.later} open={part("said") !== ""}>
        <FeedbackLater name={name} tool={tool} answers={answers} onAnswer={onAnswer} />
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
