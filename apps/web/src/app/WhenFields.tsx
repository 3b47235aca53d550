/** When something happened: four answers, and a day and a time where they are needed. */
import type { Day, Minutes } from "@tussock/domain";
import { isDay } from "@tussock/domain";
import { whenItWasWords as words } from "@tussock/content/words/whenItWas";
import { Icon } from "#ui/Icon.tsx";
import { warningCircleFillIcon } from "#ui/icon/icons.ts";
import { Segments } from "#ui/Segments.tsx";
import { TextField } from "#ui/TextField.tsx";
import "./whenFields.css";
import { choiceOf, timeFromField, timeToField, whenOf, type WhenChoice, type WhenItWas } from "./whenItWas.ts";

export interface WhenFieldsProps {
  readonly when: WhenItWas;
  /** Where this began: an entry being changed may go back to its own moment. */
  readonly first: WhenItWas;
  readonly today: Day;
  readonly clock: Minutes;
  readonly trouble: keyof typeof words.trouble | undefined;
  readonly onChange: (when: WhenItWas) => void;
}

export function WhenFields({ when, first, today, clock, trouble, onChange }: WhenFieldsProps) {
  const kept = first.is === "kept";
  const options = (["now", "today", "yesterday", "day"] as const).map((value) => ({
    value,
    label: value === "now" && kept ? words.kept : words.choices[value],
  }));
  const choose = (choice: WhenChoice) => onChange(choice === "now" ? first : whenOf(choice, today, clock));
  const error = trouble && words.trouble[trouble];
  return (
    <div class="stack stack-4 when">
      <Segments legend={words.legend} name="when" options={options} value={choiceOf(when, today)} onChange={choose} />
      {when.is === "on" && choiceOf(when, today) === "day" && (
        <TextField
          label={words.day}
          type="date"
          value={when.day}
          max={today}
          onInput={(text) => {
            if (isDay(text)) onChange({ ...when, day: text });
          }}
        />
      )}
      {when.is === "on" && (
        <TextField
          label={words.time}
          hint={words.timeHint}
          type="time"
          value={timeToField(when.time)}
          onInput={(text) => onChange(withTime(when, timeFromField(text)))}
          error={error}
        />
      )}
      {when.is !== "on" && error !== undefined && (
        <p class="err" role="alert">
          <Icon icon={warningCircleFillIcon} small />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

function withTime(when: WhenItWas & { readonly is: "on" }, time: Minutes | undefined): WhenItWas {
  const { time: _, ...day } = when;
  return time === undefined ? day : { ...day, time };
}
