import type { TeachCardTool } from "@tussock/content/activities";
import { sharedWords } from "@tussock/content/words/shared";
import { Segments } from "#ui/Segments.tsx";
import { TextField } from "#ui/TextField.tsx";
import { textOf } from "../fields/answerWords.ts";
import type { ToolProps } from "./tool.ts";

type LaterProps = Pick<ToolProps<"teachCard">, "name" | "answers" | "onAnswer"> & { readonly tool: TeachCardTool };

/** Did it happen, and what changed: asked again whenever the card is opened. */
export function TeachCardLater({ name, tool, answers, onAnswer }: LaterProps) {
  const taught = answers[`${name}.taught`];
  return (
    <div class="stack stack-4">
      <Segments
        legend={tool.later.ask}
        name={`${name}-taught`}
        options={(["yes", "partly", "no"] as const).map((done) => ({
          value: done,
          label: sharedWords.doneWords[done],
        }))}
        value={taught === "yes" || taught === "partly" || taught === "no" ? taught : undefined}
        onChange={(next) => onAnswer(`${name}.taught`, next)}
      />
      <TextField
        label={tool.later.changed.label}
        hint={tool.later.changed.hint}
        value={textOf(answers[`${name}.changed`])}
        rows={2}
        maxLength={1000}
        onInput={(text) => onAnswer(`${name}.changed`, text === "" ? undefined : text)}
      />
    </div>
  );
}
