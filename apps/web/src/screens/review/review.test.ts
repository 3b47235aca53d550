import { describe, expect, test } from "vitest";
import { addDays, trouble, type Day, type RecordId, type Score } from "@tussock/domain";
import { reviewWords } from "@tussock/content/words/review";
import { planTheDishes } from "#app/testing/anasPlan.ts";
import { createTestTussock, type TestTussock } from "#app/testing/testTussock.ts";
import { spanOf } from "./DotStrip.tsx";
import { createSessionReview, factsOf, isMoreThanAPage, LINE_MOST, sinceChoices } from "./sessionReview.ts";
import { changesSaid, countsSaid, createWeekReview, kindsOf, obstaclesShown, reasonName } from "./weekReview.ts";

const thursday = "2026-11-19" as Day;
const home = "area-daily" as RecordId;
const DAY_MS = 86_400_000;

async function log(page: TestTussock, more: object) {
  const saved = await page.tussock.ask("logPractice", { what: "Wash the dishes", done: "yes", areaId: home, ...more });
  if (!saved.ok) throw new Error(saved.trouble);
  // What happens next happens later.
  page.pass(60_000);
  await page.settle();
  return saved.value;
}
const confidence = (before: number, after: number) => ({
  confidenceBefore: before as Score,
  confidenceAfter: after as Score,
});
async function opened(page: TestTussock, day: Day = thursday) {
  const review = createWeekReview(page.tussock, { day });
  await review.open();
  const facts = review.facts.value;
  if (!facts || facts === "gone") throw new Error("the facts of a week expected");
  return { review, facts };
}

