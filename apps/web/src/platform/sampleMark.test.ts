import { afterEach, expect, test, vi } from "vitest";
import { chooseSample, sampleChosen } from "./sampleMark.ts";

afterEach(() => vi.unstubAllGlobals());

test("a tab looks at the sample from when it chose to until it chose not to; another tab of the device never does", () => {
  const device = memory();
  const tab = memory();
  open(device, tab);
  expect(sampleChosen()).toBe(false);
  chooseSample(true);
  expect(sampleChosen()).toBe(true);
  open(device, memory());
  expect(sampleChosen()).toBe(false);
  open(device, tab);
  expect(sampleChosen()).toBe(true);
  chooseSample(false);
  expect(sampleChosen()).toBe(false);
});

test("where nobody has looked around yet, the tab’s own storage is not asked: that would take milliseconds", () => {
  open(memory(), forbidden());
  expect(sampleChosen()).toBe(false);
  const device = memory();
  open(device, memory());
  chooseSample(true);
  open(device, forbidden());
  expect(sampleChosen()).toBe(false);
  expect(asked).toBe(1);
});

test("where all storage is forbidden nothing is chosen, and choosing breaks nothing", () => {
  open(forbidden(), forbidden());
  chooseSample(true);
  expect(sampleChosen()).toBe(false);
});

let asked = 0;

function open(device: object, tab: object): void {
  vi.stubGlobal("localStorage", device);
  vi.stubGlobal("sessionStorage", tab);
}

function memory(): object {
  return {};
}

/** Every question to it throws, as a browser does that keeps nothing for a site. */
function forbidden(): object {
  asked = 0;
  const refuse = (): never => {
    asked += 1;
    throw new DOMException("forbidden", "SecurityError");
  };
  return new Proxy({}, { has: refuse, get: refuse, set: refuse, deleteProperty: refuse });
}
