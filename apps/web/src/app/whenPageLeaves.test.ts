import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Tussock } from "./tussock.ts";
import { holdOn } from "./whenPageLeaves.ts";

const atMostMs = { seen: 500, unseen: 120 };
/** A clock that goes on 10 ms whenever somebody looks at it, as nothing else happens while a page holds on. */
let now = 0;
let atEachLook: () => void = () => undefined;

beforeEach(() => {
  now = 0;
  atEachLook = () => undefined;
  vi.stubGlobal("crossOriginIsolated", true);
  vi.spyOn(performance, "now").mockImplementation(() => {
    atEachLook();
    return (now += 10);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A worker whose disk has it all once the clock shows `at`. */
function diskThatHasItAll(at: number): Tussock["ask"] {
  return ((name: string, { flag }: { flag: Int32Array }) => {
    expect(name).toBe("landed");
    atEachLook = () => {
      if (now >= at) Atomics.store(flag, 0, 1);
    };
    return Promise.resolve();
  }) as unknown as Tussock["ask"];
}

test("a page goes as soon as its words are on the disk", () => {
  holdOn(diskThatHasItAll(30), atMostMs);
  expect(now).toBeLessThanOrEqual(60);
});

test("a busy disk is waited for longer than a quick one ever needs", () => {
  holdOn(diskThatHasItAll(400), atMostMs);
  expect(now).toBeGreaterThanOrEqual(400);
  expect(now).toBeLessThanOrEqual(430);
});

test("a disk that never answers, or a vault that is locked, holds no page for long", async () => {
  holdOn(diskThatHasItAll(Infinity), atMostMs);
  expect(now).toBeLessThanOrEqual(550);
  now = 0;
  holdOn(() => Promise.reject(new Error("locked")), atMostMs);
  expect(now).toBeLessThanOrEqual(550);
  await Promise.resolve();
});

test("where page and worker share no memory, a moment is given without asking", () => {
  vi.stubGlobal("crossOriginIsolated", false);
  const ask = vi.fn<Tussock["ask"]>();
  holdOn(ask, atMostMs);
  expect(ask).not.toHaveBeenCalled();
  expect(now).toBeGreaterThanOrEqual(120);
  expect(now).toBeLessThanOrEqual(150);
});
