/**
 * From the answers of a run to records. Nothing is required: what has no answer makes nothing, and a run without
 * answers leaves only itself. Ids follow from the run, so that finishing a second time, on this device or another,
 * writes the same records and never a second one.
 */
import type { Day, Minutes, Moment } from "../day/day.ts";
import { logicalDay } from "../day/logicalDay.ts";
import { GOAL_TITLE_MOST } from "../goal/goal.ts";
import { PLAN_WORDS_MOST } from "../plan/makePlan.ts";
import { WHAT_MOST } from "../practice/logPractice.ts";
import { isSame } from "../record/fields.ts";
import type { GoalVersion, RecordId, SizedStep } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { toWholeMinutes } from "../shared/length.ts";
import { wordList, words, WORDS_MOST } from "../shared/words.ts";
import { STEP_TITLE_MOST } from "../step/saveStep.ts";
import type { ActivityRun, KeptRecord } from "./activityRecords.ts";
import {
  chosenAnswer,
  countAnswer,
  dayAnswer,
  flagAnswer,
  placesAnswer,
  rangeAnswer,
  scoreAnswer,
  textAnswer,
  weekdaysAnswer,
  wordsAnswer,
} from "./answerOf.ts";
import type { RunShape } from "./runShape.ts";

export interface RunWorld {
  readonly moment: Moment;
  readonly dayStart?: Minutes;
  /** What is kept already, by id. */
  readonly find: (id: RecordId) => KeptRecord | undefined;
  /** The words of one of the person's own goals, as they count now. */
  readonly goalWords: (goalId: RecordId) => GoalVersion | undefined;
}

/** The run as finished and all it makes, without what stands like this already. */
export function finishRun(run: ActivityRun, shape: RunShape, world: RunWorld): readonly KeptRecord[] {
  const made = recordsOfRun(run, shape, world);
  const { at: _at, ...rest } = run;
  const finished: ActivityRun = {
    ...rest,
    finished: true,
    made: made.map(({ type, id }) => ({ type, id })),
  };
  return [...made, finished].filter((record) => !isSame(world.find(record.id), record));
}

/** Where a record of this run stands, whether it is written yet or not. */
export function idInRun(run: Pick<ActivityRun, "id">, record: string, name?: string): RecordId {
  return `${run.id}-${record}${name === undefined ? "" : `-${name}`}` as RecordId;
}

function recordsOfRun(run: ActivityRun, shape: RunShape, world: RunWorld): readonly KeptRecord[] {
  const fields = fieldsOf(run, shape);
  const chosen = choices(run, shape, fields);
  const made: KeptRecord[] = [...newlyNamed(run, chosen, world)];
  linkTools(run, shape, fields);
  const makes = shape.makes.filter((make) =>
    make.needs.every((field) => has(fields, keyOf(make), field) || tied(make, field, shape, fields)),
  );
  for (const make of makes) {
    const key = keyOf(make);
    const said: Said = { ...fields.get(key) };
    for (const other of make.tiedTo) {
      const link = `${other}Id`;
      if (links[make.record]?.includes(link) && fields.get(other)?.["title"] !== undefined)
        said[link] = idInRun(run, other);
    }
    for (const maker of shape.makes) {
      const link = `${maker.record}Id`;
      if (maker.tiedTo.includes(key) && links[make.record]?.includes(link) && makes.includes(maker))
        said[link] ??= idInRun(run, maker.record, maker.name);
    }
    made.push(...(makers[make.record]?.(said, { id: idInRun(run, make.record, make.name), run, world }) ?? []));
  }
  for (const tool of shape.tools) made.push(...(lists[tool.kind]?.(run, tool.id, chosen, fields, world) ?? []));
  return [...new Map(made.map((record) => [record.id, keepingWhatStands(record, world)])).values()];
}

/** Answers by the record they fill, as they will stand there. */
type Said = Record<string, unknown>;
type FieldsOfRun = Map<string, Said>;

