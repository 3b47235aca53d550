import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KeptRecord, LadderPlace } from "../activity/activityRecords.ts";
import { newestVersion } from "../record/versions.ts";
import { createIds, day, id, now, pansStep, pansWords, today } from "../testing/people.ts";
import { changeLadder, goalsUnder, ladderUnder, type LadderRecords } from "./goalLadder.ts";

const guests = { type: "goal", id: id("guests"), areaId: id("area-daily") } as const;
const guestsWords = {
  type: "goalVersion",
  id: id("guests-1"),
  goalId: guests.id,
  from: day("2026-09-01"),
  title: "A home for guests",
} as const;
const empty: LadderRecords = { goals: [guests], goalVersions: [guestsWords], steps: [], stepVersions: [], rungs: [] };
const writing = () => ({ today, newId: createIds(), writtenAt: now.at });

function place(name: string, kind: "goal" | "step", title: string, more: Partial<LadderPlace> = {}): LadderPlace {
  return { id: name, kind, title, ...more };
}
/** The records after a write, as a vault would hold them. */
function after(before: LadderRecords, written: readonly KeptRecord[]): LadderRecords {
  const put = <One extends { readonly id: string; readonly type: string }>(list: readonly One[], type: One["type"]) => [
    ...new Map(
      [...list, ...written.filter((one) => one.type === type)].map((one) => [one.id, one as unknown as One]),
    ).values(),
  ];
  return {
    goals: put(before.goals, "goal"),
    goalVersions: put(before.goalVersions, "goalVersion"),
    steps: put(before.steps, "step"),
    stepVersions: put(before.stepVersions, "stepVersion"),
    rungs: put(before.rungs, "rung"),
  };
}
const said = (records: LadderRecords) => ladderUnder(guests.id, records).map(({ title }) => title);

