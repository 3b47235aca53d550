/** Each pattern as sentences, a picture and its numbers. What is clear and not told yet is shown without its claim. */
import type {
  ChangePattern,
  DonePattern,
  FearedPattern,
  KindsPattern,
  LadderPattern,
  LiftRow,
  ObstaclesPattern,
  Pattern,
  ShareRow,
  SkillsPattern,
  TimesPattern,
  WeekPattern,
  WeeksPattern,
} from "@tussock/domain/patterns";
import type { PartOfDay } from "@tussock/domain";
import { patternCardsWords as words } from "@tussock/content/words/patternCards";
import { patternsWords } from "@tussock/content/words/patterns";
import { sharedWords } from "@tussock/content/words/shared";
import { areaName } from "../lookBack.ts";
import { numbersSaid, type NumbersSaid } from "./numbersSaid.ts";
import { axisAround, type ChangePicture, type Picture, type RangesPicture, type Span } from "./picture.ts";
import type { NumbersTable, PatternPart, PatternsNaming } from "./patterns.ts";

interface Telling extends PatternsNaming, NumbersSaid {
  /** What is clear may be said. */
  readonly told: boolean;
}

export function partOf(pattern: Pattern, told: boolean, naming: PatternsNaming): PatternPart {
  const telling: Telling = { ...naming, ...numbersSaid(naming.locale), told };
  switch (pattern.name) {
    case "moodAfter":
    case "confidenceAfter":
      return changePart(pattern, telling);
    case "feared":
      return fearedPart(pattern, telling);
    case "kindsMood":
    case "kindsConfidence":
      return kindsPart(pattern, telling);
    case "timesMood":
    case "timesDone":
      return timesPart(pattern, telling);
    case "weekMood":
    case "weekDone":
      return weekPart(pattern, telling);
    case "ladder":
      return ladderPart(pattern, telling);
    case "obstacles":
      return obstaclesPart(pattern, telling);
    case "skills":
      return skillsPart(pattern, telling);
    case "moodOverWeeks":
      return weeksPart(pattern, telling);
    case "doneOverTime":
      return donePart(pattern, telling);
  }
}

function changePart({ name, n, says, estimate, table }: ChangePattern, t: Telling): PatternPart {
  const said = patternsWords[name];
  const { change } = patternsWords;
  const sentences: string[] = [];
  if (says.key === "tooEarly") sentences.push(patternsWords.tooEarlyOf(says.have, says.need));
  else if (says.key === "pairs")
    sentences.push(said.pairs(says.higher, says.of), change.because[says.because](says.have, says.need));
  else if (says.key === "nothingClear") sentences.push(said.nothingClear(says.higher, says.of));
  // With the claim its heading has these numbers.
  else if (!t.told) sentences.push(said.pairs(says.higher, says.of));
  if (estimate)
    sentences.push(
      change.estimate(t.signed(estimate.value)),
      words.likely(t.signedFrom(estimate.from), t.signedTo(estimate.to)),
    );
  if (estimate && Math.round(table.byItself ?? 0) > 0) sentences.push(change.byItself(t.whole(table.byItself ?? 0)));

  const { before, after } = table;
  const measure = name === "moodAfter" ? sharedWords.mood : sharedWords.confidence;
  const rows = change.rows;
  const sums = [
    [words.sums.of, t.whole(n)],
    [rows.higher, t.whole(table.higher)],
    [rows.same, t.whole(table.same)],
    [rows.lower, t.whole(table.lower)],
    ...optionalRow(rows.before, before, t.whole),
    ...optionalRow(rows.after, after, t.whole),
    ...optionalRow(rows.raw, table.raw, t.signed),
    ...optionalRow(rows.byItself, table.byItself, t.signed),
    ...(estimate ? [[rows.adjusted, `${t.signed(estimate.value)}, ${likely(estimate, t)}`]] : []),
    [rows.notes, t.whole(table.notes)],
  ];
  return {
    name,
    sentences,
    ...pictured(
      table.pairs.length > 0 &&
        changePicture(
          {
            alt:
              before !== undefined && after !== undefined
                ? words.pictures.change(measure, n, t.whole(before), t.whole(after), table.higher, table.lower)
                : words.pictures.changeFew(measure, n),
            sides: [change.legend.before, change.legend.after],
            lines: table.pairs.map((pair) => ({ key: pair.id, from: pair.before, to: pair.after })),
          },
          before !== undefined && after !== undefined
            ? {
                from: before,
                to: after,
                ...(estimate && { range: around(after - estimate.value, estimate) }),
                ...(table.byItself !== undefined &&
                  Math.abs(table.byItself) >= 1 && { byItself: before + table.byItself }),
              }
            : undefined,
          t,
        ),
    ),
    tables: [
      { caption: words.captions[name], head: words.sums.head, rows: sums },
      ...pairsTable(
        patternsWords.change.head,
        table.pairs.map(({ day, before: from, after: to }) => [day, from, to] as const),
        t,
      ),
    ],
  };
}

