/** The log on paper (C9): one try with room for all of it, or what was written down, one entry after the other. */
import type { Practice } from "@tussock/domain";
import { feelings, feelingWord } from "../examples/feelings.ts";
import { obstacleName } from "../examples/planIdeas.ts";
import { logWords } from "../words/en/log.ts";
import { printWords } from "../words/en/print.ts";
import { sharedWords } from "../words/en/shared.ts";
import { obstacleBoxes } from "./obstacleBoxes.ts";
import { bandOfHardness, doneBoxes, ratings } from "./rated.ts";
import {
  box,
  field,
  fields,
  scale,
  section,
  ticks,
  words as paragraph,
  write,
  type Block,
  type Section,
  type Sheet,
} from "./sheet.ts";
import { aroundSheet, joined, nameAndDate } from "./sheetParts.ts";

const words = printWords.log;
const stepWords = printWords.step;

export function logSheet(locale: string, entries: readonly Practice[] = []): Sheet {
  const filled = entries.length > 0;
  return {
    id: "log",
    title: words.title,
    corner: filled ? [] : nameAndDate(),
    ...(!filled && { lead: words.lead }),
    blocks: filled ? entries.map((entry) => entryPart(entry, locale)) : blankLog,
    ...aroundSheet(filled),
  };
}

const feelingsOffered = feelings.filter((_one, at) => at % 2 === 0).map(({ word }) => box(word));

const blankLog: readonly Block[] = [
  section(words.what, [write(undefined, 1), fields(2, field(words.when), field(words.minutes))]),
  section(words.expected, [scale(stepWords.easy, stepWords.tooMuch, undefined, { band: bandOfHardness })]),
  section(words.done, [doneBoxes(undefined)], { hint: logWords.answer.eachCounts }),
  section(words.found, [scale(stepWords.easy, stepWords.tooMuch)]),
  section(words.rated, [ratings(undefined)], { hint: words.pause }),
  section(words.feelings, [ticks(feelingsOffered, field(printWords.sheet.other))]),
  section(words.obstacle, [obstacleBoxes()]),
  section(logWords.learned.label, [write(undefined, 3)]),
];

/** What was not written down leaves no hole: it is not there. */
function entryPart(entry: Practice, locale: string): Section {
  const minutes = entry.minutes === undefined ? undefined : sharedWords.minutesLong(entry.minutes);
  const hard = joined(
    [
      entry.difficultyExpected === undefined ? undefined : `${words.expected}: ${entry.difficultyExpected}`,
      entry.difficultyFound === undefined ? undefined : `${words.found} ${entry.difficultyFound}`,
    ],
    ". ",
  );
  const felt = joined([feltLine(words.before, entry.feelingsBefore), feltLine(words.after, entry.feelingsAfter)], ". ");
  return section(words.entry(sharedWords.dayAndTimeAt(entry.happenedAt, entry.zone, locale), entry.what), [
    doneBoxes(entry.done),
    ...(minutes === undefined ? [] : [paragraph(`${words.minutes}: ${minutes}`)]),
    ...(hard === undefined ? [] : [paragraph(`${hard}.`)]),
    ...(isRated(entry) ? [ratings(entry)] : []),
    ...(felt === undefined ? [] : [paragraph(`${words.feelings}. ${felt}.`)]),
    ...(entry.obstacle === undefined ? [] : [paragraph(`${words.obstacle}: ${obstacleName(entry.obstacle)}`)]),
    ...(entry.learned === undefined ? [] : [write(logWords.learned.label, 1, entry.learned)]),
  ]);
}

function feltLine(when: string, felt: readonly string[] | undefined): string | undefined {
  return felt && felt.length > 0 ? `${when}: ${felt.map(feelingWord).join(", ")}` : undefined;
}

function isRated({ moodBefore, moodAfter, confidenceBefore, confidenceAfter }: Practice): boolean {
  return [moodBefore, moodAfter, confidenceBefore, confidenceAfter].some((score) => score !== undefined);
}
