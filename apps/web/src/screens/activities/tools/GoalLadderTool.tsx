/** A1, A6, A14: a goal at the top, and the ladder under it. */
import type { LadderPlace } from "@tussock/domain";
import { LadderEditor } from "#app/ladder/LadderEditor.tsx";
import { TextField } from "#ui/TextField.tsx";
import { textOf } from "../fields/answerWords.ts";
import { sharedName } from "../run.ts";
import type { ToolProps } from "./tool.ts";

export function GoalLadderTool({ name, tool, answers, moments, onAnswer }: ToolProps<"goalLadder">) {
  const topName = sharedName(moments, "goal", "title", `${name}.top`);
  return (
    <div class="stack stack-4">
      <TextField
        label={tool.top.label}
        hint={tool.top.hint}
        value={textOf(answers[topName])}
        maxLength={200}
        onInput={(text) => onAnswer(topName, text === "" ? undefined : text)}
      />
      <LadderEditor
        tool={tool}
        places={typedPlaces(answers[`${name}.places`])}
        onPlaces={(places) => onAnswer(`${name}.places`, places.length > 0 ? places : undefined)}
      />
    </div>
  );
}

/** While it is typed a place may still be without words. */
function typedPlaces(answer: unknown): readonly LadderPlace[] {
  return Array.isArray(answer) ? (answer as readonly LadderPlace[]).filter((place) => typeof place === "object") : [];
}