function fieldsOf(run: ActivityRun, shape: RunShape): FieldsOfRun {
  const fields: FieldsOfRun = new Map();
  for (const { id, to, field, name, labels } of shape.asks) {
    const answer: unknown = run.answers[id];
    if (answer === undefined || (typeof answer === "string" && answer.trim() === "")) continue;
    put(fields, name === undefined ? to : `${to} ${name}`, { [field]: labelled(answer, labels) });
  }
  for (const { id, kind } of shape.tools) {
    for (const [to, said] of Object.entries(toolFields[kind]?.(partsOf(run, id)) ?? {})) put(fields, to, given(said));
  }
  return fields;
}
function put(fields: FieldsOfRun, key: string, said: Said): void {
  fields.set(key, { ...fields.get(key), ...said });
}
function labelled(answer: unknown, labels: Readonly<Record<string, string>> | undefined): unknown {
  return labels && typeof answer === "string" && Object.hasOwn(labels, answer) ? labels[answer] : answer;
}

/** The answers a tool keeps, by what follows its id: "week.days". */
type Parts = (name: string) => unknown;
function partsOf(run: ActivityRun, id: string): Parts {
  return (name) => run.answers[`${id}.${name}`];
}

/** What each tool says of the record it makes. Lists (rungs, signs) are made further down. */
const toolFields: Partial<Record<RunShape["tools"][number]["kind"], (part: Parts) => Readonly<Record<string, Said>>>> =
  {
    goalLadder: (part) => ({ goal: { title: textAnswer(part("top")) } }),
    catalogue: (part) => ({ step: { title: textAnswer(part("step")), minutes: part("minutes") } }),
    schedule: (part) => ({
      rhythm: {
        timesNow: part("now"),
        timesWanted: part("wanted"),
        weekdays: part("days"),
        spareDays: part("spare"),
        after: part("after"),
      },
    }),
    teachCard: (part) => ({
      teachCard: {
        topic: part("topic"),
        toWhom: part("toWhom"),
        simpleWords: part("simpleWords"),
        points: part("points"),
        example: part("example"),
        tryThis: part("tryThis"),
        taught: part("taught"),
        changed: part("changed"),
      },
    }),
    feedbackRequest: (part) => ({
      feedback: {
        who: part("who"),
        ask: part("ask"),
        message: part("message"),
        said: part("said"),
        take: part("take"),
        change: part("change"),
      },
    }),
    mindfulPractice: (part) => ({
      practice: { what: textAnswer(part("what")), minutes: part("minutes"), ended: part("ended") },
    }),
    timeBox: (part) => ({
      timeBox: {
        boxes: part("boxes"),
        minutes: part("minutes"),
        parts: part("parts"),
        partMinutes: part("partMinutes"),
        breakMinutes: part("break"),
        enough: part("enough"),
        stopWords: textAnswer(part("stopWords")),
      },
    }),
    sharedChallenge: (part) => ({
      challenge: { title: textAnswer(part("title")), total: part("total") },
      step: { title: textAnswer(part("unit")) },
    }),
    milestones: (part) => ({
      milestone: { kind: part("kind"), text: part("text"), goalId: part("goalId"), stepId: part("stepId") },
    }),
  };

/** A shared challenge holds the step that is this person's own unit; signs named without a goal get one. */
function linkTools(run: ActivityRun, shape: RunShape, fields: FieldsOfRun): void {
  for (const { id, kind } of shape.tools) {
    if (kind === "sharedChallenge" && textAnswer(fields.get("step")?.["title"]))
      put(fields, "challenge", { stepId: idInRun(run, "step") });
    if (kind === "signTracker" && !has(fields, "tracking", "goalId") && textAnswer(run.answers[`${id}.goal`]))
      put(fields, "tracking", { goalId: idInRun(run, "goal") });
  }
}

