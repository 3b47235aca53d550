/** The library of skills: what is listed, what is kept at hand, and how a card is used. */
import { daysBetween, type Day, type SkillUse } from "@tussock/domain";
import { cardById, type SkillCard } from "@tussock/content/skills/cards";
import { guideById } from "@tussock/content/skills/guides";
import { loggedSkillName, skillOf } from "@tussock/content/skills/names";

export function cardPath(card: string): string {
  return `/skills/${card}`;
}
export function guidePath(guide: string): string {
  return `/right-now/${guide}`;
}
export function ratePath(skill: string, use?: string): string {
  return `/skills/${skill}/rate${use === undefined ? "" : `?use=${use}`}`;
}

/** Ids of a later version stay kept, though there is no card to show for them here. */
export function keptCards(kept: readonly string[]): readonly SkillCard[] {
  return kept.flatMap((id) => cardById(id) ?? []);
}

/** The newest kept stands last, so that nothing moves under a hand that knows its place. */
export function keptWith(kept: readonly string[], skill: string, on: boolean): readonly string[] {
  const others = kept.filter((one) => one !== skill);
  return on ? [...others, skill] : others;
}

/** A row for something used before: the name it was logged under, and the way to it. */
export interface UsedBefore {
  readonly skill: string;
  readonly name: string;
  readonly times: number;
  readonly href: string;
}

/** The most used first; what this version does not know is left out, for there is no way to it. */
export function usedBefore(uses: readonly SkillUse[], most: number): readonly UsedBefore[] {
  const times = new Map<string, number>();
  for (const { skill } of uses) times.set(skill, (times.get(skill) ?? 0) + 1);
  return [...times]
    .toSorted(([, one], [, other]) => other - one)
    .flatMap(([skill, count]) => {
      const href = guideById(skill) ? guidePath(skill) : cardById(skill) && cardPath(skill);
      return href === undefined ? [] : [{ skill, name: loggedSkillName(skill), times: count, href }];
    })
    .slice(0, most);
}

/** Uses of skills that come by themselves are not asked after, where the person wished so (E11). */
export function askedAfter(uses: readonly SkillUse[], quiet: readonly string[]): readonly SkillUse[] {
  return uses.filter(({ skill }) => !quiet.includes(skillOf(skill)));
}

/** The newest use that has no word on how it went, while it is still fresh enough to be told (E5). */
export function toldLater(uses: readonly SkillUse[], today: Day): SkillUse | undefined {
  return uses.find(
    ({ helped, note, day }) => helped === undefined && note === undefined && daysBetween(day, today) <= FRESH_DAYS,
  );
}
/** Two days on, recall says little: a first choice by us. */
const FRESH_DAYS = 1;
