/**
 * The mastery map (D4): skill × kind of situation × how strong it was, with the stages of facts/dbt-domain 1.5.
 *
 * [Note: A stage stays] What a skill has reached, it keeps. Entries are read in the order they were written down, and
 * the highest stage on the way counts: whatever is added later can lead higher and never back. What the map has once
 * shown is kept as a record besides (SkillStage), so that an entry which arrives late from another device, or one that
 * is changed or deleted, takes nothing away either. Time alone does nothing: no rule asks how long ago.
 */
import type { Day } from "../day/day.ts";
import { daysBetween } from "../day/calendar.ts";
import type { SkillStage, Stage } from "../goal/goalRecords.ts";
import { jeffreys } from "../patterns/statistics/proportions.ts";
import type { RecordId } from "../record/record.ts";
import { given } from "../shared/given.ts";
import type { MasteryEvidence, Strength } from "./masteryEvidence.ts";

export const stages: readonly Stage[] = ["meeting", "practising", "working", "byItself"];

/** facts/dbt-domain 1.5: our rule, to be reviewed by a clinician. */
const PRACTISING_USES = 5;
const WORKING_USES = 8;
const SITUATIONS = 3;
const WORKING_HELPED_FROM = 0.5;
const HELPED_LEVEL = 0.8;
/** facts/honest-patterns 3.2, rule 1: no range below five. */
const RATED_LEAST = 5;
const BY_ITSELF_USES = 5;
/** "In two weeks or more": more days apart than one week holds, wherever a week begins. */
const BY_ITSELF_DAYS_APART = 7;

export interface SkillMastery {
  readonly skill: string;
  readonly stage: Stage;
  /** The day of the entry that led there. */
  readonly reachedOn: Day;
  /** Uses in the log, and practices for Build Mastery. */
  readonly uses: number;
  readonly helped: number;
  /** Uses that say whether it helped. */
  readonly rated: number;
  readonly byItself: number;
  readonly lastUsed?: Day;
  /** Days on the diary card, counted apart: they name no situation. */
  readonly diary?: { readonly days: number; readonly helped: number; readonly byItself: number };
  /** Only places where it was tried; those most used first. */
  readonly cells: readonly MasteryCell[];
}
export interface MasteryCell {
  readonly situation?: string;
  readonly strength?: Strength;
  /** Here alone, so the rule that asks for several situations does not ask. */
  readonly stage: Stage;
  readonly reachedOn: Day;
  readonly uses: number;
  readonly helped: number;
  readonly rated: number;
  readonly byItself: number;
  readonly lastUsed?: Day;
  /** Newest first. Tries that could not be are among them. */
  readonly evidence: readonly MasteryEvidence[];
}

/** `nameOf`: one skill can be logged under several ids, such as those of its guides. */
export function masteryMap(
  evidence: Iterable<MasteryEvidence>,
  reached: Iterable<SkillStage> = [],
  nameOf: (skill: string) => string = (skill) => skill,
): readonly SkillMastery[] {
  const bySkill = new Map<string, MasteryEvidence[]>();
  for (const one of evidence) {
    const skill = nameOf(one.skill);
    const known = bySkill.get(skill);
    if (known) known.push(one);
    else bySkill.set(skill, [one]);
  }
  const kept = highestKept(reached);
  // A kept cell has its skill kept besides.
  const whole = [...kept.values()].filter(
    ({ situation, strength }) => situation === undefined && strength === undefined,
  );
  const skills = new Set([...bySkill.keys(), ...whole.map(({ skill }) => skill)]);
  return [...skills]
    .map((skill) => masteryOf(skill, bySkill.get(skill) ?? [], kept))
    .toSorted((one, other) => compare(other.lastUsed, one.lastUsed) || compare(one.skill, other.skill));
}

export function rank(stage: Stage): number {
  return stages.indexOf(stage);
}

type Kept = ReadonlyMap<string, SkillStage>;

