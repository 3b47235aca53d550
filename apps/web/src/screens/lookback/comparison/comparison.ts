/** A two-week comparison as it reads: what it starts from, where it is, what it answers. */
import { addDays, type Area, type Comparison, type Day, type RecordId } from "@tussock/domain";
import {
  COMPARED_DAYS,
  wayOn,
  type ComparisonDraft,
  type ComparisonNow,
  type Pattern,
  type PlannedResult,
} from "@tussock/domain/patterns";
import { comparisonWords as words } from "@tussock/content/words/comparison";
import { sharedWords } from "@tussock/content/words/shared";
import { isKept, keptOneOf, keptTexts } from "#app/readKept.ts";
import type { NumbersTable } from "#app/patternCards/patternCards.ts";
import { numbersSaid } from "#app/patternCards/numbersSaid.ts";
import { areaNamed } from "#app/areaNamed.ts";
import { axisAround, type RangesPicture } from "#app/patternCards/picture.ts";

export const emptyDraft: ComparisonDraft = { asks: "mood", ways: ["", ""], rhythm: "days", begins: "tomorrow" };

/** The ways a pattern suggests; they stay words that can be changed. */
export function draftFrom(pattern: Pattern | undefined, areas: readonly Area[]): ComparisonDraft {
  const ways = pattern && waysFrom(pattern, areas);
  return {
    ...emptyDraft,
    ...(ways && { ways }),
    asks: pattern?.name === "kindsConfidence" || pattern?.name === "confidenceAfter" ? "confidence" : "mood",
  };
}

function waysFrom(pattern: Pattern, areas: readonly Area[]): ComparisonDraft["ways"] | undefined {
  if (pattern.name === "ladder") return words.ideas.find(({ id }) => id === "size")?.ways;
  if (pattern.name === "timesMood" || pattern.name === "timesDone")
    return words.fromTime[(pattern.says.key === "clear" ? pattern.says.level : pattern.table[0]?.level) ?? "morning"];
  if (pattern.name === "kindsMood" || pattern.name === "kindsConfidence") {
    const kind = areaNamed(pattern.says.key === "clear" ? pattern.says.level : pattern.table[0]?.level, areas);
    return kind === undefined ? undefined : words.fromKind(kind);
  }
  return undefined;
}

/** What was left half planned; another version may have kept it. */
export function readDraft(kept: unknown): ComparisonDraft | undefined {
  if (!isKept(kept)) return undefined;
  const [one = "", two = ""] = keptTexts(kept["ways"]);
  return {
    asks: keptOneOf(kept["asks"], ["mood", "confidence"]) ?? emptyDraft.asks,
    ways: [one, two],
    rhythm: keptOneOf(kept["rhythm"], ["days", "weeks"]) ?? emptyDraft.rhythm,
    begins: keptOneOf(kept["begins"], ["today", "tomorrow"]) ?? emptyDraft.begins,
  };
}

/** One line: where it is now. */
export function stateSaid({ comparison, is, way, lastDay }: ComparisonNow, today: Day, locale: string): string {
  const on = (day: Day) => sharedWords.onDay(day, today, locale);
  if (is === "ahead") return words.is.ahead(on(comparison.from));
  if (is === "running") return words.is.running(comparison.ways[way ?? 0]);
  if (is === "stopped") return words.is.stopped(on(lastDay));
  return words.is.over(sharedWords.shortDay(comparison.from, locale), sharedWords.shortDay(lastDay, locale));
}

/** The whole plan, as it was decided before the first day. */
export function planRows(comparison: Comparison, locale: string): readonly (readonly string[])[] {
  return Array.from({ length: COMPARED_DAYS }, (_, age) => addDays(comparison.from, age)).map((day) => [
    sharedWords.shortDay(day, locale),
    comparison.ways[wayOn(comparison, day) ?? 0],
  ]);
}

/** Days with a rating each way: known while it runs, and never fewer later. */
export function countRows({ comparison, n }: ComparisonNow, locale: string): readonly (readonly string[])[] {
  return comparison.ways.map((way, i) => [way, sharedWords.digits(n[i] ?? 0, locale)]);
}

export interface AnswerSaid {
  readonly sentences: readonly string[];
  readonly picture: RangesPicture;
  readonly table: NumbersTable;
}

export function answerSaid(comparison: Comparison, result: PlannedResult, locale: string): AnswerSaid {
  const { says, estimate, table } = result;
  const { whole } = numbersSaid(locale);
  const { ways } = comparison;
  const sentences =
    says.key === "tooEarly"
      ? [words.answer.tooEarly(says.have, says.need), words.one.few]
      : says.key === "nothingClear"
        ? [words.answer.nothingClear]
        : [words.answer.clear(ways[says.better], says.ofHundred), words.answer.pairings];
  if (says.key !== "tooEarly" && estimate) {
    // The range of the second way; the other one's is its mirror.
    const mirrored = says.key === "clear" && says.better === 0;
    const [from, to] = mirrored ? [1 - estimate.to, 1 - estimate.from] : [estimate.from, estimate.to];
    if (says.key === "clear")
      sentences.push(words.one.range(Math.floor(100 * from), Math.min(99, Math.ceil(100 * to))));
  }
  const rows = ways.map((way, i) => ({ way, values: table.filter((row) => row.way === i).map(({ value }) => value) }));
  return {
    sentences,
    picture: {
      is: "ranges",
      alt: rows
        .map(({ way, values }) =>
          values.length === 0
            ? words.one.pictureNone(way)
            : words.one.picture(way, values.length, values.map(whole).join(", ")),
        )
        .join(" "),
      axis: axisAround([], { from: 0, to: 100 }, whole),
      rows: rows.map(({ way, values }) => ({ label: way, meta: words.one.days(values.length), rings: values })),
    },
    table: {
      caption: words.answer.title,
      head: words.answer.head,
      rows: table.map(({ day, way, value }) => [sharedWords.shortDay(day, locale), ways[way], whole(value)]),
    },
  };
}

export function comparisonPath(id: RecordId): string {
  return `/look-back/try/${id}`;
}
