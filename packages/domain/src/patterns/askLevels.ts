/** Questions that compare levels of something: kinds of step, times, the weekend, skills. */
import type { PartOfDay } from "../day/logicalDay.ts";
import type { RecordId } from "../record/record.ts";
import { POINTS_LEAST } from "./askChange.ts";
import { ALL_LEAST, compareLevels, LEVEL_LEAST, type Compared } from "./compareLevels.ts";
import { at, levelsAt, placesWhere, type LiftPairs } from "./liftPairs.ts";
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
import { partsOfDay, YES, type PatternRows, type Rating } from "./row.ts";
import { shareOf } from "./shareOf.ts";
import { byText } from "../shared/byText.ts";

export function askKinds({ practices, names }: PatternRows, pairs: LiftPairs, of: Rating): Question<KindsPattern> {
  const levels = (number: number) => names.areas.wordOf(number) as RecordId;
  const { compared, ...found } = compareLifts(pairs, practices.of.area, levels);
  const name = of === "mood" ? "kindsMood" : "kindsConfidence";
  return {
    chance: compared.chance,
    weight: of === "mood" ? KINDS_WEIGHT : 1,
    answer: (clear) => ({ name, ...found, ...told(compared, clear, levels) }),
  };
}

export function askTimesMood({ practices }: PatternRows, pairs: LiftPairs): Question<TimesPattern> {
  const { compared, ...found } = compareLifts(pairs, practices.of.part, partLevel);
  return {
    chance: compared.chance,
    answer: (clear) => ({ name: "timesMood", ...found, ...told(compared, clear, partLevel) }),
  };
}

export function askTimesDone(rows: PatternRows): Question<TimesPattern> {
  const { compared, ...found } = compareDone(rows, rows.practices.of.part, partLevel);
  return {
    chance: compared.chance,
    answer: (clear) => ({ name: "timesDone", ...found, ...told(compared, clear, partLevel) }),
  };
}

export function askWeekMood({ practices }: PatternRows, pairs: LiftPairs): Question<WeekPattern> {
  const { compared, ...found } = compareLifts(pairs, practices.of.weekend, weekLevel);
  return {
    chance: compared.chance,
    answer: (clear) => ({ name: "weekMood", ...found, ...told(compared, clear, weekLevel) }),
  };
}

export function askWeekDone(rows: PatternRows): Question<WeekPattern> {
  const { compared, ...found } = compareDone(rows, rows.practices.of.weekend, weekLevel);
  return {
    chance: compared.chance,
    answer: (clear) => ({ name: "weekDone", ...found, ...told(compared, clear, weekLevel) }),
  };
}

/** A lot counts as 1, a bit as a half: what the table calls helped is either. */
export function askSkills({ skills, names }: PatternRows): Question<SkillsPattern> {
  const { of } = skills;
  const rated = placesWhere(skills.n, (i) => !Number.isNaN(of.helped[i]));
  const n = rated.length;
  const levels = names.skills.wordOf;
  const compared = compareLevels(
    {
      level: levelsAt(of.skill, rated),
      y: at(of.helped, rated),
      weight: at(of.weight, rated),
      week: at(of.week, rated),
    },
    SHARE_LEAST,
    { from: 0, to: 1 },
  );
  const table = skillTable(skills.n, of.skill, of.helped, levels);
  return {
    chance: compared.chance,
    answer: (clear) => ({ name: "skills", n, table, ...told(compared, clear, levels) }),
  };
}

/** Which steps go with a lift is what people plan by; so that 15 points are found within a year, it may err more than the others. */
const KINDS_WEIGHT = 4;
/** Two points of 100 for a share, as 1.5 is for a rating: under that nobody would do anything differently. */
const SHARE_LEAST = 0.02;

type LevelOf<Level> = (number: number) => Level;
const partLevel: LevelOf<PartOfDay> = (number) => partsOfDay[number] ?? "night";
const weekLevel: LevelOf<WeekPart> = (number) => (number === 1 ? "weekend" : "weekdays");

