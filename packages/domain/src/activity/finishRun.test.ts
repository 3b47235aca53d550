import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecordId } from "../record/record.ts";
import { newestVersion } from "../record/versions.ts";
import { recordFaults } from "../record/schema.ts";
import { anyAnswer } from "../testing/anyActivityRecord.ts";
import { day, four, id, now, today } from "../testing/people.ts";
import type { ActivityAnswer, ActivityRun, KeptRecord } from "./activityRecords.ts";
import { finishRun } from "./finishRun.ts";
import type { RunShape } from "./runShape.ts";
import type { RunWorld } from "./runWorld.ts";

const shapeOf = (parts: Partial<RunShape>): RunShape => ({
  activity: "made-up",
  version: 1,
  form: "alone",
  asks: [],
  makes: [],
  tools: [],
  ...parts,
});
const make = (record: string, needs: readonly string[] = [], tiedTo: readonly string[] = []) => ({
  record,
  needs,
  tiedTo,
});
const ask = (screen: string, to: string, field: string) => ({ id: screen, to, field });

const setback = shapeOf({
  asks: [
    ask("happened", "setback", "happened"),
    { ...ask("tells-me", "setback", "learned"), labels: { tired: "I was tired" } },
    ask("smaller", "step", "title"),
    ask("which-day", "plan", "day"),
    ask("line", "thought", "text"),
  ],
  makes: [
    make("setback", ["happened"]),
    make("step", ["title"], ["setback"]),
    make("plan", ["day"], ["step"]),
    make("thought", ["text"]),
  ],
});
const ladder = shapeOf({
  asks: [
    ask("area", "goal", "areaId"),
    ask("big", "goal", "title"),
    ask("first", "plan", "stepId"),
    ask("on", "plan", "day"),
  ],
  tools: [{ id: "ladder", kind: "goalLadder" }],
  makes: [make("goal"), make("step"), make("rung"), make("plan", ["stepId", "day"])],
});
const signs = shapeOf({
  asks: [ask("which-goal", "tracking", "goalId"), ask("how", "tracking", "by")],
  tools: [{ id: "signs", kind: "signTracker" }],
  makes: [make("goal"), make("signRating"), make("tracking", ["goalId", "by"])],
});
const week = shapeOf({
  asks: [ask("which-step", "rhythm", "stepId")],
  tools: [{ id: "week", kind: "schedule" }],
  makes: [make("rhythm")],
});
const others = [
  shapeOf({ tools: [{ id: "card", kind: "teachCard" }], makes: [make("teachCard")] }),
  shapeOf({ tools: [{ id: "request", kind: "feedbackRequest" }], makes: [make("feedback")] }),
  shapeOf({ tools: [{ id: "practice", kind: "mindfulPractice" }], makes: [make("practice")] }),
  shapeOf({ tools: [{ id: "box", kind: "timeBox" }], makes: [make("timeBox")] }),
  shapeOf({ tools: [{ id: "patch", kind: "sharedChallenge" }], makes: [make("challenge"), make("step")] }),
  shapeOf({ tools: [{ id: "find", kind: "milestones" }], makes: [make("milestone")] }),
  shapeOf({ tools: [{ id: "taste", kind: "catalogue" }], makes: [make("step")] }),
];
const shapes = [setback, ladder, signs, week, ...others];

function runWith(answers: Readonly<Record<string, ActivityAnswer>>): ActivityRun {
  return {
    type: "activityRun",
    id: id("run"),
    happenedAt: now.at,
    zone: now.zone,
    day: today,
    recordedAt: now.at,
    activity: "made-up",
    version: 1,
    form: "alone",
    answers,
    at: "line",
  };
}
function worldOf(kept: readonly KeptRecord[] = [], later = 0): RunWorld {
  const byId = new Map(kept.map((record) => [record.id, record]));
  return {
    moment: { ...now, at: (now.at + later) as typeof now.at },
    dayStart: four,
    find: (one: RecordId) => byId.get(one),
    goalWords: (goal) =>
      newestVersion(kept.flatMap((one) => (one.type === "goalVersion" && one.goalId === goal ? [one] : []))),
  };
}
const types = (records: readonly KeptRecord[]) => records.map(({ type }) => type).sort();
const partsByTool: Readonly<Record<string, readonly string[]>> = {
  goalLadder: ["top", "places"],
  catalogue: ["step", "minutes"],
  schedule: ["now", "wanted", "days", "spare", "after"],
  teachCard: ["topic", "points", "simpleWords", "taught"],
  feedbackRequest: ["who", "ask", "message", "said", "take", "change"],
  mindfulPractice: ["what", "minutes", "ended"],
  signTracker: ["goal", "signs", "scores"],
  timeBox: ["boxes", "minutes", "parts", "partMinutes", "break", "enough"],
  sharedChallenge: ["title", "unit", "total"],
  milestones: ["kind", "text", "goalId", "stepId"],
};
const anyRunOf = fc.constantFrom(...shapes).chain((shape) => {
  const names = [
    ...shape.asks.map((one) => one.id),
    ...shape.tools.flatMap(({ id: tool, kind }) => (partsByTool[kind] ?? []).map((part) => `${tool}.${part}`)),
  ];
  return fc
    .record(Object.fromEntries(names.map((name) => [name, fc.option(anyAnswer, { nil: undefined })])))
    .map((answers) => ({
      shape,
      run: runWith(
        Object.fromEntries(
          Object.entries(answers).filter(([, answer]) => answer !== undefined),
        ) as ActivityRun["answers"],
      ),
    }));
});

