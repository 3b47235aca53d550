import { afterEach, describe, expect, test } from "vitest";
import { addDays, trouble, type Day, type RecordId } from "@tussock/domain";
import { exampleSteps } from "@tussock/content/examples";
import { weekWords } from "@tussock/content/words/week";
import { planTheDishes } from "#app/testing/anasPlan.ts";
import { createTestTussock, type TestTussock } from "#app/testing/testTussock.ts";
import { answered, planSmaller, sayQuiet, smallerToday } from "./quiet.ts";
import { createWeek, sizedFor } from "./week.ts";
import { lookForWeek } from "./WeekCard.tsx";
import { borrowedStep, canBeSmaller, knownStep, ownStep, readWeekForm, smallerStep } from "./weekForm.ts";
import { createWeekMaker } from "./weekMaker.ts";

const thursday = "2026-11-19" as Day;
const home = "area-daily" as RecordId;
const DAY_MS = 86_400_000;
afterEach(() => void (answered.value = undefined));

async function begunWith(steps = 5, there?: TestTussock): Promise<TestTussock> {
  const page = there ?? (await createTestTussock());
  const maker = createWeekMaker(page.tussock);
  await maker.open();
  maker.chooseArea(home);
  for (let i = 0; i < steps; i++) maker.addIdea(maker.ideas.value[0] as (typeof exampleSteps)[number]);
  if (!(await maker.start())) throw new Error(`a plan that begins expected, got ${maker.trouble.value}`);
  maker.close();
  await page.settle();
  return page;
}
async function opened(page: TestTussock) {
  const model = createWeek(page.tussock);
  const close = model.open();
  await page.settle();
  close();
  const week = model.page.value?.week;
  if (!week) throw new Error("a seven-day plan expected");
  return { model, week, quiet: model.page.value?.quiet };
}
async function log(page: TestTussock, more: object = {}) {
  const saved = await page.tussock.ask("logPractice", { what: "A small step", done: "yes", ...more });
  if (!saved.ok) throw new Error(saved.trouble);
  await page.settle();
}

