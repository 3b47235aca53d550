import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FromVault } from "./messages.ts";
import { createTodayAhead } from "./todayAhead.ts";

const day: FromVault = { kind: "whole" };
let reads: number;
const read = async (): Promise<FromVault> => {
  reads += 1;
  return day;
};
beforeEach(() => {
  reads = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test("it is read before anybody asks, for the first who does; the next gets it as it is then", async () => {
  const today = createTodayAhead(read);
  expect(reads).toBe(1);
  expect(await today()).toBe(day);
  expect(reads).toBe(1);
  await today();
  expect(reads).toBe(2);
});

test("what nobody asked for within a second is let go of, and read anew", async () => {
  const today = createTodayAhead(read);
  await vi.advanceTimersByTimeAsync(999);
  const soon = createTodayAhead(read);
  await vi.advanceTimersByTimeAsync(1);
  expect(reads).toBe(2);
  await today();
  expect(reads).toBe(3);
  await soon();
  expect(reads).toBe(3);
});

test("whatever is wrong, there is nothing to tell, and nobody hears an error", async () => {
  const today = createTodayAhead(() => Promise.reject(new Error("the disk refused")));
  expect(await today()).toBeUndefined();
  expect(await today()).toBeUndefined();
});