/** A field that the record it is tied to will give. */
function tied(make: RunShape["makes"][number], field: string, shape: RunShape, fields: FieldsOfRun): boolean {
  const other = make.tiedTo.find((to) => `${to}Id` === field);
  return other !== undefined && shape.makes.some(({ record }) => record === other) && fields.has(other);
}
function has(fields: FieldsOfRun, key: string, field: string): boolean {
  return fields.get(key)?.[field] !== undefined;
}
function keyOf({ record, name }: { readonly record: string; readonly name?: string }): string {
  return name === undefined ? record : `${record} ${name}`;
}

/** Which records have a place for another's id. */
const links: Readonly<Record<string, readonly string[]>> = {
  step: ["goalId"],
  plan: ["stepId"],
  rhythm: ["stepId", "goalId"],
  setback: ["stepId"],
  tracking: ["goalId"],
  timeBox: ["stepId"],
  challenge: ["stepId"],
  milestone: ["goalId", "stepId"],
};

/** Goals and steps named in a few words on a screen that asks for one: they become real ones. */
interface NewlyNamed {
  readonly kind: "goal" | "step";
  readonly id: RecordId;
  readonly title: string;
}
function choices(run: ActivityRun, shape: RunShape, fields: FieldsOfRun): readonly NewlyNamed[] {
  const named: NewlyNamed[] = [];
  for (const { id, to, field, name } of shape.asks) {
    if (field !== "stepId" && field !== "goalId") continue;
    const key = name === undefined ? to : `${to} ${name}`;
    const chosen = chosenAnswer(run.answers[id]);
    const said = fields.get(key);
    if (!said) continue;
    if (!chosen) delete said[field];
    else if ("id" in chosen) said[field] = chosen.id;
    else {
      const kind = field === "stepId" ? "step" : "goal";
      const ownId = idInRun(run, kind, id);
      named.push({ kind, id: ownId, title: chosen.words });
      said[field] = ownId;
    }
  }
  return named;
}
function newlyNamed(run: ActivityRun, named: readonly NewlyNamed[], world: RunWorld): readonly KeptRecord[] {
  return named.flatMap(({ kind, id, title }) =>
    kind === "step"
      ? (makers["step"]?.({ title }, { id, run, world }) ?? [])
      : (makers["goal"]?.({ title }, { id, run, world }) ?? []),
  );
}

