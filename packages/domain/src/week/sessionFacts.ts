/**
 * Facts before a session (D7): counts, single numbers and the person's own words since a day. Nothing is reckoned into a
 * mean, and nothing is on the page that the person did not choose.
 */
import type { Day } from "../day/day.ts";
import { reviewWeek, type WeekNumbers } from "../patterns/reviewWeek.ts";
import { firstPracticeDay } from "../practice/firstPracticeDay.ts";
import { oldestFirst } from "../record/entry.ts";
import type { Practice, RecordId, TussockRecord } from "../record/record.ts";
import { pathDay } from "../today/todayFold.ts";
import type { PathDay } from "../today/todayView.ts";

export interface SessionFacts {
  readonly numbers: WeekNumbers;
  /** All of the days, to draw; none when there is nothing in them, or too many for a page. */
  readonly days: readonly PathDay[];
  /** Of the steps with a rating before and after: how many ended higher, the same, lower. */
  readonly mood: Moved;
  readonly confidence: Moved;
  /** The largest rise in mood, with its two numbers. */
  readonly lift?: { readonly what: string; readonly day: Day; readonly before: number; readonly after: number };
  readonly ownWords: readonly OwnLine[];
  readonly wins: readonly OwnLine[];
  readonly thoughts: readonly OwnLine[];
}
export interface Moved {
  readonly pairs: number;
  readonly higher: number;
  readonly same: number;
  readonly lower: number;
}
export interface OwnLine {
  readonly id: RecordId;
  readonly day: Day;
  readonly text: string;
}

export function sessionFacts(records: Iterable<TussockRecord>, from: Day, to: Day): SessionFacts {
  const all = [...records];
  const numbers = reviewWeek(all, from, to);
  const within = all.filter((record) => "day" in record && record.day >= from && record.day <= to);
  const practices = within.filter((record) => record.type === "practice").sort(oldestFirst);
  const lift = liftOf(practices);
  return {
    numbers,
    days: daysToDraw(numbers, firstPracticeDay(all)),
    mood: moved(practices, "moodBefore", "moodAfter"),
    confidence: moved(practices, "confidenceBefore", "confidenceAfter"),
    ...(lift && { lift }),
    ownWords: numbers.ownWords,
    wins: within.filter((record) => record.type === "win").sort(oldestFirst),
    thoughts: within.filter((record) => record.type === "thought").sort(oldestFirst),
  };
}

/** Eight weeks: more rows of days would leave a page no room for lines. */
const DRAWN_MOST = 56;

function daysToDraw({ days, to }: WeekNumbers, begun: Day | undefined): readonly PathDay[] {
  const isDrawn = days.length <= DRAWN_MOST && days.some(({ best }) => best);
  return isDrawn ? days.map(({ day, best }) => pathDay(day, to, best, begun)) : [];
}

function moved(
  practices: readonly Practice[],
  before: "moodBefore" | "confidenceBefore",
  after: "moodAfter" | "confidenceAfter",
): Moved {
  const changes = practices.flatMap((practice) => {
    const [from, to] = [practice[before], practice[after]];
    return from === undefined || to === undefined ? [] : [to - from];
  });
  return {
    pairs: changes.length,
    higher: changes.filter((change) => change > 0).length,
    same: changes.filter((change) => change === 0).length,
    lower: changes.filter((change) => change < 0).length,
  };
}

function liftOf(practices: readonly Practice[]): SessionFacts["lift"] {
  let lift: SessionFacts["lift"];
  for (const { what, day, moodBefore: before, moodAfter: after } of practices) {
    if (before === undefined || after === undefined || after <= before) continue;
    if (!lift || after - before > lift.after - lift.before) lift = { what, day, before, after };
  }
  return lift;
}