describe("day 0", () => {
  test("ideas of the chosen area are tiny, and each comes with a tinier one for a low day", async () => {
    const page = await createTestTussock();
    const maker = createWeekMaker(page.tussock);
    await maker.open();
    expect(maker.ideas.value).toEqual([]);
    maker.chooseArea(home);
    maker.fill();
    expect(maker.form.value.steps).toHaveLength(5);
    for (const { sizes } of maker.form.value.steps) {
      expect(sizes.map(({ size }) => size)).toEqual(["usual", "small"]);
      expect(sizes[0]?.minutes).toBeLessThanOrEqual(15);
    }
    maker.fill();
    expect(maker.form.value.steps).toHaveLength(5);
    maker.close();
  });

  test("own words and own steps stand beside ideas; ten are the most, and the same one stands once", async () => {
    const page = await createTestTussock();
    const { stepId } = await planTheDishes(page.tussock);
    const maker = createWeekMaker(page.tussock);
    await maker.open();
    maker.chooseArea(home);
    const [dishes] = maker.mine.value;
    if (dishes) maker.addMine(dishes);
    expect(maker.mine.value).toEqual([]);
    maker.writeOwn("  Water the fern ");
    maker.addOwn();
    maker.writeOwn("Water the fern");
    maker.addOwn();
    maker.addOwn();
    expect(maker.trouble.value).toBe("noTitle");
    expect(maker.form.value.steps.map(({ title }) => title)).toEqual(["Wash the dishes", "Water the fern"]);
    expect(maker.form.value.steps[0]?.stepId).toBe(stepId);
    for (let i = 0; i < 12; i++) maker.addIdea(maker.ideas.value[0] as (typeof exampleSteps)[number]);
    expect(maker.form.value.steps).toHaveLength(10);
    maker.close();
  });

  test("words for which a full week has no room stay in the field, and it says so before it begins without them", async () => {
    const page = await createTestTussock();
    const maker = createWeekMaker(page.tussock);
    await maker.open();
    maker.chooseArea(home);
    maker.writeOwn("Water the fern");
    for (let i = 0; i < 10; i++) maker.addIdea(maker.ideas.value[0] as (typeof exampleSteps)[number]);
    maker.addOwn();
    expect(maker.trouble.value).toBe("noRoom");
    expect(await maker.start()).toBe(false);
    expect(maker.form.value).toMatchObject({ own: "Water the fern" });
    expect(await page.tussock.ask("week")).toBeUndefined();

    maker.takeOut(maker.form.value.steps[0]?.key ?? "");
    expect(await Promise.all([maker.start(), maker.start()])).toEqual([true, false]);
    const week = await page.tussock.ask("week");
    expect(week?.choice.map(({ step }) => step.title)).toContain("Water the fern");
    expect(week?.choice).toHaveLength(10);
    maker.close();
  });

  test("a borrowed idea comes without a number for how hard it is", async () => {
    const maker = createWeekMaker((await createTestTussock()).tussock);
    await maker.open();
    maker.chooseArea(home);
    maker.fill();
    for (const { sizes } of maker.form.value.steps)
      for (const sized of sizes) expect(sized).not.toHaveProperty("difficulty");
  });

  test("a step that was taken out comes back with Undo, and one that was typed and not added goes along", async () => {
    const page = await createTestTussock();
    const maker = createWeekMaker(page.tussock);
    await maker.open();
    maker.chooseArea(home);
    maker.writeOwn("Water the fern");
    maker.addOwn();
    maker.takeOut(maker.form.value.steps[0]?.key ?? "");
    expect(maker.form.value.steps).toEqual([]);
    page.tussock.toast.value?.action?.run();
    maker.writeOwn("Open the window ");
    expect(await maker.start()).toBe(true);
    const titles = (await page.tussock.ask("steps")).map(({ title }) => title);
    expect(titles.sort()).toEqual(["Open the window", "Water the fern"]);
    maker.close();
  });

  test("a step that is too much on a low day is made smaller, size by size, down to two minutes", () => {
    const idea = exampleSteps.find(({ id }) => id === "daily-pans");
    const dishes = borrowedStep(idea as (typeof exampleSteps)[number]);
    expect(dishes.title).toBe("Wash half of the pans");
    const small = smallerStep(dishes);
    expect([small.title, small.sizes.length, canBeSmaller(small)]).toEqual(["Wash two cups", 1, false]);
    const own = ownStep("Write to Maria");
    expect(smallerStep(own).title).toBe("Write to Maria, the first 2 minutes");
    expect(canBeSmaller(smallerStep(own))).toBe(false);
  });

  test("what was chosen is there again after a closed tab, and nothing of it is taken on trust", async () => {
    const page = await createTestTussock();
    const maker = createWeekMaker(page.tussock);
    await maker.open();
    maker.chooseArea(home);
    maker.fill();
    maker.mark(maker.form.value.steps[0]?.key ?? "", "fineOnALowDay", true);
    const before = maker.form.value;
    maker.close();
    await page.settle();
    const again = createWeekMaker(page.tussock);
    await again.open();
    expect(again.form.value).toEqual(before);
    again.close();
    expect(readWeekForm("x")).toBeUndefined();
    expect(
      readWeekForm({ steps: [7, { title: "" }, { title: "Tea", sizes: [{ size: "huge" }] }], start: "soon" }),
    ).toEqual({
      areaId: undefined,
      own: "",
      start: "today",
      steps: [{ ...ownStep("Tea"), key: "Tea", sizes: [], isChanged: false }],
    });
  });

  test("a full disk keeps all on the screen, and the second try makes no step twice", async () => {
    const page = await createTestTussock();
    const maker = createWeekMaker(page.tussock);
    await maker.open();
    maker.chooseArea(home);
    maker.writeOwn("Water the fern");
    maker.addOwn();
    page.stub("startWeek", async () => trouble("diskFull"));
    expect(await maker.start()).toBe(false);
    expect(maker.trouble.value).toBe("diskFull");
    page.stub("startWeek", undefined);
    expect(await maker.start()).toBe(true);
    expect(await page.tussock.ask("steps")).toHaveLength(1);
    maker.close();
  });

  test("marks of the low day are kept with the plan and with the smallest size of the step", async () => {
    const page = await createTestTussock();
    const maker = createWeekMaker(page.tussock);
    await maker.open();
    maker.chooseArea(home);
    maker.fill();
    const [first] = maker.form.value.steps;
    maker.mark(first?.key ?? "", "fineOnALowDay", true);
    maker.chooseStart("tomorrow");
    await maker.start();
    await page.settle();
    const { week } = await opened(page);
    expect(week.state).toBe("ahead");
    expect(week.plan.from).toBe(addDays(thursday, 1));
    expect(week.choice[0]?.mark).toMatchObject({ aBitHard: true, fineOnALowDay: true });
    expect(week.choice[0]?.step.sizes.map(({ fineOnABadDay }) => fineOnABadDay)).toEqual([undefined, true]);
    maker.close();
  });

  test("another plan begins with what the last one held, and closes it", async () => {
    const page = await begunWith(5);
    const first = (await opened(page)).week;
    const maker = createWeekMaker(page.tussock);
    await maker.open();
    expect(maker.form.value.steps.map(({ title }) => title)).toEqual(first.choice.map(({ step }) => step.title));
    expect(maker.replaces.value).toBe(true);
    await maker.start();
    await page.settle();
    expect((await opened(page)).week.plan.id).not.toBe(first.plan.id);
    expect(await page.tussock.ask("steps")).toHaveLength(5);
    maker.close();
  });
});

