/** A5: how often now, how often wanted, on which days, with spare ones. */
import { countAnswer, rangeAnswer, weekdaysAnswer } from "@tussock/domain/activity";
import { Note } from "#ui/Note.tsx";
import { TextField } from "#ui/TextField.tsx";
import { textOf } from "../fields/answerWords.ts";
import { CountField } from "../fields/CountField.tsx";
import { RangeField } from "../fields/RangeField.tsx";
import { WeekdaysField } from "../fields/WeekdaysField.tsx";
import { isTooFull } from "../schedule.ts";
import { WeekShape } from "../WeekShape.tsx";
import type { ToolProps } from "./tool.ts";

export function ScheduleTool({ name, tool, answers, onAnswer }: ToolProps<"schedule">) {
  const now = countAnswer(answers[`${name}.now`]);
  const wanted = rangeAnswer(answers[`${name}.wanted`]);
  const days = weekdaysAnswer(answers[`${name}.days`]) ?? [];
  const spare = weekdaysAnswer(answers[`${name}.spare`]) ?? [];
  return (
    <div class="stack stack-5">
      <CountField
        label={tool.now.label}
        hint={tool.now.hint}
        name={`${name}-now`}
        least={0}
        most={7}
        value={now}
        onCount={(count) => onAnswer(`${name}.now`, count)}
      />
      <RangeField
        label={tool.wanted.label}
        hint={tool.wanted.hint}
        least={0}
        most={7}
        value={wanted}
        onRange={(range) => onAnswer(`${name}.wanted`, range)}
      />
      <WeekdaysField
        label={tool.days.label}
        hint={tool.days.hint}
        name={`${name}-days`}
        value={days}
        not={spare}
        onDays={(next) => onAnswer(`${name}.days`, next)}
      />
      <WeekdaysField
        label={tool.spare.label}
        hint={tool.spare.hint}
        name={`${name}-spare`}
        value={spare}
        not={days}
        onDays={(next) => onAnswer(`${name}.spare`, next)}
      />
      {isTooFull({ now, wanted, days, spare }, tool.spareLeast) && <Note role="status">{tool.tooFull}</Note>}
      <WeekShape days={days} spare={spare} />
      <TextField
        label={tool.after.label}
        hint={tool.after.hint}
        value={textOf(answers[`${name}.after`])}
        maxLength={500}
        onInput={(text) => onAnswer(`${name}.after`, text === "" ? undefined : text)}
      />
    </div>
  );
}
