import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Tussock } from "./tussock.ts";

type Held = typeof import("./whenPageLeaves.ts");
let held: Held;
/** A clock that goes on 10 ms whenever somebody looks at it, as nothing else happens while a page holds on. */
let now = 0;
let atEachLook: () => void = () => undefined;

beforeEach(async () => {
  now = 0;
  atEachLook = () => undefined;
  vi.stubGlobal("crossOriginIsolated", true);
  vi.spyOn(performance, "now").mockImplementation(() => {
    atEachLook();
    return (now += 10);
  });
  // Each test has a page of its own.
  vi.resetModules();
  held = await import("./whenPageLeaves.ts");
  now = 0;
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

function heldFor(ask: Tussock["ask"]): number {
  const before = now;
  held.holdOn(ask);
  return now - before;
}

test("a page goes as soon as its words are on the disk", () => {
  const time = heldFor(diskThatHasItAll(30));
  expect(time).toBeGreaterThanOrEqual(30);
  expect(time).toBeLessThanOrEqual(60);
});

test("a busy disk is waited for longer than a quick one ever needs", () => {
  const time = heldFor(diskThatHasItAll(400));
  expect(time).toBeGreaterThanOrEqual(400);
  expect(time).toBeLessThanOrEqual(430);
});

test("a disk that never answers holds a page for half a second, and no second time", () => {
  const time = heldFor(diskThatHasItAll(Infinity));
  expect(time).toBeGreaterThanOrEqual(500);
  expect(time).toBeLessThanOrEqual(530);
  expect(heldFor(diskThatHasItAll(Infinity))).toBe(0);
});

test("a vault that is locked refuses, and nobody’s mistake comes of it", async () => {
  heldFor(() => Promise.reject(new Error("locked")));
  await Promise.resolve();
});

test("where page and worker share no memory, a moment is given without asking, each time", () => {
  vi.stubGlobal("crossOriginIsolated", false);
  const ask = vi.fn<Tussock["ask"]>();
  for (let time = 0; time < 2; time++) {
    const given = heldFor(ask);
    expect(given).toBeGreaterThanOrEqual(120);
    expect(given).toBeLessThanOrEqual(150);
  }
  expect(ask).not.toHaveBeenCalled();
});

test("all who have words send them before anyone is waited for, and whoever stopped is not asked", () => {
  const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  vi.stubGlobal("document", page);
  const windowOf = new EventTarget();
  vi.stubGlobal("addEventListener", windowOf.addEventListener.bind(windowOf));
  vi.stubGlobal("removeEventListener", windowOf.removeEventListener.bind(windowOf));
  const said: string[] = [];
  const ask = (() => {
    said.push("waits");
    return diskThatHasItAll(0)("landed", { flag: new Int32Array(new SharedArrayBuffer(4)) });
  }) as unknown as Tussock["ask"];
  const listen = held.whenPageLeaves(ask);
  let unsent = true;
  const stops = ["one", "other"].map((name) =>
    listen(() => {
      said.push(name);
      return unsent;
    }),
  );
  windowOf.dispatchEvent(new Event("pagehide"));
  expect(said).toEqual(["one", "other", "waits"]);
  unsent = false;
  page.visibilityState = "hidden";
  page.dispatchEvent(new Event("visibilitychange"));
  expect(said).toEqual(["one", "other", "waits", "one", "other"]);
  for (const stop of stops) stop();
  windowOf.dispatchEvent(new Event("pagehide"));
  expect(said).toHaveLength(5);
});