describe("the review of a week", () => {
  test("says in one line what was there, and a week without a step is said kindly", async () => {
    const page = await createTestTussock();
    expect(countsSaid((await opened(page)).facts)).toBe(reviewWords.week.none);
    await log(page, {});
    await log(page, { done: "partly" });
    await log(page, { done: "no" });
    await page.tussock.ask("saveWin", { text: "I asked for help" });
    expect(countsSaid((await opened(page)).facts)).toBe(
      "You did all of a step once and part of one once. One time you tried, and that was enough for that day. 1 small win kept.",
    );
  });

  test("draws single changes of confidence by area, or by step where all was in one", async () => {
    const page = await createTestTussock();
    const { stepId } = await planTheDishes(page.tussock);
    await log(page, { stepId, ...confidence(30, 44) });
    await log(page, { stepId, ...confidence(40, 40) });
    const one = kindsOf((await opened(page)).facts);
    expect(one.map((kind) => `${kind.name}: ${changesSaid(kind)}`)).toEqual(["Wash the dishes: 2 logs: +14, 0"]);
    await log(page, { areaId: "area-study", ...confidence(50, 44) });
    const two = kindsOf((await opened(page)).facts);
    expect(two.map((kind) => `${kind.name}: ${changesSaid(kind)}`)).toEqual([
      "Home: 2 logs: +14, 0",
      "Study: 1 log: −6",
    ]);
    expect(spanOf([14, 0, -6])).toEqual([-10, 25]);
    expect(spanOf([60])).toEqual([-10, 60]);
  });

  test("what got in the way stands picked as it was logged; what Ana picks herself is kept, and the week is hers again", async () => {
    const page = await createTestTussock();
    await log(page, { done: "partly", obstacle: "tired" });
    const { review, facts } = await opened(page);
    expect(review.inTheWay.value).toEqual(["tired"]);
    expect(obstaclesShown(facts, ["the neighbour’s dog"])).toEqual(
      expect.arrayContaining(["tired", "forgot", "the neighbour’s dog"]),
    );
    expect([reasonName("parts"), reasonName("tired"), reasonName("my own")]).toEqual([
      "It needs smaller parts",
      "Tired",
      "my own",
    ]);
    await review.pickInTheWay("tired", false);
    await review.pickInTheWay("noTime", true);
    await review.pickStrongest("Home", true);
    const again = await opened(page);
    expect(again.review.inTheWay.value).toEqual(["noTime"]);
    expect(again.review.strongest.value).toEqual(["Home"]);
    expect(await page.tussock.ask("reviews")).toHaveLength(1);
  });

  test("looking at a week keeps nothing", async () => {
    const page = await createTestTussock();
    await opened(page);
    expect(await page.tussock.ask("reviews")).toEqual([]);
  });

  test("“Use” makes the step smaller, and Undo gives its sizes back", async () => {
    const page = await createTestTussock();
    const { stepId, planId } = await planTheDishes(page.tussock);
    await log(page, { stepId, planId, done: "no", difficultyFound: 70 as Score });
    const { review } = await opened(page);
    const [offer] = review.offers.value;
    expect(offer).toMatchObject({
      title: "Make “Wash the dishes” smaller",
      why: "From 70 to about 25: Wash half of them",
    });
    if (offer) await review.use(offer);
    expect((await page.tussock.ask("steps"))[0]?.sizes.map(({ title }) => title)).toEqual([
      "Wash half of them",
      "Wash two cups",
    ]);
    expect((await opened(page)).review.used.value).toEqual([offer?.title]);
    page.tussock.toast.value?.action?.run();
    await page.settle();
    expect((await page.tussock.ask("steps"))[0]?.sizes).toHaveLength(3);
    expect((await opened(page)).review.used.value).toEqual([]);
  });

  test("“Use” hangs the plan on something that happens anyway; without a plan it makes one for tomorrow", async () => {
    const page = await createTestTussock();
    const { stepId } = await planTheDishes(page.tussock);
    page.pass(DAY_MS);
    const { review } = await opened(page, thursday);
    await review.pickInTheWay("forgot", true);
    const offer = review.offers.value.find(({ change }) => change.is === "hangOn");
    expect(offer?.title).toBe("Do “Wash the dishes” after breakfast");
    if (offer) await review.use(offer);
    const plans = await page.tussock.ask("openPlans");
    expect(plans).toMatchObject([{ stepId, after: "After breakfast", day: addDays(thursday, 2) }]);
    page.tussock.toast.value?.action?.run();
    await page.settle();
    expect(await page.tussock.ask("openPlans")).toEqual([]);
  });

  test("an if-then is put on the plan there is, and taken back from it", async () => {
    const page = await createTestTussock();
    await planTheDishes(page.tussock, { day: addDays(thursday, 1) });
    const { review } = await opened(page);
    await review.pickInTheWay("perfect", true);
    const offer = review.offers.value.find(({ change }) => change.is === "ifThen");
    if (offer) await review.use(offer);
    expect((await page.tussock.ask("openPlans"))[0]).toMatchObject({ obstacle: "I want it to be perfect" });
    page.tussock.toast.value?.action?.run();
    await page.settle();
    expect((await page.tussock.ask("openPlans"))[0]).not.toHaveProperty("obstacle");
  });

  test("a full disk changes nothing and says so; her own line stays on the screen", async () => {
    const page = await createTestTussock();
    const { review } = await opened(page);
    review.writeChange("Study before lunch");
    page.stub("keepReview", async () => trouble("diskFull"));
    expect(await review.keep()).toBe(false);
    expect([review.trouble.value, review.change.value]).toEqual(["diskFull", "Study before lunch"]);
    page.stub("keepReview", undefined);
    expect(await review.keep()).toBe(true);
    expect((await opened(page)).review.change.value).toBe("Study before lunch");
  });

  test("her own change is found again when the page went away while she wrote", async () => {
    const page = await createTestTussock();
    const { review } = await opened(page);
    review.writeChange("Study before lun");
    review.close();
    await page.settle();
    const again = (await opened(page)).review;
    expect(again.change.value).toBe("Study before lun");
    again.writeChange("Study before lunch");
    await again.leaveChange();
    expect((await opened(page)).review.change.value).toBe("Study before lunch");
    expect(await page.tussock.ask("draft", { of: "thought" })).toBeUndefined();
  });

  test("the same plan comes again a week later, and Undo lets it go", async () => {
    const page = await createTestTussock();
    await planTheDishes(page.tussock, { after: "After lunch" });
    const { review, facts } = await opened(page);
    expect(facts.hasPlans).toBe(true);
    expect(await Promise.all([review.same(), review.same()])).toEqual([true, false]);
    const [again, ...others] = (await page.tussock.ask("openPlans")).filter(({ day }) => day === addDays(thursday, 7));
    expect(others).toEqual([]);
    expect(again).toMatchObject({ title: "Wash the dishes", after: "After lunch" });
    expect(page.went.at(-1)).toBe("/plan");
    page.tussock.toast.value?.action?.run();
    await page.settle();
    expect((await page.tussock.ask("openPlans")).map(({ day }) => day)).toEqual([thursday]);
  });

  test("a plan that is not here is said to be gone", async () => {
    const page = await createTestTussock();
    const review = createWeekReview(page.tussock, { weekPlanId: "nowhere" as RecordId });
    await review.open();
    expect(review.facts.value).toBe("gone");
  });
});

