import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../day/calendar.ts";
import type { Goal, Practice, SkillUse } from "../record/record.ts";
import { day, id, now, pansStep, pansWords, today } from "../testing/people.ts";
import { closeGoal, isMet, reopenGoal } from "./closeGoal.ts";
import type { SignNoticed } from "./goalRecords.ts";
import { goalLines, goalStory, type GoalWorld } from "./goalStory.ts";
import { goalTimes } from "./goalTimes.ts";
import { answerGraduation, offerGraduation, promptsLess } from "./graduation.ts";
import { noticeSign, signsNow } from "./signs.ts";

const goal: Goal = { type: "goal", id: id("guests") };
const words = (name: string, from: string, title: string) =>
  ({
    type: "goalVersion",
    id: id(name),
    goalId: goal.id,
    from: day(from),
    title,
    signs: ["I ask someone in", "I cook for two"],
  }) as const;
const first = words("v1", "2026-09-01", "Guests each week");
const second = words("v2", "2026-10-10", "Guests now and then");
const third = { ...words("v3", "2026-10-10", "Guests when I like"), writtenAt: now.at };

function tried(name: string, on: string, part: Partial<Practice> = {}): Practice {
  return {
    type: "practice",
    id: id(name),
    happenedAt: (Date.parse(on) + 36_000_000) as Practice["happenedAt"],
    recordedAt: now.at,
    zone: now.zone,
    day: day(on),
    what: "Pans",
    done: "yes",
    goalId: goal.id,
    ...part,
  };
}
function used(name: string, on: string, skill: string): SkillUse {
  const { what: _what, done: _done, goalId: _goalId, ...rest } = tried(name, on);
  return { ...rest, type: "skillUse", skill };
}
function noticed(name: string, on: string, sign: string): SignNoticed {
  const at = tried(name, on);
  return {
    type: "signNoticed",
    id: at.id,
    happenedAt: at.happenedAt,
    recordedAt: at.recordedAt,
    zone: at.zone,
    day: at.day,
    goalId: goal.id,
    sign,
  };
}
const world: GoalWorld = {
  goals: [goal],
  goalVersions: [second, first],
  steps: [],
  stepVersions: [],
  practices: [],
  uses: [],
  rungs: [],
  milestones: [],
  kept: [],
  map: [],
  nameOf: (skill) => skill,
  today,
  weekStart: 1,
};
const story = (part: Partial<GoalWorld> = {}) => {
  const found = goalStory(goal.id, { ...world, ...part });
  if (!found) throw new Error("a goal expected");
  return found;
};

describe("what a goal said", () => {
  test("stays readable for the days it counted, the newest first, with the entries that keep its words", () => {
    const practices = [
      tried("p1", "2026-09-03", { goalVersionId: first.id }),
      tried("p2", "2026-10-10", { goalVersionId: second.id }),
      tried("p3", "2026-10-10", { goalVersionId: third.id }),
    ];
    expect(story({ goalVersions: [third, second, first], practices }).history).toMatchObject([
      { version: { id: "v3" }, entries: 1 },
      { version: { id: "v2" }, to: "2026-10-10", entries: 1 },
      { version: { id: "v1" }, to: "2026-10-09", entries: 1 },
    ]);
  });

  test("a goal that is not there, or of which only the thread came yet, is no story", () => {
    expect(goalStory(id("other"), world)).toBeUndefined();
    expect(goalStory(goal.id, { ...world, goalVersions: [] })).toBeUndefined();
    expect(goalLines({ ...world, goalVersions: [] })).toEqual([]);
  });
});

describe("signs of getting better", () => {
  test("each is noticed on its day, once, and keeps its words; a sign that was worded anew waits for its own day", () => {
    const kept = [
      noticed("n2", "2026-11-08", "I ask someone in"),
      noticed("n1", "2026-11-02", "I ask someone in"),
      noticed("n0", "2026-10-01", "I open the door"),
    ];
    expect(signsNow(second, kept)).toMatchObject([
      { sign: "I ask someone in", noticed: { day: "2026-11-02" } },
      { sign: "I cook for two" },
    ]);
    expect(story({ kept }).way.map(({ is, day: on }) => [is, on])).toEqual([
      ["began", "2026-09-01"],
      ["sign", "2026-10-01"],
      ["sign", "2026-11-02"],
      ["sign", "2026-11-08"],
    ]);
  });

  test("noticing one now belongs to the logical day", () => {
    const sign = noticeSign({ goalId: goal.id, sign: "I cook for two" }, { id: id("n"), moment: now });
    expect(sign).toMatchObject({ type: "signNoticed", day: today, recordedAt: now.at, sign: "I cook for two" });
  });
});

