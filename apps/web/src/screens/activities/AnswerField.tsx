/** One question, answered in the way its definition asks for. Nothing is required, and an answer can be taken back. */
import { useState } from "preact/hooks";
import { addDays, isDay, toScore, type ActivityAnswer, type Day } from "@tussock/domain";
import {
  chosenAnswer,
  countAnswer,
  rangeAnswer,
  textAnswer,
  weekdaysAnswer,
  wordsAnswer,
} from "@tussock/domain/activity";
import type { Answer } from "@tussock/content/activities";
import { activitiesWords } from "@tussock/content/words/activities";
import { sharedWords } from "@tussock/content/words/shared";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { Chip } from "#ui/Chip.tsx";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { Choice } from "#ui/Choice.tsx";
import { ChoiceGroup } from "#ui/ChoiceGroup.tsx";
import { Note } from "#ui/Note.tsx";
import { Scale } from "#ui/Scale.tsx";
import { Segments } from "#ui/Segments.tsx";
import { Select } from "#ui/Select.tsx";
import { TextField } from "#ui/TextField.tsx";
import type { OwnChoice } from "./run.ts";
import { toggleDay, weekdays } from "./schedule.ts";

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
      return <Words {...props} answer={answer} />;
    case "list":
      return <WordList {...props} most={answer.most} examples={answer.examples} />;
    case "oneOf":
      return <OneOf {...props} answer={answer} />;
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

function Words({
  label,
  hint,
  answer,
  value,
  onAnswer,
}: AnswerFieldProps & { readonly answer: Extract<Answer, { readonly kind: "words" }> }) {
  const said = typeof value === "string" ? value : "";
  const like = answer.examples && words.like(answer.examples.join(". "));
  return (
    <div class="stack stack-3">
      <TextField
        label={label}
        hint={hint ?? like}
        value={said}
        rows={answer.lines === 3 ? 3 : undefined}
        maxLength={WORDS_MOST}
        onInput={onAnswer}
      />
      {answer.starts && (
        <Chips legend={words.stuck} small>
          {answer.starts.map((start) => (
            <ChipButton key={start} onPress={() => onAnswer(begun(said, start))}>
              {start}
            </ChipButton>
          ))}
        </Chips>
      )}
    </div>
  );
}
/** As long as a thought may be. */
const WORDS_MOST = 2000;

/** A beginning is put after what stands there; its dots are for the person to fill. */
function begun(said: string, start: string): string {
  const opening = start.replace(/\s*…$/u, " ");
  return said.trim() === "" ? opening : `${said.trimEnd()} ${opening}`;
}