describe("finishing an activity", () => {
  test("no answer is required: a run that was passed by leaves only itself", () => {
    for (const shape of shapes) {
      expect(finishRun(runWith({}), shape, worldOf())).toEqual([
        { ...withoutPlace(runWith({})), finished: true, finishedWith: {}, made: [] },
      ]);
    }
  });

  test("whatever was answered, by any version, it never throws, and all it makes is whole", () => {
    fc.assert(
      fc.property(anyRunOf, ({ shape, run }) => {
        for (const record of finishRun(run, shape, worldOf()))
          expect([record, recordFaults(record)]).toEqual([record, []]);
      }),
      { numRuns: 1500 },
    );
  });

  test("running it twice writes nothing twice, also hours later", () => {
    fc.assert(
      fc.property(anyRunOf, fc.nat(200_000_000), ({ shape, run }, later) => {
        const first = finishRun(run, shape, worldOf());
        const kept = first.find(({ type }) => type === "activityRun") as ActivityRun;
        expect(finishRun(kept, shape, worldOf(first, later))).toEqual([]);
        const ids = first.map((record) => record.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 1000 },
    );
  });

  test("ids stay when an answer is changed, and what became of a plan stays too", () => {
    const first = finishRun(runWith({ smaller: "Open the letter", "which-day": today }), setback, worldOf());
    const practised = first.map((one) =>
      one.type === "plan" ? { ...one, state: { is: "practised" as const, practiceId: id("p") } } : one,
    );
    const again = finishRun(
      runWith({ smaller: "Hold the letter", "which-day": day("2026-11-21") }),
      setback,
      worldOf(practised, 60_000),
    );
    expect(again.map((record) => record.id).toSorted()).toEqual(["run", "run-plan", "run-step-1"].toSorted());
    expect(again.find(({ type }) => type === "plan")).toMatchObject({ day: "2026-11-21", state: { is: "practised" } });
  });

  test("changing one answer leaves alone what was changed or deleted on other pages since", () => {
    const said = { happened: "I closed the form.", smaller: "Open the letter", line: "One time is not always." };
    const first = finishRun(runWith(said), setback, worldOf());
    const run = first.find(({ type }) => type === "activityRun") as ActivityRun;
    const since = first.flatMap((one): readonly KeptRecord[] => {
      if (one.type === "thought") return [];
      return [one.type === "setback" ? { ...one, fairer: "Said later, on its own page" } : one];
    });
    const again = finishRun(
      { ...run, answers: { ...said, happened: "I put it away." } },
      setback,
      worldOf(since, 60_000),
    );
    expect(types(again)).toEqual(["activityRun", "setback"]);
    expect(again.find(({ type }) => type === "setback")).toMatchObject({
      happened: "I put it away.",
      fairer: "Said later, on its own page",
      happenedAt: now.at,
    });
  });

  test("an answer that is taken back takes its field along", () => {
    const first = finishRun(runWith({ happened: "I closed it.", "tells-me": "tired" }), setback, worldOf());
    const run = first.find(({ type }) => type === "activityRun") as ActivityRun;
    const again = finishRun({ ...run, answers: { happened: "I closed it." } }, setback, worldOf(first));
    expect(again.find(({ type }) => type === "setback")).not.toHaveProperty("learned");
  });

  test("a setback holds the smaller try that came of it, and the plan is for that try", () => {
    const made = finishRun(
      runWith({
        happened: "I closed the form.",
        "tells-me": "tired",
        smaller: "Open it and read one page",
        "which-day": day("2026-11-21"),
        line: "One time is not always.",
      }),
      setback,
      worldOf(),
    );
    expect(types(made)).toEqual(["activityRun", "plan", "setback", "step", "stepVersion", "thought"]);
    expect(made.find(({ type }) => type === "setback")).toMatchObject({ learned: "I was tired", stepId: "run-step" });
    expect(made.find(({ type }) => type === "plan")).toMatchObject({ stepId: "run-step", day: "2026-11-21" });
    expect(made.find(({ type }) => type === "thought")).toMatchObject({ about: { kind: "activity", id: "made-up" } });
  });

  test("a day without a step makes no plan, and a step without words none either", () => {
    expect(types(finishRun(runWith({ "which-day": today, smaller: "  " }), setback, worldOf()))).toEqual([
      "activityRun",
    ]);
  });

  test("a ladder is goals under the goal and steps at its foot, each on a rung; the plan takes a step of it", () => {
    const made = finishRun(
      runWith({
        area: "area-daily",
        big: "A home for guests",
        "ladder.places": [
          { id: "a", kind: "goal", title: "One room", around: "2027-03" },
          { id: "b", kind: "step", under: "a", title: "Clear 5 things off the table", fineOnABadDay: true },
        ],
        first: { id: "run-step-b" as RecordId },
        on: today,
      }),
      ladder,
      worldOf(),
    );
    expect(made.filter(({ type }) => type === "rung")).toEqual([
      {
        type: "rung",
        id: "run-rung-a",
        ladder: "run-goal",
        under: "run-goal",
        holds: { kind: "goal", id: "run-goal-a" },
        order: 0,
        around: "2027-03",
      },
      {
        type: "rung",
        id: "run-rung-b",
        ladder: "run-goal",
        under: "run-goal-a",
        holds: { kind: "step", id: "run-step-b" },
        order: 1,
      },
    ]);
    expect(made).toContainEqual({ type: "goal", id: "run-goal", areaId: "area-daily" });
    expect(made).toContainEqual({ type: "step", id: "run-step-b", areaId: "area-daily", goalId: "run-goal-a" });
    expect(made.find(({ type }) => type === "plan")).toMatchObject({ stepId: "run-step-b" });
  });

  test("places that hang from each other, or from one that went, stand at the top", () => {
    const made = finishRun(
      runWith({
        big: "Far",
        "ladder.places": [
          { id: "a", kind: "goal", title: "A", under: "b" },
          { id: "b", kind: "goal", title: "B", under: "a" },
          { id: "c", kind: "step", title: "C", under: "gone" },
        ],
      }),
      ladder,
      worldOf(),
    );
    for (const rung of made) if (rung.type === "rung") expect(rung.under).toBe("run-goal");
  });

  test("signs for an own goal are a version of it from today on; the old words stay for the days before", () => {
    const goal: KeptRecord = { type: "goal", id: id("g") };
    const words: KeptRecord = {
      type: "goalVersion",
      id: id("g1"),
      goalId: id("g"),
      from: day("2026-10-01"),
      title: "Phone people",
    };
    const made = finishRun(
      runWith({
        "which-goal": { id: id("g") },
        how: "both",
        "signs.signs": ["I do it sooner", "I need less help"],
        "signs.scores": [40, -1],
      }),
      signs,
      worldOf([goal, words]),
    );
    expect(made).toContainEqual({
      ...words,
      id: "run-goalVersion",
      from: today,
      signs: ["I do it sooner", "I need less help"],
    });
    expect(made.filter(({ type }) => type === "signRating")).toMatchObject([
      { sign: "I do it sooner", score: 40, goalId: "g" },
    ]);
    expect(made.find(({ type }) => type === "tracking")).toMatchObject({ goalId: "g", by: "both" });
  });

  test("the picture of a shared challenge only grows", () => {
    const shape = shapeOf({
      tools: [{ id: "patch", kind: "sharedChallenge" }],
      makes: [make("challenge"), make("step")],
    });
    const first = finishRun(
      runWith({ "patch.title": "Our patch", "patch.unit": "Say hello", "patch.total": 7 }),
      shape,
      worldOf(),
    );
    expect(first.find(({ type }) => type === "challenge")).toMatchObject({ total: 7, stepId: "run-step" });
    const again = finishRun(
      runWith({ "patch.title": "Our patch", "patch.unit": "Say hello", "patch.total": 2 }),
      shape,
      worldOf(first),
    );
    expect(again.some((record) => record.type === "challenge" && record.total !== 7)).toBe(false);
  });
});

function withoutPlace({ at: _at, ...run }: ActivityRun): ActivityRun {
  return run;
}