function fearedPart({ name, n, says, estimate, table }: FearedPattern, t: Telling): PatternPart {
  const said = patternsWords.feared;
  const sentences: string[] = [];
  if (says.key === "tooEarly") sentences.push(patternsWords.tooEarlyOf(says.have, says.need));
  else if (says.key === "clear" && t.told) sentences.push(said.clear[says.way](says.easier, says.of));
  else sentences.push(said.nothingClear(says.easier, says.of));
  if (estimate)
    sentences.push(
      said.estimate(t.whole(Math.abs(estimate.value))),
      words.likely(t.signedFrom(estimate.from), t.signedTo(estimate.to)),
    );
  const { feared, found } = table;
  return {
    name,
    sentences,
    ...pictured(
      table.pairs.length > 0 &&
        changePicture(
          {
            alt: words.pictures.feared(n, table.easier, table.harder),
            sides: [words.legend.feared, words.legend.found],
            lines: table.pairs.map((pair) => ({ key: pair.id, from: pair.feared, to: pair.found })),
          },
          feared !== undefined && found !== undefined
            ? {
                from: feared,
                to: found,
                ...(estimate && { range: { from: feared - estimate.to, to: feared - estimate.from } }),
              }
            : undefined,
          t,
        ),
    ),
    tables: [
      {
        caption: words.captions.feared,
        head: words.sums.head,
        rows: [
          [words.sums.of, t.whole(n)],
          [said.rows.easier, t.whole(table.easier)],
          [said.rows.same, t.whole(table.same)],
          [said.rows.harder, t.whole(table.harder)],
          ...optionalRow(said.head[1], feared, t.whole),
          ...optionalRow(said.head[2], found, t.whole),
        ],
      },
      ...pairsTable(
        said.head,
        table.pairs.map((pair) => [pair.day, pair.feared, pair.found] as const),
        t,
      ),
    ],
  };
}

function kindsPart({ name, n, says, table }: KindsPattern, t: Telling): PatternPart {
  const said = patternsWords[name];
  const kind = (level: LiftRow<string>["level"]) => areaName(level as never, t.areas) ?? words.otherArea;
  const claim = says.key === "clear" && t.told ? [said.clear[says.way](kind(says.level))] : comparisonSaid(says, n);
  return {
    name,
    ...liftsPart(claim, table, kind, words.captions[name], said.head, t),
    ...(n > 0 && { testIt: `/look-back/try?about=${name}` }),
  };
}

function timesPart(pattern: TimesPattern, t: Telling): PatternPart {
  const said = patternsWords.times;
  const { name, n, says } = pattern;
  const level = (part: PartOfDay) => said.names[part];
  const of = name === "timesMood" ? said.mood : said.done;
  const claim = says.key === "clear" && t.told ? [of[says.way](level(says.level))] : comparisonSaid(says, n);
  return {
    name,
    ...liftsOrShares(pattern.table, claim, level, words.captions[name], said.head, t),
    ...(n > 0 && { testIt: `/look-back/try?about=${name}` }),
  };
}

