import { dayNumber } from "../day/calendar.ts";
import { oldestFirst } from "../record/entry.ts";
import type { Area, Done, Practice, RecordId, TussockRecord } from "../record/record.ts";
import { learn, sizeTried } from "./learn.ts";
import { startEdge, type Edge, type SetUp } from "./edge.ts";
import type { Try } from "./try.ts";

/** What the log says about sizes, area by area. Derived, never stored: the same records give the same on every device. */
export interface Pacing {
  /** The person sizes their steps without us. */
  readonly off: boolean;
  readonly edges: ReadonlyMap<RecordId | undefined, Edge>;
  readonly setUps: ReadonlyMap<RecordId, SetUp>;
  /** The last tries that had a number, newest last; for the sentence that explains a size. */
  readonly lately: ReadonlyMap<RecordId | undefined, readonly Lately[]>;
}
export interface Lately {
  readonly id: RecordId;
  readonly difficulty: number | undefined;
  readonly done: Done;
  readonly stepId: RecordId | undefined;
}

/** "6 of your last 8": few enough to be remembered, enough to say something (facts/sizing-engine 2.2). */
const LATELY_MOST = 8;
/** Under this many tries an area says nothing about another one (DESIGN-LANGUAGE: no range under 5 logs). */
export const TRIES_LEAST = 5;

/** Practices count in the order they happened, whatever order the records come in. */
export function foldPacing(records: Iterable<TussockRecord>): Pacing {
  const practices: Practice[] = [];
  const setUps = new Map<RecordId, SetUp>();
  let off = false;
  for (const record of records) {
    if (record.type === "practice") practices.push(record);
    else if (record.type === "area") setUps.set(record.id, setUpOf(record));
    else if (record.type === "profile") off = record.pacingOff === true;
  }
  practices.sort(oldestFirst);

  const edges = new Map<RecordId | undefined, Edge>();
  const lately = new Map<RecordId | undefined, Lately[]>();
  let day = "";
  let number = 0;
  for (const practice of practices) {
    const { areaId } = practice;
    if (practice.day !== day) {
      day = practice.day;
      number = dayNumber(practice.day);
    }
    const edge = edges.get(areaId) ?? beginIn(areaId, edges, setUps);
    const attempt = tryOf(practice, number);
    edges.set(areaId, learn(edge, attempt));
    remember(lately, practice, sizeTried(attempt, edge));
  }
  return { off, edges, setUps, lately };
}

/** What is believed about an area, also before the first try there. */
export function edgeIn(pacing: Pacing, areaId: RecordId | undefined): Edge {
  return pacing.edges.get(areaId) ?? beginIn(areaId, pacing.edges, pacing.setUps);
}

function beginIn(
  areaId: RecordId | undefined,
  edges: ReadonlyMap<RecordId | undefined, Edge>,
  setUps: ReadonlyMap<RecordId, SetUp>,
): Edge {
  const known = [...edges.values()].filter(({ tries }) => tries >= TRIES_LEAST);
  return startEdge(areaId === undefined ? undefined : setUps.get(areaId), known);
}

function setUpOf({ fineOnABadDay, outOfReach }: Area): SetUp {
  return { easy: fineOnABadDay, hard: outOfReach };
}

/** Without a guess from before, how hard it was found to be says how hard it was. */
function tryOf(practice: Practice, day: number): Try {
  const { difficultyExpected, difficultyFound } = practice;
  return {
    day,
    suggested: practice.sizedBy === "suggested",
    difficulty: difficultyExpected ?? difficultyFound,
    done: practice.done,
    found: difficultyExpected === undefined ? undefined : difficultyFound,
    energy: practice.energyBefore,
    confidence: practice.confidenceBefore,
    fit: practice.fit,
  };
}

function remember(
  lately: Map<RecordId | undefined, Lately[]>,
  { id, areaId, done, stepId }: Practice,
  difficulty: number | undefined,
): void {
  const known = lately.get(areaId);
  const last = { id, difficulty, done, stepId };
  if (!known) lately.set(areaId, [last]);
  else if (known.push(last) > LATELY_MOST) known.shift();
}
