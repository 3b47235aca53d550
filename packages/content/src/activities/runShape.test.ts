import { describe, expect, test } from "vitest";
import type { ActivityAnswer, ActivityRun, Day, EpochMs, RecordId, Zone } from "@tussock/domain";
import { finishRun } from "@tussock/domain/activity";
import { activities, runShape, type Activity, type Answer, type Screen } from "./index.ts";
import { partOrder } from "./partNames.ts";

const at = Date.UTC(2026, 10, 19, 10, 4) as EpochMs;
const moment = { at, zone: "Europe/London" as Zone };

describe("the fifteen activities, answered to the end", () => {
  test.each(activities.map((activity) => [activity.code, activity] as const))(
    "%s leaves behind everything it says it makes",
    (_code, activity) => {
      const made = finishRun(runOf(activity, everyAnswer(activity)), runShape(activity, "alone"), {
        moment,
        find: () => undefined,
        goalWords: () => undefined,
      });
      const types = new Set(made.map(({ type }) => type as string));
      for (const { record } of activity.makes)
        expect([activity.id, record, types.has(record)]).toEqual([activity.id, record, true]);
    },
  );

  test("a choice is kept by its id where the record asks for one, and by its words everywhere else", () => {
    const mark = finishRun(
      runOf(byId("mark-a-milestone"), { "find.text": "I phoned", "mark-it": "walk" }),
      runShape(byId("mark-a-milestone"), "alone"),
      { moment, find: () => undefined, goalWords: () => undefined },
    ).find(({ type }) => type === "milestone");
    expect(mark).toMatchObject({ kind: "own", mark: "Go to a place I like" });
  });
});

function byId(id: string): Activity {
  const found = activities.find((activity) => activity.id === id);
  if (!found) throw new Error(`no activity ${id}`);
  return found;
}
function runOf(activity: Activity, answers: Readonly<Record<string, ActivityAnswer>>): ActivityRun {
  const day = "2026-11-19" as Day;
  return {
    type: "activityRun",
    id: "run" as RecordId,
    happenedAt: at,
    recordedAt: at,
    zone: moment.zone,
    day,
    activity: activity.id,
    version: 1,
    form: "alone",
    answers,
  };
}
function everyAnswer(activity: Activity): Readonly<Record<string, ActivityAnswer>> {
  const screens = partOrder.flatMap((kind): readonly Screen[] => activity.parts[kind].client);
  return Object.fromEntries(
    screens.flatMap((screen): readonly (readonly [string, ActivityAnswer])[] => {
      if (screen.kind === "ask") return [[screen.id, someAnswer(screen.answer)]];
      if (screen.kind === "tool")
        return Object.entries(toolAnswers).map(([part, answer]) => [`${screen.id}.${part}`, answer] as const);
      return [];
    }),
  );
}
const toolAnswers: Readonly<Record<string, ActivityAnswer>> = {
  top: "Guests",
  places: [{ id: "a", kind: "step", title: "Clear 5 things" }],
  step: "Fold a bird",
  now: 1,
  wanted: { least: 2, most: 3 },
  days: [1, 4],
  spare: [6, 7],
  topic: "Tea",
  who: "Lee",
  ask: "What worked?",
  what: "Peel an orange",
  minutes: 5,
  ended: "yes",
  goal: "Phone people",
  signs: ["I do it sooner"],
  scores: [40],
  boxes: "step",
  title: "Our patch",
  unit: "Say hello",
  text: "I phoned",
};
function someAnswer(answer: Answer): ActivityAnswer {
  switch (answer.kind) {
    case "words":
      return "A few words";
    case "list":
      return ["One", "Two"];
    case "oneOf":
      return answer.options[0]?.id ?? "";
    case "score":
      return 40;
    case "yesNo":
      return true;
    case "done":
      return "partly";
    case "count":
      return answer.least;
    case "range":
      return { least: answer.least, most: answer.most };
    case "minutes":
      return answer.choices[0] ?? 5;
    case "day":
      return "2026-11-21";
    case "time":
      return 600;
    case "weekdays":
      return [1, 3];
    case "area":
      return "area-daily";
    case "goal":
    case "step":
      return { words: "A new one" };
  }
}
