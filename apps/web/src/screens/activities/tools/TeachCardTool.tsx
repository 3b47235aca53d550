/** A7: one printable page to teach from, and a way back to it when it has happened. */
import type { TeachCardField } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";
import { useTussock } from "#app/tussock.ts";
import { Button } from "#ui/Button.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { TextField } from "#ui/TextField.tsx";
import { printerIcon } from "#ui/icon/icons.ts";
import { linesOf, textOf } from "../fields/answerWords.ts";
import { TeachCardLater } from "./TeachCardLater.tsx";
import { TeachCardSheet } from "./TeachCardSheet.tsx";
import type { ToolProps } from "./tool.ts";

const words = activitiesWords.card;

export function TeachCardTool({ name, tool, answers, onAnswer }: ToolProps<"teachCard">) {
  const { device } = useTussock();
  const said = (field: TeachCardField) => textOf(answers[`${name}.${field}`]);
  const points = linesOf(answers[`${name}.points`]);
  const taught = answers[`${name}.taught`];
  return (
    <div class="stack stack-5">
      {tool.fields.map(({ id, label, hint, lines }) =>
        id === "points" ? (
          <Points
            key={id}
            label={label}
            hint={hint}
            most={tool.pointsMost}
            value={answers[`${name}.points`]}
            onPoints={(next) => onAnswer(`${name}.points`, next)}
          />
        ) : (
          <TextField
            key={id}
            label={label}
            hint={hint}
            value={said(id)}
            rows={lines === 3 ? 3 : undefined}
            maxLength={1000}
            onInput={(text) => onAnswer(`${name}.${id}`, text === "" ? undefined : text)}
          />
        ),
      )}
      {said("topic") !== "" && (
        <>
          <TeachCardSheet
            card={{
              topic: said("topic"),
              toWhom: said("toWhom"),
              simpleWords: said("simpleWords"),
              points,
              example: said("example"),
              tryThis: said("tryThis"),
            }}
            tool={tool}
          />
          <div>
            <Button kind="second" icon={printerIcon} onPress={device.print}>
              {words.print}
            </Button>
          </div>
        </>
      )}
      <Disclosure summary={words.later} open={taught !== undefined}>
        <TeachCardLater name={name} tool={tool} answers={answers} onAnswer={onAnswer} />
      </Disclosure>
    </div>
  );
}

function Points({
  label: legend,
  hint,
  most,
  value,
  onPoints,
}: {
  readonly label: string;
  readonly hint: string;
  readonly most: number;
  readonly value: unknown;
  readonly onPoints: (points: readonly string[] | undefined) => void;
}) {
  const said = Array.isArray(value) ? value.map(String) : [];
  return (
    <fieldset>
      <legend class="label">
        {legend}
        <span class="hint">{hint}</span>
      </legend>
      <div class="stack stack-2 under-legend">
        {Array.from({ length: most }, (_, at) => (
          <TextField
            key={at}
            label={words.point(at + 1)}
            value={said[at] ?? ""}
            maxLength={200}
            onInput={(text) => {
              const next = Array.from({ length: most }, (_one, place) => (place === at ? text : (said[place] ?? "")));
              onPoints(next.some((one) => one !== "") ? next : undefined);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
