/** Kinds of step, times, weekdays, skills: row by row, each with how many logs it rests on. */
import type { PartOfDay } from "@tussock/domain";
import type {
  KindsPattern,
  LiftRow,
  ShareRow,
  SkillsPattern,
  TimesPattern,
  WeekPattern,
} from "@tussock/domain/patterns";
import { patternCardsWords as words } from "@tussock/content/words/patternCards";
import { patternsWords } from "@tussock/content/words/patterns";
import { areaNamed } from "#app/areaNamed.ts";
import type { PatternPart } from "../patternCards.ts";
import { axisAround, type RangesPicture, type Span } from "../picture.ts";
import { comparisonSaid, likely, pictured, shareLikely, type Telling } from "./telling.ts";

export function kindsPart({ name, n, says, table }: KindsPattern, t: Telling): PatternPart {
  const said = patternsWords[name];
  const kind = (level: LiftRow<string>["level"]) => areaNamed(level as never, t.areas) ?? words.otherArea;
  const claim = says.key === "clear" && t.told ? [said.clear[says.way](kind(says.level))] : comparisonSaid(says, n);
  return {
    name,
    ...liftsPart(claim, claimedFirst(table, says), kind, words.captions[name], said.head, t),
    ...(n > 0 && { action: testIt(name) }),
  };
}

export function timesPart(pattern: TimesPattern, t: Telling): PatternPart {
  const said = patternsWords.times;
  const { name, n, says } = pattern;
  const level = (part: PartOfDay) => said.names[part];
  const of = name === "timesMood" ? said.mood : said.done;
  const claim = says.key === "clear" && t.told ? [of[says.way](level(says.level))] : comparisonSaid(says, n);
  return {
    name,
    ...liftsOrShares(claimedFirst(pattern.table, says), claim, level, words.captions[name], said.head, t),
    ...(n > 0 && { action: testIt(name) }),
  };
}

export function weekPart(pattern: WeekPattern, t: Telling): PatternPart {
  const said = patternsWords.week;
  const { name, n, says } = pattern;
  const level = (part: "weekdays" | "weekend") => said.names[part];
  const of = name === "weekMood" ? said.mood : said.done;
  const claim = says.key === "clear" && t.told ? [of[says.way](level(says.level))] : comparisonSaid(says, n);
  return {
    name,
    ...liftsOrShares(claimedFirst(pattern.table, says), claim, level, words.captions[name], said.head, t),
  };
}

export function skillsPart({ name, n, says, table }: SkillsPattern, t: Telling): PatternPart {
  const said = patternsWords.skills;
  const claim =
    says.key === "clear" && t.told
      ? [said.clear[says.way](t.skillName(says.level))]
      : n === 0
        ? []
        : comparisonSaid(says, n);
  const rated = table.filter((row) => row.n > 0);
  const shown = rated.slice(0, ROWS_DRAWN).map((row) => ({
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

function testIt(name: string): NonNullable<PatternPart["action"]> {
  return { label: words.news.testIt, href: `/look-back/try?about=${name}` };
}

/** More rows than this are for the table. */
const ROWS_DRAWN = 5;

/** What a picture and a table hold is not said again row by row. */
const ROWS_SAID = 2;

/** The level that a sentence names comes before the others. */
function claimedFirst<Row extends { readonly level: string }>(
  table: readonly Row[],
  says: { readonly key: string; readonly level?: string },
): readonly Row[] {
  return table.toSorted((one, other) => Number(other.level === says.level) - Number(one.level === says.level));
}

type Told = Pick<PatternPart, "sentences" | "picture" | "tables">;

function liftsOrShares<Level extends string>(
  table: readonly (LiftRow<Level> | ShareRow<Level>)[],
  claim: readonly string[],
  level: (level: Level) => string,
  caption: string,
  shareHead: readonly string[],
  t: Telling,
): Told {
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
): Told {
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
  const few = rows.some(({ lift }) => !lift);
  const tooEarly = rows.every(({ lift }) => !lift);
  return {
    sentences: [
      ...claim,
      ...rows
        .filter(({ lift }) => lift)
        .slice(0, ROWS_SAID)
        .flatMap(({ label, lift }) =>
          lift ? [words.ofLevel(label, t.signed(lift.value), t.signedFrom(lift.from), t.signedTo(lift.to))] : [],
        ),
      ...(few ? [tooEarly ? words.ring : patternsWords.kindsMood.few] : []),
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
  readonly share?: Span & { readonly value: number };
}

/** Shares row by row: "7 of 9", and from 5 on where the share likely lies. */
function sharesPart(
  claim: readonly string[],
  rows: readonly Shared[],
  caption: string,
  head: readonly string[],
  t: Telling,
): Told {
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

function inHundred({ value, from, to }: Span & { readonly value: number }, t: Telling) {
  return { value: t.hundred(value), from: t.hundred(from), to: t.hundred(to) };
}
