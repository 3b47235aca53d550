/** The diary card on paper (D9): one week on a page, one column a day, numbers as the card has them, never averaged. */
import { sharedWords } from "../words/en/shared.ts";
import { diaryWords } from "../words/en/diary.ts";
import { printWords } from "../words/en/print.ts";
import { field, fields, section, write, type Grid, type Row, type Sheet } from "./sheet.ts";
import { aroundSheet } from "./sheetParts.ts";

const words = printWords.diary;
const printed = diaryWords.week.printed;

/** What stands on the card and what was written, line by line; a day without anything is an empty cell. */
export interface DiaryOnPaper {
  readonly weekOf: string;
  readonly most: number;
  readonly emotions: readonly DiaryLine[];
  readonly urges: readonly DiaryLine[];
  readonly targets: readonly DiaryLine[];
  readonly skills: readonly DiaryLine[];
  readonly medicine?: DiaryLine;
  readonly mood?: DiaryLine;
  readonly notes?: readonly string[];
  readonly session?: readonly { readonly name: string; readonly value?: number }[];
  /** Names of the days, first one first. */
  readonly days?: readonly string[];
}
export interface DiaryLine {
  readonly name: string;
  readonly days?: readonly (string | undefined)[];
}

/** An empty card: feelings and urges as the screen offers them, room for lines of one’s own. */
export const blankDiary = (skills: readonly string[]): DiaryOnPaper => ({
  weekOf: "",
  most: 5,
  emotions: [...diaryWords.emotions.slice(0, 6).map(({ name }) => ({ name })), { name: "" }],
  urges: [{ name: diaryWords.urges[0].name }, { name: diaryWords.urges[2].name }, { name: "" }],
  targets: [{ name: "" }, { name: "" }],
  skills: [...skills.map((name) => ({ name })), { name: "" }],
  medicine: { name: words.medicine },
});

export function diaryWeekSheet(card: DiaryOnPaper, locale: string): Sheet {
  const filled = card.weekOf !== "";
  const days = card.days ?? [1, 2, 3, 4, 5, 6, 7].map((number) => sharedWords.weekdayOfNumber(number, locale, "short"));
  return {
    id: "diary",
    title: printed.title,
    corner: filled ? [field(printed.week, card.weekOf)] : [field(printed.name), field(printed.week)],
    lead: words.lead,
    blocks: [
      grid(card, days),
      section(words.line, [
        card.notes && card.notes.length > 0 ? { is: "list", items: card.notes } : write(undefined, 1),
      ]),
      section(
        words.session,
        [
          fields(
            3,
            ...(card.session ?? sessionLines.map((name) => ({ name }))).map(
              ({ name, value }: { name: string; value?: number }) =>
                field(name, value === undefined ? undefined : String(value)),
            ),
          ),
        ],
        { hint: printed.foot },
      ),
    ],
    ...aroundSheet(filled),
  };
}

const sessionLines = [
  diaryWords.session.urgeToQuit,
  diaryWords.session.urgeToHarm,
  diaryWords.session.urgeToUse,
  diaryWords.session.canChangeEmotions,
  diaryWords.session.canChangeActions,
  diaryWords.session.canChangeThoughts,
];

function grid(card: DiaryOnPaper, days: readonly string[]): Grid {
  const group = (title: string, lines: readonly DiaryLine[]): readonly Row[] =>
    lines.length === 0 ? [] : [{ title }, ...lines.map((line) => rowOf(line))];
  return {
    is: "grid",
    caption: words.table,
    head: [{ label: printed.scale(card.most), share: 52 }, ...days.map((label) => ({ label, share: 18 }))],
    rows: [
      ...group(words.feelings(card.most), card.emotions),
      ...group(words.urges(card.most), card.urges),
      ...group(words.targets, card.targets),
      ...(card.medicine ? [rowOf(card.medicine)] : []),
      ...(card.mood ? [rowOf(card.mood)] : []),
      ...group(words.skills, card.skills),
    ],
    rowMm: 5.6,
  };
}

function rowOf({ name, days = [] }: DiaryLine): Row {
  return { head: name, cells: Array.from({ length: 7 }, (_, at) => days[at] ?? "") };
}
