import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EpochMs, Moment, Zone } from "../day/day.ts";
import type { Plan, Practice } from "../record/record.ts";
import type { Score } from "../shared/score.ts";
import { anyDayStart, anyInstant, anyZone, at } from "../testing/anyDay.ts";
import { amsterdam, auckland, four, hoursBefore, id, now, pans, today } from "../testing/people.ts";
import { editPractice, practiceToDraft } from "./editPractice.ts";
import { logPractice, type PracticeDraft } from "./logPractice.ts";
import { recallLatency } from "./recallLatency.ts";

const draft: PracticeDraft = { what: "Wash the pans", done: "yes" };

function log(change: Partial<PracticeDraft> = {}, moment: Moment = now) {
  return logPractice({ ...draft, ...change }, { id: id("p1"), moment, dayStart: four });
}
function logged(change: Partial<PracticeDraft> = {}, moment: Moment = now): Practice {
  const outcome = log(change, moment);
  if (!outcome.ok) throw new Error(outcome.trouble);
  return outcome.value;
}
function edited(practice: Practice, change: Partial<PracticeDraft>, moment: Moment = now): Practice {
  const outcome = editPractice(practice, { ...practiceToDraft(practice), ...change }, { moment, dayStart: four });
  if (!outcome.ok) throw new Error(outcome.trouble);
  return outcome.value;
}

describe("logging a try", () => {
  test("what and done are enough: time, zone and day are filled in", () => {
    expect(logged({ what: "  Wash the pans " })).toEqual({
      type: "practice",
      id: "p1",
      happenedAt: now.at,
      zone: amsterdam,
      day: today,
      recordedAt: now.at,
      what: "Wash the pans",
      done: "yes",
    });
  });

  test("a log for another day keeps when it happened and when it was written down", () => {
    const late = logged({ happenedAt: hoursBefore(now, 40) });
    expect(late).toMatchObject({ day: "2026-11-17", recordedAt: now.at });
    expect(recallLatency(late)).toBe(40 * 3_600_000);
    expect(recallLatency(logged({ happenedAt: (now.at + 1000) as EpochMs }))).toBe(0);
  });

  test("a try at one at night belongs to the evening before", () => {
    expect(logged({}, { at: at("2026-11-19T00:10:00Z"), zone: amsterdam }).day).toBe("2026-11-18");
  });

  test("something done on the other side of the world keeps the day it was there", () => {
    expect(logged({ happenedAt: hoursBefore(now, 2), zone: auckland })).toMatchObject({
      zone: auckland,
      day: "2026-11-19",
    });
    expect(logged({ happenedAt: hoursBefore(now, 20), zone: "Mars/Olympus" as Zone }).zone).toBe(amsterdam);
  });

  test("it keeps the size and the difficulty its step had then, and the step's area and goal", () => {
    const step = { ...pans, step: { ...pans.step, goalId: id("goal-1") } };
    const practice = logPractice(
      { ...draft, stepId: pans.step.id, size: "small" },
      { id: id("p1"), moment: now, step },
    );
    expect(practice).toMatchObject({
      value: { size: "small", difficultyExpected: 25, areaId: "area-daily", goalId: "goal-1", stepId: "pans" },
    });
    const own = logPractice(
      { ...draft, size: "small", areaId: id("area-own"), difficultyExpected: 60 as Score },
      { id: id("p1"), moment: now, step },
    );
    expect(own).toMatchObject({ value: { areaId: "area-own", difficultyExpected: 60 } });
  });

  test("what was said of the size when it was planned comes along, as long as it is that size", () => {
    const plan: Plan = {
      type: "plan",
      id: id("plan-1"),
      stepId: pans.step.id,
      size: "small",
      day: today,
      sizedBy: "suggested",
      chanceSaid: 81 as Score,
      energy: 30 as Score,
      state: { is: "open" },
    };
    const tried = (change: Partial<PracticeDraft>) =>
      logPractice({ ...draft, size: "small", ...change }, { id: id("p1"), moment: now, step: pans, plan });
    expect(tried({})).toMatchObject({ value: { sizedBy: "suggested", chanceSaid: 81, energyBefore: 30 } });
    expect(tried({ sizedBy: "own", energyBefore: 60 as Score })).toMatchObject({
      value: { sizedBy: "own", energyBefore: 60 },
    });
    const other = tried({ size: "bare" });
    expect(other).toMatchObject({ value: { size: "bare", energyBefore: 30 } });
    expect(other).not.toHaveProperty("value.sizedBy");
    expect(other).not.toHaveProperty("value.chanceSaid");
    // Energy is of a day: what was done on another one was done with another one's.
    expect(tried({ happenedAt: hoursBefore(now, 30) })).not.toHaveProperty("value.energyBefore");
  });

  test("words lose their blanks, feelings are kept once, ratings are whole and within 0 to 100", () => {
    expect(
      logged({
        learned: " I can start \n",
        obstacle: "  ",
        feelingsBefore: ["tired", " tired ", ""],
        feelingsAfter: [" "],
        moodBefore: 31.4 as Score,
        moodAfter: 140 as Score,
        minutes: 7.4,
      }),
    ).toEqual({
      ...logged(),
      learned: "I can start",
      feelingsBefore: ["tired"],
      moodBefore: 31,
      moodAfter: 100,
      minutes: 7,
    });
  });

  test("what Ana can put right is named", () => {
    const trouble = (change: Partial<PracticeDraft>) => {
      const outcome = log(change);
      return outcome.ok ? "none" : outcome.trouble;
    };
    expect(trouble({ what: " \n " })).toBe("noWhat");
    expect(trouble({ what: "x".repeat(200) })).toBe("none");
    expect(trouble({ what: "x".repeat(201) })).toBe("whatTooLong");
    expect(trouble({ learned: ` ${"x".repeat(2000)} ` })).toBe("none");
    expect(trouble({ learned: "x".repeat(2001) })).toBe("learnedTooLong");
    expect(trouble({ happenedAt: (now.at + 5 * 60_000) as EpochMs })).toBe("none");
    expect(trouble({ happenedAt: (now.at + 5 * 60_000 + 1) as EpochMs })).toBe("inTheFuture");
    expect(trouble({ happenedAt: 0 as EpochMs })).toBe("none");
    expect(trouble({ happenedAt: -1 as EpochMs })).toBe("tooLongAgo");
    expect(log({ happenedAt: 1 as EpochMs }, { at: at("2099-01-01T00:00:00Z"), zone: amsterdam })).toEqual({
      ok: false,
      trouble: "tooLongAgo",
    });
    for (const minutes of [-1, 1441, Number.NaN]) expect(trouble({ minutes })).toBe("badMinutes");
    expect(trouble({ minutes: 0 })).toBe("none");
  });
});

