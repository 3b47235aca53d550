import { describe, expect, test } from "vitest";
import type { Day, EpochMs, Practice, RecordId, Score, SizedStep, Zone } from "@tussock/domain";
import { foldPacing, type Pacing } from "@tussock/domain/pacing";
import type { StepNow } from "#app/asks.ts";
import { afterNo, helpFor } from "./afterNo.ts";

const today = "2026-11-19" as Day;
const usual: SizedStep = { size: "usual", title: "Wash the dishes", difficulty: 60 as Score };
const small: SizedStep = { size: "small", title: "Wash half of them", difficulty: 45 as Score };
const bare: SizedStep = { size: "bare", title: "Wash two cups", difficulty: 10 as Score };
const step = (...sizes: readonly SizedStep[]): StepNow => ({
  step: { type: "step", id: "dishes" as RecordId },
  title: "Wash the dishes",
  sizes,
});
const no: Practice = {
  type: "practice",
  id: "p1" as RecordId,
  happenedAt: 0 as EpochMs,
  recordedAt: 0 as EpochMs,
  zone: "Europe/London" as Zone,
  day: today,
  what: "Wash the dishes",
  done: "no",
  size: "usual",
  difficultyExpected: 60 as Score,
};
const pacing: Pacing = foldPacing([no]);

describe("what may help after “not this time”", () => {
  test("the biggest smaller size that is likely to go well", () => {
    expect(afterNo(no, step(usual, small, bare), pacing, today)).toMatchObject({ is: "smaller", sized: bare });
    const easier = { ...small, difficulty: 20 as Score };
    expect(afterNo(no, step(usual, easier, bare), pacing, today)).toMatchObject({ is: "smaller", sized: easier });
  });

  test("where none is likely, the smallest there is; where nobody rated them, one size down", () => {
    const hard = { ...small, difficulty: 95 as Score };
    expect(afterNo(no, step(usual, hard), pacing, today)).toMatchObject({ sized: hard, odds: { yes: 1 } });
    const { difficulty: _small, ...half } = small;
    const { difficulty: _bare, ...cups } = bare;
    const after = afterNo(no, step(usual, half, cups), pacing, today);
    expect(after).toMatchObject({ is: "smaller", sized: half });
    expect(after).not.toHaveProperty("odds");
  });

  test("a step without a smaller size asks for one; where there was no step, a new one is offered", () => {
    expect(afterNo(no, step(usual), pacing, today)).toEqual({ is: "nameSmaller", stepId: "dishes" });
    expect(afterNo({ ...no, size: "bare" }, step(usual, bare), pacing, today).is).toBe("nameSmaller");
    expect(afterNo(no, undefined, pacing, today)).toEqual({ is: "newStep" });
  });

  test("someone who sizes their own steps sees no chance", () => {
    const after = afterNo(no, step(usual, bare), { ...pacing, off: true }, today);
    expect(after).toEqual({ is: "smaller", stepId: "dishes", sized: bare });
    expect(after).not.toHaveProperty("odds");
  });

  test("what got in the way leads to what often helps; a person’s own words to nothing", () => {
    expect(helpFor("fear")).toBe("With someone");
    expect(helpFor("The neighbours had a party")).toBeUndefined();
    expect(helpFor(undefined)).toBeUndefined();
  });
});
