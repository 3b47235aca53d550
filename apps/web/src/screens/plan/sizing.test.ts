import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day, Done, Practice, RecordId, Score } from "@tussock/domain";
import { planTheDishes } from "#app/testing/anasPlan.ts";
import { createTestTussock, type TestTussock } from "#app/testing/testTussock.ts";
import { namedSizes, readMakerForm, withSize, type MakerForm, type Taken } from "./makerForm.ts";
import { badDaySaid, oddsToday, wishesOf, type Sizing } from "./sizing.ts";
import { smallerIdeas } from "./stepIdeas.ts";
import { createStepMaker, type MakerModel, type MakerStart } from "./stepMaker.ts";

const daily = "area-daily" as RecordId;
const score = (n: number) => n as Score;
const hourMs = 3_600_000;

async function openMaker(page: TestTussock, start: MakerStart = {}): Promise<MakerModel> {
  const maker = createStepMaker(page.tussock, start);
  await maker.open();
  return maker;
}
/** A new step at home, up to its size. */
async function atSize(page: TestTussock, change: Partial<MakerForm> = {}): Promise<MakerModel> {
  const maker = await openMaker(page);
  maker.change({ areaId: daily, ...change });
  maker.writeTitle("Clear the table");
  maker.goTo("size");
  return maker;
}
function sizingOf(maker: MakerModel): Sizing {
  if (!maker.sizing.value) throw new Error("what pacing says expected, got nothing");
  return maker.sizing.value;
}
function wishOf(maker: MakerModel) {
  const { next } = sizingOf(maker);
  if (next.is !== "wish") throw new Error(`a wish expected, got ${next.is}`);
  return next;
}
/** Logs the step that was planned last as the Log does. */
async function log(page: TestTussock, done: Done): Promise<Practice> {
  const plans = await page.tussock.ask("openPlans");
  const planned = plans.find((plan) => plan.title.startsWith("Clear the table")) ?? plans[0];
  if (!planned) throw new Error("a plan to log expected");
  const { title, planId, stepId, size } = planned;
  const saved = await page.tussock.ask("logPractice", { what: title, done, planId, stepId, size });
  if (!saved.ok) throw new Error(saved.trouble);
  return saved.value;
}
/** Takes what is proposed, finds a step of about that size, and says so. */
function takeAndRate(maker: MakerModel, take: Taken): void {
  const wish = wishesOf(wishOf(maker)).find((one) => one.take === take);
  if (!wish) return;
  maker.take(take);
  const size = maker.opened.value ?? maker.form.value.size;
  maker.changeSize(size, {
    title: maker.form.value.sizes[size].title || `Clear the table, ${take}`,
    difficulty: wish.difficulty,
  });
}
async function tryOnce(page: TestTussock, done: Done, rated?: number): Promise<Practice> {
  const maker = await atSize(page);
  if (rated === undefined) takeAndRate(maker, "suggested");
  else maker.set(withSize(maker.form.value, "usual", { difficulty: score(rated) }));
  await maker.save();
  const practice = await log(page, done);
  page.pass(hourMs);
  return practice;
}

