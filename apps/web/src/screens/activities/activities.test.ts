import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LadderPlace, RecordId } from "@tussock/domain";
import { createTestTussock } from "#app/testing/testTussock.ts";
import { begin, isOver, longer, pause, rested, secondsLeft } from "./countdown.ts";
import {
  addPlace,
  childrenOf,
  depthOf,
  movePlace,
  newPlaceId,
  putBack,
  removePlace,
  renamePlace,
} from "#app/ladder/ladder.ts";
import { laddersOf, madeRows } from "./made.ts";
import { createRun, isAnswered, partPlace } from "./run.ts";
import { isTooFull, toggleDay } from "./schedule.ts";
import { shelf } from "./shelf.ts";

describe("going through an activity alone", () => {
  test("every question can be passed by, and the end says that looking counts", async () => {
    const page = await createTestTussock();
    const run = createRun(page.tussock, "turn-a-setback-around", undefined);
    await run.open();
    for (let at = 0; at < run.moments.length; at++) run.show(at);
    await run.finish();
    expect(run.phase.value).toBe("finished");
    expect(run.made.value).toEqual([]);
    expect((await page.tussock.ask("log", { filter: {} })).entries).toEqual([]);
  });

  test("Ana leaves in the middle and comes back to the same screen with her words", async () => {
    const page = await createTestTussock();
    const run = createRun(page.tussock, "turn-a-setback-around", undefined);
    await run.open();
    const place = run.moments.findIndex(({ screen }) => screen.id === "happened");
    run.show(place);
    run.answer("happened", "I closed the form.");
    await run.close();
    const again = createRun(page.tussock, "turn-a-setback-around", run.id);
    await again.open();
    expect(again.at.value).toBe(place);
    expect(again.answers.value).toEqual({ happened: "I closed the form." });
  });

  test("an answer that is taken back leaves nothing", async () => {
    const page = await createTestTussock();
    const run = createRun(page.tussock, "save-a-small-win", undefined);
    await run.open();
    run.answer("win", "I got up.");
    run.answer("win", undefined);
    await run.finish();
    expect(run.made.value).toEqual([]);
  });

  test("a look around without an answer keeps no run", async () => {
    const page = await createTestTussock();
    const run = createRun(page.tussock, "save-a-small-win", undefined);
    await run.open();
    run.show(3);
    await run.close();
    expect(await page.tussock.ask("activityRuns")).toEqual([]);
  });

  test("a run of another activity, or one that is gone, is not opened here", async () => {
    const page = await createTestTussock();
    for (const [activity, id] of [
      ["save-a-small-win", "nobody"],
      ["no-such-activity", undefined],
    ] as const) {
      const run = createRun(page.tussock, activity, id as RecordId | undefined);
      await run.open();
      expect(run.phase.value).toBe("gone");
    }
  });

  test("a run begun with a client stays one with a client, wherever it is opened again", async () => {
    const page = await createTestTussock();
    const run = createRun(page.tussock, "do-it-together", undefined, "withClient");
    await run.open();
    run.answer("make-it-kind", "No numbers");
    await run.close();
    const again = createRun(page.tussock, "do-it-together", run.id);
    await again.open();
    expect(again.moments.some(({ screen }) => screen.id === "make-it-kind")).toBe(true);
    again.answer("challenge-name", "Green November");
    await again.finish();
    expect(await page.tussock.ask("activityRuns")).toMatchObject([{ form: "withClient", finished: true }]);
  });

  test("a full disk is said, and the next try keeps the words", async () => {
    const page = await createTestTussock();
    const run = createRun(page.tussock, "save-a-small-win", undefined);
    await run.open();
    page.stub("keepRun", async () => ({ ok: false as const, trouble: "diskFull" as const }));
    run.answer("win", "I got up.");
    await run.keepNow();
    expect(run.trouble.value).toBe("diskFull");
    expect(run.copy()).toContain("I got up.");
    page.stub("keepRun", undefined);
    await run.keepNow();
    expect(run.trouble.value).toBeUndefined();
    expect(await page.tussock.ask("activityRuns")).toHaveLength(1);
  });

  test("parts without a screen are not counted", async () => {
    const run = createRun((await createTestTussock()).tussock, "mark-a-milestone", undefined);
    expect(partPlace(run.moments, 0)).toEqual({ at: 1, of: 8 });
    const screen = run.moments[2]?.screen;
    expect(screen && isAnswered(screen, {})).toBe(false);
    expect(screen && isAnswered(screen, { [`${screen.id}.text`]: "I phoned" })).toBe(true);
  });
});

