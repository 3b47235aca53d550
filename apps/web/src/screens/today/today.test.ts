import { afterEach, describe, expect, test } from "vitest";
import type { Day, Minutes, PlannedStep, RecordId, Score, TodayView } from "@tussock/domain";
import { afterSave, clearAfterSave, showAfterSave, type AfterSave } from "#app/afterSave.ts";
import { planTheDishes } from "#app/testing/anasPlan.ts";
import { createTestTussock, type TestTussock } from "#app/testing/testTussock.ts";
import { createToday, planLine, savedLine, smallerOffer, smallerQuestion, todayCard } from "./today.ts";

afterEach(clearAfterSave);

function view(page: TestTussock): TodayView {
  const now = page.tussock.today.value;
  if (!now) throw new Error("an open Today expected");
  return now;
}
async function openWithDishes() {
  const page = await createTestTussock();
  const ids = await planTheDishes(page.tussock);
  await page.settle();
  const planned = view(page).step as PlannedStep;
  return { page, planned, ...ids, today: createToday(page.tussock) };
}
async function log(page: TestTussock, more: Parameters<TestTussock["tussock"]["ask"]>[1] & object = {}) {
  const saved = await page.tussock.ask("logPractice", { what: "Wash the dishes", done: "yes", ...more });
  if (!saved.ok) throw new Error(`a saved log expected, got ${saved.trouble}`);
  await page.settle();
  return saved.value;
}

describe("which card", () => {
  test("on the first day, nothing planned: one warm way to begin", async () => {
    const page = await createTestTussock();
    expect(todayCard(view(page), false, undefined)).toEqual({ is: "first" });
  });

  test("a first plan for tomorrow is not greeted as if nothing had happened", async () => {
    const page = await createTestTussock();
    await planTheDishes(page.tussock, { day: "2026-11-20" as Day });
    await page.settle();
    const today = createToday(page.tussock);
    const close = today.open();
    await page.settle();
    expect(today.next.value).toMatchObject({ day: "2026-11-20", title: "Wash the dishes" });
    expect(todayCard(view(page), false, today.next.value)).toEqual({ is: "open" });
    close();
  });

  test("a step that is planned is the card, whatever else is true", async () => {
    const { page, planned } = await openWithDishes();
    expect(todayCard({ ...view(page), backAfterDays: 9 }, false, undefined)).toEqual({ is: "step", planned });
  });

  test("once something is logged, today is done, in whole, in part or by showing up", async () => {
    for (const done of ["yes", "partly", "no"] as const) {
      const { page, planId } = await openWithDishes();
      await log(page, { done, planId });
      expect(todayCard(view(page), false, undefined)).toEqual({ is: "doneToday", done });
    }
  });

  test("back after some days Ana is greeted, and after “Just look around” not again", async () => {
    const page = await createTestTussock();
    await log(page);
    page.pass(6 * 24 * 3600_000);
    const later = await page.tussock.ask("today");
    expect(todayCard(later, false, undefined)).toEqual({ is: "back" });
    expect(todayCard(later, true, undefined)).toEqual({ is: "open" });
  });
});

describe("one tap", () => {
  test("“Make it smaller” takes the next size down, and Undo takes it back", async () => {
    const { page, planned, today } = await openWithDishes();
    await today.makeSmaller(planned, planned.sizes[1] as never);
    await page.settle();
    expect(view(page).step).toMatchObject({ size: "small", title: "Wash half of them", minutes: 5 });
    expect(page.tussock.toast.value?.text).toBe("Smaller now: Wash half of them");

    page.tussock.toast.value?.action?.run();
    await page.settle();
    expect(view(page).step).toEqual(planned);
    expect(page.tussock.toast.value).toBeUndefined();
  });

  test("“Not today” lets the plan go without a word of blame, and Undo brings it back", async () => {
    const { page, planned, planId, today } = await openWithDishes();
    await today.letGo([planId]);
    await page.settle();
    expect(view(page).step).toBeUndefined();
    page.tussock.toast.value?.action?.run();
    await page.settle();
    expect(view(page).step).toEqual(planned);
  });

  test("open plans of earlier days go in one tap, all of them, and come back in one", async () => {
    const page = await createTestTussock();
    await planTheDishes(page.tussock);
    await planTheDishes(page.tussock);
    page.pass(2 * 24 * 3600_000);
    const { earlierOpen } = await page.tussock.ask("today");
    expect(earlierOpen).toHaveLength(2);
    await createToday(page.tussock).letGo(earlierOpen);
    expect((await page.tussock.ask("today")).earlierOpen).toEqual([]);
    page.tussock.toast.value?.action?.run();
    await page.settle();
    expect((await page.tussock.ask("today")).earlierOpen).toHaveLength(2);
  });

  test("a full disk is said, and the plan stays as it was", async () => {
    const { page, planned, today } = await openWithDishes();
    page.stub("savePlan", async () => ({ ok: false as const, trouble: "diskFull" as const }));
    await today.makeSmaller(planned, planned.sizes[1] as never);
    expect(page.tussock.toast.value?.text).toBe("This change is not saved yet.");
    expect(view(page).step).toEqual(planned);
  });
});

