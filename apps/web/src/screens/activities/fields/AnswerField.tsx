/** One question, answered in the way its definition asks for. Nothing is required, and an answer can be taken back. */
import type { ActivityAnswer } from "@tussock/domain";
import { countAnswer, rangeAnswer, weekdaysAnswer } from "@tussock/domain/activity";
import type { Answer } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";
import { sharedWords } from "@tussock/content/words/shared";
import { Note } from "#ui/Note.tsx";
import { Segments } from "#ui/Segments.tsx";
import type { OwnChoice } from "../run.ts";
import { AreaField } from "./AreaField.tsx";
import { CountField } from "./CountField.tsx";
import { DayField } from "./DayField.tsx";
import { MinutesField } from "./MinutesField.tsx";
import { OneOfField } from "./OneOfField.tsx";
import { OwnField } from "./OwnField.tsx";
import { RangeField } from "./RangeField.tsx";
import { ScoreField } from "./ScoreField.tsx";
import { TimeField } from "./TimeField.tsx";
import { WeekdaysField } from "./WeekdaysField.tsx";
import { WordListField } from "./WordListField.tsx";
import { WordsField } from "./WordsField.tsx";

const words = activitiesWords.run;

export interface AnswerFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly answer: Answer;
  readonly value: ActivityAnswer | undefined;
  readonly own: {
    readonly steps: readonly OwnChoice[];
    readonly ladder: readonly OwnChoice[];
    readonly goals: readonly OwnChoice[];
    readonly areas: readonly OwnChoice[];
  };
  readonly onAnswer: (answer: ActivityAnswer | undefined) => void;
}

export function AnswerField(props: AnswerFieldProps) {
  const { name, label, hint, answer, value, onAnswer } = props;
  switch (answer.kind) {
    case "words":
      return <WordsField {...props} answer={answer} />;
    case "list":
      return <WordListField {...props} most={answer.most} examples={answer.examples} />;
    case "oneOf":
      return <OneOfField {...props} answer={answer} />;
    case "score":
      return (
        <ScoreField
          label={label}
          hint={hint}
          ends={[answer.low, answer.high]}
          value={typeof value === "number" ? value : undefined}
          onScore={onAnswer}
        />
      );
    case "yesNo":
      return (
        <div class="stack stack-3">
          <Segments
            legend={label}
            name={name}
            options={[
              { value: "yes", label: words.yes },
              { value: "no", label: words.no },
            ]}
            value={value === true ? "yes" : value === false ? "no" : undefined}
            onChange={(next) => onAnswer(next === "yes")}
          />
          {value === false && <Note role="status">{answer.ifNo}</Note>}
        </div>
      );
    case "done":
      return (
        <Segments
          legend={label}
          name={name}
          options={(["yes", "partly", "no"] as const).map((done) => ({
            value: done,
            label: sharedWords.doneWords[done],
          }))}
          value={value === "yes" || value === "partly" || value === "no" ? value : undefined}
          onChange={onAnswer}
        />
      );
    case "count":
      return (
        <CountField
          label={label}
          hint={hint ?? answer.unit}
          name={name}
          least={answer.least}
          most={answer.most}
          value={countAnswer(value)}
          onCount={onAnswer}
        />
      );
    case "range":
      return (
        <RangeField
          label={label}
          hint={hint ?? answer.unit}
          least={answer.least}
          most={answer.most}
          value={rangeAnswer(value)}
          onRange={onAnswer}
        />
      );
    case "minutes":
      return (
        <MinutesField
          label={label}
          name={name}
          choices={answer.choices}
          value={countAnswer(value)}
          onMinutes={onAnswer}
        />
      );
    case "day":
      return (
        <DayField
          label={label}
          hint={hint}
          name={name}
          value={typeof value === "string" ? value : ""}
          onDay={onAnswer}
        />
      );
    case "time":
      return <TimeField label={label} value={countAnswer(value)} onTime={onAnswer} />;
    case "weekdays":
      return (
        <WeekdaysField label={label} hint={hint} name={name} value={weekdaysAnswer(value) ?? []} onDays={onAnswer} />
      );
    case "area":
      return <AreaField {...props} />;
    case "goal":
      return <OwnField {...props} choices={props.own.goals} whenNone={answer.whenNone} />;
    case "step":
      return <OwnField {...props} choices={[...props.own.ladder, ...props.own.steps]} whenNone={answer.whenNone} />;
  }
}