describe("a day of the seven", () => {
  test("one is picked in the size that fits today, and the timer comes next", async () => {
    const page = await begunWith();
    const { model, week } = await opened(page);
    expect(week).toMatchObject({ dayNumber: 1, state: "running" });
    model.chooseSize("small");
    const [choice] = week.choice;
    if (!choice) throw new Error("a choice expected");
    expect(await Promise.all([model.pick(choice.step), model.pick(choice.step)])).toEqual([true, false]);
    const [planned, ...others] = (await opened(page)).week.todays;
    expect(others).toEqual([]);
    expect(planned).toMatchObject({ day: thursday, size: "small", title: choice.step.sizes[1]?.title });
    expect(page.went.at(-1)).toBe(`/do/${planned?.planId}`);
  });

  test("the nearest size is taken where the one that was asked for is missing", () => {
    const fern = { step: { type: "step" as const, id: home }, title: "Fern", sizes: [] };
    expect(sizedFor(fern, "bare")).toEqual({ size: "usual", title: "Fern" });
    const sizes = [
      { size: "usual" as const, title: "Long" },
      { size: "bare" as const, title: "Short" },
    ];
    expect(sizedFor({ ...fern, sizes }, "small").title).toBe("Short");
    expect(sizedFor({ ...fern, sizes: sizes.slice(0, 1) }, "bare").title).toBe("Long");
  });

  test("resting and closing can be taken back, and a rest costs no day", async () => {
    const page = await begunWith();
    const { model, week } = await opened(page);
    await model.rest(week.plan.id);
    page.pass(3 * DAY_MS);
    expect((await opened(page)).week.state).toBe("paused");
    await model.goOn(week.plan.id);
    expect((await opened(page)).week).toMatchObject({ state: "running", dayNumber: 1 });
    await model.end(week.plan.id);
    expect((await opened(page)).week.state).toBe("ended");
    page.tussock.toast.value?.action?.run();
    await page.settle();
    expect((await opened(page)).week.state).toBe("running");
  });

  test("after seven days there is something to look back on, and nothing more is asked once that is done", async () => {
    const page = await begunWith();
    await log(page);
    page.pass(8 * DAY_MS);
    const { week } = await opened(page);
    expect(week).toMatchObject({ state: "over", canReview: true, reviewed: false, daysWithStep: 1 });
    const { from } = week.plan;
    await page.tussock.ask("keepReview", { id: "r" as RecordId, from, to: addDays(from, 6), weekPlanId: week.plan.id });
    expect((await opened(page)).week.reviewed).toBe(true);
  });
});

