/** Before and after a step, feared and found: pairs as lines, their means, and how far apart they likely lie. */
import type { ChangePattern, FearedPattern } from "@tussock/domain/patterns";
import { patternCardsWords as words } from "@tussock/content/words/patternCards";
import { patternsWords } from "@tussock/content/words/patterns";
import { sharedWords } from "@tussock/content/words/shared";
import type { NumbersTable, PatternPart } from "../patternCards.ts";
import { axisAround, type ChangePicture, type Span } from "../picture.ts";
import { likely, pictured, type Telling } from "./telling.ts";

export function changePart({ name, n, says, estimate, table }: ChangePattern, t: Telling): PatternPart {
  const said = patternsWords[name];
  const { change } = patternsWords;
  const sentences: string[] = [];
  if (says.key === "tooEarly") sentences.push(patternsWords.tooEarlyOf(says.have, says.need));
  // Nothing asks for confidence without a step, so nothing is said of how many such notes there are.
  else if (says.key === "pairs" && says.because === "fewNotes" && name === "confidenceAfter")
    sentences.push(said.nothingClear(says.higher, says.of));
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

  const lacksNotes = says.key === "pairs" && says.because === "fewNotes" && name === "moodAfter";

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
          n,
          t,
        ),
    ),
    ...(lacksNotes && { action: { label: words.toDiary, href: "/diary" } }),
    tables: [
      { caption: words.captions[name], head: words.sums.head, rows: sums },
      ...pairsTable(
        words.captions[name],
        patternsWords.change.head,
        table.pairs.map(({ day, before: from, after: to }) => [day, from, to] as const),
        t,
      ),
    ],
  };
}

export function fearedPart({ name, n, says, estimate, table }: FearedPattern, t: Telling): PatternPart {
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
          n,
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
        words.captions.feared,
        said.head,
        table.pairs.map((pair) => [pair.day, pair.feared, pair.found] as const),
        t,
      ),
    ],
  };
}

function changePicture(
  { alt, sides, lines }: Pick<ChangePicture, "alt" | "sides" | "lines">,
  typical: ChangePicture["typical"],
  n: number,
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
    shown: [
      lines.length < n ? words.latestLines(lines.length) : patternsWords.change.line,
      words.shown(t.whole(axis.from), t.whole(axis.to)),
    ].join(" "),
  };
}

/** Where the mean after a step likely lies, with what comes by itself left where it is. */
function around(base: number, { from, to }: Span): Span {
  return { from: base + from, to: base + to };
}

function pairsTable(
  caption: string,
  head: readonly string[],
  pairs: readonly (readonly [day: Parameters<typeof sharedWords.shortDay>[0], from: number, to: number])[],
  t: Telling,
): readonly NumbersTable[] {
  if (pairs.length === 0) return [];
  return [
    {
      caption: words.stepByStep(caption),
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
