import { afterEach, describe, expect, test } from "vitest";
import { given, type Day, type Minutes, type RecordId, type Score } from "@tussock/domain";
import { afterSave, clearAfterSave } from "#app/afterSave.ts";
import { begunLog } from "#app/begunLog.ts";
import { planTheDishes } from "#app/testing/anasPlan.ts";
import { createTestTussock, thursdayMorning, type TestTussock } from "#app/testing/testTussock.ts";
import { copyOfWords } from "./copyOfWords.ts";
import { createLog, type LogModel, type LogStart } from "./log.ts";

afterEach(clearAfterSave);

async function openLog(page: TestTussock, start: LogStart = {}): Promise<LogModel> {
  const log = createLog(page.tussock, start);
  await log.open();
  return log;
}
async function kept(page: TestTussock) {
  return (await page.tussock.ask("log", { filter: {} })).entries;
}

describe("the answer saves", () => {
  test("from Today, Ana’s planned step is already there, and one tap on an answer is a whole log", async () => {
    const page = await createTestTussock();
    const { planId } = await planTheDishes(page.tussock);
    await page.settle();
    const log = await openLog(page);
    expect(log.form.value).toMatchObject({ what: "Wash the dishes", planId, size: "usual", difficultyExpected: 40 });
    expect(log.form.value.done).toBeUndefined();

    await log.answer("yes");

    expect(await kept(page)).toMatchObject([
      { type: "practice", what: "Wash the dishes", done: "yes", planId, happenedAt: thursdayMorning },
    ]);
    expect(log.isChanged.value).toBe(false);
  });

  test("another answer changes the same entry, and the last one stands", async () => {
    const page = await createTestTussock();
    await planTheDishes(page.tussock);
    const log = await openLog(page);
    await Promise.all([log.answer("yes"), log.answer("partly"), log.answer("no")]);
    expect(await kept(page)).toMatchObject([{ done: "no" }]);
    expect(log.saved.value?.done).toBe("no");
  });

  test("Undo takes the entry back, keeps the words and opens the plan again", async () => {
    const page = await createTestTussock();
    const { planId } = await planTheDishes(page.tussock);
    const log = await openLog(page);
    log.change({ learned: "I can begin" });
    await log.answer("no");
    expect((await page.tussock.ask("planned", { planId }))?.state.is).toBe("practised");

    expect(await log.undo()).toBe(true);

    expect(await kept(page)).toEqual([]);
    expect((await page.tussock.ask("planned", { planId }))?.state).toEqual({ is: "open" });
    expect(log.form.value).toMatchObject({ what: "Wash the dishes", learned: "I can begin" });
    expect(log.form.value.done).toBeUndefined();
  });

  test("while nothing says what it was, an answer only fills in the form", async () => {
    const page = await createTestTussock();
    const log = await openLog(page);
    await log.answer("yes");
    expect(await kept(page)).toEqual([]);
    expect(await log.save()).toBe(false);
    expect(log.errors.value).toEqual({ what: "noWhat" });

    log.change({ what: "Called my sister" });
    expect(await log.save()).toBe(true);
    expect(await kept(page)).toMatchObject([{ what: "Called my sister", done: "yes" }]);
  });

  test("without an answer Save asks for one, kindly, and keeps everything", async () => {
    const page = await createTestTussock();
    const log = await openLog(page);
    log.change({ what: "Called my sister" });
    expect(await log.save()).toBe(false);
    expect(log.errors.value).toEqual({ done: "noAnswer" });
    expect(log.form.value.what).toBe("Called my sister");
  });
});

