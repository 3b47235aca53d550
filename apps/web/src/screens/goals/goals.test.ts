import { describe, expect, test } from "vitest";
import type { Day, Goal, GoalVersion, RecordId } from "@tussock/domain";
import type { GoalLine } from "@tussock/domain/goal";
import { goalsWords as words } from "@tussock/content/words/goals";
import { skillsWords } from "@tussock/content/words/skills";
import {
  emptyGoalForm,
  formOfGoal,
  goalDraftOf,
  goalText,
  readGoalForm,
  signLines,
  SIGNS_MOST,
  signStarts,
  withSign,
} from "./goalForm.ts";
import { goalMeta, goalShelves, monthSaid, oftenSaid, spanSaid, totalSaid, wayRows, weekSaid } from "./goals.ts";

const day = (text: string) => text as Day;
const version: GoalVersion = {
  type: "goalVersion",
  id: "v" as RecordId,
  goalId: "g" as RecordId,
  from: day("2026-11-02"),
  title: "A kitchen I can cook in",
  timesAWeek: { least: 2, most: 4 },
  signs: ["I cook for two"],
};
function line(name: string, goal: Partial<Goal> = {}, part: Partial<GoalLine> = {}): GoalLine {
  return {
    goal: { type: "goal", id: name as RecordId, ...goal },
    version: { ...version, goalId: name as RecordId },
    times: { total: 0 },
    ...part,
  };
}
const times = (thisWeek?: number, range = version.timesAWeek) =>
  weekSaid({
    version: range ? { ...version, timesAWeek: range } : version,
    times: { total: 9, ...(thisWeek !== undefined && { thisWeek }) },
  });

describe("how often", () => {
  test("a week begins without a number, and no week says how much is still to do", () => {
    expect(times()).toBe(words.often.newWeek);
    expect(times(1)).toBe("Once so far this week.");
    expect(times(2)).toBe(`2 times so far this week. ${words.often.enough}`);
    expect(times(4)).toContain(words.often.enough);
    expect(times(7)).toContain(words.often.plenty);
    for (const n of [undefined, 1, 2, 3, 4, 5, 21]) expect(times(n)).not.toMatch(/left|only|still|more to|of 4/);
  });

  test("a goal that nothing is logged for has no week behind it: none is called new", () => {
    expect(weekSaid({ version, times: { total: 0 } })).toBeUndefined();
    expect(weekSaid({ version, times: { total: 1 } })).toBe(words.often.newWeek);
  });

  test("a range is said as a range; the count since the beginning stays", () => {
    expect(oftenSaid({ version })).toBe("2 to 4 times a week");
    expect(oftenSaid({ version: { ...version, timesAWeek: { least: 0, most: 3 } } })).toBe("Up to 3 times a week");
    expect(oftenSaid({ version: { ...version, timesAWeek: { least: 1, most: 1 } } })).toBe("Once a week");
    expect(totalSaid({ times: { total: 12, since: day("2026-09-07") } }, "en-GB")).toMatch(
      /^12 times since .*2026\. They stay yours\.$/,
    );
    expect(totalSaid({ times: { total: 0 } }, "en-GB")).toBe(words.often.none);
  });
});

describe("the list of goals", () => {
  test("holds parts under their goal; what was met or let go stands apart, the newest first", () => {
    const open = [
      line("kitchen"),
      line("part", {}, { under: "kitchen" as RecordId }),
      line("lone", {}, { under: "beds" as RecordId }),
    ];
    const beds = line("beds", { closed: true, ended: { how: "met", on: day("2026-10-30") } });
    const soup = line("soup", { closed: true, ended: { how: "met", on: day("2026-11-30") } });
    const old = line("old", { closed: true });
    const shelves = goalShelves([...open, beds, soup, old]);
    const names = (lines: readonly GoalLine[]) => lines.map(({ goal }) => goal.id);
    expect(names(shelves.open)).toEqual(["kitchen", "lone"]);
    expect(names(shelves.met)).toEqual(["soup", "beds"]);
    expect(names(shelves.letGo)).toEqual(["old"]);
  });

  test("says what each is for: an area, one of Ana’s own, a skill, or nothing in particular", () => {
    const areas = [
      { type: "area", id: "a" as RecordId, kind: "daily" } as const,
      { type: "area", id: "b" as RecordId, kind: "own", name: "The allotment" } as const,
    ];
    expect(goalMeta(line("g", { areaId: "a" as RecordId }), areas)).toBe("Home · 2 to 4 times a week");
    expect(goalMeta(line("g", { areaId: "b" as RecordId }), areas)).toContain("The allotment");
    expect(goalMeta(line("g", { skill: "stop" }), areas)).toContain("STOP");
    expect(goalMeta(line("g"), areas)).toBe("2 to 4 times a week");
  });
});