function weekPart(pattern: WeekPattern, t: Telling): PatternPart {
  const said = patternsWords.week;
  const { name, n, says } = pattern;
  const level = (part: "weekdays" | "weekend") => said.names[part];
  const of = name === "weekMood" ? said.mood : said.done;
  const claim = says.key === "clear" && t.told ? [of[says.way](level(says.level))] : comparisonSaid(says, n);
  return { name, ...liftsOrShares(pattern.table, claim, level, words.captions[name], said.head, t) };
}

function liftsOrShares<Level extends string>(
  table: readonly (LiftRow<Level> | ShareRow<Level>)[],
  claim: readonly string[],
  level: (level: Level) => string,
  caption: string,
  shareHead: readonly string[],
  t: Telling,
): Pick<PatternPart, "sentences" | "picture" | "tables"> {
  const lifts = table.filter((row): row is LiftRow<Level> => "changes" in row);
  if (lifts.length > 0) return liftsPart(claim, lifts, level, caption, [shareHead[0] ?? "", ...words.liftHead], t);
  const shares = table.filter((row): row is ShareRow<Level> => "done" in row);
  return sharesPart(
    claim,
    shares.map((row) => ({ ...row, label: level(row.level), part: row.done, of: row.n })),
    caption,
    shareHead,
    t,
  );
}

/** Lifts row by row: a dot with its range from 5 logs on, until then a ring for each log. */
function liftsPart<Level extends string>(
  claim: readonly string[],
  table: readonly LiftRow<Level>[],
  level: (level: Level) => string,
  caption: string,
  head: readonly string[],
  t: Telling,
): Pick<PatternPart, "sentences" | "picture" | "tables"> {
  const rows = table.map((row) => ({ ...row, label: level(row.level), logs: patternsWords.n(row.n) }));
  const values = rows.flatMap(({ lift, changes }) => (lift ? [lift.from, lift.to] : changes));
  const picture: RangesPicture = {
    is: "ranges",
    alt: rows
      .map(({ label, logs, lift, changes }) =>
        lift
          ? words.pictures.range(label, logs, t.signed(lift.value), t.signedFrom(lift.from), t.signedTo(lift.to))
          : words.pictures.rings(label, logs, changes.map(t.signed).join(", ")),
      )
      .join(" "),
    axis: axisAround(values, { from: -10, to: 20 }, t.signed),
    rows: rows.map(({ label, logs, lift, changes }) => ({
      label,
      meta: logs,
      ...(lift && { range: lift }),
      rings: lift ? [] : changes,
    })),
  };
  const few = rows.filter(({ lift }) => !lift).map(({ label }) => label);
  return {
    sentences: [
      ...claim,
      ...rows.flatMap(({ label, lift }) =>
        lift ? [words.ofLevel(label, t.signed(lift.value), t.signedFrom(lift.from), t.signedTo(lift.to))] : [],
      ),
      ...(few.length > 0 ? [patternsWords.kindsMood.few] : []),
    ],
    ...pictured(rows.length > 0 && picture),
    tables: [
      {
        caption,
        head,
        rows: rows.map(({ label, n, lift }) => [
          label,
          t.whole(n),
          lift ? t.signed(lift.value) : words.log.none,
          lift ? likely(lift, t) : patternsWords.tooEarly,
        ]),
      },
    ],
  };
}

interface Shared {
  readonly label: string;
  readonly part: number;
  readonly of: number;
  readonly share?: { readonly value: number; readonly from: number; readonly to: number };
}