/** Always one empty line to write on, until there are enough. */
function WordList({
  label,
  hint,
  value,
  most,
  examples,
  onAnswer,
}: Pick<AnswerFieldProps, "label" | "hint" | "value" | "onAnswer"> & {
  readonly most: number;
  readonly examples?: readonly string[] | undefined;
}) {
  const said = Array.isArray(value) ? value.map(String) : [];
  const lines = said.length < most ? [...said, ""] : said;
  const like = examples && words.like(examples.join(". "));
  return (
    <fieldset>
      <legend class="label">
        {label}
        {(hint ?? like) !== undefined && <span class="hint">{hint ?? like}</span>}
      </legend>
      <div class="stack stack-2 under-legend">
        {lines.map((line, at) => (
          <TextField
            key={at}
            label={words.item(at + 1)}
            hideLabel
            value={line}
            maxLength={200}
            onInput={(text) => {
              const next = lines.map((one, place) => (place === at ? text : one));
              while (next.at(-1) === "") next.pop();
              onAnswer(next.length > 0 ? next : undefined);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

function OneOf({
  name,
  label,
  hint,
  answer,
  value,
  onAnswer,
}: AnswerFieldProps & { readonly answer: Extract<Answer, { readonly kind: "oneOf" }> }) {
  const said = typeof value === "string" ? value : undefined;
  const known = answer.options.some(({ id }) => id === said);
  const [own, setOwn] = useState(said !== undefined && !known);
  return (
    <div class="stack stack-3">
      <ChoiceGroup legend={label} hint={hint}>
        <div class="stack stack-2">
          {answer.options.map((option) => (
            <Choice
              key={option.id}
              name={name}
              value={option.id}
              checked={!own && said === option.id}
              title={option.label}
              meta={option.hint}
              onChange={() => {
                setOwn(false);
                onAnswer(option.id);
              }}
            />
          ))}
          {answer.own !== undefined && (
            <Choice
              name={name}
              value="own"
              checked={own}
              title={answer.own}
              onChange={() => {
                setOwn(true);
                onAnswer(undefined);
              }}
            />
          )}
        </div>
      </ChoiceGroup>
      {own && answer.own !== undefined && (
        <TextField label={words.own} value={known ? "" : (said ?? "")} maxLength={500} onInput={onAnswer} />
      )}
    </div>
  );
}

export function ScoreField({
  label,
  hint,
  ends,
  value,
  onScore,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly ends: readonly [string, string];
  readonly value: number | undefined;
  readonly onScore: (score: number) => void;
}) {
  return (
    <Scale
      label={label}
      hint={hint}
      ends={ends}
      value={toScore(value)}
      fill="heather"
      lowerLabel={words.lower(label)}
      higherLabel={words.higher(label)}
      unsetWord={words.notRated}
      onChange={onScore}
    />
  );
}

export function CountField({
  label,
  hint,
  name,
  least,
  most,
  value,
  onCount,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly value: number | undefined;
  readonly onCount: (count: number) => void;
}) {
  return (
    <div class="activity-counts">
      <Chips legend={label} hint={hint}>
        {Array.from({ length: most - least + 1 }, (_, place) => least + place).map((count) => (
          <Chip key={count} kind="radio" name={name} checked={value === count} onChange={() => onCount(count)}>
            {count}
          </Chip>
        ))}
      </Chips>
    </div>
  );
}

export function RangeField({
  label,
  hint,
  least,
  most,
  value,
  onRange,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly least: number;
  readonly most: number;
  readonly value: { readonly least: number; readonly most: number } | undefined;
  readonly onRange: (range: { readonly least: number; readonly most: number } | undefined) => void;
}) {
  const options = [
    { value: "", label: "–" },
    ...Array.from({ length: most - least + 1 }, (_, place) => ({
      value: `${least + place}`,
      label: `${least + place}`,
    })),
  ];
  const change = (from: string, to: string) => {
    if (from === "" && to === "") return onRange(undefined);
    const low = Number(from === "" ? to : from);
    const high = Number(to === "" ? from : to);
    return onRange({ least: Math.min(low, high), most: Math.max(low, high) });
  };
  const from = value === undefined ? "" : `${value.least}`;
  const to = value === undefined ? "" : `${value.most}`;
  return (
    <fieldset>
      <legend class="label">
        {label}
        {hint !== undefined && <span class="hint">{hint}</span>}
      </legend>
      <div class="activity-two under-legend">
        <Select
          label={words.least}
          value={from}
          options={options}
          onChange={(next) => change(next, to === "" || Number(to) < Number(next) ? next : to)}
        />
        <Select
          label={words.most}
          value={to}
          options={options}
          onChange={(next) => change(from === "" || Number(from) > Number(next) ? next : from, next)}
        />
      </div>
    </fieldset>
  );
}

export function MinutesField({
  label,
  hint,
  name,
  choices,
  value,
  onMinutes,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly name: string;
  readonly choices: readonly number[];
  readonly value: number | undefined;
  readonly onMinutes: (minutes: number) => void;
}) {
  return (
    <Chips legend={label} hint={hint}>
      {choices.map((minutes) => (
        <Chip key={minutes} kind="radio" name={name} checked={value === minutes} onChange={() => onMinutes(minutes)}>
          {sharedWords.minutesShort(minutes)}
        </Chip>
      ))}
    </Chips>
  );
}

/** The week ahead by its names, and any other day. */
function DayField({
  label,
  hint,
  name,
  value,
  onDay,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly name: string;
  readonly value: string;
  readonly onDay: (day: string | undefined) => void;
}) {
  const tussock = useTussock();
  const today = tussock.today.value?.day;
  const locale = localeFor(tussock.preferences.value);
  const week = today === undefined ? [] : weekdays.map((number) => addDays(today, number - 1));
  const [another, setAnother] = useState(value !== "" && !week.includes(value as Day));
  if (today === undefined) return null;
  return (
    <div class="stack stack-3">
      <Chips legend={label} hint={hint}>
        {week.map((day) => (
          <Chip
            key={day}
            kind="radio"
            name={name}
            checked={!another && value === day}
            onChange={() => {
              setAnother(false);
              onDay(day);
            }}
          >
            {sharedWords.relativeDay(day, today, locale)}
          </Chip>
        ))}
        <Chip kind="radio" name={name} checked={another} onChange={() => setAnother(true)}>
          {words.anotherDay}
        </Chip>
        {value !== "" && (
          <ChipButton
            onPress={() => {
              setAnother(false);
              onDay(undefined);
            }}
          >
            {words.noDay}
          </ChipButton>
        )}
      </Chips>
      {another && (
        <TextField
          label={words.dayLabel}
          type="date"
          min={today}
          value={value}
          onInput={(text) => onDay(isDay(text) ? text : undefined)}
        />
      )}
    </div>
  );
}

function TimeField({
  label,
  value,
  onTime,
}: {
  readonly label: string;
  readonly value: number | undefined;
  readonly onTime: (minutes: number | undefined) => void;
}) {
  const shown =
    value === undefined ? "" : `${`${Math.floor(value / 60)}`.padStart(2, "0")}:${`${value % 60}`.padStart(2, "0")}`;
  return (
    <TextField
      label={label}
      type="time"
      value={shown}
      onInput={(text) => {
        const [hours, minutes] = text.split(":").map(Number);
        onTime(hours === undefined || minutes === undefined ? undefined : hours * 60 + minutes);
      }}
    />
  );
}

export function WeekdaysField({
  label,
  hint,
  name,
  value,
  not = [],
  onDays,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly name: string;
  readonly value: readonly number[];
  /** Days that are taken. */
  readonly not?: readonly number[];
  readonly onDays: (days: readonly number[] | undefined) => void;
}) {
  const locale = localeFor(useTussock().preferences.value);
  return (
    <Chips legend={label} hint={hint}>
      {weekdays
        .filter((day) => !not.includes(day))
        .map((day) => (
          <Chip
            key={day}
            name={`${name}-${day}`}
            checked={value.includes(day)}
            onChange={() => {
              const next = toggleDay(value, day);
              onDays(next.length > 0 ? next : undefined);
            }}
          >
            {sharedWords.weekdayOfNumber(day, locale, "short")}
          </Chip>
        ))}
    </Chips>
  );
}

function AreaField({ name, label, hint, value, own, onAnswer }: AnswerFieldProps) {
  return (
    <Chips legend={label} hint={hint}>
      {own.areas.map((area) => (
        <Chip key={area.id} kind="radio" name={name} checked={value === area.id} onChange={() => onAnswer(area.id)}>
          {area.title}
        </Chip>
      ))}
    </Chips>
  );
}

/** One of the person's own, or a new one in a few words. */
function OwnField({
  name,
  label,
  hint,
  value,
  choices,
  whenNone,
  onAnswer,
}: Pick<AnswerFieldProps, "name" | "label" | "hint" | "value" | "onAnswer"> & {
  readonly choices: readonly OwnChoice[];
  readonly whenNone: string;
}) {
  const chosen = chosenAnswer(value);
  const id = chosen && "id" in chosen ? chosen.id : undefined;
  const said = typeof value === "object" && value !== null && "words" in value ? value.words : "";
  const [all, setAll] = useState(false);
  const shown = all ? choices : choices.filter((choice, at) => at < CHOICES_AT_ONCE || choice.id === id);
  return (
    <div class="stack stack-4">
      {choices.length > 0 && (
        <ChoiceGroup legend={label} hint={hint}>
          <div class="stack stack-2">
            {shown.map((choice) => (
              <Choice
                key={choice.id}
                name={name}
                value={choice.id}
                checked={id === choice.id}
                title={choice.title}
                onChange={() => onAnswer({ id: choice.id })}
              />
            ))}
            {shown.length < choices.length && (
              <div>
                <ChipButton plus onPress={() => setAll(true)}>
                  {activitiesWords.choose.clear}
                </ChipButton>
              </div>
            )}
          </div>
        </ChoiceGroup>
      )}
      <TextField
        label={choices.length > 0 ? words.newOne : label}
        hint={whenNone}
        value={said}
        maxLength={200}
        onInput={(text) => onAnswer(text === "" ? undefined : { words: text })}
      />
    </div>
  );
}
/** Six choices at most at once (DESIGN-LANGUAGE, rule 2), one of them a new one. */
const CHOICES_AT_ONCE = 5;

export function textOf(value: ActivityAnswer | undefined): string {
  return typeof value === "string" ? value : "";
}
export function linesOf(value: ActivityAnswer | undefined): readonly string[] {
  return wordsAnswer(value) ?? [];
}
export function isSaid(value: ActivityAnswer | undefined): boolean {
  return textAnswer(value) !== undefined;
}