describe("what a goal says", () => {
  test("months are months, and words of another version stand as they are", () => {
    expect(monthSaid("2027-03", "en-GB")).toBe("March 2027");
    expect(monthSaid("in spring", "en-GB")).toBe("in spring");
  });

  test("old words carry the days they counted", () => {
    expect(spanSaid({ version, entries: 0 }, "en-GB")).toMatch(/until now$/);
    expect(spanSaid({ version, to: day("2026-11-02"), entries: 0 }, "en-GB")).toMatch(/^On /);
    expect(spanSaid({ version, to: day("2026-11-09"), entries: 0 }, "en-GB")).toMatch(/^From .* to /);
  });

  test("each mark on the way leads to its entry where it has one", () => {
    const practice = {
      type: "practice",
      id: "p" as RecordId,
      day: day("2026-11-03"),
      what: "Cups",
      done: "yes",
    } as never;
    const found = { kind: "levelReached", title: "Cups", day: day("2026-11-05"), way: [practice] } as never;
    expect(
      wayRows([
        { is: "began", day: day("2026-11-02") },
        { is: "firstEntry", day: day("2026-11-03"), entry: practice },
        { is: "found", day: day("2026-11-05"), found },
      ]),
    ).toEqual([
      { day: "2026-11-02", said: words.way.began },
      { day: "2026-11-03", said: "First entry: Cups", href: "/look-back/p" },
      { day: "2026-11-05", said: "A harder size: Cups", href: "/look-back/p" },
    ]);
  });
});

describe("writing a goal", () => {
  const empty = emptyGoalForm();

  test("asks for nothing but the goal itself; what is for a skill is not for an area too", () => {
    expect(goalDraftOf({ ...empty, title: "Read" })).toMatchObject({ title: "Read" });
    const form = { ...emptyGoalForm({ skill: "stop" }), title: "STOP sooner", areaId: "area-daily" };
    expect(goalDraftOf(form)).toMatchObject({ skill: "stop" });
    expect(goalDraftOf(form)).not.toHaveProperty("areaId");
    expect(goalDraftOf({ ...form, about: "area" })).not.toHaveProperty("skill");
  });

  test("takes a range as offered or as typed, and leaves what cannot be one for the domain to name", () => {
    const range = (often: "none" | "2-4" | "own", least = "", most = "") =>
      goalDraftOf({ ...empty, title: "Read", often, least, most }).timesAWeek;
    expect(range("none")).toBeUndefined();
    expect(range("2-4")).toEqual({ least: 2, most: 4 });
    expect(range("own", "2", "9")).toEqual({ least: 2, most: 9 });
    expect(range("own", "", "3")).toEqual({ least: 0, most: 3 });
    expect(range("own", "3", "")).toEqual({ least: 3, most: 3 });
    expect(range("own")).toBeUndefined();
    expect(range("own", "many", "3")?.least).toBeNaN();
  });

  test("opens a goal as it was saved, and saving that changes nothing", () => {
    for (const timesAWeek of [{ least: 2, most: 4 }, { least: 0, most: 9 }, undefined]) {
      const { timesAWeek: _times, ...rest } = version;
      const goal: Goal = { type: "goal", id: "g" as RecordId, skill: "stop" };
      const said = { ...rest, around: "2027-03", ...(timesAWeek && { timesAWeek }) };
      expect(goalDraftOf(formOfGoal({ goal, version: said }))).toMatchObject({
        title: said.title,
        signs: said.signs,
        skill: "stop",
        around: "2027-03",
        ...(timesAWeek && { timesAWeek }),
      });
    }
  });

  test("there is always a line for one more sign, up to five; ideas that are taken go", () => {
    expect(signLines(empty)).toEqual([""]);
    const one = withSign(empty, 0, words.maker.areaStarts[0]);
    expect(signLines(one)).toEqual([words.maker.areaStarts[0], ""]);
    expect(signStarts(one)).not.toContain(words.maker.areaStarts[0]);
    expect(signStarts({ ...empty, about: "skill" })).toEqual(skillsWords.goal.signStarts);
    const five = { ...empty, signs: ["a", "b", "c", "d", "e"] };
    expect(signLines(five)).toHaveLength(SIGNS_MOST);
    expect(withSign(five, 4, "").signs).toEqual(["a", "b", "c", "d"]);
  });

  test("words that were kept come back, whatever another version wrote", () => {
    const form = { ...empty, title: "Read", signs: ["I open the book"], often: "own" as const, least: "2" };
    expect(readGoalForm(JSON.parse(JSON.stringify(form)))).toEqual(form);
    expect(readGoalForm({ title: 5, signs: [1, "a"], often: "always" })).toEqual({ ...empty, signs: ["a"] });
    expect(readGoalForm("no form")).toBeUndefined();
    expect(goalText(form)).toBe("Read\nI open the book");
  });
});