describe("what pacing says of a size", () => {
  test("a first step gets a guess, and says that it is one", async () => {
    const maker = await atSize(await createTestTussock());
    expect(wishOf(maker)).toMatchObject({ guess: true, why: { key: "start" } });
    expect(sizingOf(maker).asksForGuesses).toBe(true);
    expect(sizingOf(maker).chosen).toBeUndefined();
  });

  test("two guesses about an area move the proposal at once, and are kept with the step for the next one", async () => {
    const page = await createTestTussock();
    const maker = await atSize(page);
    const before = wishOf(maker).usual.difficulty;
    maker.change({ easyGuess: score(10), hardGuess: score(30) });
    const after = wishOf(maker).usual.difficulty;
    expect(after).toBeLessThan(before);
    await maker.save();
    expect((await page.tussock.ask("areas")).find(({ id }) => id === daily)).toMatchObject({
      fineOnABadDay: 10,
      outOfReach: 30,
    });
    const next = await atSize(page);
    expect(wishOf(next).usual.difficulty).toBe(after);
    expect(sizingOf(next).asksForGuesses).toBe(false);
  });

  test("an area that has no id yet is like one where nothing was tried", async () => {
    const page = await createTestTussock();
    for (let step = 0; step < 6; step++) await tryOnce(page, "yes");
    const maker = await openMaker(page);
    maker.change({ ownArea: "Garden" });
    expect(wishOf(maker)).toMatchObject({ guess: true, why: { done: 0, of: 0 } });
    expect(sizingOf(maker).asksForGuesses).toBe(true);
    maker.change({ easyGuess: score(40), hardGuess: score(80) });
    maker.writeTitle("Water one pot");
    await maker.save();
    expect((await page.tussock.ask("areas")).find(({ kind }) => kind === "own")).toMatchObject({ fineOnABadDay: 40 });
  });

  test("each rated size has its chance for today’s energy, and a forecast for a bad day beside Ana’s own answer", async () => {
    const page = await createTestTussock();
    const { stepId } = await planTheDishes(page.tussock);
    const maker = await openMaker(page, { stepId });
    const usual = oddsToday(sizingOf(maker), "usual");
    expect(usual).toEqual(expect.objectContaining({ of: 5 }));
    maker.change({ energy: score(0) });
    expect(oddsToday(sizingOf(maker), "usual")?.yes).toBeLessThan(usual?.yes ?? 0);
    expect(badDaySaid(sizingOf(maker), "usual")).toMatch(/bad day.*What you think counts more/);
  });

  test("the size that fits today is chosen beforehand, once; what Ana chose stays", async () => {
    const page = await createTestTussock();
    const { stepId } = await planTheDishes(page.tussock);
    await tryOnce(page, "no", 45);
    for (let step = 0; step < 3; step++) await tryOnce(page, "yes", 28);
    const maker = await openMaker(page, { stepId });
    expect(maker.form.value.size).toBe("small");
    maker.change({ size: "usual" });
    maker.goTo("step");
    maker.goTo("size");
    expect(maker.form.value.size).toBe("usual");
    expect((await openMaker(page, { stepId, size: "bare" })).form.value.size).toBe("bare");
  });
});