describe("how the size felt", () => {
  test("is one tap after the answer, and saved with it", async () => {
    const page = await createTestTussock();
    await planTheDishes(page.tussock);
    const log = await openLog(page);
    await log.answer("yes");
    await log.rateFit("bitEasy");
    expect(await kept(page)).toMatchObject([{ done: "yes", fit: "bitEasy" }]);
    expect(log.isChanged.value).toBe(false);
    log.unsay("fit");
    await log.save();
    expect((await kept(page))[0]).not.toHaveProperty("fit");
  });

  test("is found again when the entry is changed, and is only a field there", async () => {
    const page = await createTestTussock();
    await planTheDishes(page.tussock);
    const log = await openLog(page);
    await log.answer("partly");
    await log.rateFit("tooMuch");
    const id = log.saved.value?.id;
    const edit = await openLog(page, given({ entryId: id }));
    expect(edit.form.value.fit).toBe("tooMuch");
    await edit.rateFit("right");
    expect(await kept(page)).toMatchObject([{ fit: "tooMuch" }]);
    await edit.save();
    expect(await kept(page)).toMatchObject([{ fit: "right" }]);
  });
});

describe("what was said when the step was planned", () => {
  const said = { sizedBy: "suggested", chanceSaid: 81 as Score, energy: 30 as Score } as const;

  test("comes along: whose size it was, the chance, energy and how hard it looked", async () => {
    const page = await createTestTussock();
    await planTheDishes(page.tussock, said);
    await page.settle();
    const log = await openLog(page);
    expect(log.form.value).toMatchObject({ difficultyExpected: 40, energyBefore: 30 });
    await log.answer("yes");
    expect(await kept(page)).toMatchObject([
      { sizedBy: "suggested", chanceSaid: 81, energyBefore: 30, difficultyExpected: 40 },
    ]);
  });

  test("energy of another day is not taken for today’s", async () => {
    const page = await createTestTussock();
    const { planId } = await planTheDishes(page.tussock, said);
    page.pass(30 * 3_600_000);
    await page.tussock.ask("saveProfile", { name: "Ana" });
    await page.settle();
    const log = await openLog(page, { planId });
    await log.answer("yes");
    expect((await kept(page))[0]).not.toHaveProperty("energyBefore");
  });
});

describe("after “not this time”", () => {
  test("a smaller size of the same step is offered, with its chance", async () => {
    const page = await createTestTussock();
    const { stepId } = await planTheDishes(page.tussock);
    const log = await openLog(page);
    await log.answer("no");
    expect(log.afterNo.value).toMatchObject({ is: "smaller", stepId, sized: { size: "small" }, odds: { of: 5 } });
    await log.answer("partly");
    expect(log.afterNo.value).toBeUndefined();
  });

  test("after three of them it is another step and Missing-Links, not a smaller number", async () => {
    const page = await createTestTussock();
    const { stepId } = await planTheDishes(page.tussock);
    let log: LogModel | undefined;
    for (let time = 0; time < 3; time++) {
      page.pass(60_000);
      log = await openLog(page, { stepId });
      await log.answer("no");
    }
    expect(log?.afterNo.value).toMatchObject({
      is: "anotherStep",
      next: { times: 3, insteadOf: [stepId], lastId: log?.saved.value?.id },
    });
    expect(await log?.undo()).toBe(true);
    expect(log?.afterNo.value).toBeUndefined();
  });
});

describe("adding more", () => {
  test("what is added after the answer changes that entry, and its moment stays", async () => {
    const page = await createTestTussock();
    await planTheDishes(page.tussock);
    const log = await openLog(page);
    await log.answer("partly");
    page.pass(5 * 60_000);
    log.change({ moodAfter: 44 as Score, obstacle: "tired", learned: "I can start" });
    expect(log.isChanged.value).toBe(true);
    expect(await log.save()).toBe(true);
    expect(await kept(page)).toMatchObject([
      { done: "partly", moodAfter: 44, obstacle: "tired", learned: "I can start", happenedAt: thursdayMorning },
    ]);
  });

  test("“Done” right after the answer writes nothing a second time", async () => {
    const page = await createTestTussock();
    await planTheDishes(page.tussock);
    const log = await openLog(page);
    await log.answer("yes");
    const asks = page.asked.length;
    expect(await log.save()).toBe(true);
    expect(page.asked.slice(asks)).not.toContain("editPractice");
  });

  test("Today hears of it, with the plan, so that a smaller size can be offered", async () => {
    const page = await createTestTussock();
    const { planId } = await planTheDishes(page.tussock);
    await page.settle();
    const log = await openLog(page, { planId });
    await log.answer("no");
    await log.save();
    expect(afterSave.value).toMatchObject({ is: "practice", practice: { done: "no" }, planned: { planId } });
  });

  test("the obstacle of “part of it” is not kept once it was all of it", async () => {
    const page = await createTestTussock();
    await planTheDishes(page.tussock);
    const log = await openLog(page);
    await log.answer("partly");
    log.change({ obstacle: "tired" });
    await log.answer("yes");
    expect((await kept(page))[0]).not.toHaveProperty("obstacle");
  });
});

