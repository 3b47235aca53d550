/** A time box as it is lived: its parts in order, a pause between each two of them (A12). */
import type { TimeBox } from "./activityRecords.ts";

export interface BoxSpan {
  readonly is: "part" | "pause";
  /** Parts may have a name of their own. */
  readonly title?: string;
  /** Minutes after the start of the whole box. */
  readonly from: number;
  readonly minutes: number;
}

/** Without parts the box is one; parts without a length are left out. */
export function boxSpans({
  minutes,
  parts = [],
  breakMinutes = 0,
}: Pick<TimeBox, "minutes" | "parts" | "breakMinutes">) {
  const named = parts.filter((part) => part.minutes > 0);
  if (named.length === 0) return [{ is: "part", from: 0, minutes }] satisfies readonly BoxSpan[];
  const spans: BoxSpan[] = [];
  let from = 0;
  for (const [at, part] of named.entries()) {
    if (at > 0 && breakMinutes > 0) {
      spans.push({ is: "pause", from, minutes: breakMinutes });
      from += breakMinutes;
    }
    spans.push({ is: "part", title: part.title, from, minutes: part.minutes });
    from += part.minutes;
  }
  return spans;
}

/** How long it takes from beginning to end, pauses and all. */
export function boxMinutes(box: Parameters<typeof boxSpans>[0]): number {
  const last = boxSpans(box).at(-1);
  return last ? last.from + last.minutes : box.minutes;
}

/** Which span the clock stands in; none once the box is over. */
export function spanAt(spans: readonly BoxSpan[], minutesGone: number): BoxSpan | undefined {
  return spans.find(({ from, minutes }) => minutesGone >= from && minutesGone < from + minutes);
}