describe("smaller, bigger, my own, or none", () => {
  test("taking “This size” gives the step no number: it asks Ana how hard it is, and her answer is the size", async () => {
    const maker = await atSize(await createTestTussock());
    const { usual, bigger } = wishOf(maker);
    maker.take("suggested");
    expect(maker.form.value.sizes.usual).not.toHaveProperty("difficulty");
    expect(maker.wished.value).toEqual({ taken: "suggested", difficulty: usual.difficulty, size: "usual" });
    expect(maker.opened.value).toBe("usual");
    expect(sizingOf(maker).chosen).toBe("suggested");
    maker.changeSize("usual", { difficulty: bigger.difficulty });
    expect(sizingOf(maker).chosen).toBe("bigger");
    maker.takeOwn();
    expect(sizingOf(maker).chosen).toBe("own");
  });

  test("“Smaller” opens the Small version and asks for its words; from the first word on it is the one that is planned", async () => {
    const maker = await atSize(await createTestTussock());
    const { smaller } = wishOf(maker);
    maker.take("smaller");
    expect(maker.opened.value).toBe("small");
    expect(maker.wished.value).toEqual({ taken: "smaller", difficulty: smaller.difficulty, size: "small" });
    // Without words there is nothing to plan yet: the step as it is was taken by nobody.
    expect(maker.form.value.size).toBe("usual");
    expect(sizingOf(maker).chosen).toBeUndefined();
    expect(smallerIdeas("Clear the table").length).toBeGreaterThan(2);
    maker.changeSize("small", { title: "Clear one corner" });
    expect(maker.form.value.size).toBe("small");
    maker.changeSize("small", { difficulty: smaller.difficulty });
    expect(sizingOf(maker).chosen).toBe("smaller");
    expect(maker.form.value.sizes.usual).toEqual({ title: "Clear the table", minutes: "" });
  });

  test("“Make it smaller” on Today and “Find a smaller size” in the log open the Small version that has no words yet", async () => {
    const page = await createTestTussock();
    const saved = await page.tussock.ask("saveStep", { title: "Clear the table", sizes: [], areaId: daily });
    if (!saved.ok) throw new Error(saved.trouble);
    const maker = await openMaker(page, { stepId: saved.value.step.id, size: "small" });
    expect(maker.opened.value).toBe("small");
    maker.changeSize("small", { title: "Clear one corner" });
    expect(maker.form.value.size).toBe("small");
  });

  test("“Smaller” takes the Small version Ana has named before, and asks how hard that one is", async () => {
    const maker = await atSize(await createTestTussock());
    maker.changeSize("small", { title: "Clear one corner" });
    maker.take("smaller");
    expect(maker.form.value.size).toBe("small");
    expect(maker.opened.value).toBe("small");
    expect(maker.form.value.sizes.small).not.toHaveProperty("difficulty");
  });

  test("a borrowed step comes with words and minutes, and without a number", async () => {
    const maker = await atSize(await createTestTussock());
    maker.borrow(maker.ideas.value[0] as never);
    for (const size of namedSizes(maker.form.value)) {
      expect(maker.form.value.sizes[size]).not.toHaveProperty("difficulty");
      expect(maker.form.value.sizes[size].minutes).not.toBe("");
    }
  });

  test("whatever buttons Ana presses, a number that she did not give never stands on a size", async () => {
    const anyPress = fc.constantFrom(
      "suggested",
      "smaller",
      "bigger",
      "own",
      "borrow",
      "usual",
      "small",
      "bare" as const,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyPress, { maxLength: 12 }), async (presses) => {
        const maker = await atSize(await createTestTussock());
        for (const press of presses) {
          if (press === "own") maker.takeOwn();
          else if (press === "borrow") maker.borrow(maker.ideas.value[0] as never);
          else if (press === "usual" || press === "small" || press === "bare") maker.choose(press);
          else maker.take(press);
        }
        for (const sized of Object.values(maker.form.value.sizes)) expect(sized).not.toHaveProperty("difficulty");
      }),
      { numRuns: 30 },
    );
  });

  test("of sizes Ana has rated the near one is taken; a number of hers is never changed", async () => {
    const maker = await atSize(await createTestTussock());
    const { usual, bigger } = wishOf(maker);
    const rated = withSize(maker.form.value, "usual", { difficulty: score(95) });
    maker.set(withSize(rated, "small", { title: "Half of it", difficulty: score(usual.difficulty + 3) }));
    maker.take("suggested");
    expect(maker.form.value.size).toBe("small");
    expect(maker.wished.value).toBeUndefined();
    maker.take("bigger");
    expect(maker.wished.value).toEqual({ taken: "bigger", difficulty: bigger.difficulty });
    expect(maker.form.value.sizes.usual.difficulty).toBe(95);
    expect(maker.form.value.sizes.small.difficulty).toBe(usual.difficulty + 3);
  });

  test("no sizes for me: nothing is proposed or said any more, until Ana wants it again", async () => {
    const page = await createTestTussock();
    const maker = await atSize(page);
    await maker.suggestSizes(false);
    expect(sizingOf(maker).next).toEqual({ is: "off" });
    expect((await page.tussock.ask("profile")).pacingOff).toBe(true);
    maker.set(withSize(maker.form.value, "usual", { difficulty: score(40) }));
    expect(oddsToday(sizingOf(maker), "usual")).toBeUndefined();
    await maker.save();
    const practice = await log(page, "yes");
    expect(practice).not.toHaveProperty("sizedBy");
    expect(practice).not.toHaveProperty("chanceSaid");
    const again = await atSize(page);
    await again.suggestSizes(true);
    expect(wishOf(again).usual.difficulty).toBeGreaterThan(0);
  });
});

