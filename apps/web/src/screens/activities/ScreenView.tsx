import { areaName } from "@tussock/content/areaName";
import type { Screen } from "@tussock/content/activities";
import { AnswerField } from "./fields/AnswerField.tsx";
import { ladderSteps, type RunModel } from "./run.ts";
import { ToolField } from "./tools/ToolField.tsx";

/** One thing to read, answer or do. */
export function ScreenView({ run, screen }: { readonly run: RunModel; readonly screen: Screen }) {
  const answers = run.answers.value;
  if (screen.kind === "read")
    return (
      <div class="stack stack-3 activity-read">
        {screen.text.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    );
  if (screen.kind === "tool")
    return (
      <ToolField
        screen={screen}
        answers={answers}
        moments={run.moments}
        own={{ goals: run.goals.value, steps: run.steps.value }}
        examples={run.activity?.links.examples ?? []}
        runId={run.id}
        onAnswer={run.answer}
      />
    );
  return (
    <AnswerField
      name={screen.id}
      label={screen.ask}
      hint={screen.hint}
      answer={screen.answer}
      value={answers[screen.id]}
      own={{
        steps: run.steps.value,
        ladder: ladderSteps(run, answers),
        goals: run.goals.value,
        areas: run.areas.value.map((area) => ({ id: area.id, title: areaName(area) })),
      }}
      onAnswer={(answer) => run.answer(screen.id, isNothing(answer) ? undefined : answer)}
    />
  );
}

function isNothing(answer: unknown): boolean {
  return answer === "" || (Array.isArray(answer) && answer.length === 0);
}
