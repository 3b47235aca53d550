/** A13: one picture. A step of any size by anyone adds one tuft; nobody’s name is on it, and it only grows. */
import { countAnswer, idInRun } from "@tussock/domain/activity";
import { activitiesWords } from "@tussock/content/words/activities";
import { Button } from "#ui/Button.tsx";
import { TextField } from "#ui/TextField.tsx";
import { plusIcon } from "#ui/icon/icons.ts";
import { textOf } from "../fields/answerWords.ts";
import { Patch } from "../Patch.tsx";
import { sharedName } from "../run.ts";
import type { ToolProps } from "./tool.ts";

export function PatchTool({ name, tool, answers, moments, runId, onAnswer }: ToolProps<"sharedChallenge">) {
  const titleName = sharedName(moments, "challenge", "title", `${name}.title`);
  const total = countAnswer(answers[`${name}.total`]) ?? 0;
  return (
    <div class="stack stack-5">
      <TextField
        label={tool.title.label}
        hint={tool.title.hint}
        value={textOf(answers[titleName])}
        maxLength={200}
        onInput={(text) => onAnswer(titleName, text === "" ? undefined : text)}
      />
      <TextField
        label={tool.unit.label}
        hint={tool.unit.hint}
        value={textOf(answers[`${name}.unit`])}
        maxLength={200}
        onInput={(text) => onAnswer(`${name}.unit`, text === "" ? undefined : text)}
      />
      <p class="meta">{tool.private}</p>
      <Patch challenge={idInRun({ id: runId }, "challenge")} tufts={total} />
      <p role="status">{total > 0 ? tool.picture : tool.empty}</p>
      <Button kind="second" icon={plusIcon} onPress={() => onAnswer(`${name}.total`, total + 1)}>
        {tool.add}
      </Button>
      <p class="meta">{activitiesWords.patch.mine}</p>
    </div>
  );
}
