/** A time box, honoured by the timer: how long it runs, which part it is now, what is said on the way, and the kind stop. */
import type { PlannedStep } from "@tussock/domain";
import { boxMinutes, boxSpans, spanAt, type BoxSpan } from "@tussock/domain/activity";
import { sharedWords } from "@tussock/content/words/shared";
import { timeBoxWords as words } from "@tussock/content/words/timeBox";
import type { BoxNow } from "#app/activityAsks.ts";

/** What is shown under the clock. */
export interface BoxFace {
  readonly now: string;
  readonly next?: string;
}

/** As long after a stop as the box was made for; small enough to be no second box. */
export const BOX_MORE_MINUTES = 2;

/** A box for the step is its length; a smaller size keeps its own, and a box for the day leaves the plan's. */
export function boxedLength(planned: PlannedStep | undefined, box: BoxNow | undefined): number | undefined {
  if (!planned || box?.box.boxes !== "step" || planned.size !== "usual") return planned?.minutes;
  return boxMinutes(box.box);
}

/** The parts the timer goes through; none where it runs as one. */
export function spansFor(planned: PlannedStep | undefined, box: BoxNow | undefined): readonly BoxSpan[] {
  if (box?.box.boxes !== "step" || planned?.size !== "usual") return [];
  const spans = boxSpans(box.box);
  return spans.length > 1 ? spans : [];
}

export function boxFace(box: BoxNow | undefined, spans: readonly BoxSpan[], minutesGone: number): BoxFace | undefined {
  if (!box) return undefined;
  const { minutes, enough, boxes } = box.box;
  const next = enough === undefined ? {} : { next: words.enough(enough) };
  if (boxes === "day") return { now: words.day(sharedWords.minutesLong(minutes), box.usedToday), ...next };
  const span = spanAt(spans, minutesGone);
  if (!span) return enough === undefined ? undefined : { now: words.enough(enough) };
  const parts = spans.filter(({ is }) => is === "part");
  const left = sharedWords.minutesLong(Math.max(1, Math.ceil(span.from + span.minutes - minutesGone)));
  const after = spans[spans.indexOf(span) + 1];
  return {
    now:
      span.is === "pause"
        ? words.pause(left)
        : words.part(parts.indexOf(span) + 1, parts.length, titleOf(span, parts), left),
    ...(after ? { next: comes(after, parts) } : next),
  };
}

/** Said once, as the clock goes from one part into the next. */
export function spanSaid(spans: readonly BoxSpan[], from: number, to: number): string | undefined {
  const entered = spans.findLast((span) => span.from > from && span.from <= to);
  if (!entered) return undefined;
  if (entered.is === "pause") return words.said.pause(sharedWords.minutesLong(entered.minutes));
  return words.said.part(
    titleOf(
      entered,
      spans.filter(({ is }) => is === "part"),
    ),
  );
}

/** What the person chose to read at the end; of a box for the day only once the day's minutes are used. */
export function stopWordsFor(box: BoxNow | undefined, minutesGone: number): string | undefined {
  if (!box) return undefined;
  if (box.box.boxes === "day" && box.usedToday + minutesGone < box.box.minutes) return undefined;
  return box.box.stopWords ?? words.usual;
}

/** Pauses are part of the box and none of the practice. */
export function pausesWithin(spans: readonly BoxSpan[], minutesGone: number): number {
  return spans.reduce(
    (sum, { is, from, minutes }) => (is === "pause" ? sum + Math.min(minutes, Math.max(0, minutesGone - from)) : sum),
    0,
  );
}

function titleOf(span: BoxSpan, parts: readonly BoxSpan[]): string {
  return span.title ?? `${parts.indexOf(span) + 1}`;
}
function comes(span: BoxSpan, parts: readonly BoxSpan[]): string {
  return span.is === "pause"
    ? words.nextPause(sharedWords.minutesLong(span.minutes))
    : words.nextPart(titleOf(span, parts));
}
