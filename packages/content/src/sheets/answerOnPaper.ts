/** One kind of answer as room on paper, or as what was answered. What another version wrote is looked at first. */
import { isDay, type ActivityAnswer, type Minutes } from "@tussock/domain";
import {
  chosenAnswer,
  countAnswer,
  rangeAnswer,
  scoreAnswer,
  textAnswer,
  weekdaysAnswer,
  wordsAnswer,
} from "@tussock/domain/activity";
import type { Answer } from "../activities/screen.ts";
import { activitiesWords } from "../words/en/activities.ts";
import { printWords } from "../words/en/print.ts";
import { sharedWords } from "../words/en/shared.ts";
import { doneBoxes } from "./rated.ts";
import { box, field, scale, ticks, words as paragraph, write, type Block, type Ticks } from "./sheet.ts";

/** The words of goals, steps and areas that an answer names by their id. */
export type OwnNames = ReadonlyMap<string, string>;
export interface Answered {
  readonly value: ActivityAnswer | undefined;
  readonly names: OwnNames;
}

const words = printWords.activity;

export function answerOnPaper(answer: Answer, locale: string, answered?: Answered): readonly Block[] {
  const value = answered?.value;
  switch (answer.kind) {
    case "words":
      return [...(answered ? [] : hintsFor(answer)), write(undefined, answer.lines === 3 ? 3 : 1, textAnswer(value))];
    case "list":
      return [
        ...(answered ? [] : hintsFor(answer)),
        ...Array.from({ length: linesFor(answer.most, wordsAnswer(value)) }, (_, at) =>
          write(`${at + 1}.`, 1, wordsAnswer(value)?.[at], true),
        ),
      ];
    case "oneOf":
      return [choices(answer, textAnswer(value))];
    case "score":
      return [scale(answer.low, answer.high, scoreAnswer(value))];
    case "yesNo":
      return [
        ticks([box(printWords.sheet.yes, value === true), box(printWords.sheet.no, value === false)]),
        ...(answered && value !== false ? [] : [paragraph(answer.ifNo, "small")]),
      ];
    case "done":
      return [doneBoxes(value === "yes" || value === "partly" || value === "no" ? value : undefined)];
    case "count":
      return [write(answer.unit, 1, countText(countAnswer(value)), true)];
    case "range":
      return [write(answer.unit, 1, rangeText(rangeAnswer(value)), true)];
    case "minutes":
      return [minuteBoxes(answer.choices, countAnswer(value))];
    case "day":
      return [write(undefined, 1, isDay(value) ? sharedWords.fullDay(value, locale) : undefined)];
    case "time":
      return [write(undefined, 1, timeText(countAnswer(value), locale))];
    case "weekdays":
      return [weekdayBoxes(locale, weekdaysAnswer(value))];
    case "area":
      return [areaBoxes(ownWords(answered))];
    case "goal":
    case "step":
      return [write(undefined, 1, ownWords(answered))];
  }
}

export function minuteBoxes(offered: readonly number[], chosen: number | undefined): Ticks {
  const own = chosen !== undefined && !offered.includes(chosen) ? sharedWords.minutesLong(chosen) : undefined;
  return ticks(
    offered.map((minutes) => box(sharedWords.minutesLong(minutes), minutes === chosen)),
    own === undefined ? field(printWords.sheet.other) : { ...field(printWords.sheet.other, own), ticked: true },
  );
}

export function weekdayBoxes(locale: string, chosen: readonly number[] = []): Ticks {
  return ticks(
    [1, 2, 3, 4, 5, 6, 7].map((day) => box(sharedWords.weekdayOfNumber(day, locale, "short"), chosen.includes(day))),
  );
}

export function rangeText(range: { readonly least: number; readonly most: number } | undefined): string | undefined {
  return range && activitiesWords.keptPage.rhythmTimes(range.least, range.most);
}

export function countText(count: number | undefined): string | undefined {
  return count === undefined ? undefined : String(count);
}

function hintsFor(answer: {
  readonly starts?: readonly string[];
  readonly examples?: readonly string[];
}): readonly Block[] {
  return [
    ...(answer.starts ? [paragraph(words.starts(answer.starts.join(" / ")), "small")] : []),
    ...(answer.examples ? [paragraph(`${words.examples}: ${answer.examples.join(" / ")}`, "small")] : []),
  ];
}

/** Never fewer lines than there are words, and on empty paper no more than fit. */
function linesFor(most: number, said: readonly string[] | undefined): number {
  return said ? said.length : Math.min(most, 10);
}

function choices(answer: Extract<Answer, { kind: "oneOf" }>, chosen: string | undefined): Ticks {
  const known = answer.options.some(({ id }) => id === chosen);
  const boxes = answer.options.map(({ id, label, hint }) => ({
    ...box(label, id === chosen),
    ...(hint !== undefined && { hint }),
  }));
  const own =
    answer.own === undefined && (known || chosen === undefined) ? undefined : (answer.own ?? printWords.sheet.other);
  return {
    is: "ticks",
    boxes,
    ...(own !== undefined && {
      own: known || chosen === undefined ? field(own) : { ...field(own, chosen), ticked: true },
    }),
    ...(boxes.some(({ hint }) => hint !== undefined) && { column: true }),
  };
}

function areaBoxes(chosen: string | undefined): Ticks {
  const known = (["daily", "study", "work", "social", "creative"] as const).map((kind) => sharedWords.areas[kind].name);
  return ticks(
    known.map((name) => box(name, name === chosen)),
    chosen === undefined || known.includes(chosen)
      ? field(printWords.sheet.other)
      : { ...field(printWords.sheet.other, chosen), ticked: true },
  );
}

function ownWords(answered: Answered | undefined): string | undefined {
  const { value, names } = answered ?? {};
  const chosen = chosenAnswer(value);
  const said = textAnswer(value);
  if (!chosen) return said === undefined ? undefined : (names?.get(said) ?? said);
  return "words" in chosen ? chosen.words : names?.get(chosen.id);
}

function timeText(minutes: number | undefined, locale: string): string | undefined {
  return minutes === undefined ? undefined : sharedWords.timeOfDay(minutes as Minutes, locale);
}
