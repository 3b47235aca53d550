/** What of one’s own could stand on paper, asked of the vault when this screen opens. */
import { useEffect, useState } from "preact/hooks";
import { isDay, ofType, type Day } from "@tussock/domain";
import { areaName } from "@tussock/content/areaName";
import { cardById } from "@tussock/content/skills/cards";
import type { PatternsNow } from "#app/patternAsks.ts";
import { useTussock, type Tussock } from "#app/tussock.ts";
import type { OwnThings } from "./print.ts";

/** A month of several tries a day, and then some. */
const MOST_PRACTICES = 300;

/** Undefined while they are read, and while nobody asks for them. */
export function usePatternsToPrint(wanted: boolean): PatternsNow | undefined {
  const { ask, changes } = useTussock();
  const [patterns, setPatterns] = useState<PatternsNow>();
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    void ask("patterns").then((found) => here && setPatterns(found));
    return () => {
      here = false;
    };
  }, [ask, wanted, changes.value]);
  return patterns;
}

/** `of` may be a day: then it is that week of the diary card. */
export function usePrintThings(of: string | undefined): OwnThings | undefined {
  const { ask, changes, today } = useTussock();
  const [own, setOwn] = useState<OwnThings>();
  const day = today.value?.day;
  useEffect(() => {
    if (day === undefined) return;
    let here = true;
    void ownThings(ask, day, of).then((things) => here && setOwn(things));
    return () => {
      here = false;
    };
  }, [ask, day, of, changes.value]);
  return own;
}

async function ownThings(ask: Tussock["ask"], today: Day, of: string | undefined): Promise<OwnThings> {
  const [steps, areas, plans, log, records, goals, safetyPlan, week, reviews, diary, profile] = await Promise.all([
    ask("steps"),
    ask("areas"),
    ask("openPlans"),
    ask("log", { filter: { kinds: ["practice"] }, most: MOST_PRACTICES }),
    ask("activityRecords"),
    ask("goals"),
    ask("safetyPlan"),
    ask("week"),
    ask("reviews"),
    ask("diaryWeek", isDay(of) ? { day: of } : {}),
    ask("profile"),
  ]);
  const weekReview = reviews.find((review) => review.type === "review" && review.weekPlanId === week?.plan.id);
  return {
    today,
    steps,
    areas,
    plans,
    practices: ofType(log.entries, "practice"),
    runs: ofType(records, "activityRun"),
    cards: ofType(records, "teachCard"),
    names: new Map<string, string>([
      ...steps.map(({ step, title }) => [step.id, title] as const),
      ...goals.map(({ version }) => [version.goalId, version.title] as const),
      ...areas.map((area) => [area.id, areaName(area)] as const),
    ]),
    safetyPlan,
    kept: (profile.keptSkills ?? []).flatMap((id) => cardById(id) ?? []),
    diary: diary.week,
    ...(week && { week }),
    ...(weekReview?.type === "review" && week && { weekReview }),
  };
}
