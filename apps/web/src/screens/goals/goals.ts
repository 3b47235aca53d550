/** What the pages of goals say: how often, what for, the way so far, and what was agreed before. */
import type { Area, Day, RecordId } from "@tussock/domain";
import type { GoalLine, GoalStory, WayMark } from "@tussock/domain/goal";
import { fieldName, loggedSkillName } from "@tussock/content/skills/names";
import { goalsWords as words } from "@tussock/content/words/goals";
import { sharedWords } from "@tussock/content/words/shared";
import { areaNamed } from "#app/areaNamed.ts";

export const goalsPath = "/goals";
export function goalPath(id: RecordId): string {
  return `${goalsPath}/${id}`;
}

export interface GoalShelves {
  /** Parts stand on the page of their goal, and here only when that one is gone. */
  readonly open: readonly GoalLine[];
  readonly met: readonly GoalLine[];
  readonly letGo: readonly GoalLine[];
}

export function goalShelves(lines: readonly GoalLine[]): GoalShelves {
  const open = lines.filter(({ goal }) => !goal.closed);
  const there = new Set(open.map(({ goal }) => goal.id));
  const endedLast = (one: GoalLine, other: GoalLine) => compare(other.goal.ended?.on, one.goal.ended?.on);
  return {
    open: open
      .filter(({ under }) => under === undefined || !there.has(under))
      .toSorted((one, other) => compare(other.version.from, one.version.from)),
    met: lines.filter(({ goal }) => goal.closed && goal.ended?.how === "met").toSorted(endedLast),
    letGo: lines.filter(({ goal }) => goal.closed && goal.ended?.how !== "met").toSorted(endedLast),
  };
}
function compare(one: string | undefined = "", other: string | undefined = ""): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** "Skill: STOP", "Home"; nothing where the goal is for no part of life in particular. */
export function whatFor({ goal }: Pick<GoalLine, "goal">, areas: readonly Area[]): string | undefined {
  if (goal.skill !== undefined) return words.forSkill(fieldName(goal.skill));
  return areaNamed(goal.areaId, areas);
}

export function oftenSaid({ version: { timesAWeek } }: Pick<GoalLine, "version">): string | undefined {
  if (!timesAWeek) return undefined;
  const { least, most } = timesAWeek;
  return least === 0 ? words.often.upTo(most) : words.often.range(least, most);
}

/**
 * How this week goes, never how much is still to do: a number stands here only once there is one. A week is new after
 * others; a goal that nothing is logged for has none behind it.
 */
export function weekSaid({
  version: { timesAWeek },
  times: { thisWeek, total },
}: Pick<GoalLine, "version" | "times">): string | undefined {
  if (thisWeek === undefined) return total === 0 ? undefined : words.often.newWeek;
  const said = words.often.thisWeek(thisWeek);
  if (!timesAWeek || thisWeek < timesAWeek.least) return said;
  return `${said} ${thisWeek > timesAWeek.most ? words.often.plenty : words.often.enough}`;
}

export function totalSaid({ times: { total, since } }: Pick<GoalLine, "times">, locale: string): string {
  if (since === undefined) return words.often.none;
  return words.often.total(total, sharedWords.dayWithYear(since, locale));
}

/** One line under a title in a list. */
export function goalMeta(line: GoalLine, areas: readonly Area[]): string {
  return words.meta([whatFor(line, areas), oftenSaid(line)].filter((part) => part !== undefined));
}

/** "2027-03" as "March 2027"; what another version wrote stands as it is. */
export function monthSaid(around: string, locale: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(around) ?? [];
  return year === undefined ? around : `${sharedWords.monthOfNumber(Number(month), locale, "long")} ${year}`;
}

export interface WayRow {
  readonly day: Day;
  readonly said: string;
  readonly href?: string;
}

export function wayRows(way: readonly WayMark[]): readonly WayRow[] {
  return way.map((mark): WayRow => {
    const { day } = mark;
    switch (mark.is) {
      case "began":
        return { day, said: words.way.began };
      case "firstEntry": {
        const { entry } = mark;
        const what = entry.type === "practice" ? entry.what : loggedSkillName(entry.skill);
        return { day, said: words.way.firstEntry(what), href: `/look-back/${entry.id}` };
      }
      case "sign":
        return { day, said: words.way.sign(mark.noticed.sign) };
      case "found": {
        const { kind, title, way: entries } = mark.found;
        const last = entries.at(-1);
        if (kind === "goalMet") return { day, said: words.way.goalMet };
        const said = kind === "projectDone" ? words.way.projectDone : words.way.levelReached(title);
        return { day, said, ...(last && { href: `/look-back/${last.id}` }) };
      }
      case "milestone":
        return { day, said: words.way.milestone(mark.milestone.text) };
    }
  });
}

/** "From 1 Sep 2026 until now": the wording that counts is the first of them. */
export function spanSaid({ version, to }: GoalStory["history"][number], locale: string): string {
  const from = sharedWords.dayWithYear(version.from, locale);
  if (to === undefined) return words.history.now(from);
  return to === version.from
    ? words.history.thatDay(from)
    : words.history.then(from, sharedWords.dayWithYear(to, locale));
}