interface Making {
  readonly id: RecordId;
  readonly run: ActivityRun;
  readonly world: RunWorld;
}
/** One for each kind of record; nothing when what it cannot be without has no answer. */
const makers: Readonly<Record<string, (said: Said, making: Making) => readonly KeptRecord[]>> = {
  goal(said, { id, world }) {
    const title = short(said["title"], GOAL_TITLE_MOST);
    if (title === undefined) return [];
    return [
      given({ type: "goal" as const, id, areaId: recordIdOf(said["areaId"]) }),
      given({
        type: "goalVersion" as const,
        id: `${id}-1` as RecordId,
        goalId: id,
        from: dayOf(world),
        title,
        why: short(said["why"], WORDS_MOST),
        timesAWeek: rangeAnswer(said["timesAWeek"]),
        signs: wordList(wordsAnswer(said["signs"])),
      }),
    ];
  },
  step(said, { id, world }) {
    const title = short(said["title"], STEP_TITLE_MOST);
    if (title === undefined) return [];
    const sizes: SizedStep[] = [
      given({
        size: "usual" as const,
        title,
        minutes: length(said["minutes"]),
        difficulty: scoreAnswer(said["difficulty"]),
        fineOnABadDay: flagAnswer(said["fineOnABadDay"]),
      }),
    ];
    for (const size of ["small", "bare"] as const) {
      const own = short(said[size], STEP_TITLE_MOST);
      if (own !== undefined) sizes.push({ size, title: own });
    }
    return [
      given({
        type: "step" as const,
        id,
        areaId: recordIdOf(said["areaId"]),
        goalId: recordIdOf(said["goalId"]),
      }),
      { type: "stepVersion", id: `${id}-1` as RecordId, stepId: id, from: dayOf(world), title, sizes },
    ];
  },
  plan(said, { id }) {
    const stepId = recordIdOf(said["stepId"]);
    const day = dayAnswer(said["day"]);
    if (stepId === undefined || day === undefined) return [];
    const time = countAnswer(said["time"]);
    return [
      given({
        type: "plan" as const,
        id,
        stepId,
        size: "usual" as const,
        day,
        time: time !== undefined && time < 1440 ? (time as Minutes) : undefined,
        after: short(said["after"], PLAN_WORDS_MOST),
        place: short(said["place"], PLAN_WORDS_MOST),
        minutes: length(said["minutes"]),
        ready: short(said["ready"], PLAN_WORDS_MOST),
        obstacle: short(said["obstacle"], PLAN_WORDS_MOST),
        thenI: short(said["thenI"], PLAN_WORDS_MOST),
        state: { is: "open" as const },
      }),
    ];
  },
  practice(said, { id, world }) {
    const what = short(said["what"], WHAT_MOST);
    const done = doneOf(said["done"]) ?? doneOf(said["ended"]);
    if (what === undefined || done === undefined) return [];
    return [
      given({
        type: "practice" as const,
        id,
        ...happenedNow(world),
        what,
        done,
        minutes: length(said["minutes"]),
        moodBefore: scoreAnswer(said["moodBefore"]),
        moodAfter: scoreAnswer(said["moodAfter"]),
        confidenceBefore: scoreAnswer(said["confidenceBefore"]),
        confidenceAfter: scoreAnswer(said["confidenceAfter"]),
        obstacle: short(said["obstacle"], WORDS_MOST),
        learned: short(said["learned"], WORDS_MOST),
      }),
    ];
  },
  win(said, { id, world }) {
    const text = short(said["text"], WORDS_MOST);
    if (text === undefined) return [];
    const mark = short(said["mark"], WORDS_MOST);
    return [given({ type: "win" as const, id, ...happenedNow(world), text, mark })];
  },
  thought(said, { id, run, world }) {
    const text = short(said["text"], WORDS_MOST);
    if (text === undefined) return [];
    const about = { kind: "activity" as const, id: run.activity };
    return [{ type: "thought", id, ...happenedNow(world), text, about }];
  },
  setback(said, { id, world }) {
    const happened = short(said["happened"], WORDS_MOST);
    if (happened === undefined) return [];
    return [
      given({
        type: "setback" as const,
        id,
        ...happenedNow(world),
        happened,
        mindSaid: short(said["mindSaid"], WORDS_MOST),
        feltTrue: scoreAnswer(said["feltTrue"]),
        fairer: short(said["fairer"], WORDS_MOST),
        feelsTrueNow: scoreAnswer(said["feelsTrueNow"]),
        learned: short(said["learned"], WORDS_MOST),
        stepId: recordIdOf(said["stepId"]),
      }),
    ];
  },
  feedback(said, { id, world }) {
    const who = short(said["who"], WORDS_MOST);
    if (who === undefined) return [];
    return [
      given({
        type: "feedback" as const,
        id,
        ...happenedNow(world),
        who,
        ask: short(said["ask"], WORDS_MOST),
        message: short(said["message"], WORDS_MOST),
        said: short(said["said"], WORDS_MOST),
        take: oneOfThese(said["take"], "keep", "try", "letGo"),
        change: short(said["change"], WORDS_MOST),
      }),
    ];
  },
  teachCard(said, { id, world }) {
    const topic = short(said["topic"], WORDS_MOST);
    if (topic === undefined) return [];
    return [
      given({
        type: "teachCard" as const,
        id,
        ...happenedNow(world),
        topic,
        toWhom: short(said["toWhom"], WORDS_MOST),
        simpleWords: short(said["simpleWords"], WORDS_MOST),
        points: wordsAnswer(said["points"])?.slice(0, POINTS_MOST),
        example: short(said["example"], WORDS_MOST),
        tryThis: short(said["tryThis"], WORDS_MOST),
        taught: doneOf(said["taught"]),
        changed: short(said["changed"], WORDS_MOST),
      }),
    ];
  },
  rhythm(said, { id, world }) {
    const rhythm = given({
      timesNow: countAnswer(said["timesNow"]),
      timesWanted: rangeAnswer(said["timesWanted"]),
      weekdays: weekdaysAnswer(said["weekdays"]),
      spareDays: weekdaysAnswer(said["spareDays"]),
      after: short(said["after"], WORDS_MOST),
    });
    if (Object.keys(rhythm).length === 0) return [];
    const stepId = recordIdOf(said["stepId"]);
    return [given({ type: "rhythm" as const, id, from: dayOf(world), stepId, ...rhythm })];
  },
  timeBox(said, { id }) {
    const minutes = length(said["minutes"]);
    if (minutes === undefined) return [];
    const titles = wordsAnswer(said["parts"]) ?? [];
    const lengths: readonly unknown[] = Array.isArray(said["partMinutes"]) ? said["partMinutes"] : [];
    const parts = titles.map((title, at) => ({ title, minutes: length(lengths[at]) ?? 0 }));
    return [
      given({
        type: "timeBox" as const,
        id,
        boxes: oneOfThese(said["boxes"], "step", "day") ?? ("step" as const),
        minutes,
        parts: parts.length > 0 ? parts : undefined,
        breakMinutes: length(said["breakMinutes"]),
        enough: short(said["enough"], WORDS_MOST),
        stopWords: short(said["stopWords"], WORDS_MOST),
        stepId: recordIdOf(said["stepId"]),
      }),
    ];
  },
  tracking(said, { id }) {
    const goalId = recordIdOf(said["goalId"]);
    const by = oneOfThese(said["by"], "line", "chart", "both");
    if (goalId === undefined || by === undefined) return [];
    return [given({ type: "tracking" as const, id, goalId, by, timesAWeek: countAnswer(said["timesAWeek"]) })];
  },
  challenge(said, { id, world }) {
    const title = short(said["title"], WORDS_MOST);
    if (title === undefined) return [];
    return [
      given({
        type: "challenge" as const,
        id,
        title,
        from: dayOf(world),
        until: dayAnswer(said["until"]),
        stepId: recordIdOf(said["stepId"]),
        total: countAnswer(said["total"]),
      }),
    ];
  },
  milestone(said, { id, world }) {
    const text = short(said["text"], WORDS_MOST);
    if (text === undefined) return [];
    return [
      given({
        type: "milestone" as const,
        id,
        ...happenedNow(world),
        kind: oneOfThese(said["kind"], "projectDone", "levelReached", "goalMet") ?? ("own" as const),
        text,
        changed: short(said["changed"], WORDS_MOST),
        helped: short(said["helped"], WORDS_MOST),
        tell: short(said["tell"], WORDS_MOST),
        mark: short(said["mark"], WORDS_MOST),
        goalId: recordIdOf(said["goalId"]),
        stepId: recordIdOf(said["stepId"]),
      }),
    ];
  },
};
/** What fits one page and one talk. */
const POINTS_MOST = 3;

