import { describe, expect, test } from "vitest";
import type { Day, RecordId, Score } from "@tussock/domain";
import { examplesFor, exampleSteps } from "@tussock/content/examples";
import { planTheDishes } from "#app/testing/anasPlan.ts";
import { createTestTussock, type TestTussock } from "#app/testing/testTussock.ts";
import { copyOfMaker } from "./copyOfMaker.ts";
import { dayChoice, dayOfChoice } from "./dayChoice.ts";
import { looksBig } from "./looksBig.ts";
import { namedSizes, readMakerForm, withSize } from "./makerForm.ts";
import { ideasAtOnce, smallerIdeas } from "./stepIdeas.ts";
import { createStepMaker, type MakerModel, type MakerStart } from "./stepMaker.ts";

async function openMaker(page: TestTussock, start: MakerStart = {}): Promise<MakerModel> {
  const maker = createStepMaker(page.tussock, start);
  await maker.open();
  return maker;
}
async function plans(page: TestTussock) {
  return page.tussock.ask("openPlans");
}

describe("a new step", () => {
  test("area, a borrowed step, Save now: planned for today in a few taps", async () => {
    const page = await createTestTussock();
    const maker = await openMaker(page);
    maker.change({ areaId: "area-daily" as RecordId });
    maker.next();
    maker.borrow(maker.ideas.value[0] as never);
    expect(await maker.save()).toBe(true);
    const [plan] = await plans(page);
    expect(plan).toMatchObject({ day: "2026-11-19", size: "usual", areaId: "area-daily", state: { is: "open" } });
    expect(plan?.sizes.map(({ size }) => size)).toEqual(["usual", "small", "bare"]);
    expect(page.tussock.toast.value?.text).toBe("Planned for today.");
  });

  test("all five pages end in one step and one plan with everything Ana said", async () => {
    const page = await createTestTussock();
    const maker = await openMaker(page);
    maker.change({ areaId: "area-social" as RecordId });
    maker.next();
    maker.writeTitle("Call Maria");
    maker.next();
    maker.set(withSize(maker.form.value, "small", { title: "Write to Maria", minutes: "5", difficulty: 20 as Score }));
    maker.change({ size: "small" });
    maker.next();
    maker.change({ day: "2026-11-21" as Day, time: "13:30", after: "After lunch", place: "In my room", minutes: "7" });
    maker.next();
    maker.change({ ready: "Her number", obstacle: "I feel too tired", thenI: "I send a heart" });
    expect(maker.form.value.page).toBe("ready");
    expect(await maker.save()).toBe(true);
    expect(await plans(page)).toMatchObject([
      {
        title: "Write to Maria",
        size: "small",
        areaId: "area-social",
        day: "2026-11-21",
        time: 810,
        after: "After lunch",
        place: "In my room",
        minutes: 7,
        ready: "Her number",
        obstacle: "I feel too tired",
        thenI: "I send a heart",
      },
    ]);
    expect(page.tussock.toast.value?.text).toMatch(/^Planned on Sat/);
  });

  test("every page can be skipped but one: a step needs a few words, and says so on its own page", async () => {
    const page = await createTestTussock();
    const maker = await openMaker(page);
    maker.next();
    maker.writeTitle("  ");
    maker.next();
    expect(maker.form.value.page).toBe("step");
    expect(maker.errors.value).toEqual({ title: "noTitle" });
    maker.showPage(maker.pages.indexOf("area"));
    expect(maker.form.value.page).toBe("area");
    expect(maker.errors.value).toEqual({});
    maker.next();
    maker.next();
    maker.writeTitle("Open one letter");
    expect(maker.errors.value).toEqual({});
    for (let pages = 0; pages < 3; pages++) maker.next();
    expect(maker.form.value.page).toBe("ready");
    expect(await maker.save()).toBe(true);
  });

  test("a draft without a step, taken up on a later page, is led back to the words it needs", async () => {
    const page = await createTestTussock();
    const maker = await openMaker(page);
    maker.goTo("ready");
    expect(await maker.save()).toBe(false);
    expect(maker.form.value.page).toBe("step");
    expect(maker.errors.value).toEqual({ title: "noTitle" });
  });

  test("a step without an area is there like any other", async () => {
    const page = await createTestTussock();
    const maker = await openMaker(page);
    maker.writeTitle("Open one letter");
    await maker.save();
    expect((await page.tussock.ask("steps")).map(({ title }) => title)).toEqual(["Open one letter"]);
    expect((await plans(page)).map(({ title }) => title)).toEqual(["Open one letter"]);
  });

  test("an area Ana names is made with the step", async () => {
    const page = await createTestTussock();
    const maker = await openMaker(page);
    maker.change({ ownArea: "Garden" });
    maker.writeTitle("Water one pot");
    await maker.save();
    const own = (await page.tussock.ask("areas")).find(({ kind }) => kind === "own");
    expect(own?.name).toBe("Garden");
    expect((await plans(page))[0]?.areaId).toBe(own?.id);
  });

  test("an area that was skipped on Welcome is not asked for once more", async () => {
    const maker = await openMaker(await createTestTussock(), { page: "step" });
    expect(maker.form.value.page).toBe("step");
    expect(maker.form.value.areaId).toBeUndefined();
  });

  test("“Step 3 of 5” counts the pages of this visit, not those that were skipped or known before", async () => {
    const page = await createTestTussock();
    const whole = await openMaker(page);
    whole.next();
    whole.writeTitle("Call Maria");
    whole.next();
    expect(whole.place.value).toEqual({ at: 3, of: 5 });
    const fromWelcome = await openMaker(await createTestTussock(), { area: "study" });
    expect(fromWelcome.place.value).toEqual({ at: 1, of: 4 });
    const { stepId } = await planTheDishes(page.tussock);
    const again = await openMaker(page, { stepId });
    again.next();
    expect(again.place.value).toEqual({ at: 2, of: 3 });
    // Back to a page before the first one makes the way longer, and it stays so.
    again.goTo("step");
    expect(again.place.value).toEqual({ at: 1, of: 4 });
    again.goTo("size");
    expect(again.place.value).toEqual({ at: 2, of: 4 });
    expect((await openMaker(page, { stepId, page: "size" })).place.value).toEqual({ at: 1, of: 1 });
  });

  test("the area chosen on Welcome is already there", async () => {
    const maker = await openMaker(await createTestTussock(), { area: "study" });
    expect(maker.form.value).toMatchObject({ areaId: "area-study", page: "step" });
  });
});

