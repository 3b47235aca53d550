/** A2: the starter catalogue, to browse and to borrow from. */
import { useState } from "preact/hooks";
import { exampleSteps } from "@tussock/content/examples";
import { activitiesWords } from "@tussock/content/words/activities";
import { sharedWords } from "@tussock/content/words/shared";
import { Button } from "#ui/Button.tsx";
import { Choice } from "#ui/Choice.tsx";
import { ChoiceGroup } from "#ui/ChoiceGroup.tsx";
import { TextField } from "#ui/TextField.tsx";
import { borrowedSizes } from "../borrowedSizes.ts";
import { textOf } from "../fields/answerWords.ts";
import type { ToolProps } from "./tool.ts";

const words = activitiesWords.catalogue;

export function CatalogueTool({ name, tool, answers, onAnswer }: ToolProps<"catalogue">) {
  const said = textOf(answers[`${name}.step`]);
  const [all, setAll] = useState(false);
  const shown = exampleSteps.filter(({ id }) => all || tool.first.includes(id));
  const borrowed = exampleSteps.some(({ sizes: [usual] }) => usual.title === said);
  return (
    <div class="stack stack-5">
      <TextField
        label={tool.own}
        value={borrowed ? "" : said}
        maxLength={200}
        onInput={(text) => {
          onAnswer(`${name}.step`, text === "" ? undefined : text);
          onAnswer(`${name}.minutes`, undefined);
          onAnswer(`${name}.sizes`, undefined);
        }}
      />
      <ChoiceGroup legend={words.pick}>
        <div class="stack stack-2">
          {shown.map(({ id, area, sizes, sizes: [usual] }) => (
            <Choice
              key={id}
              name={`${name}-idea`}
              value={id}
              checked={said === usual.title}
              title={usual.title}
              meta={`${sharedWords.areas[area].name}. ${sharedWords.minutesLong(usual.minutes)}`}
              onChange={() => {
                onAnswer(`${name}.step`, usual.title);
                onAnswer(`${name}.minutes`, usual.minutes);
                onAnswer(`${name}.sizes`, borrowedSizes(sizes));
              }}
            />
          ))}
        </div>
      </ChoiceGroup>
      {!all && (
        <Button kind="second" onPress={() => setAll(true)}>
          {tool.all}
        </Button>
      )}
    </div>
  );
}