describe("editing a log", () => {
  const tuesday = logged({
    happenedAt: hoursBefore(now, 48),
    moodBefore: 31 as Score,
    learned: "I can start",
    planId: id("plan-1"),
  });

  test("the words change; when it was first written down does not", () => {
    const after = edited(
      tuesday,
      { what: "Washed all the pans", done: "partly" },
      { at: (now.at + 90_000_000) as EpochMs, zone: amsterdam },
    );
    expect(after).toEqual({ ...tuesday, what: "Washed all the pans", done: "partly" });
  });

  test("what the draft leaves out is taken away, but never the plan, size or expected difficulty it was made with", () => {
    const made = {
      ...tuesday,
      size: "small",
      difficultyExpected: 25 as Score,
      goalId: id("goal-1"),
      stepId: id("pans"),
    } as Practice;
    const after = editPractice(made, { what: "Pans", done: "yes" }, { moment: now });
    const { moodBefore: _moodBefore, learned: _learned, ...rest } = made;
    expect(after).toEqual({ ok: true, value: { ...rest, what: "Pans" } });
  });

  test("fields of a later version are passed on", () => {
    expect(edited({ ...tuesday, moon: 2 } as Practice, { done: "no" })).toMatchObject({ moon: 2, done: "no" });
  });

  test("a form that does not show energy, who sized it and the chance that was said leaves them as they were", () => {
    const sized = { energyBefore: 45 as Score, sizedBy: "smaller", chanceSaid: 81 as Score } as const;
    const { energyBefore: _energy, ...short } = draft;
    expect(edited({ ...tuesday, ...sized }, short)).toMatchObject(sized);
  });

  test("how the size felt can be said anew, and taken back", () => {
    const felt = { ...tuesday, fit: "bitMuch" } as const;
    expect(edited(felt, { fit: "right" }).fit).toBe("right");
    const { fit: _fit, ...unsaid } = practiceToDraft(felt);
    expect(editPractice(felt, unsaid, { moment: now })).toEqual({ ok: true, value: tuesday });
  });

  test("the day moves only when Ana moves the time", () => {
    expect(edited(tuesday, { happenedAt: hoursBefore(now, 72) }).day).toBe("2026-11-16");
    expect(edited(tuesday, { happenedAt: hoursBefore(now, 72) }).recordedAt).toBe(tuesday.recordedAt);
  });

  test("a log cannot be moved into the future", () => {
    const outcome = editPractice(tuesday, { ...draft, happenedAt: (now.at + 3_600_000) as EpochMs }, { moment: now });
    expect(outcome).toEqual({ ok: false, trouble: "inTheFuture" });
  });

  test("travel and another start of the day never move a day that was kept", () => {
    fc.assert(
      fc.property(
        anyInstant,
        anyZone,
        anyDayStart,
        anyZone,
        anyDayStart,
        (instant, home, dayStart, abroad, laterStart) => {
          const kept = logPractice(draft, { id: id("p1"), moment: { at: instant, zone: home }, dayStart });
          if (!kept.ok) throw new Error(kept.trouble);
          const later = { at: (instant + 3_600_000) as EpochMs, zone: abroad };
          const after = editPractice(
            kept.value,
            { ...practiceToDraft(kept.value), learned: "more" },
            { moment: later, dayStart: laterStart },
          );
          expect(after).toMatchObject({ value: { day: kept.value.day, zone: home, happenedAt: instant } });
        },
      ),
      { numRuns: 300 },
    );
  });
});
