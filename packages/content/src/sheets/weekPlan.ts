/** Seven days on paper (C12): day 0, the days, and the three questions at the end. */
import { printWords } from "../words/en/print.ts";
import { sharedWords } from "../words/en/shared.ts";
import { obstacleBoxes } from "./obstacleBoxes.ts";
import { box, field, section, ticks, words as paragraph, write, type Box, type Row, type Sheet } from "./sheet.ts";
import { aroundSheet, nameAndDate } from "./sheetParts.ts";

const words = printWords.week;

/** A plan as paper needs it; what is not there leaves room to write. */
export interface WeekOnPaper {
  readonly weekOf: string;
  readonly area?: string;
  readonly steps: readonly { readonly title: string; readonly bitHard?: boolean; readonly fineOnALowDay?: boolean }[];
  /** In their order, from the first day on. */
  readonly days: readonly DayOnPaper[];
  readonly most?: string;
  readonly inTheWay?: readonly string[];
  readonly change?: string;
}
export interface DayOnPaper {
  readonly day: string;
  readonly step?: string;
  readonly hard?: number;
  readonly done?: "yes" | "partly" | "no";
  readonly mood?: readonly [before: number | undefined, after: number | undefined];
  readonly confidence?: readonly [before: number | undefined, after: number | undefined];
  readonly learned?: string;
}

/** Day 0 asks for 5 to 10 tiny steps (C12); paper has room for eight. */
const ROOM_FOR_STEPS = 8;

export function weekPlanSheet(own?: WeekOnPaper): Sheet {
  return {
    id: "week",
    title: words.title,
    corner: own
      ? [field(printWords.sheet.weekOf, own.weekOf)]
      : nameAndDate().slice(0, 1).concat(field(printWords.sheet.weekOf)),
    lead: words.lead,
    blocks: [
      section(words.dayZero, [areaOf(own), stepsGrid(own), paragraph(words.spare)], { hint: words.dayZeroHint }),
      // By hand the steps need a page of their own; what is written already is short.
      ...(own ? [] : [{ is: "pageBreak" } as const]),
      section(words.title, [
        {
          is: "grid",
          caption: words.table,
          head: [
            { label: words.day, share: own ? 15 : 10 },
            { label: words.myStep, share: 34 },
            { label: words.hard, share: 14 },
            { label: words.didIt, share: 28 },
            { label: words.mood, share: 21 },
            { label: words.confidence, share: 22 },
            { label: words.learned, share: 36 },
          ],
          rows: Array.from({ length: 7 }, (_, at) => dayRow(at, own?.days[at])),
          rowMm: 14.5,
          wide: true,
        },
      ]),
      section(words.most, [write(undefined, 2, own?.most)]),
      section(words.inTheWay, [obstacleBoxes(own?.inTheWay)]),
      section(words.change, [write(undefined, 2, own?.change)]),
    ],
    ...aroundSheet(own !== undefined),
  };
}

function areaOf(own: WeekOnPaper | undefined) {
  if (own?.area !== undefined) return write(words.area, 1, own.area, true);
  return ticks(
    (["daily", "study", "work", "social", "creative"] as const).map((kind) => box(sharedWords.areas[kind].name)),
    field(printWords.sheet.other),
  );
}

function stepsGrid(own: WeekOnPaper | undefined) {
  const steps = own?.steps ?? [];
  return {
    is: "grid",
    caption: words.steps,
    head: [
      { label: "", share: 11 },
      { label: words.step, share: 104 },
      { label: words.bitHard, share: 30 },
      { label: words.lowDay, share: 38 },
    ],
    rows: Array.from({ length: Math.max(steps.length, own ? 0 : ROOM_FOR_STEPS) }, (_, at) => ({
      head: String(at + 1),
      cells: [
        steps[at]?.title ?? "",
        [box(printWords.sheet.yes, steps[at]?.bitHard)],
        [box(printWords.sheet.yes, steps[at]?.fineOnALowDay)],
      ],
    })),
    rowMm: own ? 9 : 12.5,
  } as const;
}

function dayRow(at: number, day: DayOnPaper | undefined): Row {
  const done: readonly Box[] = [
    box(words.all, day?.done === "yes"),
    box(words.part, day?.done === "partly"),
    box(words.notNow, day?.done === "no"),
  ];
  return {
    head: day?.day ?? String(at + 1),
    cells: [
      day?.step ?? "",
      day?.hard === undefined ? "" : String(day.hard),
      done,
      beforeAfter(day?.mood),
      beforeAfter(day?.confidence),
      day?.learned ?? "",
    ],
  };
}

function beforeAfter(pair: DayOnPaper["mood"]): string {
  const [before, after] = pair ?? [];
  if (before === undefined && after === undefined) return "";
  return words.beforeAfter(before === undefined ? "…" : String(before), after === undefined ? "…" : String(after));
}
