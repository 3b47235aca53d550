import { describe, expect, test } from "vitest";
import type { StepVersion } from "../record/record.ts";
import { versionOn } from "../record/versions.ts";
import { createIds, day, id, pansStep, pansWords, today } from "../testing/people.ts";
import { saveStep } from "./saveStep.ts";
import type { StepDraft } from "./step.ts";
import { stepsNow } from "./stepsNow.ts";

const draft: StepDraft = { stepId: pansStep.id, areaId: id("area-daily"), title: "The pans", sizes: pansWords.sizes };
const known = { step: pansStep, versions: [pansWords] };

function write(change: Partial<StepDraft>, before: Parameters<typeof saveStep>[1] | "nothing" = known) {
  const saved = saveStep({ ...draft, ...change }, before === "nothing" ? undefined : before, {
    today,
    newId: createIds(),
  });
  if (!saved.ok) throw new Error(saved.trouble);
  return saved.value;
}

describe("saving a step", () => {
  test("a title is enough: the usual size takes it, the other sizes may follow later", () => {
    const saved = write({ title: "  Water the fern ", sizes: [] }, "nothing");
    expect(saved.write).toEqual([
      { type: "step", id: "new-1", areaId: "area-daily" },
      {
        type: "stepVersion",
        id: "new-2",
        stepId: "new-1",
        from: today,
        title: "Water the fern",
        sizes: [{ size: "usual", title: "Water the fern" }],
      },
    ]);
    expect(saved.now).toEqual({
      step: saved.write[0],
      title: "Water the fern",
      sizes: [{ size: "usual", title: "Water the fern" }],
    });
  });

  test("a step that was not changed makes no new version", () => {
    expect(write({}).write).toEqual([]);
    expect(write({ title: " The pans " }).write).toEqual([]);
  });

  test("a change makes a version from today; the old words stay for the days they counted", () => {
    const { write: written } = write({ title: "Pans and stove" });
    expect(written).toMatchObject([{ type: "stepVersion", id: "new-1", from: today, title: "Pans and stove" }]);
    const versions = [pansWords, written[0] as StepVersion];
    expect(versionOn(versions, day("2026-11-18"))?.title).toBe("The pans");
    expect(versionOn(versions, today)?.title).toBe("Pans and stove");
    expect(versionOn(versions, day("2026-10-01"))?.title).toBe("The pans");
  });

  test("a second change on the same day replaces that day's version", () => {
    const first = write({ title: "Pans and stove" }).write[0] as StepVersion;
    const second = write({ title: "Pans only" }, { step: pansStep, versions: [pansWords, first] })
      .write[0] as StepVersion;
    expect(second).toMatchObject({ id: first.id, from: today, title: "Pans only" });
  });

  test("a change made after a flight west still counts, though the calendar went back a day", () => {
    const ahead = { ...pansWords, id: id("pans-2"), from: day("2026-11-20"), title: "Pans in Samoa" };
    const { write: written } = write({ title: "Pans in Hawaii" }, { step: pansStep, versions: [pansWords, ahead] });
    expect(written).toMatchObject([{ id: "pans-2", from: "2026-11-20", title: "Pans in Hawaii" }]);
  });

  test("sizes come hardest first, each once; one without words is left out", () => {
    const { sizes } = write({
      sizes: [
        { size: "bare", title: " Two cups ", difficulty: 14.6 },
        { size: "small", title: "   " },
        { size: "bare", title: "One cup", difficulty: 130, fineOnABadDay: true },
        { size: "usual", title: "", minutes: 9.8 },
      ],
    }).now;
    expect(sizes).toEqual([
      { size: "usual", title: "The pans", minutes: 10 },
      { size: "bare", title: "One cup", difficulty: 100, fineOnABadDay: true },
    ]);
  });

  test("what Ana can put right is named", () => {
    const save = (change: Partial<StepDraft>) =>
      saveStep({ ...draft, ...change }, known, { today, newId: createIds() });
    expect(save({ title: "  " })).toEqual({ ok: false, trouble: "noTitle" });
    expect(save({ title: "x".repeat(201) })).toEqual({ ok: false, trouble: "titleTooLong" });
    expect(save({ sizes: [{ size: "bare", title: "x".repeat(201) }] })).toEqual({ ok: false, trouble: "titleTooLong" });
    for (const minutes of [0, -5, 1441, Number.NaN, Infinity]) {
      expect(save({ sizes: [{ size: "usual", title: "x", minutes }] })).toEqual({ ok: false, trouble: "badMinutes" });
    }
  });

  test("moving a step to another area writes the step and leaves its words alone", () => {
    expect(write({ areaId: id("area-work") }).write).toEqual([{ type: "step", id: "pans", areaId: "area-work" }]);
  });

  test("saving a step that was put away brings it back", () => {
    expect(write({}, { step: { ...pansStep, closed: true }, versions: [pansWords] }).write).toEqual([pansStep]);
  });
});

describe("the steps in use", () => {
  test("each has the words that count now, the one changed last first; steps put away are not among them", () => {
    const fern = { type: "step", id: id("fern") } as const;
    const fernWords = { ...pansWords, id: id("fern-1"), stepId: fern.id, from: day("2026-11-05"), title: "The fern" };
    const newPans = { ...pansWords, id: id("pans-2"), from: day("2026-11-10"), title: "Pans and stove" };
    const away = { type: "step", id: id("away"), closed: true } as const;
    const wordless = { type: "step", id: id("wordless") } as const;
    const titles = (records: Parameters<typeof stepsNow>[0]) => stepsNow(records).map((step) => step.title);
    expect(
      titles([
        newPans,
        pansStep,
        fern,
        away,
        { ...pansWords, id: id("a"), stepId: away.id },
        fernWords,
        pansWords,
        wordless,
      ]),
    ).toEqual(["Pans and stove", "The fern"]);
    expect(titles([pansStep, pansWords, fern, fernWords])).toEqual(["The fern", "The pans"]);
  });

  test("two versions made on one day on two devices: every device shows the same one", () => {
    const phone = { ...pansWords, id: id("b"), title: "Phone" };
    const laptop = { ...pansWords, id: id("a"), title: "Laptop" };
    expect(stepsNow([pansStep, phone, laptop])[0]?.title).toBe("Phone");
    expect(stepsNow([laptop, pansStep, phone])[0]?.title).toBe("Phone");
  });
});