/** What tools make more than one of. */
const lists: Partial<
  Record<
    RunShape["tools"][number]["kind"],
    (
      run: ActivityRun,
      id: string,
      named: readonly NewlyNamed[],
      fields: FieldsOfRun,
      world: RunWorld,
    ) => readonly KeptRecord[]
  >
> = {
  /** Goals under the top goal, steps at the foot, a rung for each. Without a top the steps stand alone. */
  goalLadder(run, id, _named, fields, world) {
    const said = fields.get("goal");
    const top = short(said?.["title"], GOAL_TITLE_MOST) === undefined ? undefined : idInRun(run, "goal");
    const areaId = said?.["areaId"];
    const places = placesAnswer(run.answers[`${id}.places`]);
    return places.flatMap((place, order) => {
      const ownId = idInRun(run, place.kind, place.id);
      const under = place.under === undefined ? top : idInRun(run, "goal", place.under);
      const { title, fineOnABadDay } = place;
      const made =
        place.kind === "goal"
          ? makers["goal"]?.({ title, areaId }, { id: ownId, run, world })
          : makers["step"]?.({ title, areaId, fineOnABadDay, goalId: under }, { id: ownId, run, world });
      const rung = top !== undefined &&
        under !== undefined && {
          type: "rung" as const,
          id: idInRun(run, "rung", place.id),
          ladder: top,
          under,
          holds: { kind: place.kind, id: ownId },
          order,
        };
      return [...(made ?? []), ...(rung ? [given({ ...rung, around: place.around })] : [])];
    });
  },
  /** Signs become part of what the goal says from today on; each rating keeps the words it was made with. */
  signTracker(run, id, named, fields, world) {
    const signs = wordsAnswer(run.answers[`${id}.signs`]) ?? [];
    const goalId = recordIdOf(fields.get("tracking")?.["goalId"]);
    if (goalId === undefined) return [];
    const made: KeptRecord[] = [];
    const title =
      named.find((one) => one.id === goalId)?.title ??
      (goalId === idInRun(run, "goal") ? run.answers[`${id}.goal`] : undefined);
    const now = world.goalWords(goalId);
    if (title !== undefined) made.push(...(makers["goal"]?.({ title, signs }, { id: goalId, run, world }) ?? []));
    else if (now && signs.length > 0) made.push(withSigns(run, now, signs, world));
    const scores: readonly unknown[] = Array.isArray(run.answers[`${id}.scores`])
      ? (run.answers[`${id}.scores`] as readonly unknown[])
      : [];
    signs.forEach((sign, at) => {
      const score = scores[at] === -1 ? undefined : scoreAnswer(scores[at]);
      if (score !== undefined)
        made.push({
          type: "signRating",
          id: idInRun(run, "signRating", `${at + 1}`),
          ...happenedNow(world),
          goalId,
          sign,
          score,
        });
    });
    return made;
  },
};

