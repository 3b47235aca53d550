/** A12: a length with a kind end to it. */
import { useRef } from "preact/hooks";
import { countAnswer } from "@tussock/domain/activity";
import { activitiesWords } from "@tussock/content/words/activities";
import { offerUndo } from "#app/offerUndo.ts";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Chips } from "#ui/Chips.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Segments } from "#ui/Segments.tsx";
import { TextField } from "#ui/TextField.tsx";
import { plusIcon, trashIcon } from "#ui/icon/icons.ts";
import { textOf } from "../fields/answerWords.ts";
import { MinutesField } from "../fields/MinutesField.tsx";
import { sharedName } from "../run.ts";
import type { ToolProps } from "./tool.ts";

const words = activitiesWords.box;

export function TimeBoxTool({ name, tool, answers, moments, onAnswer }: ToolProps<"timeBox">) {
  const chosen = answers[`${name}.boxes`] === "day" ? "day" : "step";
  const box = tool.boxes.find(({ id }) => id === chosen);
  const minutes = countAnswer(answers[`${name}.minutes`]);
  const pause = countAnswer(answers[`${name}.break`]);
  const stopName = sharedName(moments, "timeBox", "stopWords", `${name}.stopWords`);
  return (
    <div class="stack stack-5">
      <Segments
        legend={words.what}
        name={`${name}-boxes`}
        options={tool.boxes.map(({ id, label }) => ({ value: id, label }))}
        value={chosen}
        onChange={(next) => onAnswer(`${name}.boxes`, next)}
      />
      <MinutesField
        label={words.minutes}
        name={`${name}-minutes`}
        choices={box?.minutes ?? []}
        value={minutes}
        onMinutes={(next) => onAnswer(`${name}.minutes`, next)}
      />
      <Parts name={name} label={tool.parts.label} hint={tool.parts.hint} answers={answers} onAnswer={onAnswer} />
      <Chips legend={tool.breaks.label} hint={tool.breaks.hint}>
        {tool.breaks.minutes.map((length) => (
          <Chip
            key={length}
            kind="radio"
            name={`${name}-break`}
            checked={pause === length}
            onChange={() => onAnswer(`${name}.break`, length)}
          >
            {activitiesWords.minutes(length)}
          </Chip>
        ))}
        <Chip
          kind="radio"
          name={`${name}-break`}
          checked={pause === undefined}
          onChange={() => onAnswer(`${name}.break`, undefined)}
        >
          {words.noPause}
        </Chip>
      </Chips>
      <TextField
        label={tool.enough.label}
        hint={tool.enough.hint}
        value={textOf(answers[`${name}.enough`])}
        maxLength={300}
        onInput={(text) => onAnswer(`${name}.enough`, text === "" ? undefined : text)}
      />
      <Chips legend={words.stopWords}>
        {tool.stopWords.map((line) => (
          <Chip
            key={line}
            kind="radio"
            name={`${name}-stop`}
            checked={answers[stopName] === line}
            onChange={() => onAnswer(stopName, line)}
          >
            {line}
          </Chip>
        ))}
      </Chips>
    </div>
  );
}

function Parts({
  name,
  label,
  hint,
  answers,
  onAnswer,
}: { readonly label: string; readonly hint: string } & Pick<ToolProps<"timeBox">, "name" | "answers" | "onAnswer">) {
  const tussock = useTussock();
  const said: unknown = answers[`${name}.parts`];
  const lengths: unknown = answers[`${name}.partMinutes`];
  const titles = Array.isArray(said) ? said.map(String) : [];
  const minutes = Array.isArray(lengths) ? lengths.map(Number) : [];
  const put = (nextTitles: readonly string[], nextMinutes: readonly number[]) => {
    onAnswer(`${name}.parts`, nextTitles.length > 0 ? nextTitles : undefined);
    onAnswer(`${name}.partMinutes`, nextMinutes.length > 0 ? nextMinutes : undefined);
  };
  const latest = useRef({ titles, minutes });
  latest.current = { titles, minutes };
  function remove(at: number): void {
    put(titles.toSpliced(at, 1), minutes.toSpliced(at, 1));
    offerUndo(tussock, activitiesWords.ladder.removed, () => {
      const now = latest.current;
      put(now.titles.toSpliced(at, 0, titles[at] ?? ""), now.minutes.toSpliced(at, 0, minutes[at] ?? 0));
    });
  }
  return (
    <fieldset>
      <legend class="label">
        {label}
        <span class="hint">{hint}</span>
      </legend>
      <div class="stack stack-3 under-legend">
        {titles.map((title, at) => (
          <div key={at} class="box-part">
            <TextField
              label={words.partTitle(at + 1)}
              value={title}
              maxLength={100}
              onInput={(text) =>
                put(
                  titles.map((one, place) => (place === at ? text : one)),
                  minutes,
                )
              }
            />
            <TextField
              label={words.partMinutes(at + 1)}
              type="number"
              inputMode="numeric"
              min={1}
              max={240}
              value={`${minutes[at] ?? ""}`}
              onInput={(text) =>
                put(
                  titles,
                  titles.map((_one, place) => (place === at ? Number(text) || 0 : (minutes[place] ?? 0))),
                )
              }
            />
            <IconButton icon={trashIcon} label={words.removePart(at + 1)} onPress={() => remove(at)} />
          </div>
        ))}
        <div>
          <Button
            kind="second"
            size="sm"
            icon={plusIcon}
            onPress={() =>
              put([...titles, words.partTitle(titles.length + 1)], [...titles.map((_one, at) => minutes[at] ?? 0), 10])
            }
          >
            {words.addPart}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