describe("later, earlier, again", () => {
  test("yesterday at nine in the evening is kept as yesterday, written down today", async () => {
    const page = await createTestTussock();
    const log = await openLog(page);
    log.change({ what: "Opened the letter", when: { is: "on", day: "2026-11-18" as Day, time: (21 * 60) as Minutes } });
    await log.answer("yes");
    expect(await kept(page)).toMatchObject([
      { day: "2026-11-18", happenedAt: Date.UTC(2026, 10, 18, 21, 0), recordedAt: thursdayMorning },
    ]);
  });

  test("one in the night still belongs to the evening before it", async () => {
    const page = await createTestTussock();
    const log = await openLog(page);
    log.change({ what: "Went to bed", when: { is: "on", day: "2026-11-18" as Day, time: 60 as Minutes } });
    await log.answer("yes");
    expect(await kept(page)).toMatchObject([{ day: "2026-11-18", happenedAt: Date.UTC(2026, 10, 19, 1, 0) }]);
  });

  test("a time still to come is pointed out where it stands", async () => {
    const page = await createTestTussock();
    const log = await openLog(page);
    log.change({ what: "Walked", when: { is: "on", day: "2026-11-19" as Day, time: (22 * 60) as Minutes } });
    await log.answer("yes");
    expect(log.errors.value).toEqual({ when: "inTheFuture" });
    expect(await kept(page)).toEqual([]);
  });

  test("a change of an older entry waits for Save, and keeps its moment", async () => {
    const page = await createTestTussock();
    await planTheDishes(page.tussock);
    const first = await openLog(page);
    await first.answer("yes");
    const [entry] = await kept(page);
    page.pass(3 * 24 * 3600_000);

    const log = await openLog(page, { entryId: entry?.id as RecordId });
    await log.answer("partly");
    expect(await kept(page)).toMatchObject([{ done: "yes" }]);
    expect(await log.save()).toBe(true);
    expect(await kept(page)).toMatchObject([{ done: "partly", happenedAt: thursdayMorning, day: "2026-11-19" }]);
  });

  test("an entry that is gone says so", async () => {
    const page = await createTestTussock();
    const log = await openLog(page, { entryId: "nobody" as RecordId });
    expect(log.phase.value).toBe("gone");
  });
});

