/** What a picture of a pattern shows, as plain values; its words are read to those who hear it. */
import type { Done } from "@tussock/domain";

export type Picture = ChangePicture | RangesPicture | LadderPicture | CountsPicture | WeeksPicture;

/** Lines from one side to the other: before and after, feared and found. */
export interface ChangePicture {
  readonly is: "change";
  readonly alt: string;
  readonly sides: readonly [string, string];
  readonly lines: readonly { readonly key: string; readonly from: number; readonly to: number }[];
  readonly typical?: { readonly from: number; readonly to: number; readonly range?: Span; readonly byItself?: number };
  readonly axis: Axis;
  readonly shown: string;
}
/** A dot with its likely range for each row, or a ring for each log while there are few. */
export interface RangesPicture {
  readonly is: "ranges";
  readonly alt: string;
  readonly axis: Axis;
  readonly rows: readonly {
    readonly label: string;
    readonly meta: string;
    readonly range?: Span & { readonly value: number };
    readonly rings: readonly number[];
  }[];
}
/** One mark a step, by how hard it was rated. */
export interface LadderPicture {
  readonly is: "ladder";
  readonly alt: string;
  readonly axis: Axis;
  readonly band?: Span;
  readonly marks: readonly { readonly at: number; readonly done: Done }[];
  /** Which steps have a mark, where it is not all that are counted. */
  readonly shown?: string;
}
/** So many of so many, row by row. */
export interface CountsPicture {
  readonly is: "counts";
  readonly alt: string;
  readonly rows: readonly {
    readonly label: string;
    readonly meta: string;
    readonly part: number;
    readonly of: number;
  }[];
  readonly most: number;
  readonly legend: readonly [part: string, rest: string];
}
/** One dot a week. */
export interface WeeksPicture {
  readonly is: "weeks";
  readonly alt: string;
  readonly axis: Axis;
  readonly dots: readonly { readonly key: string; readonly value: number }[];
  readonly line?: { readonly from: number; readonly to: number };
  readonly ends: readonly [string, string];
  readonly shown: string;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}
export interface Axis extends Span {
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** Whole tens around what is shown, and no more than five numbers along it. */
export function axisAround(values: readonly number[], least: Span, label: (at: number) => string): Axis {
  const from = Math.floor(Math.min(least.from, ...values) / 10) * 10;
  const to = Math.ceil(Math.max(least.to, ...values) / 10) * 10;
  const step = [10, 20, 25, 50, 100].find((one) => (to - from) / one <= 5) ?? 100;
  const first = Math.ceil(from / step) * step;
  const ticks = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
  return { from, to, ticks: ticks.map((at) => ({ at, label: label(at) })) };
}

/** A place along an axis, from 0 to 100. */
export function along({ from, to }: Span, value: number): number {
  return to === from ? 50 : Math.round(Math.min(1, Math.max(0, (value - from) / (to - from))) * 1000) / 10;
}