describe("after “not this time”", () => {
  test("the first offer is the smaller size, nearer to what fits", async () => {
    const { page, planned } = await openWithDishes();
    const practice = await log(page, {
      done: "no",
      planId: planned.planId,
      stepId: planned.stepId,
      difficultyFound: 70,
    } as never);
    const saved: AfterSave = { is: "practice", practice, planned };
    expect(smallerOffer(saved)?.smaller.title).toBe("Wash half of them");
    expect(smallerQuestion(saved)).toBe("It was rated 70. Shall we find a size nearer 25?");
  });

  test("where the Log hands over something else, as after three of them, nothing smaller is offered", async () => {
    const { page, planned } = await openWithDishes();
    const practice = await log(page, { done: "no", stepId: planned.stepId } as never);
    const instead = { line: "Another step may fit.", offers: [{ label: "Pick another step", href: "/plan/new" }] };
    const saved = { is: "practice", practice, planned, instead } as const;
    expect(smallerOffer(saved)).toBeUndefined();
    expect(smallerQuestion(saved)).toBe("Another step may fit.");
  });

  test("no number is shown that nobody gave", async () => {
    const { page, planned } = await openWithDishes();
    const practice = { ...(await log(page, { done: "no", stepId: planned.stepId } as never)) };
    expect(smallerQuestion({ is: "practice", practice })).toBe("Shall we find a smaller size?");
    const { stepId: _, ...alone } = practice;
    expect(smallerQuestion({ is: "practice", practice: alone })).toBe("A smaller step next time counts the same.");
  });

  test("taken, the smaller one stands on Today, and what was logged stays logged", async () => {
    const { page, planned, today } = await openWithDishes();
    const practice = await log(page, { done: "no", planId: planned.planId, stepId: planned.stepId } as never);
    showAfterSave(page.tussock, { is: "practice", practice, planned });
    const offer = { planned, smaller: planned.sizes[1] as never };
    // As by two quick presses.
    await Promise.all([today.planSmaller(offer, view(page).day), today.planSmaller(offer, view(page).day)]);
    await page.settle();
    expect(await page.tussock.ask("openPlans")).toHaveLength(1);
    expect(view(page).step).toMatchObject({ size: "small", day: view(page).day });
    expect(view(page).step?.planId).not.toBe(planned.planId);
    expect(view(page).steps).toEqual({ count: 0, since: view(page).day });
    expect(await page.tussock.ask("log", { filter: {}, most: 5 })).toMatchObject({ entries: [{ id: practice.id }] });
    expect(afterSave.value).toBeUndefined();
  });

  test("what was saved a moment ago is forgotten as soon as the vault locks", async () => {
    const { page } = await openWithDishes();
    showAfterSave(page.tussock, { is: "practice", practice: await log(page) });
    expect(afterSave.value).toBeDefined();
    page.setVault({ is: "locked", ways: ["passphrase"] });
    expect(afterSave.value).toBeUndefined();
  });
});

describe("the words", () => {
  const planned: PlannedStep = {
    planId: "p" as RecordId,
    stepId: "s" as RecordId,
    day: "2026-11-19" as Day,
    title: "Wash the pans",
    size: "usual",
    sizes: [],
    state: { is: "open" },
  };
  const line = (more: Partial<PlannedStep>) => planLine({ ...planned, ...more }, "en-US").replaceAll("\u202f", " ");

  test("a plan reads as one sentence, whatever is known of it", () => {
    expect(
      line({ after: "After lunch", time: 780 as Minutes, obstacle: "I feel too tired", thenI: "I wash two cups" }),
    ).toBe("After lunch, about 1:00 pm. If I feel too tired, then I wash two cups.");
    expect(line({ time: 780 as Minutes, place: "At the kitchen table" })).toBe("About 1:00 pm, at the kitchen table.");
    expect(line({ place: "Anna’s kitchen" })).toBe("Anna’s kitchen.");
    expect(line({})).toBe("");
    expect(line({ obstacle: "I feel too tired" })).toBe("");
  });

  test("the moment after names the mood only when both ends are known", async () => {
    const page = await createTestTussock();
    const practice = await log(page, { moodBefore: 31 as Score, moodAfter: 44 as Score });
    expect(savedLine({ is: "practice", practice })).toBe("Wash the dishes. Mood 31 to 44.");
    expect(savedLine({ is: "practice", practice: await log(page, { moodAfter: 44 as Score }) })).toBe(
      "Wash the dishes.",
    );
  });
});
