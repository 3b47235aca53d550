/** Questions that compare levels of something: kinds of step, times, the weekend, skills. */
import type { PartOfDay } from "../day/logicalDay.ts";
import type { RecordId } from "../record/record.ts";
import { fitOf, POINTS_LEAST } from "./askChange.ts";
import { compareLevels, LEVEL_LEAST, ALL_LEAST, type Compared, type Observed } from "./compareLevels.ts";
import type {
  ComparisonSays,
  Estimate,
  KindsPattern,
  LiftRow,
  ShareRow,
  SkillHelp,
  SkillsPattern,
  TimesPattern,
  WeekPart,
  WeekPattern,
} from "./pattern.ts";
import type { Question } from "./question.ts";
import type { PracticeRow, SkillRow } from "./row.ts";
import { shareOf } from "./shareOf.ts";

type Rating = "mood" | "confidence";

export function askKinds(practices: readonly PracticeRow[], of: Rating): Question<KindsPattern> {
  const { compared, table, n } = compareLifts(practices, of, (row) => row.area as RecordId | undefined);
  const name = of === "mood" ? "kindsMood" : "kindsConfidence";
  return {
    chance: compared.chance,
    weight: of === "mood" ? KINDS_WEIGHT : 1,
    answer: (clear) => ({ name, n, ...told(compared, clear, n), table }),
  };
}

export function askTimesMood(practices: readonly PracticeRow[]): Question<TimesPattern> {
  const { compared, table, n } = compareLifts<PartOfDay>(practices, "mood", partOf);
  return { chance: compared.chance, answer: (clear) => ({ name: "timesMood", n, ...told(compared, clear, n), table }) };
}

export function askTimesDone(practices: readonly PracticeRow[]): Question<TimesPattern> {
  const { compared, table, n } = compareDone<PartOfDay>(practices, partOf);
  return { chance: compared.chance, answer: (clear) => ({ name: "timesDone", n, ...told(compared, clear, n), table }) };
}

export function askWeekMood(practices: readonly PracticeRow[]): Question<WeekPattern> {
  const { compared, table, n } = compareLifts<WeekPart>(practices, "mood", weekPartOf);
  return { chance: compared.chance, answer: (clear) => ({ name: "weekMood", n, ...told(compared, clear, n), table }) };
}

export function askWeekDone(practices: readonly PracticeRow[]): Question<WeekPattern> {
  const { compared, table, n } = compareDone<WeekPart>(practices, weekPartOf);
  return { chance: compared.chance, answer: (clear) => ({ name: "weekDone", n, ...told(compared, clear, n), table }) };
}

/** A lot counts as 1, a bit as a half: what the table calls helped is either. */
export function askSkills(skills: readonly SkillRow[]): Question<SkillsPattern> {
  const rated = skills.filter((row) => row.helped !== undefined);
  const n = rated.length;
  const observed = rated.map((row): Observed<string> => ({
    level: row.skill,
    y: row.helped === "aLot" ? 1 : row.helped === "aBit" ? 0.5 : 0,
    weight: row.weight,
    week: row.week,
  }));
  const compared = compareLevels(observed, SHARE_LEAST, { from: 0, to: 1 });
  const table = skillTable(skills);
  return { chance: compared.chance, answer: (clear) => ({ name: "skills", n, ...told(compared, clear, n), table }) };
}

/** Which steps go with a lift is what people plan by; so that 15 points are found within a year, it may err more than the others. */
const KINDS_WEIGHT = 4;
/** Two points of 100 for a share, as 1.5 is for a rating: under that nobody would do anything differently. */
const SHARE_LEAST = 0.02;

const partOf = (row: PracticeRow) => row.part;
const weekPartOf = (row: PracticeRow): WeekPart => (row.weekend ? "weekend" : "weekdays");

function told<Level>(
  { chance, surest }: Compared<Level>,
  clear: boolean,
  n: number,
): { readonly says: ComparisonSays<Level>; readonly estimate?: Estimate } {
  if (chance === undefined) return { says: { key: "tooEarly", have: Math.min(n, ALL_LEAST), need: ALL_LEAST } };
  if (!clear || !surest) return { says: { key: "nothingClear" } };
  return {
    estimate: surest.apart,
    says: { key: "clear", level: surest.level, way: surest.apart.value > 0 ? "higher" : "lower" },
  };
}

/**
 * The lift that goes with a level, for days that begin alike: a low beginning rises further by itself, so what follows
 * from the beginning is taken out before levels are compared.
 */
function compareLifts<Level>(
  practices: readonly PracticeRow[],
  of: Rating,
  levelOf: (row: PracticeRow) => Level | undefined,
) {
  const pairs = practices.filter(
    (row) => !Number.isNaN(row[of].before) && !Number.isNaN(row[of].after) && levelOf(row) !== undefined,
  );
  const fit = fitOf(pairs, of);
  const observed = pairs.map((row): Observed<Level> => ({
    level: levelOf(row) as Level,
    y: row[of].after - fit.meanBefore - fit.slope * (row[of].before - fit.meanBefore),
    weight: row.weight,
    week: row.week,
  }));
  const compared = compareLevels(observed, POINTS_LEAST, { from: -100, to: 100 });
  const rows = new Map<Level, { n: number; changes: number[] }>();
  for (const row of pairs) {
    const level = levelOf(row) as Level;
    const one = rows.get(level) ?? { n: 0, changes: [] };
    rows.set(level, one);
    one.n += 1;
    if (one.n < LEVEL_LEAST || !compared.pooled.has(level)) one.changes.push(row[of].after - row[of].before);
  }
  const table = [...rows].map(([level, { n, changes }]): LiftRow<Level> => {
    const lift = compared.pooled.get(level);
    return lift ? { level, n, lift, changes: [] } : { level, n, changes: changes.slice(-ALL_LEAST) };
  });
  return { compared, n: pairs.length, table: table.sort((one, other) => other.n - one.n) };
}

function compareDone<Level>(practices: readonly PracticeRow[], levelOf: (row: PracticeRow) => Level) {
  const observed = practices.map((row): Observed<Level> => ({
    level: levelOf(row),
    y: row.done === "yes" ? 1 : 0,
    weight: row.weight,
    week: row.week,
  }));
  const compared = compareLevels(observed, SHARE_LEAST, { from: 0, to: 1 });
  const rows = new Map<Level, { done: number; n: number }>();
  for (const { level, y } of observed) {
    const one = rows.get(level) ?? { done: 0, n: 0 };
    rows.set(level, one);
    one.n += 1;
    one.done += y;
  }
  const table = [...rows].map(([level, { done, n }]): ShareRow<Level> => ({ level, done, n, ...shareOf(done, n) }));
  return { compared, n: practices.length, table: table.sort((one, other) => other.n - one.n) };
}

function skillTable(skills: readonly SkillRow[]): readonly SkillHelp[] {
  const rows = new Map<string, { used: number; n: number; helped: number }>();
  for (const row of skills) {
    const one = rows.get(row.skill) ?? { used: 0, n: 0, helped: 0 };
    rows.set(row.skill, one);
    one.used += 1;
    if (row.helped !== undefined) one.n += 1;
    if (row.helped === "aLot" || row.helped === "aBit") one.helped += 1;
  }
  return [...rows]
    .map(([level, { used, n, helped }]): SkillHelp => ({ level, used, n, helped, ...shareOf(helped, n) }))
    .sort((one, other) => other.used - one.used || (one.level < other.level ? -1 : 1));
}