describe("examples", () => {
  test("they fit the area and what would help now, a few at a time, until all were seen", async () => {
    const maker = await openMaker(await createTestTussock());
    maker.change({ areaId: "area-daily" as RecordId });
    maker.chooseNeed("lowMood");
    const all = examplesFor({ area: "daily", need: "lowMood" });
    const seen = new Set<string>();
    for (let from = 0; from < all.length; from += ideasAtOnce) {
      expect(maker.ideas.value).toHaveLength(ideasAtOnce);
      maker.ideas.value.forEach(({ id }) => seen.add(id));
      maker.otherIdeas();
    }
    expect(seen).toEqual(new Set(all.map(({ id }) => id)));
  });

  test("in an area of one’s own, all of them are there to borrow", async () => {
    const maker = await openMaker(await createTestTussock());
    maker.change({ ownArea: "Garden" });
    expect(exampleSteps.map(({ id }) => id)).toContain(maker.ideas.value[0]?.id);
  });

  test("words of one’s own do not keep the sizes of a borrowed step", async () => {
    const maker = await openMaker(await createTestTussock());
    maker.borrow(exampleSteps[0] as never);
    maker.writeTitle("Something quite different");
    expect(namedSizes(maker.form.value)).toEqual(["usual"]);
    expect(maker.form.value.sizes.usual).toEqual({ title: "Something quite different", minutes: "" });
  });

  test("one letter more in one’s own words changes nothing else", async () => {
    const maker = await openMaker(await createTestTussock());
    maker.writeTitle("Wash the pan");
    maker.set(withSize(maker.form.value, "bare", { title: "Wash one cup" }));
    maker.writeTitle("Wash the pans");
    expect(maker.form.value.sizes.bare.title).toBe("Wash one cup");
  });
});