describe("what was made, and where it lives", () => {
  test("each thing has a place to go to, and threads are not shown as things", async () => {
    const page = await createTestTussock();
    const run = createRun(page.tussock, "break-it-down", undefined);
    await run.open();
    run.answer("big-thing", "A home for guests");
    run.answer("ladder.places", [
      { id: "a", kind: "goal", title: "One room" },
      { id: "b", kind: "step", under: "a", title: "Clear 5 things" },
    ]);
    run.answer("take-away", "I can cut it up.");
    await run.finish();
    const rows = madeRows(run.made.value);
    expect(rows.map(({ title, href }) => [title, href])).toEqual([
      ["A home for guests", `/goals/${run.id}-goal`],
      ["I can cut it up.", expect.stringMatching(/^\/look-back\//u)],
      ["One room", `/goals/${run.id}-goal-a`],
      ["Clear 5 things", `/plan/${run.id}-step-b?page=step`],
    ]);
    const [records, goals, steps] = await Promise.all([
      page.tussock.ask("activityRecords"),
      page.tussock.ask("goals"),
      page.tussock.ask("steps"),
    ]);
    expect(
      laddersOf(
        records,
        goals.map(({ version }) => version),
        steps.map(({ step, title }) => ({ id: step.id, title })),
      ),
    ).toMatchObject([
      { title: "A home for guests", under: [{ title: "One room", under: [{ title: "Clear 5 things" }] }] },
    ]);
  });
});

describe("the ladder", () => {
  const places: readonly LadderPlace[] = [
    { id: "a", kind: "goal", title: "A" },
    { id: "b", kind: "step", title: "B", under: "a" },
    { id: "c", kind: "step", title: "C", under: "a" },
    { id: "d", kind: "goal", title: "D" },
  ];
  const order = (list: readonly LadderPlace[]) => list.map(({ id }) => id).join("");

  test("a place moves past its neighbour under the same goal, and stays at an end", () => {
    expect(order(childrenOf(movePlace(places, "c", -1), "a"))).toBe("cb");
    expect(order(movePlace(places, "b", -1))).toBe("abcd");
    expect(order(childrenOf(movePlace(places, "a", 1), undefined))).toBe("da");
    expect(childrenOf(movePlace(places, "a", 1), "a")).toHaveLength(2);
  });

  test("what hangs under a place goes with it", () => {
    expect(order(removePlace(places, "a"))).toBe("d");
    expect(order(removePlace(places, "b"))).toBe("acd");
  });

  test("what was removed comes back where it stood, and words written since stay", () => {
    const since = renamePlace(removePlace(places, "a"), "d", { title: "Since" });
    const back = putBack(addPlace(since, { id: "e", kind: "step", title: "E" }), places);
    expect(order(back)).toBe("abcde");
    expect(back.find(({ id }) => id === "d")?.title).toBe("Since");
  });

  test("a new place has a name of its own, and renaming touches no other", () => {
    const more = addPlace(places, { id: newPlaceId(), kind: "step", title: "" });
    expect(new Set(more.map(({ id }) => id)).size).toBe(5);
    expect(renamePlace(places, "b", { title: "New" }).map(({ title }) => title)).toEqual(["A", "New", "C", "D"]);
    expect([depthOf(places, "a"), depthOf(places, "b")]).toEqual([1, 2]);
  });
});

test("a place that was removed leaves its name to no other, whatever is added and removed, also after a reload", () => {
  const anyMove = fc.array(fc.oneof(fc.constant("add" as const), fc.nat({ max: 9 })), { maxLength: 40 });
  fc.assert(
    fc.property(anyMove, (moves) => {
      const given: string[] = [];
      let places: readonly LadderPlace[] = [];
      for (const move of moves) {
        const place = typeof move === "number" ? places[move] : undefined;
        if (place) places = removePlace(places, place.id);
        if (move !== "add") continue;
        const id = newPlaceId();
        given.push(id);
        places = addPlace(places, { id, kind: "step", title: "" });
      }
      expect(new Set(given).size).toBe(given.length);
    }),
  );
});

describe("a week with room in it", () => {
  test("a big jump or no open day is pointed out; from nothing, twice a week is no jump", () => {
    const week = { now: 0, wanted: { least: 1, most: 2 }, days: [1, 4], spare: [6, 7] };
    expect(isTooFull(week, 1)).toBe(false);
    expect(isTooFull({ ...week, wanted: { least: 5, most: 7 } }, 1)).toBe(true);
    expect(isTooFull({ ...week, days: [1, 2, 3, 4, 5, 6, 7], spare: [] }, 1)).toBe(true);
    expect(isTooFull({ now: undefined, wanted: undefined, days: [], spare: [] }, 1)).toBe(false);
    expect(toggleDay([1, 4], 3)).toEqual([1, 3, 4]);
    expect(toggleDay([1, 4], 4)).toEqual([1]);
  });
});

describe("time", () => {
  test("it counts by the clock, rests, and takes a minute more", () => {
    const time = begin(rested(120), 1000);
    expect(secondsLeft(time, 61_000)).toBe(60);
    const rest = pause(time, 61_000);
    expect(secondsLeft(rest, 999_000)).toBe(60);
    expect(secondsLeft(longer(rest, 1, 0), 0)).toBe(120);
    expect(secondsLeft(longer(time, 1, 200_000), 200_000)).toBe(60);
    expect(isOver(time, 121_000)).toBe(true);
  });
});

describe("the shelf", () => {
  test("whoever asks for nothing sees all fifteen; a wish narrows them", () => {
    expect(shelf({})).toHaveLength(15);
    const low = shelf({ energy: "low", minutes: 10 });
    expect(low.length).toBeGreaterThan(0);
    for (const { fits, minutes } of low) expect([fits.energy, minutes.alone <= 10]).toEqual(["low", true]);
  });
});