describe("the ladder of a goal", () => {
  const kitchen = [
    place("n1", "goal", "A kitchen I can cook in", { around: "2027-02" }),
    place("n2", "step", "Wash two cups", { under: "n1", fineOnABadDay: true }),
    place("n3", "step", "Ask one person"),
  ];
  const built = after(empty, changeLadder(guests.id, kitchen, empty, writing()));

  test("becomes goals, steps and rungs, like those an activity writes, and reads the same again", () => {
    expect(ladderUnder(guests.id, built)).toMatchObject([
      { kind: "goal", title: "A kitchen I can cook in", around: "2027-02" },
      { kind: "step", title: "Wash two cups", fineOnABadDay: true, under: built.goals[1]?.id },
      { kind: "step", title: "Ask one person" },
    ]);
    expect(built.steps).toMatchObject([
      { areaId: "area-daily", goalId: built.goals[1]?.id },
      { areaId: "area-daily", goalId: "guests" },
    ]);
    expect(built.rungs.every(({ ladder }) => ladder === guests.id)).toBe(true);
  });

  test("kept as it is, it writes nothing", () => {
    expect(changeLadder(guests.id, ladderUnder(guests.id, built), built, writing())).toEqual([]);
  });

  test("new words are a version; the old ones stay for their days", () => {
    const places = ladderUnder(guests.id, built).map((one) =>
      one.title === "Wash two cups" ? { ...one, title: "Wash three cups" } : one,
    );
    const later = { ...writing(), today: day("2026-12-01") };
    const changed = after(built, changeLadder(guests.id, places, built, later));
    expect(said(changed)).toContain("Wash three cups");
    const words = changed.stepVersions.filter(({ stepId }) => stepId === changed.steps[0]?.id);
    expect(words.map(({ title, from }) => [title, from])).toEqual([
      ["Wash two cups", today],
      ["Wash three cups", "2026-12-01"],
    ]);
    expect(newestVersion(words)?.sizes).toEqual([{ size: "usual", title: "Wash three cups", fineOnABadDay: true }]);
  });

  test("what is taken off is put away and not deleted, with all that hangs under it", () => {
    const changed = after(
      built,
      changeLadder(
        guests.id,
        ladderUnder(guests.id, built).filter(({ title }) => title === "Ask one person"),
        built,
        writing(),
      ),
    );
    expect(said(changed)).toEqual(["Ask one person"]);
    expect(changed.goals[1]).toMatchObject({ closed: true, ended: { how: "letGo", on: today } });
    expect(changed.steps[0]).toMatchObject({ closed: true });
    expect(changed.rungs).toHaveLength(3);
    expect(goalsUnder(guests.id, changed.rungs).size).toBe(2);
  });

  test("a part that is met stays on it; a step for the goal without a place of its own stands at the end", () => {
    const met = built.goals.map((one) =>
      one.id === guests.id ? one : { ...one, closed: true, ended: { how: "met", on: today } as const },
    );
    const pans = { ...pansStep, goalId: guests.id };
    const records = {
      ...built,
      goals: met,
      steps: [...built.steps, pans],
      stepVersions: [...built.stepVersions, pansWords],
    };
    expect(said(records)).toEqual(["A kitchen I can cook in", "Wash two cups", "Ask one person", "The pans"]);
    const placed = changeLadder(guests.id, ladderUnder(guests.id, records), records, writing());
    expect(placed).toMatchObject([{ type: "rung", holds: { kind: "step", id: "pans" }, order: 3 }]);
  });

  test("a step keeps its own sizes when its name changes", () => {
    const records = { ...empty, steps: [{ ...pansStep, goalId: guests.id }], stepVersions: [pansWords] };
    const places = [place("pans", "step", "All the pans")];
    const changed = after(records, changeLadder(guests.id, places, records, writing()));
    expect(newestVersion(changed.stepVersions)).toMatchObject({ title: "All the pans", sizes: pansWords.sizes });
  });

  test("whatever Ana builds, in whatever order, is there again as she left it", () => {
    const anyPlaces = fc
      .array(
        fc.record({
          kind: fc.constantFrom("goal", "step"),
          up: fc.nat(9),
          title: fc.constantFrom("One", "Two", "Three"),
        }),
        {
          maxLength: 10,
        },
      )
      .map((list) =>
        list.map(({ kind, up, title }, at): LadderPlace => {
          const parent = list.slice(0, at).findLastIndex((one, index) => one.kind === "goal" && index <= up);
          return { id: `n${at}`, kind, title, ...(parent >= 0 && { under: `n${parent}` }) };
        }),
      );
    fc.assert(
      fc.property(anyPlaces, anyPlaces, (first, second) => {
        const one = after(empty, changeLadder(guests.id, first, empty, writing()));
        expect(shapeOf(ladderUnder(guests.id, one))).toEqual(shapeOf(first));
        const two = after(one, changeLadder(guests.id, second, one, { ...writing(), newId: createIdsFrom("later") }));
        expect(shapeOf(ladderUnder(guests.id, two))).toEqual(shapeOf(second));
        expect(two.steps.length).toBeGreaterThanOrEqual(one.steps.length);
      }),
    );
  });

  test("a circle of rungs, as two devices could make one, ends", () => {
    const rungs = [
      {
        type: "rung",
        id: id("r1"),
        ladder: guests.id,
        under: guests.id,
        holds: { kind: "goal", id: id("a") },
        order: 0,
      },
      {
        type: "rung",
        id: id("r2"),
        ladder: guests.id,
        under: id("a"),
        holds: { kind: "goal", id: guests.id },
        order: 0,
      },
    ] as const;
    const records = {
      ...empty,
      rungs,
      goals: [guests, { ...guests, id: id("a") }],
      goalVersions: [guestsWords, { ...guestsWords, id: id("a-1"), goalId: id("a") }],
    };
    expect(ladderUnder(guests.id, records)).toHaveLength(1);
    expect(
      changeLadder(guests.id, [...ladderUnder(guests.id, records), place("n9", "step", "On")], records, writing()),
    ).not.toEqual([]);
  });
});

function createIdsFrom(name: string) {
  const next = createIds();
  return () => id(`${name}-${next()}`);
}

/** Titles as they hang, without ids. */
function shapeOf(places: readonly LadderPlace[], under?: string): readonly unknown[] {
  return places.filter((one) => one.under === under).map((one) => [one.kind, one.title, shapeOf(places, one.id)]);
}