describe("the size", () => {
  test("a size that looks big on a bad day is met with a smaller one, never with a no", async () => {
    const maker = await openMaker(await createTestTussock());
    maker.writeTitle("Clean the kitchen");
    maker.set(withSize(maker.form.value, "usual", { difficulty: 70 as Score }));
    expect(looksBig(maker.form.value, undefined)).toBe(false);
    maker.set(withSize(maker.form.value, "bare", { title: "Wash one cup" }));
    expect(looksBig(maker.form.value, undefined)).toBe(true);
    maker.set(withSize(maker.form.value, "usual", { fineOnABadDay: true }));
    expect(looksBig(maker.form.value, undefined)).toBe(false);
  });

  test("ways to make it smaller begin with Ana’s own words", () => {
    for (const idea of smallerIdeas("Clean the kitchen")) expect(idea).toContain("Clean the kitchen");
    expect(smallerIdeas("")).toEqual([]);
  });

  test("minutes that are no minutes hold the page, next to the field, and going back stays possible", async () => {
    const maker = await openMaker(await createTestTussock());
    maker.writeTitle("Read");
    maker.goTo("size");
    maker.set(withSize(maker.form.value, "usual", { minutes: "a while" }));
    maker.next();
    expect(maker.form.value.page).toBe("size");
    expect(maker.errors.value).toEqual({ sizeMinutes: "badMinutes" });
    maker.showPage(maker.pages.indexOf(maker.form.value.page) - 1);
    expect(maker.form.value.page).toBe("step");
    expect(await maker.save()).toBe(false);
    expect(maker.form.value.page).toBe("size");
  });
});

describe("again, and otherwise", () => {
  test("a step Ana has is planned again from “size” on, and stays one step", async () => {
    const page = await createTestTussock();
    const { stepId } = await planTheDishes(page.tussock);
    const maker = await openMaker(page, { stepId });
    expect(maker.form.value).toMatchObject({
      page: "size",
      sizes: { usual: { title: "Wash the dishes", minutes: "10" } },
    });
    maker.change({ day: "2026-11-20" as Day });
    await maker.save();
    expect((await plans(page)).map(({ day }) => day)).toEqual(["2026-11-19", "2026-11-20"]);
    expect(await page.tussock.ask("steps")).toHaveLength(1);
  });

  test("a plan is changed in its place", async () => {
    const page = await createTestTussock();
    const { stepId, planId } = await planTheDishes(page.tussock, { place: "Kitchen" });
    const maker = await openMaker(page, { stepId, planId });
    expect(maker.form.value).toMatchObject({ place: "Kitchen", minutes: "" });
    maker.change({ place: "", after: "After lunch", day: "2026-11-20" as Day });
    await maker.save();
    const [plan, ...others] = await plans(page);
    expect(others).toEqual([]);
    expect(plan).toMatchObject({ planId, day: "2026-11-20", after: "After lunch" });
    expect(plan).not.toHaveProperty("place");
  });

  test("a step is changed without a plan", async () => {
    const page = await createTestTussock();
    const { stepId, planId } = await planTheDishes(page.tussock);
    await page.tussock.ask("letGo", { planIds: [planId] });
    const maker = await openMaker(page, { stepId, page: "size" });
    expect(maker.pages).toEqual(["area", "step", "size"]);
    maker.set(withSize(maker.form.value, "small", { title: "Wash a few" }));
    await maker.save();
    expect(await plans(page)).toEqual([]);
    expect((await page.tussock.ask("steps"))[0]?.sizes[1]?.title).toBe("Wash a few");
    expect(page.tussock.toast.value?.text).toBe("Step saved.");
  });

  test("a plan let go from here comes back with Undo", async () => {
    const page = await createTestTussock();
    const { stepId, planId } = await planTheDishes(page.tussock);
    const maker = await openMaker(page, { stepId, planId });
    expect(await maker.letPlanGo()).toBe(true);
    expect(await plans(page)).toEqual([]);
    page.tussock.toast.value?.action?.run();
    await page.settle();
    expect(await plans(page)).toHaveLength(1);
  });

  test("a step that is gone says so", async () => {
    const maker = await openMaker(await createTestTussock(), { stepId: "nobody" as RecordId });
    expect(maker.phase.value).toBe("gone");
  });
});