describe("how often", () => {
  test("every logged try counts, of the goal and of its parts, and of the skill it is for", () => {
    const rungs = [
      { type: "rung", id: id("r"), ladder: goal.id, under: goal.id, holds: { kind: "goal", id: id("part") }, order: 0 },
    ] as const;
    const practices = [
      tried("p1", "2026-11-16"),
      tried("p2", "2026-11-19", { done: "no", goalId: id("part") }),
      tried("p3", "2026-11-12"),
      tried("p4", "2026-11-18", { goalId: id("else") }),
    ];
    const uses = [used("u1", "2026-11-17", "paced-breathing"), used("u2", "2026-11-17", "give")];
    const withSkill = { ...goal, skill: "tip" };
    const nameOf = (skill: string) => (skill === "paced-breathing" ? "tip" : skill);
    expect(story({ practices, rungs }).times).toEqual({ total: 3, since: "2026-11-12", thisWeek: 2 });
    expect(story({ goals: [withSkill], practices, rungs, uses, nameOf }).times).toMatchObject({
      total: 4,
      thisWeek: 3,
    });
  });

  test("a week without one has no number; and no number falls because an entry is missing, or because a day went by", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(40)),
        fc.nat(40),
        fc.nat(20),
        fc.integer({ min: 1, max: 7 }),
        (ago, more, later, weekStart) => {
          const practices = ago.map((days, at) => tried(`p${at}`, addDays(today, -days)));
          const before = goalTimes(practices, today, weekStart);
          const after = goalTimes([...practices, tried("more", addDays(today, -more))], today, weekStart);
          expect(after.total).toBe(before.total + 1);
          expect(after.thisWeek ?? 0).toBeGreaterThanOrEqual(before.thisWeek ?? 0);
          expect(before.thisWeek).not.toBe(0);
          const then = goalTimes(practices, addDays(today, later), weekStart);
          expect(then.total).toBe(before.total);
          // A later day shows the same number, or, in a new week, none.
          expect([before.thisWeek, undefined]).toContain(then.thisWeek);
        },
      ),
    );
  });
});

describe("closing a goal", () => {
  test("as met, or letting it go: both can be turned round, and only a met one is a milestone", () => {
    const met = closeGoal(goal, "met", today);
    expect([isMet(met), isMet(closeGoal(goal, "letGo", today)), isMet({ ...goal, closed: true })]).toEqual([
      true,
      false,
      false,
    ]);
    expect(reopenGoal(met)).toEqual(goal);
    const { way } = story({ goals: [met], practices: [tried("p1", "2026-11-02")] });
    expect(way).toMatchObject([
      { is: "began" },
      { is: "firstEntry" },
      { is: "found", day: today, found: { kind: "goalMet" } },
    ]);
  });

  test("the way holds what the records show of its steps, and the milestones the person named", () => {
    const steps = [{ ...pansStep, goalId: goal.id }];
    const own = {
      ...noticed("m1", "2026-11-10", ""),
      type: "milestone",
      kind: "own",
      text: "First soup for two",
    } as const;
    const { way, tries, ladder } = story({
      steps,
      stepVersions: [pansWords],
      practices: [tried("p1", "2026-11-02", { stepId: pansStep.id })],
      milestones: [own],
    });
    expect(ladder).toMatchObject([{ title: "The pans" }]);
    expect(tries).toEqual({ pans: 1 });
    expect(way.map(({ is }) => is)).toEqual(["began", "firstEntry", "found", "milestone"]);
  });
});

describe("graduation", () => {
  const noticedBoth = signsNow(second, [
    noticed("n1", "2026-11-02", "I ask someone in"),
    noticed("n2", "2026-11-03", "I cook for two"),
  ]);

  test("is offered when the skill comes by itself, or when every sign was noticed, and not before", () => {
    expect(offerGraduation(goal, [], "byItself")).toBe("byItself");
    expect(offerGraduation(goal, noticedBoth, "meeting")).toBe("signs");
    expect(offerGraduation(goal, noticedBoth.slice(0, 1).concat({ sign: "Else" }), "working")).toBeUndefined();
    expect(offerGraduation(goal, [])).toBeUndefined();
    expect(offerGraduation(closeGoal(goal, "met", today), noticedBoth)).toBeUndefined();
  });

  test("is offered once: either answer rests until Ana takes it back", () => {
    for (const are of ["less", "asBefore"] as const) {
      const answered = answerGraduation(goal, are, today);
      expect(offerGraduation(answered, noticedBoth, "byItself")).toBeUndefined();
      expect(offerGraduation(answerGraduation(answered, undefined, today), noticedBoth)).toBe("signs");
    }
  });

  test("quiets the goal and its skill, as long as no other goal wants that skill prompted", () => {
    const stop = { ...goal, skill: "stop" };
    const quiet = answerGraduation(stop, "less", today);
    expect(promptsLess([quiet, { ...goal, id: id("other") }])).toEqual({
      goals: new Set(["guests"]),
      skills: new Set(["stop"]),
    });
    expect(promptsLess([quiet, { ...stop, id: id("other") }]).skills).toEqual(new Set());
    expect(promptsLess([answerGraduation(stop, "asBefore", today)]).goals).toEqual(new Set());
  });
});