describe("nothing is lost", () => {
  test("what was typed is found again after the page went away", async () => {
    const page = await createTestTussock();
    const log = await openLog(page);
    log.change({ what: "Called my sister", learned: "She was glad" });
    await log.finishLater();

    const again = await openLog(page);
    expect(again.draftFound.value).toBe(true);
    expect(again.form.value).toMatchObject({ what: "Called my sister", learned: "She was glad" });
    expect(await begunLog(page.tussock.ask)).toBe("/log/new");
  });

  test("words added to a saved answer are found again with the entry they belong to", async () => {
    const page = await createTestTussock();
    const { planId } = await planTheDishes(page.tussock);
    const log = await openLog(page, { planId });
    await log.answer("yes");
    log.change({ learned: "I can start" });
    await log.finishLater();

    const again = await openLog(page, { planId });
    expect(again.saved.value?.done).toBe("yes");
    expect(again.form.value.learned).toBe("I can start");
    expect(await again.save()).toBe(true);
    expect(await kept(page)).toMatchObject([{ done: "yes", learned: "I can start" }]);
  });

  test("a reload right after the answer goes on with that entry, and logs nothing twice", async () => {
    const page = await createTestTussock();
    const { planId } = await planTheDishes(page.tussock);
    await (await openLog(page, { planId })).answer("partly");
    const again = await openLog(page, { planId });
    expect(again.saved.value?.done).toBe("partly");
    await again.answer("yes");
    expect(await kept(page)).toMatchObject([{ done: "yes", planId }]);
  });

  test("two logs begun are two drafts", async () => {
    const page = await createTestTussock();
    const { planId } = await planTheDishes(page.tussock);
    const one = await openLog(page, { planId });
    one.change({ learned: "about the dishes" });
    await one.finishLater();
    const other = await openLog(page, { stepId: "step-x" as RecordId });
    other.change({ learned: "about something else" });
    await other.finishLater();
    expect((await openLog(page, { planId })).form.value.learned).toBe("about the dishes");
  });

  test("a saved log leaves no draft behind", async () => {
    const page = await createTestTussock();
    await planTheDishes(page.tussock);
    const log = await openLog(page);
    log.change({ learned: "I can start" });
    await log.answer("yes");
    await log.save();
    expect(await begunLog(page.tussock.ask)).toBeUndefined();
    expect((await openLog(page)).draftFound.value).toBe(false);
  });

  test("a phone that dies between “Saved” and letting the draft go does not offer the same log twice", async () => {
    for (const start of [{}, { stepId: "step-x" as RecordId }]) {
      const page = await createTestTussock();
      const log = await openLog(page, start);
      log.change({ what: "Called my sister", learned: "She was glad" });
      page.stub("dropDraft", () => new Promise(() => undefined));
      void log.answer("yes");
      await page.settle();
      expect(await kept(page)).toMatchObject([{ what: "Called my sister", done: "yes" }]);

      page.stub("dropDraft", undefined);
      const again = await openLog(page, start);
      expect(again.draftFound.value).toBe(false);
      expect(again.form.value.learned).toBe("");
      expect(await page.tussock.ask("draft", { of: "log" })).toBeUndefined();
    }
  });

  test("Today does not offer such a log either, and lets its draft go", async () => {
    const page = await createTestTussock();
    const log = await openLog(page);
    log.change({ what: "Called my sister" });
    page.stub("dropDraft", () => new Promise(() => undefined));
    void log.answer("yes");
    await page.settle();
    page.stub("dropDraft", undefined);
    expect(await begunLog(page.tussock.ask)).toBeUndefined();
    expect(await page.tussock.ask("draft", { of: "log" })).toBeUndefined();
  });

  test("a log that another tab is writing is not offered here", async () => {
    const page = await createTestTussock();
    await page.tussock.ask("keepDraft", { of: "log", key: "new:1", draft: { what: "Called my sister" } });
    await page.tussock.ask("keepDraft", { of: "log", key: "step:x", draft: { what: "Wash two cups" } });
    expect(await begunLog(page.tussock.ask, async () => new Set(["log step:x"]))).toBe("/log/new");
    expect(await begunLog(page.tussock.ask, async () => new Set(["log step:x", "log new:1"]))).toBeUndefined();
  });

  test("words typed between the tap and “Saved” are found again with the entry they belong to", async () => {
    const page = await createTestTussock();
    const log = await openLog(page);
    log.change({ what: "Called my sister" });
    const { becomes } = log.form.value;
    await page.tussock.ask("logPractice", { what: "Called my sister", done: "yes", ...given({ id: becomes }) });
    log.change({ done: "yes", learned: "She was glad" });
    await log.finishLater();

    expect(await begunLog(page.tussock.ask)).toBe("/log/new");
    const again = await openLog(page);
    expect(again.draftFound.value).toBe(true);
    expect(await again.save()).toBe(true);
    expect(await kept(page)).toMatchObject([{ what: "Called my sister", learned: "She was glad" }]);
  });

  test("a log taken back with Undo is logged again as a new one", async () => {
    const page = await createTestTussock();
    const log = await openLog(page);
    log.change({ what: "Called my sister" });
    await log.answer("yes");
    await log.undo();
    await log.answer("partly");
    expect(await kept(page)).toMatchObject([{ what: "Called my sister", done: "partly" }]);
  });

  test("a full disk leaves the words on the screen, says so where Ana looked, and saves on the second try", async () => {
    const page = await createTestTussock();
    await planTheDishes(page.tussock);
    const log = await openLog(page);
    log.change({ learned: "I can start" });
    page.stub("logPractice", async () => ({ ok: false as const, trouble: "diskFull" as const }));
    await log.answer("yes");
    expect(log.trouble.value).toEqual({ at: "answer", why: "diskFull" });
    expect(log.form.value).toMatchObject({ done: "yes", learned: "I can start" });
    expect(copyOfWords(log.form.value)).toBe("Step: Wash the dishes\nDone: All of it\nWhat I learned: I can start");

    page.stub("logPractice", undefined);
    expect(await log.save()).toBe(true);
    expect(log.trouble.value).toBeUndefined();
    expect(await kept(page)).toMatchObject([{ done: "yes", learned: "I can start" }]);
  });

  test("our own mistake is shown and passed on, and the words stay", async () => {
    const page = await createTestTussock();
    await planTheDishes(page.tussock);
    const log = await openLog(page);
    page.stub("logPractice", () => Promise.reject(new Error("our mistake in logPractice")));
    await expect(log.answer("yes")).rejects.toThrow("our mistake");
    expect(log.trouble.value).toEqual({ at: "answer", why: "broke" });
    expect(log.form.value.what).toBe("Wash the dishes");
  });

  test("Start fresh puts the draft away, and Undo brings it back", async () => {
    const page = await createTestTussock();
    const log = await openLog(page);
    log.change({ what: "Called my sister" });
    await log.finishLater();
    const again = await openLog(page);
    const undo = again.startFresh();
    expect(again.form.value.what).toBe("");
    undo();
    expect(again.form.value.what).toBe("Called my sister");
  });

  test("what is typed after Start fresh is a log of its own, never a change of the one that was saved before", async () => {
    const page = await createTestTussock();
    const log = await openLog(page);
    log.change({ what: "Called my sister" });
    const { becomes } = log.form.value;
    await page.tussock.ask("logPractice", { what: "Called my sister", done: "yes", ...given({ id: becomes }) });
    log.change({ learned: "She was glad" });
    await log.finishLater();

    const again = await openLog(page);
    expect(again.draftFound.value).toBe(true);
    again.startFresh();
    expect(again.saved.value).toBeUndefined();
    again.change({ what: "Washed two cups" });
    // Two logs of one millisecond stand in the order of their ids, which is chance.
    page.pass(1000);
    await again.answer("yes");
    expect(await kept(page)).toMatchObject([{ what: "Washed two cups" }, { what: "Called my sister" }]);
  });

  test("words kept a moment before the answer that saved them are not offered again", async () => {
    const page = await createTestTussock();
    const log = await openLog(page);
    log.change({ what: "Called my sister" });
    await log.finishLater();
    const { becomes } = log.form.value;
    await page.tussock.ask("logPractice", { what: "Called my sister", done: "yes", ...given({ id: becomes }) });

    expect(await begunLog(page.tussock.ask)).toBeUndefined();
    const again = await openLog(page);
    expect(again.draftFound.value).toBe(false);
    expect(again.form.value.what).toBe("");
  });

  test("a draft of another version is read as far as it can be", async () => {
    const page = await createTestTussock();
    await page.tussock.ask("keepDraft", {
      of: "log",
      key: "new",
      draft: { what: 7, learned: "kept", moodAfter: 140, when: "later", done: "perhaps" },
    });
    const log = await openLog(page);
    expect(log.form.value).toMatchObject({ what: "", learned: "kept", when: { is: "now" } });
    expect(log.form.value).not.toHaveProperty("moodAfter");
  });
});