function highestKept(reached: Iterable<SkillStage>): Kept {
  const kept = new Map<string, SkillStage>();
  for (const one of reached) {
    const place = placeOf(one);
    const before = kept.get(place);
    if (!before || rank(one.stage) > rank(before.stage)) kept.set(place, one);
  }
  return kept;
}

/** The skill as a whole, or one cell of it. */
function placeOf({ skill, situation, strength }: Pick<SkillStage, "skill" | "situation" | "strength">): string {
  return JSON.stringify([skill, situation, strength]);
}

function higherOf(found: Reached | undefined, kept: SkillStage | undefined): Reached {
  if (kept && (!found || rank(kept.stage) > rank(found.stage))) return { stage: kept.stage, reachedOn: kept.day };
  if (!found) throw new Error("a place on the map with an entry or a kept stage expected, got neither");
  return found;
}

function masteryOf(skill: string, unsorted: readonly MasteryEvidence[], kept: Kept): SkillMastery {
  const evidence = unsorted.toSorted(asWritten);
  const logged = evidence.filter(({ from }) => from !== "diary");
  const diary = evidence.filter(({ from, used }) => from === "diary" && used);
  return given({
    skill,
    ...higherOf(stageReached(evidence, SITUATIONS), kept.get(placeOf({ skill }))),
    ...countsOf(logged),
    lastUsed: lastUsed(evidence),
    diary:
      diary.length === 0
        ? undefined
        : {
            days: diary.length,
            helped: diary.filter(({ helped }) => helped).length,
            byItself: diary.filter(({ byItself }) => byItself).length,
          },
    cells: cellsOf(skill, logged, kept),
  });
}

interface Reached {
  readonly stage: Stage;
  readonly reachedOn: Day;
}

/** The highest stage on the way through what was written, and the day of the entry that led there. */
function stageReached(evidence: readonly MasteryEvidence[], situationsLeast: number): Reached | undefined {
  const days = new Map<Day, DayTold>();
  const situations = new Set<string>();
  const alone = {
    situations: new Set<string>(),
    first: undefined as Day | undefined,
    last: undefined as Day | undefined,
  };
  const sum: Counts = { uses: 0, helped: 0, rated: 0, byItself: 0 };
  let best: Reached | undefined;
  for (const one of evidence) {
    tell(days, sum, one);
    if (one.used && one.situation !== undefined) situations.add(one.situation);
    if (one.used && one.byItself) {
      if (one.situation !== undefined) alone.situations.add(one.situation);
      if (alone.first === undefined || one.day < alone.first) alone.first = one.day;
      if (alone.last === undefined || one.day > alone.last) alone.last = one.day;
    }
    const stage = stageNow();
    if (!best || rank(stage) > rank(best.stage)) best = { stage, reachedOn: one.day };
    if (best.stage === "byItself") return best;
  }
  return best;

  function stageNow(): Stage {
    if (
      sum.byItself >= BY_ITSELF_USES &&
      alone.situations.size >= situationsLeast &&
      alone.first !== undefined &&
      alone.last !== undefined &&
      daysBetween(alone.first, alone.last) >= BY_ITSELF_DAYS_APART
    )
      return "byItself";
    if (sum.uses >= WORKING_USES && situations.size >= situationsLeast && (best?.stage === "working" || helps(sum)))
      return "working";
    return sum.uses >= PRACTISING_USES ? "practising" : "meeting";
  }
}

function helps({ helped, rated }: Counts): boolean {
  // Below half even its middle is: the range is not worth reckoning.
  if (rated < RATED_LEAST || helped * 2 < rated) return false;
  return jeffreys(helped, rated, HELPED_LEVEL).from >= WORKING_HELPED_FROM;
}

interface Counts {
  uses: number;
  helped: number;
  rated: number;
  byItself: number;
}
type DayTold = Record<MasteryEvidence["from"], Counts>;

