/** A10: up to three signs of getting better, each rated for today. */
import { chosenAnswer } from "@tussock/domain/activity";
import { activitiesWords } from "@tussock/content/words/activities";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { TextField } from "#ui/TextField.tsx";
import { textOf } from "../fields/answerWords.ts";
import { ScoreField } from "../fields/ScoreField.tsx";
import { sharedName } from "../run.ts";
import type { ToolProps } from "./tool.ts";

const words = activitiesWords.signs;
/** A sign that is not rated. */
const NOT_RATED = -1;

export function SignTrackerTool({ name, tool, answers, moments, own, onAnswer }: ToolProps<"signTracker">) {
  const goal = chosenAnswer(answers[sharedName(moments, "tracking", "goalId", "")]);
  const said: unknown = answers[`${name}.signs`];
  const rated: unknown = answers[`${name}.scores`];
  const signs = Array.isArray(said) ? said.map(String) : [];
  const scores = Array.isArray(rated) ? rated.map(Number) : [];
  const lines = signs.length < tool.most ? [...signs, ""] : signs;
  const putSign = (at: number, text: string) => {
    const next = lines.map((sign, place) => (place === at ? text : sign));
    while (next.at(-1) === "") next.pop();
    onAnswer(`${name}.signs`, next.length > 0 ? next : undefined);
  };
  const rate = (at: number, score: number) =>
    onAnswer(
      `${name}.scores`,
      signs.map((_sign, place) => (place === at ? score : (scores[place] ?? NOT_RATED))),
    );
  return (
    <div class="stack stack-5">
      {goal === undefined ? (
        <TextField
          label={tool.goal.label}
          hint={tool.goal.hint}
          value={textOf(answers[`${name}.goal`])}
          maxLength={200}
          onInput={(text) => onAnswer(`${name}.goal`, text === "" ? undefined : text)}
        />
      ) : (
        <p>
          <span class="meta">{tool.goal.label}: </span>
          {"words" in goal ? goal.words : own.goals.find(({ id }) => id === goal.id)?.title}
        </p>
      )}
      {lines.map((sign, at) => (
        <div key={at} class="stack stack-3">
          <TextField
            label={words.sign(at + 1)}
            hint={at === 0 ? `${tool.sign.label} ${tool.sign.hint}` : undefined}
            value={sign}
            maxLength={300}
            onInput={(text) => putSign(at, text)}
          />
          {sign.trim() !== "" && (
            <ScoreField
              label={`${tool.rate.ask} ${sign}`}
              ends={[tool.rate.low, tool.rate.high]}
              value={(scores[at] ?? NOT_RATED) < 0 ? undefined : scores[at]}
              onScore={(score) => rate(at, score)}
            />
          )}
        </div>
      ))}
      {signs.length < tool.most && (
        <Chips legend={words.starts} small>
          {tool.starts
            .filter((start) => !signs.includes(start))
            .map((start) => (
              <ChipButton key={start} plus onPress={() => putSign(signs.length, start)}>
                {start}
              </ChipButton>
            ))}
        </Chips>
      )}
    </div>
  );
}
