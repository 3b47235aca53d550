import { expect, test } from "vitest";
import type { EpochMs, RecordId } from "@tussock/domain";
import {
  activeMs,
  keepTimer,
  pauseTimer,
  readTimer,
  resumeTimer,
  timerKey,
  type RunningTimer,
} from "./runningTimer.ts";

const timer: RunningTimer = { planId: "p1" as RecordId, startedAt: 1000 as EpochMs, restedMs: 0, minutes: 10 };
const at = (ms: number) => ms as EpochMs;

function createStorage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  } as Storage;
}

test("a rest does not count, however long it was", () => {
  const resting = pauseTimer(timer, at(61_000));
  expect(activeMs(resting, at(9_999_000))).toBe(60_000);
  const running = resumeTimer(resting, at(9_999_000));
  expect(activeMs(running, at(10_000_000))).toBe(61_000);
});

test("resting twice, or going on twice, changes nothing", () => {
  const resting = pauseTimer(timer, at(5000));
  expect(pauseTimer(resting, at(9000))).toBe(resting);
  expect(resumeTimer(timer, at(9000))).toBe(timer);
});

test("a clock that was set back takes no time below zero", () => {
  expect(activeMs(timer, at(0))).toBe(0);
  expect(resumeTimer(pauseTimer(timer, at(5000)), at(2000)).restedMs).toBe(0);
});

test("it is found again after a reload, and gone when it is let go", () => {
  const storage = createStorage();
  keepTimer(timer, storage);
  expect(readTimer(storage)).toEqual(timer);
  keepTimer(undefined, storage);
  expect(readTimer(storage)).toBeUndefined();
});

test("only the plan and times lie there, never a word of Ana’s", () => {
  const storage = createStorage();
  keepTimer({ ...timer, pausedAt: at(5000), clockHidden: true }, storage);
  expect(Object.keys(JSON.parse(storage.getItem(timerKey) ?? "{}")).sort()).toEqual([
    "clockHidden",
    "minutes",
    "pausedAt",
    "planId",
    "restedMs",
    "startedAt",
  ]);
});

test("anything else under its name is no timer", () => {
  const storage = createStorage();
  for (const strange of [
    "",
    "{",
    "null",
    "7",
    "{}",
    `{"planId":"p","startedAt":"1","restedMs":0}`,
    `{"planId":7,"startedAt":1,"restedMs":0}`,
  ]) {
    storage.setItem(timerKey, strange);
    expect(readTimer(storage)).toBeUndefined();
  }
});
