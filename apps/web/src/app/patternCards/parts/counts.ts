/** How hard is right for now, and what got in the way: counts, and the share of them that likely lies behind. */
import { obstacleName } from "@tussock/content/examples";
import type { LadderPattern, ObstaclesPattern } from "@tussock/domain/patterns";
import { patternCardsWords as words } from "@tussock/content/words/patternCards";
import { patternsWords } from "@tussock/content/words/patterns";
import type { PatternPart } from "../patternCards.ts";
import type { Span } from "../picture.ts";
import { pictured, shareLikely, type Telling } from "./telling.ts";

export function ladderPart({ name, n, says, estimate, table, latest }: LadderPattern, t: Telling): PatternPart {
  const said = patternsWords.ladder;
  const sentences: string[] = [];
  if (says.key === "tooEarly") sentences.push(patternsWords.tooEarlyOf(says.have, says.need));
  else {
    // Which steps are counted is said only where the picture shows others: of all that there are, nothing need be said.
    if (latest.length < n) sentences.push(said.ofLatest(n));
    sentences.push(said.counts(says.from, says.to, says.done, says.of));
    if (says.partly > 0) sentences.push(said.partly(says.partly));
    if (estimate) sentences.push(words.likelyOf(t.hundred(estimate.from), t.hundred(estimate.to)));
    if (says.key === "clear" && t.told) sentences.push(said.clear[says.way]);
  }
  const band = says.key === "tooEarly" ? undefined : { from: says.from, to: says.to };
  const counted = (done: (typeof latest)[number]["done"]) => latest.filter((one) => one.done === done).length;
  const heard = [words.pictures.ladder(latest.length, counted("yes"), counted("partly"), counted("no"))];
  if (band) heard.push(words.pictures.ladderBand(band.from, band.to));
  return {
    name,
    sentences,
    ...pictured(
      latest.length > 0 && {
        is: "ladder",
        alt: heard.join(" "),
        axis: { from: 0, to: 100, ticks: ladderTicks(band).map((at) => ({ at, label: t.whole(at) })) },
        ...(band && { band }),
        marks: latest.map(({ difficulty, done }) => ({ at: difficulty, done })),
        ...(latest.length < n && { shown: words.latest(latest.length) }),
      },
    ),
    tables: [
      {
        caption: words.captions.ladder,
        head: said.head,
        rows: table.map((row) => [
          `${t.whole(row.from)}–${t.whole(row.to)}`,
          t.whole(row.done),
          t.whole(row.partly),
          t.whole(row.no),
          shareLikely(row.share, t),
        ]),
      },
    ],
    ...(n > 0 && { action: { label: words.news.testIt, href: "/look-back/try?about=ladder" } }),
  };
}

/** The ends of the scale and of the band, and a quarter where between them nothing else is near (the mock). */
function ladderTicks(band: Span | undefined): readonly number[] {
  const ticks = new Set([0, ...(band ? [band.from, band.to] : []), 100]);
  const quarters = [25, 50, 75].filter((at) => [...ticks].every((tick) => Math.abs(tick - at) >= TICK_APART));
  return [...ticks, ...quarters].toSorted((one, other) => one - other);
}
const TICK_APART = 12;

export function obstaclesPart({ name, says, table }: ObstaclesPattern, t: Telling): PatternPart {
  const said = patternsWords.obstacles;
  const named = table.map((row) => ({ ...row, words: obstacleName(row.words) }));
  return {
    name,
    sentences: [
      says.key === "tooEarly"
        ? patternsWords.tooEarlyOf(says.have, says.need)
        : said.counts(obstacleName(says.words), says.times, says.of),
    ],
    picture: {
      is: "counts",
      alt: named.map((row) => words.pictures.count(row.words, t.whole(row.stillDone), t.whole(row.times))).join(" "),
      rows: named
        .slice(0, ROWS_DRAWN)
        .map((row) => ({ label: row.words, meta: t.whole(row.times), part: row.stillDone, of: row.times })),
      most: Math.max(...named.map(({ times }) => times), 1),
      legend: [words.legend.still, words.legend.named],
    },
    tables: [
      {
        caption: words.captions.obstacles,
        head: said.head,
        rows: named.map((row) => [row.words, t.whole(row.times), t.whole(row.stillDone)]),
      },
    ],
    action: { label: said.plan, href: "/plan/new" },
  };
}

/** More rows than this are for the table. */
const ROWS_DRAWN = 5;