describe("nothing is lost", () => {
  test("a plan that was begun is found again, on its page", async () => {
    const page = await createTestTussock();
    const maker = await openMaker(page);
    maker.writeTitle("Call Maria");
    maker.goTo("when");
    maker.change({ place: "In my room" });
    maker.close();
    await page.settle();
    const again = await openMaker(page);
    expect(again.draftFoundHere.value).toBe(true);
    expect(again.form.value).toMatchObject({
      page: "when",
      place: "In my room",
      sizes: { usual: { title: "Call Maria" } },
    });
    again.next();
    expect(again.form.value.page).toBe("ready");
    expect(again.draftFoundHere.value).toBe(false);
    again.showPage(again.pages.indexOf("when"));
    expect(again.draftFoundHere.value).toBe(true);
    await again.save();
    expect((await openMaker(page)).draftFoundHere.value).toBe(false);
  });

  test("a disk that fills up halfway makes no second step on the second try", async () => {
    const page = await createTestTussock();
    const maker = await openMaker(page);
    maker.change({ areaId: "area-daily" as RecordId });
    maker.writeTitle("Call Maria");
    page.stub("savePlan", async () => ({ ok: false as const, trouble: "diskFull" as const }));
    expect(await maker.save()).toBe(false);
    expect(maker.trouble.value).toBe("diskFull");
    expect(copyOfMaker(maker.form.value)).toBe("My step: Call Maria");
    page.stub("savePlan", undefined);
    expect(await maker.save()).toBe(true);
    expect(await page.tussock.ask("steps")).toHaveLength(1);
    expect(await plans(page)).toHaveLength(1);
  });

  test("a save that is on its way, or has led on, is not begun again", async () => {
    const page = await createTestTussock();
    const maker = await openMaker(page);
    maker.writeTitle("Call Maria");
    expect(await Promise.all([maker.save(), maker.save()])).toEqual([true, false]);
    expect(await maker.save()).toBe(false);
    expect(await plans(page)).toHaveLength(1);
  });

  test("Start fresh puts the draft away, and Undo brings it back", async () => {
    const page = await createTestTussock();
    const maker = await openMaker(page);
    maker.writeTitle("Call Maria");
    const undo = maker.startFresh();
    expect(maker.form.value.sizes.usual.title).toBe("");
    undo();
    expect(maker.form.value.sizes.usual.title).toBe("Call Maria");
  });

  test("a draft of another version is read as far as it can be", () => {
    expect(
      readMakerForm({
        sizes: { usual: { title: "Call", difficulty: 400 }, small: 7 },
        page: "page-of-2031",
        size: "huge",
        day: "soon",
      }),
    ).toMatchObject({
      sizes: { usual: { title: "Call", minutes: "" }, small: { title: "", minutes: "" } },
      page: "area",
      size: "usual",
    });
    expect(readMakerForm("Call")).toBeUndefined();
  });
});

test("today, tomorrow and another day are each found again as themselves", () => {
  const today = "2026-12-31" as Day;
  for (const choice of ["today", "tomorrow", "day"] as const)
    expect(dayChoice(dayOfChoice(choice, today), today)).toBe(choice);
  expect(dayOfChoice("tomorrow", today)).toBe("2027-01-01");
});
