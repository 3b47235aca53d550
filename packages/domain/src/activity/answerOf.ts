/** Answers as another version may have kept them: each is looked at before it is used, and what does not fit is none. */
import { isDay } from "../day/calendar.ts";
import type { Day } from "../day/day.ts";
import type { Done, RecordId, SizedStep } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { toWholeMinutes } from "../shared/length.ts";
import { toScore, type Score } from "../shared/score.ts";
import { words } from "../shared/words.ts";
import { STEP_TITLE_MOST } from "../step/saveStep.ts";
import type { ActivityAnswer, Chosen, LadderPlace } from "./activityRecords.ts";

export type AnswersOfRun = Readonly<Record<string, ActivityAnswer>>;

export function textAnswer(answer: unknown): string | undefined {
  return typeof answer === "string" ? words(answer) : undefined;
}
export function wordsAnswer(answer: unknown): readonly string[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  const kept = answer.flatMap((one) => textAnswer(one) ?? []);
  return kept.length > 0 ? kept : undefined;
}
export function countAnswer(answer: unknown): number | undefined {
  return Number.isSafeInteger(answer) && (answer as number) >= 0 ? (answer as number) : undefined;
}
export function scoreAnswer(answer: unknown): Score | undefined {
  return typeof answer === "number" ? toScore(answer) : undefined;
}
export function flagAnswer(answer: unknown): boolean | undefined {
  return typeof answer === "boolean" ? answer : undefined;
}
export function dayAnswer(answer: unknown): Day | undefined {
  return isDay(answer) ? answer : undefined;
}
export function rangeAnswer(answer: unknown): { readonly least: number; readonly most: number } | undefined {
  const { least, most } = isObject(answer) ? answer : {};
  const from = countAnswer(least);
  const to = countAnswer(most);
  return from !== undefined && to !== undefined && from <= to ? { least: from, most: to } : undefined;
}
export function weekdaysAnswer(answer: unknown): readonly number[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  const days = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => answer.includes(weekday));
  return days.length > 0 ? days : undefined;
}
export function chosenAnswer(answer: unknown): Chosen | undefined {
  if (!isObject(answer)) return undefined;
  const { id } = answer;
  if (typeof id === "string" && id !== "") return { id: id as RecordId };
  const said = textAnswer(answer["words"]);
  return said === undefined ? undefined : { words: said };
}
/** Words no longer than a field may be; a list becomes one line. */
export function shortAnswer(answer: unknown, most: number): string | undefined {
  const said = Array.isArray(answer) ? wordsAnswer(answer)?.join(", ") : textAnswer(answer);
  return words(said?.slice(0, most));
}
export function lengthAnswer(answer: unknown): number | undefined {
  return typeof answer === "number" && Number.isFinite(answer) ? toWholeMinutes(answer, 1) : undefined;
}
export function recordIdAnswer(answer: unknown): RecordId | undefined {
  const chosen = chosenAnswer(answer);
  if (chosen && "id" in chosen) return chosen.id;
  return typeof answer === "string" && answer !== "" && answer.length <= 100 ? (answer as RecordId) : undefined;
}
export function doneAnswer(answer: unknown): Done | undefined {
  return oneOfThese(answer, "yes", "partly", "no");
}
export function oneOfThese<Value extends string>(answer: unknown, ...these: readonly Value[]): Value | undefined {
  return these.find((one) => one === answer);
}
/** Places with words, each once, and under one that is there: a place whose parent went stands at the top. */
export function placesAnswer(answer: unknown): readonly LadderPlace[] {
  if (!Array.isArray(answer)) return [];
  const places = new Map<string, LadderPlace>();
  for (const one of answer) {
    if (!isObject(one)) continue;
    const { id, under, kind, around, fineOnABadDay } = one;
    const sizes = sizesAnswer(one["sizes"]);
    const title = textAnswer(one["title"]);
    if (typeof id !== "string" || id === "" || title === undefined || (kind !== "goal" && kind !== "step")) continue;
    places.set(id, {
      id,
      kind,
      title,
      ...(typeof under === "string" && { under }),
      ...(typeof around === "string" && { around }),
      ...(typeof fineOnABadDay === "boolean" && { fineOnABadDay }),
      ...(sizes.length > 0 && { sizes }),
    });
  }
  return [...places.values()].map((place) => (hangsSafely(place, places) ? place : atTop(place)));
}

/** The sizes of a borrowed step, each once. */
export function sizesAnswer(answer: unknown): readonly SizedStep[] {
  const said: readonly unknown[] = Array.isArray(answer) ? answer : [];
  return (["usual", "small", "bare"] as const).flatMap((size) => {
    const one = said.find((sized) => isObject(sized) && sized["size"] === size);
    const title = isObject(one) ? shortAnswer(one["title"], STEP_TITLE_MOST) : undefined;
    const minutes = isObject(one) ? lengthAnswer(one["minutes"]) : undefined;
    return title === undefined ? [] : [given({ size, title, minutes })];
  });
}

/** Its parents are goals, and lead up without coming round again. */
function hangsSafely(place: LadderPlace, places: ReadonlyMap<string, LadderPlace>): boolean {
  const seen = new Set([place.id]);
  for (let under = place.under; under !== undefined; under = places.get(under)?.under) {
    if (seen.has(under) || places.get(under)?.kind !== "goal") return false;
    seen.add(under);
  }
  return true;
}
function atTop({ under: _under, ...place }: LadderPlace): LadderPlace {
  return place;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
