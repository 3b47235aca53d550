import { expect, test } from "vitest";
import { stepBy, typedScore } from "./scaleValue.ts";

test("Ana presses plus and minus, and never leaves 0 to 100", () => {
  expect(stepBy(44, undefined, 5)).toBe(49);
  expect(stepBy(98, undefined, 5)).toBe(100);
  expect(stepBy(3, undefined, -5)).toBe(0);
});

test("the first press on a scale that is not rated starts from how it was before, or from the middle", () => {
  expect(stepBy(undefined, 31, 5)).toBe(36);
  expect(stepBy(undefined, undefined, -5)).toBe(45);
});

test("Ana types a number, and what is no number changes nothing", () => {
  expect(typedScore(" 72 ")).toBe(72);
  expect(typedScore("0")).toBe(0);
  expect(typedScore("250")).toBe(100);
  expect(typedScore("")).toBeUndefined();
  expect(typedScore("-4")).toBeUndefined();
  expect(typedScore("about 40")).toBeUndefined();
});

test("a number typed in Arabic digits counts as well", () => {
  expect(typedScore("٤٤")).toBe(44);
  expect(typedScore("۹۰")).toBe(90);
});