/** A change of a goal is a version of its own, see [Note: Versions]; the one this run made is written over. */
function withSigns(run: ActivityRun, now: GoalVersion, signs: readonly string[], world: RunWorld): GoalVersion {
  const from = dayOf(world);
  const here = idInRun(run, "goalVersion");
  const place = now.id === here || now.from >= from ? { id: now.id, from: now.from } : { id: here, from };
  return { ...now, ...place, signs: [...signs] };
}

/** A record that stands already keeps its moment, its first day and what became of it; the new answers go over the rest. */
function keepingWhatStands(record: KeptRecord, { find }: RunWorld): KeptRecord {
  const before = find(record.id);
  if (before?.type !== record.type) return record;
  const stays: Record<string, unknown> = {};
  for (const name of ["happenedAt", "zone", "recordedAt", "from", "state"]) {
    if (name in before) stays[name] = (before as unknown as Said)[name];
  }
  if ("happenedAt" in before) stays["day"] = before.day;
  if (before.type === "challenge" && record.type === "challenge" && (before.total ?? 0) > (record.total ?? 0))
    stays["total"] = before.total;
  return { ...before, ...record, ...stays } as KeptRecord;
}

function happenedNow(world: RunWorld) {
  const { at, zone } = world.moment;
  return { happenedAt: at, zone, day: dayOf(world), recordedAt: at };
}
function dayOf({ moment, dayStart }: RunWorld): Day {
  return logicalDay(moment, dayStart);
}
function short(value: unknown, most: number): string | undefined {
  const said = Array.isArray(value) ? wordsAnswer(value)?.join(", ") : textAnswer(value);
  return words(said?.slice(0, most));
}
function length(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? toWholeMinutes(value, 1) : undefined;
}
function recordIdOf(value: unknown): RecordId | undefined {
  const chosen = chosenAnswer(value);
  if (chosen && "id" in chosen) return chosen.id;
  return typeof value === "string" && value !== "" && value.length <= 100 ? (value as RecordId) : undefined;
}
function doneOf(value: unknown) {
  return oneOfThese(value, "yes", "partly", "no");
}
function oneOfThese<Value extends string>(value: unknown, ...these: readonly Value[]): Value | undefined {
  return these.find((one) => one === value);
}
