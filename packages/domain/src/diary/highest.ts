/**
 * [Note: The highest of two devices] A line is rated at its highest of the day, and two devices that have not met yet each
 * know only their own number. The vault merges field by field and the later one wins, so each number is also written
 * down under a name of its own: "high:5:4:sadness". Such fields only come together; the line reads as the highest of them.
 * Saying that a number was a slip takes it away, everywhere.
 */
import type { Fields } from "../record/shape.ts";
import type { DiaryScale } from "./diaryRecords.ts";

export function highName(row: string, { value, most }: { readonly value: number; readonly most: DiaryScale }): string {
  return `high:${most}:${value}:${row}`;
}

export interface High {
  readonly row: string;
  readonly value: number;
  readonly most: number;
}
export function readHigh(name: string): High | undefined {
  const [, most, value, row] = /^high:(5|10):(\d{1,2}):(.+)$/su.exec(name) ?? [];
  if (row === undefined || Number(value) > Number(most)) return undefined;
  return { row, value: Number(value), most: Number(most) };
}

/** Each rated line at the highest number that was given on its scale; the record itself where all of them are. */
export function withHighest<Day extends Fields>(day: Day): Day {
  let copy: Record<string, unknown> | undefined;
  for (const name of Object.keys(day)) {
    const high = readHigh(name);
    const mark = high && ((copy ?? day)[`row:${high.row}`] as Partial<High> | undefined);
    if (!high || mark?.most !== high.most || (mark.value ?? high.value) >= high.value) continue;
    copy ??= { ...day };
    const { at } = day[name] as { readonly at: unknown };
    copy[`row:${high.row}`] = { value: high.value, most: high.most, at };
  }
  return (copy as Day | undefined) ?? day;
}
