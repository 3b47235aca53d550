/** What the mastery map shows: each skill with its stage, where it was tried, and the entries behind each place. */
import type { Area } from "@tussock/domain";
import type { MasteryCell, SkillMastery, Strength } from "@tussock/domain/skill";
import { skillsWords } from "@tussock/content/words/skills";
import { areaName } from "@tussock/content/areaName";

const words = skillsWords.map;

export const mapPath = "/skills/map";
export function skillMapPath(skill: string): string {
  return `${mapPath}?skill=${encodeURIComponent(skill)}`;
}

/** A known kind of situation, an area of life for a practice, or the person's own words. */
export function placeName(situation: string | undefined, areas: readonly Area[]): string {
  if (situation === undefined) return words.anyPlace;
  const known = skillsWords.situations.find(({ id }) => id === situation);
  if (known) return known.name;
  const area = areas.find(({ id }) => id === situation);
  return area ? areaName(area) : situation;
}

export interface PlaceRow {
  readonly situation: string | undefined;
  readonly name: string;
  readonly uses: number;
  readonly cells: Readonly<Partial<Record<Column, MasteryCell>>>;
}
export type Column = Strength | "unsaid";
const columns: readonly Column[] = ["low", "middle", "high", "unsaid"];

/** One row for each place, those most used first; where it was not said stands last. */
export function placeRows({ cells }: Pick<SkillMastery, "cells">, areas: readonly Area[]): readonly PlaceRow[] {
  const rows = new Map<string | undefined, { uses: number; cells: Partial<Record<Column, MasteryCell>> }>();
  for (const cell of cells) {
    const row = rows.get(cell.situation) ?? { uses: 0, cells: {} };
    row.uses += cell.uses;
    row.cells[cell.strength ?? "unsaid"] = cell;
    rows.set(cell.situation, row);
  }
  return [...rows]
    .map(([situation, row]) => ({ situation, name: placeName(situation, areas), ...row }))
    .toSorted((one, other) => unsaidLast(one) - unsaidLast(other) || other.uses - one.uses);
}
function unsaidLast({ situation }: PlaceRow): number {
  return situation === undefined ? 1 : 0;
}

/** Without a use whose strength was left unsaid there is no column for it; and with no strength said at all, only that. */
export function columnsOf(rows: readonly PlaceRow[]): readonly Column[] {
  const filled = columns.filter((column) => rows.some(({ cells }) => cells[column]));
  return filled.every((column) => column === "unsaid")
    ? filled
    : columns.filter((one) => one !== "unsaid" || filled.includes(one));
}

export type Dot = "helped" | "used" | "tried";
/** A hand's worth of marks; more is said as a number. */
export const DOTS_MOST = 6;

/** Helped and used weigh the same to the eye: use is the practice, help is what may come of it. */
export function dotsOf({ uses, helped, evidence }: MasteryCell): readonly Dot[] {
  const tried = evidence.filter(({ used }) => !used).length;
  return [
    ...Array.from({ length: helped }, (): Dot => "helped"),
    ...Array.from({ length: uses - helped }, (): Dot => "used"),
    ...Array.from({ length: tried }, (): Dot => "tried"),
  ];
}

export function cellSaid({ uses, helped }: MasteryCell): string {
  return uses === 0 ? words.cellTried : words.cellSaid(uses, helped);
}

export function whereSaid({ situation, strength }: MasteryCell, areas: readonly Area[]): string {
  const strong = strength === undefined ? words.strengthUnsaid : words.strength[strength];
  return words.where(placeName(situation, areas), strong);
}