describe("from the timer", () => {
  test("ratings and minutes are filled in, nothing says a draft was found, and the saved log carries them", async () => {
    const page = await createTestTussock();
    const { planId } = await planTheDishes(page.tussock);
    const handedOver = { moodBefore: 31, confidenceBefore: 30, handedOver: true };
    await page.tussock.ask("keepDraft", { of: "log", key: `plan:${planId}`, draft: handedOver });
    expect(await begunLog(page.tussock.ask)).toBeUndefined();

    const log = await openLog(page, { planId, minutesDone: 7 });
    expect(log.form.value).toMatchObject({
      what: "Wash the dishes",
      minutes: "7",
      moodBefore: 31,
      confidenceBefore: 30,
    });
    expect(log.draftFound.value).toBe(false);
    await log.answer("partly");
    await log.save();
    expect(await kept(page)).toMatchObject([{ minutes: 7, moodBefore: 31, confidenceBefore: 30, done: "partly" }]);
    expect(await page.tussock.ask("draft", { of: "log" })).toBeUndefined();
  });
});

test("after three “not this time” the Log hands Today another step and a look at what was in the way", async () => {
  const page = await createTestTussock();
  const { planId, stepId } = await planTheDishes(page.tussock);
  const areaId = "area-daily" as RecordId;
  for (const _ of [1, 2]) {
    await page.tussock.ask("logPractice", { what: "Wash the dishes", done: "no", stepId, areaId });
    page.pass(60_000);
  }
  const log = await openLog(page, { planId });
  await log.answer("no");
  await log.save();
  expect(afterSave.value).toMatchObject({
    instead: {
      offers: [
        { label: "Pick another step", href: `/plan/new?in=${areaId}` },
        { label: "See what was in the way", href: `/in-the-way/${log.saved.value?.id}` },
      ],
    },
  });
});

