/** A1, A6, A14: a goal at the top, and the ladder under it. */
import type { LadderPlace } from "@tussock/domain";
import { exampleSteps } from "@tussock/content/examples";
import { activitiesWords } from "@tussock/content/words/activities";
import { addPlace, newPlaceId } from "#app/ladder/ladder.ts";
import { LadderEditor } from "#app/ladder/LadderEditor.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { TextField } from "#ui/TextField.tsx";
import { borrowedSizes } from "../borrowedSizes.ts";
import { textOf } from "../fields/answerWords.ts";
import { sharedName } from "../run.ts";
import type { ToolProps } from "./tool.ts";

export function GoalLadderTool({ name, tool, answers, moments, examples, onAnswer }: ToolProps<"goalLadder">) {
  const places = typedPlaces(answers[`${name}.places`]);
  const put = (next: readonly LadderPlace[]) => onAnswer(`${name}.places`, next.length > 0 ? next : undefined);
  const toBorrow = exampleSteps.filter(
    ({ id, sizes }) => examples.includes(id) && !places.some(({ title }) => title === sizes[0].title),
  );
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
      <LadderEditor tool={tool} places={places} onPlaces={put} />
      {toBorrow.length > 0 && (
        <Disclosure summary={activitiesWords.ladder.borrow}>
          <Chips legend={activitiesWords.ladder.borrow} hideLegend>
            {toBorrow.map(({ id, sizes }) => (
              <ChipButton
                key={id}
                plus
                onPress={() => {
                  const place = { id: newPlaceId(), kind: "step", title: sizes[0].title } as const;
                  put(addPlace(places, { ...place, sizes: borrowedSizes(sizes) }));
                }}
              >
                {sizes[0].title}
              </ChipButton>
            ))}
          </Chips>
        </Disclosure>
      )}
    </div>
  );
}

/** While it is typed a place may still be without words. */
function typedPlaces(answer: unknown): readonly LadderPlace[] {
  return Array.isArray(answer) ? (answer as readonly LadderPlace[]).filter((place) => typeof place === "object") : [];
}
