/** A seven-day plan as paper needs it: its steps, what was logged on its days, and what its review said. */
import type { Area, Day, Practice, Review, StepNow, WeekPlan, WeekStep } from "@tussock/domain";
import { given } from "@tussock/domain";
import { areaName } from "../areaName.ts";
import { sharedWords } from "../words/en/shared.ts";
import type { DayOnPaper, WeekOnPaper } from "./weekPlan.ts";

export interface WeekToPrint {
  readonly plan: WeekPlan;
  readonly days: readonly { readonly day: Day }[];
  readonly choice: readonly { readonly step: StepNow; readonly mark: WeekStep }[];
  readonly area?: Area;
}

export function weekOfPlan(
  week: WeekToPrint,
  practices: readonly Practice[],
  review: Review | undefined,
  locale: string,
): WeekOnPaper {
  const { area } = week;
  return given({
    weekOf: sharedWords.shortDay(week.plan.from, locale),
    area: area && areaName(area),
    steps: week.choice.map(({ step, mark }) =>
      given({ title: step.title, bitHard: mark.aBitHard, fineOnALowDay: mark.fineOnALowDay }),
    ),
    days: week.days.map(({ day }) =>
      dayOnPaper(
        day,
        practices.filter((practice) => practice.day === day),
        locale,
      ),
    ),
    most: review?.strongest?.join("\n"),
    inTheWay: review?.inTheWay,
    change: review?.change ?? review?.used?.join("\n"),
  });
}

/** Several tries on one day stand under each other; the numbers are those of the first, as one row has room for. */
function dayOnPaper(day: Day, tries: readonly Practice[], locale: string): DayOnPaper {
  const first = tries.toSorted((one, other) => one.happenedAt - other.happenedAt)[0];
  const best = (["yes", "partly", "no"] as const).find((done) => tries.some((one) => one.done === done));
  const lines = (say: (one: Practice) => string | undefined) => tries.flatMap((one) => say(one) ?? []).join("\n");
  return given({
    day: sharedWords.shortDay(day, locale),
    step: lines(({ what }) => what) || undefined,
    hard: first?.difficultyFound ?? first?.difficultyExpected,
    done: best,
    mood: first && ([first.moodBefore, first.moodAfter] as const),
    confidence: first && ([first.confidenceBefore, first.confidenceAfter] as const),
    learned: lines(({ learned }) => learned) || undefined,
  });
}
