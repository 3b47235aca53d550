/** One maker for each kind of record: from the answers meant for it to the record, or to nothing. */
import type { Minutes } from "../day/day.ts";
import { GOAL_TITLE_MOST } from "../goal/goal.ts";
import { PLAN_WORDS_MOST } from "../plan/makePlan.ts";
import { WHAT_MOST } from "../practice/logPractice.ts";
import type { RecordId, SizedStep } from "../record/record.ts";
import { given } from "../shared/given.ts";
import { wordList, WORDS_MOST } from "../shared/words.ts";
import { STEP_TITLE_MOST } from "../step/saveStep.ts";
import type { ActivityRun, KeptRecord } from "./activityRecords.ts";
import {
  countAnswer,
  dayAnswer,
  doneAnswer,
  flagAnswer,
  lengthAnswer,
  oneOfThese,
  rangeAnswer,
  recordIdAnswer,
  scoreAnswer,
  shortAnswer,
  sizesAnswer,
  weekdaysAnswer,
  wordsAnswer,
} from "./answerOf.ts";
import type { Said } from "./fieldsOfRun.ts";
import { dayOf, happenedNow, type RunWorld } from "./runWorld.ts";

export interface Making {
  readonly id: RecordId;
  readonly run: ActivityRun;
  readonly world: RunWorld;
}
/** One for each kind of record; nothing when what it cannot be without has no answer. */
export const recordMakers: Readonly<Record<string, (said: Said, making: Making) => readonly KeptRecord[]>> = {
  goal(said, { id, world }) {
    const title = shortAnswer(said["title"], GOAL_TITLE_MOST);
    if (title === undefined) return [];
    return [
      given({ type: "goal" as const, id, areaId: recordIdAnswer(said["areaId"]) }),
      given({
        type: "goalVersion" as const,
        id: `${id}-1` as RecordId,
        goalId: id,
        from: dayOf(world),
        title,
        why: shortAnswer(said["why"], WORDS_MOST),
        timesAWeek: rangeAnswer(said["timesAWeek"]),
        signs: wordList(wordsAnswer(said["signs"])),
      }),
    ];
  },
  step(said, { id, world }) {
    const title = shortAnswer(said["title"], STEP_TITLE_MOST);
    if (title === undefined) return [];
    const sizes: SizedStep[] = [
      given({
        size: "usual" as const,
        title,
        minutes: lengthAnswer(said["minutes"]) ?? usualOf(said["sizes"])?.minutes,
        difficulty: scoreAnswer(said["difficulty"]),
        fineOnABadDay: flagAnswer(said["fineOnABadDay"]),
      }),
    ];
    const borrowed = sizesAnswer(said["sizes"]);
    for (const size of ["small", "bare"] as const) {
      const own = shortAnswer(said[size], STEP_TITLE_MOST);
      const taken = borrowed.find((one) => one.size === size);
      if (own !== undefined) sizes.push({ size, title: own });
      else if (taken) sizes.push(taken);
    }
    return [
      given({
        type: "step" as const,
        id,
        areaId: recordIdAnswer(said["areaId"]),
        goalId: recordIdAnswer(said["goalId"]),
      }),
      { type: "stepVersion", id: `${id}-1` as RecordId, stepId: id, from: dayOf(world), title, sizes },
    ];
  },
  plan(said, { id }) {
    const stepId = recordIdAnswer(said["stepId"]);
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
        after: shortAnswer(said["after"], PLAN_WORDS_MOST),
        place: shortAnswer(said["place"], PLAN_WORDS_MOST),
        minutes: lengthAnswer(said["minutes"]),
        ready: shortAnswer(said["ready"], PLAN_WORDS_MOST),
        obstacle: shortAnswer(said["obstacle"], PLAN_WORDS_MOST),
        thenI: shortAnswer(said["thenI"], PLAN_WORDS_MOST),
        state: { is: "open" as const },
      }),
    ];
  },
  practice(said, { id, world }) {
    const what = shortAnswer(said["what"], WHAT_MOST);
    const done = doneAnswer(said["done"]) ?? doneAnswer(said["ended"]);
    if (what === undefined || done === undefined) return [];
    return [
      given({
        type: "practice" as const,
        id,
        ...happenedNow(world),
        what,
        done,
        minutes: lengthAnswer(said["minutes"]),
        moodBefore: scoreAnswer(said["moodBefore"]),
        moodAfter: scoreAnswer(said["moodAfter"]),
        confidenceBefore: scoreAnswer(said["confidenceBefore"]),
        confidenceAfter: scoreAnswer(said["confidenceAfter"]),
        obstacle: shortAnswer(said["obstacle"], WORDS_MOST),
        learned: shortAnswer(said["learned"], WORDS_MOST),
      }),
    ];
  },
  win(said, { id, world }) {
    const text = shortAnswer(said["text"], WORDS_MOST);
    if (text === undefined) return [];
    const mark = shortAnswer(said["mark"], WORDS_MOST);
    return [given({ type: "win" as const, id, ...happenedNow(world), text, mark })];
  },
  thought(said, { id, run, world }) {
    const text = shortAnswer(said["text"], WORDS_MOST);
    if (text === undefined) return [];
    const about = { kind: "activity" as const, id: run.activity };
    return [{ type: "thought", id, ...happenedNow(world), text, about }];
  },
  setback(said, { id, world }) {
    const happened = shortAnswer(said["happened"], WORDS_MOST);
    if (happened === undefined) return [];
    return [
      given({
        type: "setback" as const,
        id,
        ...happenedNow(world),
        happened,
        mindSaid: shortAnswer(said["mindSaid"], WORDS_MOST),
        feltTrue: scoreAnswer(said["feltTrue"]),
        fairer: shortAnswer(said["fairer"], WORDS_MOST),
        feelsTrueNow: scoreAnswer(said["feelsTrueNow"]),
        learned: shortAnswer(said["learned"], WORDS_MOST),
        stepId: recordIdAnswer(said["stepId"]),
      }),
    ];
  },
  feedback(said, { id, world }) {
    const who = shortAnswer(said["who"], WORDS_MOST);
    if (who === undefined) return [];
    return [
      given({
        type: "feedback" as const,
        id,
        ...happenedNow(world),
        who,
        ask: shortAnswer(said["ask"], WORDS_MOST),
        message: shortAnswer(said["message"], WORDS_MOST),
        said: shortAnswer(said["said"], WORDS_MOST),
        take: oneOfThese(said["take"], "keep", "try", "letGo"),
        change: shortAnswer(said["change"], WORDS_MOST),
      }),
    ];
  },
  teachCard(said, { id, world }) {
    const topic = shortAnswer(said["topic"], WORDS_MOST);
    if (topic === undefined) return [];
    return [
      given({
        type: "teachCard" as const,
        id,
        ...happenedNow(world),
        topic,
        toWhom: shortAnswer(said["toWhom"], WORDS_MOST),
        simpleWords: shortAnswer(said["simpleWords"], WORDS_MOST),
        points: wordsAnswer(said["points"])?.slice(0, POINTS_MOST),
        example: shortAnswer(said["example"], WORDS_MOST),
        tryThis: shortAnswer(said["tryThis"], WORDS_MOST),
        taught: doneAnswer(said["taught"]),
        changed: shortAnswer(said["changed"], WORDS_MOST),
      }),
    ];
  },
  rhythm(said, { id, world }) {
    const rhythm = given({
      timesNow: countAnswer(said["timesNow"]),
      timesWanted: rangeAnswer(said["timesWanted"]),
      weekdays: weekdaysAnswer(said["weekdays"]),
      spareDays: weekdaysAnswer(said["spareDays"]),
      after: shortAnswer(said["after"], WORDS_MOST),
    });
    if (Object.keys(rhythm).length === 0) return [];
    const stepId = recordIdAnswer(said["stepId"]);
    return [given({ type: "rhythm" as const, id, from: dayOf(world), stepId, ...rhythm })];
  },
  timeBox(said, { id }) {
    const minutes = lengthAnswer(said["minutes"]);
    if (minutes === undefined) return [];
    const titles = wordsAnswer(said["parts"]) ?? [];
    const lengths: readonly unknown[] = Array.isArray(said["partMinutes"]) ? said["partMinutes"] : [];
    const parts = titles.map((title, at) => ({ title, minutes: lengthAnswer(lengths[at]) ?? 0 }));
    return [
      given({
        type: "timeBox" as const,
        id,
        boxes: oneOfThese(said["boxes"], "step", "day") ?? ("step" as const),
        minutes,
        parts: parts.length > 0 ? parts : undefined,
        breakMinutes: lengthAnswer(said["breakMinutes"]),
        enough: shortAnswer(said["enough"], WORDS_MOST),
        stopWords: shortAnswer(said["stopWords"], WORDS_MOST),
        stepId: recordIdAnswer(said["stepId"]),
      }),
    ];
  },
  tracking(said, { id }) {
    const goalId = recordIdAnswer(said["goalId"]);
    const by = oneOfThese(said["by"], "line", "chart", "both");
    if (goalId === undefined || by === undefined) return [];
    return [given({ type: "tracking" as const, id, goalId, by, timesAWeek: countAnswer(said["timesAWeek"]) })];
  },
  challenge(said, { id, world }) {
    const title = shortAnswer(said["title"], WORDS_MOST);
    if (title === undefined) return [];
    return [
      given({
        type: "challenge" as const,
        id,
        title,
        from: dayOf(world),
        until: dayAnswer(said["until"]),
        stepId: recordIdAnswer(said["stepId"]),
        total: countAnswer(said["total"]),
      }),
    ];
  },
  milestone(said, { id, world }) {
    const text = shortAnswer(said["text"], WORDS_MOST);
    if (text === undefined) return [];
    return [
      given({
        type: "milestone" as const,
        id,
        ...happenedNow(world),
        kind: oneOfThese(said["kind"], "projectDone", "levelReached", "goalMet") ?? ("own" as const),
        text,
        changed: shortAnswer(said["changed"], WORDS_MOST),
        helped: shortAnswer(said["helped"], WORDS_MOST),
        tell: shortAnswer(said["tell"], WORDS_MOST),
        mark: shortAnswer(said["mark"], WORDS_MOST),
        goalId: recordIdAnswer(said["goalId"]),
        stepId: recordIdAnswer(said["stepId"]),
      }),
    ];
  },
};
function usualOf(sizes: unknown): SizedStep | undefined {
  return sizesAnswer(sizes).find(({ size }) => size === "usual");
}
/** What fits one page and one talk. */
const POINTS_MOST = 3;