describe("the plan on Today", () => {
  test("it asks for the step of day 1, also where something was logged before it was set up", async () => {
    const page = await createTestTussock();
    await log(page);
    page.pass(60_000);
    await begunWith(1, page);
    const { week } = await opened(page);
    expect(week).toMatchObject({ dayNumber: 1, steps: 0 });
    expect(week.doneToday).toBeUndefined();
    expect((await lookForWeek(page.tussock))?.props).toMatchObject({ title: weekWords.card.pick(1) });
    page.pass(60_000);
    await log(page);
    expect(await lookForWeek(page.tussock)).toBeUndefined();
    expect((await opened(page)).week).toMatchObject({ dayNumber: 1, steps: 1, doneToday: "yes" });
  });
});

describe("days without a step", () => {
  test("one tap answers for all of them, and the question does not come again", async () => {
    const page = await begunWith();
    page.pass(3 * DAY_MS);
    const { quiet } = await opened(page);
    expect(quiet?.days).toEqual([thursday, addDays(thursday, 1), addDays(thursday, 2)]);
    if (quiet) await sayQuiet(page.tussock, quiet, "tooBig");
    expect(answered.value?.because).toBe("tooBig");
    const again = await opened(page);
    expect(again.quiet).toBeUndefined();
    expect(again.week.quiet).toMatchObject([{ days: quiet?.days, because: "tooBig" }]);
  });

  test("letting it be is an answer too, and holds nothing against the days", async () => {
    const page = await begunWith();
    page.pass(DAY_MS);
    const { quiet } = await opened(page);
    if (quiet) await sayQuiet(page.tussock, quiet, undefined);
    expect(answered.value).toBeUndefined();
    const { week, quiet: none } = await opened(page);
    expect(none).toBeUndefined();
    expect(week.quiet[0]).not.toHaveProperty("because");
  });

  test("what could not be saved asks again, and nothing of the answer is shown as heard", async () => {
    const page = await begunWith();
    page.pass(DAY_MS);
    const { quiet } = await opened(page);
    page.stub("sayQuiet", async () => trouble("diskFull"));
    expect(quiet && (await sayQuiet(page.tussock, quiet, "fear"))).toBe("diskFull");
    expect(answered.value).toBeUndefined();
  });

  test("a smaller step is put on Today: the next size down of what was planned, and Undo takes it back", async () => {
    const page = await createTestTussock();
    await planTheDishes(page.tussock);
    page.pass(DAY_MS);
    const quiet = await page.tussock.ask("quiet");
    const smaller = quiet && smallerToday(quiet);
    expect(smaller).toMatchObject({ sized: { size: "small", title: "Wash half of them" }, isNew: false });
    if (quiet && smaller) await planSmaller(page.tussock, quiet, smaller);
    await page.settle();
    const plans = await page.tussock.ask("openPlans");
    expect(plans).toMatchObject([{ title: "Wash half of them", day: addDays(thursday, 1) }]);
    page.tussock.toast.value?.action?.run();
    await page.settle();
    expect(await page.tussock.ask("openPlans")).toEqual([]);
  });

  test("a step of one size gets its first two minutes as a smaller one", async () => {
    const page = await createTestTussock();
    const saved = await page.tussock.ask("saveStep", { title: "Sort the post", sizes: [] });
    if (!saved.ok) throw new Error(saved.trouble);
    const stepId = saved.value.step.id;
    await page.tussock.ask("savePlan", { stepId, size: "usual", day: thursday });
    page.pass(DAY_MS);
    const quiet = await page.tussock.ask("quiet");
    const smaller = quiet && smallerToday(quiet);
    expect(smaller).toMatchObject({
      sized: { size: "bare", title: "Sort the post, the first 2 minutes" },
      isNew: true,
    });
    if (quiet && smaller) await planSmaller(page.tussock, quiet, smaller);
    expect((await page.tussock.ask("openPlans"))[0]?.title).toBe("Sort the post, the first 2 minutes");
  });

  test("a person who plans nothing is asked nothing", async () => {
    const page = await createTestTussock();
    await log(page);
    page.pass(40 * DAY_MS);
    expect(await page.tussock.ask("quiet")).toBeUndefined();
  });
});

test("a step that is known keeps its own sizes", () => {
  const sizes = [{ size: "usual" as const, title: "Tea" }];
  expect(knownStep({ step: { type: "step", id: home }, title: "Tea", sizes })).toMatchObject({ stepId: home, sizes });
});