describe("without typing", () => {
  test("what Ana has planned and her steps are offered, the same thing only once", async () => {
    const page = await createTestTussock();
    await planTheDishes(page.tussock);
    await page.tussock.ask("saveStep", { areaId: "area-daily" as RecordId, title: "Open one letter", sizes: [] });
    await page.settle();
    const log = await openLog(page);
    expect(log.suggestions.value.map(({ title }) => title)).toEqual(["Wash the dishes", "Open one letter"]);
  });

  test("one of her steps brings its size and how hard she said it is, so that pacing learns from it like from a plan", async () => {
    const page = await createTestTussock();
    const { planId, stepId } = await planTheDishes(page.tussock);
    await page.tussock.ask("letGo", { planIds: [planId] });
    await page.settle();
    const log = await openLog(page);
    const [dishes] = log.suggestions.value;
    expect(dishes).toMatchObject({ is: "step", title: "Wash the dishes" });
    if (dishes) log.takeUp(dishes);
    await log.answer("yes");
    expect(await kept(page)).toMatchObject([{ stepId, size: "usual", difficultyExpected: 40 }]);
    const { edges } = await page.tussock.ask("pacing");
    expect(edges.get("area-daily" as RecordId)?.tries).toBe(1);
    log.somethingElse();
    expect(log.form.value).not.toHaveProperty("difficultyExpected");
  });

  test("“Something else” lets go of the plan, so that it is not answered by mistake", async () => {
    const page = await createTestTussock();
    const { planId } = await planTheDishes(page.tussock);
    const log = await openLog(page);
    log.somethingElse();
    log.change({ what: "Called my sister" });
    await log.answer("yes");
    const [entry] = await kept(page);
    expect(entry).not.toHaveProperty("planId");
    expect(entry).not.toHaveProperty("stepId");
    expect((await page.tussock.ask("planned", { planId }))?.state).toEqual({ is: "open" });
  });

  test("minutes that are no minutes are asked about in words", async () => {
    const page = await createTestTussock();
    const log = await openLog(page);
    log.change({ what: "Read", minutes: "a while" });
    await log.answer("yes");
    expect(log.errors.value).toEqual({ minutes: "badMinutes" });
  });
});