describe("what was said comes along", () => {
  test("from the size page through the plan into the log, as it was said", async () => {
    const page = await createTestTussock();
    const maker = await atSize(page);
    maker.change({ energy: score(30) });
    takeAndRate(maker, "smaller");
    const said = sizingOf(maker).chances.sizes.find(({ size }) => size === "small")?.today;
    maker.next();
    maker.next();
    await maker.save();
    expect(await log(page, "yes")).toMatchObject({
      sizedBy: "smaller",
      chanceSaid: Math.round((said?.chance ?? 0) * 100),
      energyBefore: 30,
      difficultyExpected: said?.difficulty,
    });
  });

  test("a step that was saved before its size was seen has nothing said about it", async () => {
    const page = await createTestTussock();
    const maker = await openMaker(page, { area: "daily" });
    maker.borrow(maker.ideas.value[0] as never);
    await maker.save();
    const practice = await log(page, "yes");
    expect(practice).not.toHaveProperty("sizedBy");
    expect(practice).not.toHaveProperty("chanceSaid");
  });

  test("a chance for today’s energy is not kept for another day", async () => {
    const page = await createTestTussock();
    const maker = await atSize(page);
    maker.change({ energy: score(30) });
    maker.take("suggested");
    maker.goTo("when");
    maker.change({ day: "2026-11-20" as Day });
    await maker.save();
    const [plan] = await page.tussock.ask("openPlans");
    expect(plan).toMatchObject({ day: "2026-11-20", sizedBy: "suggested" });
    expect(plan).not.toHaveProperty("energy");
    expect(plan).not.toHaveProperty("chanceSaid");
  });

  test("a draft brings back whose size it was, and no energy of another hour", async () => {
    const maker = await atSize(await createTestTussock());
    maker.change({ energy: score(30) });
    maker.take("bigger");
    maker.goTo("when");
    const found = readMakerForm(JSON.parse(JSON.stringify(maker.form.value)));
    expect(found?.said).toEqual(maker.form.value.said);
    expect(found).not.toHaveProperty("energy");
  });
});

describe("after “not this time”", () => {
  test("the next proposal says so, with its numbers, and is smaller", async () => {
    const page = await createTestTussock();
    for (let step = 0; step < 5; step++) await tryOnce(page, "yes", 40);
    await tryOnce(page, "no", 50);
    const { why, usual } = wishOf(await atSize(page));
    expect(why.key).toBe("tooBig");
    expect(usual.difficulty).toBeLessThan(50);
  });

  test("three of them on one step lead to another step; that other one is sized again", async () => {
    const page = await createTestTussock();
    const { stepId } = await planTheDishes(page.tussock);
    let last: Practice | undefined;
    for (let time = 0; time < 3; time++) {
      const saved = await page.tussock.ask("logPractice", { what: "Dishes", done: "no", stepId, size: "usual" });
      last = saved.ok ? saved.value : undefined;
      page.pass(hourMs);
    }
    const same = sizingOf(await openMaker(page, { stepId })).next;
    expect(same).toMatchObject({ is: "anotherStep", times: 3, insteadOf: [stepId], lastId: last?.id });
    const other = await openMaker(page, { areaId: daily });
    expect(other.form.value).toMatchObject({ areaId: daily, page: "step" });
    expect(wishOf(other).why.key).toBe("sure");
  });

  test("never harder, whatever Ana took before and however it went, on the whole way through the app", async () => {
    const anyTake = fc.constantFrom("suggested", "smaller", "bigger", "own" as const);
    const anyDone = fc.constantFrom<Done>("yes", "partly", "no");
    const anyEnergy = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
    const time = (take: Taken | "own", own: number) => ({ take, done: "no" as const, energy: undefined, own });
    const noneSmallerToTake = [time("own", 1), time("smaller", 0), time("suggested", 0)];
    const anyTime = fc.record({
      take: anyTake,
      done: anyDone,
      energy: anyEnergy,
      own: fc.integer({ min: 0, max: 100 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyTime, { minLength: 2, maxLength: 7 }), async (times) => {
        const page = await createTestTussock();
        let before: { readonly shown: number; readonly tried: number | undefined } | undefined;
        for (const { take, done, energy, own } of times) {
          const maker = await atSize(page, energy === undefined ? {} : { energy: score(energy) });
          const shown = wishOf(maker).usual.difficulty;
          if (before) {
            expect(shown).toBeLessThanOrEqual(before.shown);
            // Below a very small wish there is no smaller one to take: that step was rated by nobody.
            if (before.tried !== undefined) expect(shown).toBeLessThanOrEqual(before.tried);
          }
          if (take === "own") maker.set(withSize(maker.form.value, "usual", { difficulty: score(own) }));
          else takeAndRate(maker, take);
          expect(await maker.save()).toBe(true);
          const { difficultyExpected: tried } = await log(page, done);
          before = done === "no" ? { shown, tried } : undefined;
          page.pass(hourMs);
        }
      }),
      { numRuns: 25, examples: [[noneSmallerToTake]] },
    );
  });
});