function told<Level>(
  { short, surest }: Compared,
  clear: boolean,
  levelOf: LevelOf<Level>,
): { readonly says: ComparisonSays<Level>; readonly estimate?: Estimate } {
  if (short) return { says: { key: "tooEarly", ...short } };
  if (!clear || !surest) return { says: { key: "nothingClear" } };
  return {
    estimate: surest.apart,
    says: { key: "clear", level: levelOf(surest.level), way: surest.apart.value > 0 ? "higher" : "lower" },
  };
}

/**
 * The lift that goes with a level, for days that begin alike: a low beginning rises further by itself, so what follows
 * from the beginning is taken out before levels are compared.
 */
function compareLifts<Level>(all: LiftPairs, column: Float64Array, levelOf: LevelOf<Level>) {
  const { places } = all;
  const named = placesWhere(all.n, (i) => !Number.isNaN(column[places[i] ?? 0]));
  const everyOne = named.length === all.n;
  const only = (values: Float64Array) => (everyOne ? values : at(values, named));
  const level = levelsAt(column, everyOne ? places : named.map((i) => places[i] ?? 0));
  const before = only(all.before);
  const after = only(all.after);
  const observed = { level, y: only(all.lift), weight: only(all.weight), week: only(all.week) };
  const compared = compareLevels(observed, POINTS_LEAST, { from: -100, to: 100 });
  const rows: { n: number; number: number; changes: number[] }[] = [];
  for (let i = 0; i < level.length; i++) {
    const number = level[i] ?? 0;
    const one = (rows[number] ??= { n: 0, number, changes: [] });
    one.n += 1;
    if (one.changes.length < LEVEL_LEAST || !compared.pooled.has(number))
      one.changes.push((after[i] ?? 0) - (before[i] ?? 0));
  }
  const table = rows
    .filter((one) => one !== undefined)
    .map(({ n, number, changes }): LiftRow<Level> => {
      const lift = compared.pooled.get(number);
      return lift
        ? { level: levelOf(number), n, lift, changes: [] }
        : { level: levelOf(number), n, changes: changes.slice(-ALL_LEAST) };
    });
  return { compared, n: level.length, table: table.sort((one, other) => other.n - one.n) };
}

function compareDone<Level>({ practices }: PatternRows, column: Float64Array, levelOf: LevelOf<Level>) {
  const { n, of } = practices;
  const level = new Int32Array(n);
  const y = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    level[i] = column[i] ?? 0;
    y[i] = of.done[i] === YES ? 1 : 0;
  }
  const compared = compareLevels({ level, y, weight: of.weight, week: of.week }, SHARE_LEAST, { from: 0, to: 1 });
  const rows: { done: number; n: number; number: number }[] = [];
  for (let i = 0; i < n; i++) {
    const number = level[i] ?? 0;
    const one = (rows[number] ??= { done: 0, n: 0, number });
    one.n += 1;
    one.done += y[i] ?? 0;
  }
  const table = rows
    .filter((one) => one !== undefined)
    .map(({ done, n: tries, number }): ShareRow<Level> => ({
      level: levelOf(number),
      done,
      n: tries,
      ...shareOf(done, tries),
    }));
  return { compared, n, table: table.sort((one, other) => other.n - one.n) };
}

function skillTable(
  n: number,
  skill: Float64Array,
  help: Float64Array,
  levelOf: LevelOf<string>,
): readonly SkillHelp[] {
  const rows: { number: number; used: number; n: number; helped: number }[] = [];
  for (let i = 0; i < n; i++) {
    const number = skill[i] ?? 0;
    const one = (rows[number] ??= { number, used: 0, n: 0, helped: 0 });
    one.used += 1;
    if (!Number.isNaN(help[i])) one.n += 1;
    if ((help[i] ?? 0) > 0) one.helped += 1;
  }
  return rows
    .filter((one) => one !== undefined)
    .map(({ number, used, n: rated, helped }): SkillHelp => ({
      level: levelOf(number),
      used,
      n: rated,
      helped,
      ...shareOf(helped, rated),
    }))
    .sort((one, other) => other.used - one.used || byText(one.level, other.level));
}