/** One day told in two places (the log and the card, a practice and a rating) is told once: the fuller telling counts. */
function tell(days: Map<Day, DayTold>, sum: Counts, one: MasteryEvidence): void {
  const none = (): Counts => ({ uses: 0, helped: 0, rated: 0, byItself: 0 });
  const day = days.get(one.day) ?? { log: none(), diary: none(), practice: none() };
  days.set(one.day, day);
  if (!one.used) return;
  const before = fullest(day);
  const place = day[one.from];
  place.uses += 1;
  if (one.byItself) place.byItself += 1;
  if (one.helped !== undefined) place.rated += 1;
  if (one.helped) place.helped += 1;
  const after = fullest(day);
  for (const name of ["uses", "helped", "rated", "byItself"] as const) sum[name] += after[name] - before[name];
}

function fullest({ log, diary, practice }: DayTold): Counts {
  const most = (name: keyof Counts) => Math.max(log[name], diary[name], practice[name]);
  return { uses: most("uses"), helped: most("helped"), rated: most("rated"), byItself: most("byItself") };
}

function cellsOf(skill: string, logged: readonly MasteryEvidence[], kept: Kept): readonly MasteryCell[] {
  const places = new Map<string, MasteryEvidence[]>();
  for (const one of logged) {
    const place = placeOf({ ...one, skill });
    const known = places.get(place);
    if (known) known.push(one);
    else places.set(place, [one]);
  }
  return [...places]
    .map(([place, evidence]): MasteryCell => {
      const [first] = evidence;
      return given({
        situation: first?.situation,
        strength: first?.strength,
        ...higherOf(stageReached(evidence, 0), kept.get(place)),
        ...countsOf(evidence),
        lastUsed: lastUsed(evidence),
        evidence: evidence.toSorted((one, other) => compare(other.day, one.day) || asWritten(other, one)),
      });
    })
    .toSorted((one, other) => other.uses - one.uses || compare(other.lastUsed, one.lastUsed));
}

function countsOf(evidence: readonly MasteryEvidence[]): Readonly<Counts> {
  const used = evidence.filter((one) => one.used);
  return {
    uses: used.length,
    helped: used.filter(({ helped }) => helped).length,
    rated: used.filter(({ helped }) => helped !== undefined).length,
    byItself: used.filter(({ byItself }) => byItself).length,
  };
}

function lastUsed(evidence: readonly MasteryEvidence[]): RecordDay {
  return evidence.reduce<RecordDay>((last, { used, day }) => (used && (!last || day > last) ? day : last), undefined);
}
type RecordDay = Day | undefined;

/** As it was written down; at one moment the id decides, the same way everywhere. */
function asWritten(one: MasteryEvidence, other: MasteryEvidence): number {
  return one.writtenAt - other.writtenAt || compare(one.id, other.id);
}

function compare(one: string | undefined = "", other: string | undefined = ""): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What the map shows now and was not kept yet. One record for each place and stage, whichever device writes it. */
export function stagesToKeep(map: readonly SkillMastery[], reached: Iterable<SkillStage>): readonly SkillStage[] {
  const kept = new Set([...reached].map(({ id }) => id));
  const shown = map.flatMap(({ skill, stage, reachedOn, cells }) => [
    { skill, stage, day: reachedOn },
    ...cells.map((cell) =>
      given({ skill, situation: cell.situation, strength: cell.strength, stage: cell.stage, day: cell.reachedOn }),
    ),
  ]);
  return shown
    .filter(({ stage }) => stage !== "meeting")
    .map((one) => ({ type: "skillStage" as const, id: idOf(one), ...one }))
    .filter(({ id }) => !kept.has(id));
}

function idOf(place: Pick<SkillStage, "skill" | "situation" | "strength" | "stage">): RecordId {
  // A person's own words for a situation are too long for an id, and no id tells words: FNV-1a stands for them.
  let hash = 2_166_136_261;
  for (const letter of placeOf(place)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return `stage-${(hash >>> 0).toString(16)}-${place.stage}` as RecordId;
}
