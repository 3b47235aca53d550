import { describe, expect, test } from "vitest";
import type { Goal, GoalVersion, RecordId } from "../record/record.ts";
import { newestVersion } from "../record/versions.ts";
import { createIds, day, id, now, today } from "../testing/people.ts";
import { changeGoal, goalOn, type GoalDraft } from "./goal.ts";

const draft: GoalDraft = {
  areaId: id("area-daily"),
  title: "A kitchen I can cook in",
  timesAWeek: { least: 3, most: 5 },
  signs: ["I cook on a weekday"],
};

function change(draftNow: GoalDraft, known?: Parameters<typeof changeGoal>[1], on = today, newId = createIds()) {
  const saved = changeGoal(draftNow, known, { today: on, newId });
  if (!saved.ok) throw new Error(saved.trouble);
  return saved.value;
}

describe("a goal", () => {
  test("its words stand in a version from today", () => {
    expect(change(draft).write).toEqual([
      { type: "goal", id: "new-1", areaId: "area-daily" },
      {
        type: "goalVersion",
        id: "new-2",
        goalId: "new-1",
        from: today,
        title: "A kitchen I can cook in",
        timesAWeek: { least: 3, most: 5 },
        signs: ["I cook on a weekday"],
      },
    ]);
  });

  test("changing it never rewrites what it said before", () => {
    const newId = createIds();
    const first = change(draft, undefined, day("2026-09-01"), newId);
    const goal = first.now.goal;
    const versions = first.write.filter((record): record is GoalVersion => record.type === "goalVersion");
    const second = change(
      { ...draft, timesAWeek: { least: 2, most: 3 } },
      { goal, versions },
      day("2026-10-10"),
      newId,
    );
    const all = [...versions, ...second.write.filter((record): record is GoalVersion => record.type === "goalVersion")];
    const timesOn = (on: string) => goalOn(all, goal.id, day(on))?.timesAWeek?.most;
    expect([timesOn("2026-08-01"), timesOn("2026-09-30"), timesOn("2026-10-10"), timesOn("2027-01-01")]).toEqual([
      5, 5, 3, 3,
    ]);
    expect(goalOn(all, id("another"), today)).toBeUndefined();
  });

  test("saving it unchanged writes nothing; changing it twice in a day keeps one version", () => {
    const first = change(draft);
    const known = { goal: first.now.goal, versions: [first.now.version] };
    expect(change({ ...draft, title: ` ${draft.title}` }, known).write).toEqual([]);
    expect(change({ ...draft, title: "A calm kitchen" }, known).write).toEqual([
      { ...first.now.version, title: "A calm kitchen" },
    ]);
  });

  test("words an entry was made with stay, also when they change on the same day", () => {
    const newId = createIds();
    const first = change(draft, undefined, today, newId);
    const known = { goal: first.now.goal, versions: [first.now.version] };
    const writing = { today, newId, writtenAt: now.at, stays: (version: RecordId) => version === id("new-2") };
    const second = changeGoal({ ...draft, title: "A calm kitchen" }, known, writing);
    expect(second).toMatchObject({ value: { now: { version: { id: "new-3", from: today, writtenAt: now.at } } } });
    const all = second.ok ? [...known.versions, second.value.now.version] : [];
    expect(newestVersion(all)?.title).toBe("A calm kitchen");
    expect(newestVersion(all.toReversed())?.title).toBe("A calm kitchen");
  });

  test("a goal can be for a skill, and for a month far ahead; saving a closed one opens it again", () => {
    const made = change({ title: "STOP comes sooner", skill: "stop", around: " 2027-03 " });
    expect(made.now).toMatchObject({ goal: { skill: "stop" }, version: { around: "2027-03" } });
    const met: Goal = { ...made.now.goal, closed: true, ended: { how: "met", on: today } };
    expect(change({ title: "STOP comes sooner" }, { goal: met, versions: [made.now.version] }).now.goal).toEqual({
      type: "goal",
      id: "new-1",
    });
  });

  test("what Ana can put right is named", () => {
    const save = (part: Partial<GoalDraft>) =>
      changeGoal({ ...draft, ...part }, undefined, { today, newId: createIds() });
    expect(save({ title: "" })).toEqual({ ok: false, trouble: "noTitle" });
    expect(save({ title: "x".repeat(201) })).toEqual({ ok: false, trouble: "tooLong" });
    expect(save({ signs: ["x".repeat(2001)] })).toEqual({ ok: false, trouble: "tooLong" });
    for (const [least, most] of [
      [5, 3],
      [0, 0],
      [-1, 2],
      [1, 22],
      [1.5, 2],
    ] as const) {
      expect(save({ timesAWeek: { least, most } })).toEqual({ ok: false, trouble: "badTimes" });
    }
  });
});