describe("the page before a session", () => {
  async function session(page: TestTussock) {
    const model = createSessionReview(page.tussock);
    await model.open();
    return model;
  }
  const onPage = (model: Awaited<ReturnType<typeof session>>) => model.page().lines.map(({ fact }) => fact);

  test("nothing is on it until Ana picks it: no count, nothing that got in the way, no skill, none of her own words", async () => {
    const page = await createTestTussock();
    await log(page, { learned: "I can start tired", moodBefore: 26, moodAfter: 43, difficultyFound: 40 });
    await log(page, { done: "partly", obstacle: "tired" });
    await page.tussock.ask("useSkill", { skill: "tip", helped: "notReally" });
    await page.tussock.ask("saveThought", { text: "I am not sure about Tuesday" });
    const model = await session(page);
    expect(model.facts.value.map(({ group }) => group)).toEqual(
      expect.arrayContaining(["steps", "change", "inTheWay", "skills", "ownWords", "thoughts"]),
    );
    expect(onPage(model)).toEqual([]);
    const thought = model.facts.value.find(({ group }) => group === "thoughts");
    for (const fact of ["steps", "mood", "biggest", thought?.fact ?? ""]) model.pick(fact, true);
    model.pick("biggest", false);
    expect(onPage(model)).toEqual(["steps", "mood", thought?.fact]);
    await model.keep();
    page.pass(DAY_MS);
    expect(onPage(await session(page))).toEqual([]);
  });

  test("what was picked stays picked when she looks at more days", async () => {
    const page = await createTestTussock();
    await log(page, {});
    const model = await session(page);
    model.pick("steps", true);
    await model.open(addDays(thursday, -27));
    expect(onPage(model)).toEqual(["steps"]);
  });

  test("the picture shows the days of the head, all of them and no others", async () => {
    const page = await createTestTussock();
    page.pass(2 * DAY_MS);
    await log(page, {});
    page.pass(2 * DAY_MS);
    const model = await session(page);
    for (const from of [undefined, addDays(thursday, -2), addDays(thursday, -23)]) {
      await model.open(from);
      const { from: first, to } = model.page();
      const days = model.now.value?.days ?? [];
      expect([days[0]?.day, days.at(-1)?.day]).toEqual([first, to]);
    }
    // Nothing was expected before the first step; after it a day without one is firm ground.
    const marks = new Map(model.now.value?.days.map(({ day, mark }) => [day, mark]));
    expect([1, 2, 3].map((age) => marks.get(addDays(thursday, age)))).toEqual(["blank", "done", "rest"]);
    await model.open(addDays(thursday, -400));
    expect(model.now.value?.days).toEqual([]);
  });

  test("steps are counted as done, and a skill that nobody rated did not fail to help", async () => {
    const page = await createTestTussock();
    await log(page, {});
    await log(page, { done: "no" });
    await page.tussock.ask("useSkill", { skill: "stop" });
    await page.tussock.ask("useSkill", { skill: "tip", helped: "notReally" });
    await page.tussock.ask("useSkill", { skill: "tip", helped: "aLot" });
    await page.tussock.ask("useSkill", { skill: "tip" });
    const said = (await session(page)).facts.value.map(({ text }) => text);
    expect(said).toContain("1 step, 1 in full, 1 not this time.");
    expect(said.find((text) => text.endsWith(": used once"))).toBeDefined();
    expect(said.find((text) => text.includes("used 3 times"))).toContain("; helped 1 of the 2 times it was rated");
  });

  test("the days since the last page can be chosen", async () => {
    const page = await createTestTussock();
    await log(page, {});
    const first = await session(page);
    await first.keep();
    page.pass(7 * DAY_MS);
    const next = await session(page);
    const now = next.now.value;
    expect(now?.numbers.from).toBe(first.page().to);
    expect(now && sinceChoices(now).map(({ label }) => label)).toEqual([
      "The last session",
      "1 week",
      "2 weeks",
      "4 weeks",
    ]);
    expect(await page.tussock.ask("reviews")).toHaveLength(1);
  });

  test("her own lines stand first, once each, and a line that was typed and not added goes along", async () => {
    const page = await createTestTussock();
    const model = await session(page);
    model.writeLine("  The aid form ");
    model.addLine();
    model.addLine("The aid form");
    model.writeLine("Evenings");
    await model.keep();
    expect(model.page().talkAbout).toEqual(["The aid form", "Evenings"]);
    model.takeOut("Evenings");
    expect(model.page().talkAbout).toEqual(["The aid form"]);
    model.writeLine("x".repeat(LINE_MOST + 1));
    expect(await model.keep()).toBe(false);
    expect(model.lineTooLong.value).toBe(true);
    expect(await page.tussock.ask("reviews")).toMatchObject([{ talkAbout: ["The aid form", "Evenings"] }]);
  });

  test("lines that were typed and not kept are found again, and a line taken out comes back with Undo", async () => {
    const page = await createTestTussock();
    const model = await session(page);
    model.addLine("The aid form");
    model.addLine("Sleep");
    model.takeOut("The aid form");
    page.tussock.toast.value?.action?.run();
    model.writeLine("Eveni");
    model.close();
    await page.settle();
    const again = await session(page);
    expect(again.talkAbout.value).toEqual(["The aid form", "Sleep"]);
    expect(again.line.value).toBe("Eveni");
    await again.keep();
    expect((await session(page)).talkAbout.value).toEqual([]);
  });

  test("a page keeps its words, whatever becomes of what they were made from", async () => {
    const page = await createTestTussock();
    const { id } = await log(page, { difficultyFound: 40 });
    const model = await session(page);
    for (const fact of ["steps", "biggest"]) model.pick(fact, true);
    await model.keep();
    await page.tussock.ask("deleteEntry", { id });
    const [kept] = await page.tussock.ask("reviews");
    expect(kept).toMatchObject({ lines: [{ fact: "steps", text: "1 step, 1 in full." }, { fact: "biggest" }] });
  });

  test("too much for one page is said before it is printed", () => {
    const line = (text: string) => ({ fact: "wins:1", text });
    expect(isMoreThanAPage({ lines: Array.from({ length: 20 }, () => line("A short line")) })).toBe(false);
    expect(isMoreThanAPage({ lines: Array.from({ length: 20 }, () => line("long ".repeat(50))) })).toBe(true);
    // A picture of eight weeks takes room from the lines.
    const lines = Array.from({ length: 30 }, () => line("A short line"));
    expect([isMoreThanAPage({ lines }, 7), isMoreThanAPage({ lines }, 56)]).toEqual([false, true]);
  });

  test("a fortnight with nothing in it has no facts, and says so by its silence", async () => {
    const page = await createTestTussock();
    const model = await session(page);
    const now = model.now.value;
    expect(now && factsOf(now, "en-GB")).toEqual([]);
    expect(now?.days).toEqual([]);
  });
});
