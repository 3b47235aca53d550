import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FromVault } from "./messages.ts";
import { createTodayAhead, readToday } from "./todayAhead.ts";

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
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("it is read before anybody asks, for the first who does; the next gets it as it is then", async () => {
  const today = createTodayAhead(read);
  today.begin();
  expect(reads).toBe(1);
  expect(await today.tell()).toBe(day);
  expect(reads).toBe(1);
  await today.tell();
  expect(reads).toBe(2);
});

test("what nobody asked for within a second is let go of, and read anew", async () => {
  const [late, soon] = [createTodayAhead(read), createTodayAhead(read)];
  late.begin();
  await vi.advanceTimersByTimeAsync(999);
  soon.begin();
  await vi.advanceTimersByTimeAsync(1);
  expect(reads).toBe(2);
  await late.tell();
  expect(reads).toBe(3);
  await soon.tell();
  expect(reads).toBe(3);
});

test("what was read before something changed is not told", async () => {
  const today = createTodayAhead(read);
  today.begin();
  today.forget();
  await today.tell();
  expect(reads).toBe(2);
});

test("whatever is wrong, there is nothing to tell, and nobody hears an error", async () => {
  const today = createTodayAhead(() => Promise.reject(new Error("the disk refused")));
  today.begin();
  expect(await today.tell()).toBeUndefined();
  expect(await today.tell()).toBeUndefined();
});

test("a browser without Temporal has nothing to tell, and its disk is not asked", async () => {
  vi.stubGlobal("Temporal", undefined);
  Reflect.deleteProperty(globalThis, "Temporal");
  expect(await readToday()).toBeUndefined();
});