/** Shares row by row: "7 of 9", and from 5 on where the share likely lies. */
function sharesPart(
  claim: readonly string[],
  rows: readonly Shared[],
  caption: string,
  head: readonly string[],
  t: Telling,
): Pick<PatternPart, "sentences" | "picture" | "tables"> {
  const counted = ({ part, of }: Shared) => words.counted(t.whole(part), t.whole(of));
  const picture: RangesPicture = {
    is: "ranges",
    alt: rows.map((row) => words.pictures.count(row.label, t.whole(row.part), t.whole(row.of))).join(" "),
    axis: axisAround([], { from: 0, to: 100 }, t.whole),
    rows: rows.map((row) => ({
      label: row.label,
      meta: counted(row),
      ...(row.share && { range: inHundred(row.share, t) }),
      rings: [],
    })),
  };
  return {
    sentences: claim,
    ...pictured(rows.some(({ share }) => share) && picture),
    tables: [
      {
        caption,
        head,
        rows: rows.map((row) => [row.label, t.whole(row.part), t.whole(row.of), shareLikely(row.share, t)]),
      },
    ],
  };
}

function ladderPart({ name, n, says, estimate, table, latest }: LadderPattern, t: Telling): PatternPart {
  const said = patternsWords.ladder;
  const sentences: string[] = [];
  if (says.key === "tooEarly") sentences.push(patternsWords.tooEarlyOf(says.have, says.need));
  else {
    sentences.push(said.counts(says.from, says.to, says.done, says.of));
    if (says.partly > 0) sentences.push(said.partly(says.partly));
    if (estimate) sentences.push(shareSentence(estimate, t));
    if (says.key === "clear" && t.told) sentences.push(said.clear[says.way]);
  }
  const band = says.key === "tooEarly" ? undefined : { from: says.from, to: says.to };
  const counted = (done: (typeof latest)[number]["done"]) => latest.filter((one) => one.done === done).length;
  const heard = [words.pictures.ladder(latest.length, counted("yes"), counted("partly"), counted("no"))];
  if (band) heard.push(words.pictures.ladderBand(band.from, band.to));
  const ticks = [0, ...(band ? [band.from, band.to] : [50]), 100];
  return {
    name,
    sentences: latest.length < n ? [...sentences, words.latest(latest.length)] : sentences,
    ...pictured(
      latest.length > 0 && {
        is: "ladder",
        alt: heard.join(" "),
        axis: { from: 0, to: 100, ticks: [...new Set(ticks)].map((at) => ({ at, label: t.whole(at) })) },
        ...(band && { band }),
        marks: latest.map(({ difficulty, done }) => ({ at: difficulty, done })),
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
    ...(n > 0 && { testIt: "/look-back/try?about=ladder" }),
  };
}

function obstaclesPart({ name, says, table }: ObstaclesPattern, t: Telling): PatternPart {
  const said = patternsWords.obstacles;
  return {
    name,
    sentences: [
      says.key === "tooEarly"
        ? patternsWords.tooEarlyOf(says.have, says.need)
        : said.counts(says.words, says.times, says.of),
    ],
    picture: {
      is: "counts",
      alt: table.map((row) => words.pictures.count(row.words, t.whole(row.stillDone), t.whole(row.times))).join(" "),
      rows: table
        .slice(0, MOST_BARS)
        .map((row) => ({ label: row.words, meta: t.whole(row.times), part: row.stillDone, of: row.times })),
      most: Math.max(...table.map(({ times }) => times), 1),
      legend: [words.legend.still, words.legend.named],
    },
    tables: [
      {
        caption: words.captions.obstacles,
        head: said.head,
        rows: table.map((row) => [row.words, t.whole(row.times), t.whole(row.stillDone)]),
      },
    ],
  };
}

/** More rows than this are for the table. */
const MOST_BARS = 5;

function skillsPart({ name, n, says, table }: SkillsPattern, t: Telling): PatternPart {
  const said = patternsWords.skills;
  const claim =
    says.key === "clear" && t.told
      ? [said.clear[says.way](t.skillName(says.level))]
      : n === 0
        ? []
        : comparisonSaid(says, n);
  const rated = table.filter((row) => row.n > 0);
  const shown = rated.slice(0, MOST_BARS).map((row) => ({
    label: t.skillName(row.level),
    part: row.helped,
    of: row.n,
    ...(row.share && { share: row.share }),
  }));
  const { picture } = sharesPart([], shown, words.captions.skills, said.head, t);
  return {
    name,
    sentences: [...claim, ...shown.map((row) => said.row(row.label, row.part, row.of)), said.note],
    ...(picture && { picture }),
    tables: [
      {
        caption: words.captions.skills,
        head: said.head,
        rows: table.map((row) => [
          t.skillName(row.level),
          t.whole(row.used),
          t.whole(row.n),
          t.whole(row.helped),
          shareLikely(row.share, t),
        ]),
      },
    ],
  };
}

function weeksPart({ name, says, table }: WeeksPattern, t: Telling): PatternPart {
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

function donePart({ name, says, table }: DonePattern, t: Telling): PatternPart {
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

/** Below the rules, and where chance could look like it. What is clear and untold has its rows, and no claim. */
function comparisonSaid(
  says: { readonly key: string; readonly have?: number; readonly need?: number },
  n: number,
): readonly string[] {
  if (says.key === "nothingClear") return [patternsWords.nothingClear];
  if (says.key !== "tooEarly" || says.have === undefined || says.need === undefined) return [];
  // Short of a second level, not of entries in all.
  return [(says.have < n ? words.secondTooFew : patternsWords.tooEarlyOf)(says.have, says.need)];
}

function changePicture(
  { alt, sides, lines }: Pick<ChangePicture, "alt" | "sides" | "lines">,
  typical: ChangePicture["typical"],
  t: Telling,
): ChangePicture {
  const axis = axisAround(
    [...lines.flatMap(({ from, to }) => [from, to]), ...(typical ? [typical.from, typical.to] : [])],
    { from: 100, to: 0 },
    t.whole,
  );
  return {
    is: "change",
    alt,
    sides,
    lines,
    ...(typical && { typical }),
    axis,
    shown: words.shown(t.whole(axis.from), t.whole(axis.to)),
  };
}

/** Where the mean after a step likely lies, with what comes by itself left where it is. */
function around(base: number, { from, to }: Span): Span {
  return { from: base + from, to: base + to };
}

function pairsTable(
  head: readonly string[],
  pairs: readonly (readonly [day: Parameters<typeof sharedWords.shortDay>[0], from: number, to: number])[],
  t: Telling,
): readonly NumbersTable[] {
  if (pairs.length === 0) return [];
  return [
    {
      caption: patternsWords.change.line,
      head,
      rows: pairs
        .toReversed()
        .map(([day, from, to]) => [sharedWords.shortDay(day, t.locale), t.whole(from), t.whole(to)]),
    },
  ];
}

function optionalRow(
  label: string,
  value: number | undefined,
  said: (value: number) => string,
): readonly (readonly string[])[] {
  return value === undefined ? [] : [[label, said(value)]];
}
function likely({ from, to }: Span, t: Telling): string {
  return patternsWords.likely(t.signedFrom(from), t.signedTo(to));
}
function shareLikely(share: Span | undefined, t: Telling): string {
  return share ? patternsWords.shareLikely(t.hundred(share.from), t.hundred(share.to)) : patternsWords.tooEarly;
}
function shareSentence(share: Span, t: Telling): string {
  return words.likelyOf(t.hundred(share.from), t.hundred(share.to));
}
function inHundred({ value, from, to }: Span & { readonly value: number }, t: Telling) {
  return { value: t.hundred(value), from: t.hundred(from), to: t.hundred(to) };
}
function pictured(picture: Picture | false): { readonly picture?: Picture } {
  return picture ? { picture } : {};
}
