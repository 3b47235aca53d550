/** What changed over weeks and months. */
import type { DonePattern, WeeksPattern } from "@tussock/domain/patterns";
import { patternCardsWords as words } from "@tussock/content/words/patternCards";
import { patternsWords } from "@tussock/content/words/patterns";
import { sharedWords } from "@tussock/content/words/shared";
import type { PatternPart } from "../patternCards.ts";
import { axisAround } from "../picture.ts";
import { pictured, type Telling } from "./telling.ts";

export function weeksPart({ name, says, table }: WeeksPattern, t: Telling): PatternPart {
  const said = patternsWords.moodOverWeeks;
  const moods = table.map(({ mood }) => mood);
  const least = Math.min(...moods);
  const most = Math.max(...moods);
  const axis = axisAround(moods, { from: Math.max(0, least - 5), to: Math.min(100, most + 5) }, t.whole);
  const [first] = table;
  const last = table[table.length - 1];
  const told = says.key === "clear" && t.told ? says : undefined;
  return {
    name,
    sentences: [
      ...(says.key === "tooEarly"
        ? [patternsWords.tooEarlyOf(says.have, says.need)]
        : told
          ? [said.clear[told.way](told.weeks, Math.round(told.first), Math.round(told.last))]
          : says.key === "nothingClear"
            ? [patternsWords.nothingClear]
            : []),
      said.note,
    ],
    ...pictured(
      // Two dots would be a line, and a line says too much.
      table.length >= WEEKS_DRAWN &&
        first !== undefined &&
        last !== undefined && {
          is: "weeks",
          alt: words.pictures.weeks(table.length, t.whole(least), t.whole(most)),
          axis,
          dots: table.map(({ from, mood }) => ({ key: from, value: mood })),
          ...(told && { line: { from: told.first, to: told.last } }),
          ends: [sharedWords.shortDay(first.from, t.locale), sharedWords.shortDay(last.from, t.locale)],
          shown: words.shown(t.whole(axis.from), t.whole(axis.to)),
        },
    ),
    tables: [
      {
        caption: words.captions.moodOverWeeks,
        head: said.head,
        rows: table
          .toReversed()
          .map((week) => [sharedWords.dayWithYear(week.from, t.locale), t.whole(week.n), t.whole(week.mood)]),
      },
    ],
  };
}

const WEEKS_DRAWN = 3;

export function donePart({ name, says, table }: DonePattern, t: Telling): PatternPart {
  const said = patternsWords.doneOverTime;
  const since = (row: (typeof table)[number]) => sharedWords.dayWithYear(row.from, t.locale);
  return {
    name,
    sentences:
      says.key === "clear"
        ? t.told
          ? [said.clear[says.way](sharedWords.dayWithYear(says.since, t.locale))]
          : []
        : [says.key === "tooEarly" ? patternsWords.tooEarlyOf(says.have, says.need) : patternsWords.nothingClear],
    ...pictured(
      table.length > 0 && {
        is: "counts",
        alt: table.map((row) => words.pictures.count(since(row), t.whole(row.done), t.whole(row.n))).join(" "),
        rows: table.map((row) => ({
          label: since(row),
          meta: words.counted(t.whole(row.done), t.whole(row.n)),
          part: row.done,
          of: row.n,
        })),
        most: Math.max(...table.map(({ n }) => n), 1),
        legend: [words.legend.inFull, words.legend.other],
      },
    ),
    tables: [
      {
        caption: words.captions.doneOverTime,
        head: said.head,
        rows: table.map((row) => [since(row), t.whole(row.done), t.whole(row.n)]),
      },
    ],
  };
}
