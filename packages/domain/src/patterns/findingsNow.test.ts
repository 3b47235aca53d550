import { describe, expect, it } from "vitest";
import { addDays } from "../day/calendar.ts";
import { day } from "../testing/people.ts";
import { findingId, findingsNow } from "./findingsNow.ts";
import type { PatternName } from "./pattern.ts";
import type { Finding } from "./patternRecords.ts";

const thursday = day("2026-11-19");
const told = (name: PatternName, toldOn = thursday, put?: Finding["put"]): Finding => ({
  type: "finding",
  id: findingId(name),
  name,
  toldOn,
  ...(put && { put }),
});

describe("what Patterns may say", () => {
  it("one new finding, the surest; what else is clear waits for its week", () => {
    expect(findingsNow(["feared", "ladder"], [], thursday)).toEqual({ news: "feared", told: ["feared"], away: [] });
  });

  it("stays new for a week, and only then the next is told", () => {
    const findings = [told("feared")];
    for (const age of [0, 6])
      expect(findingsNow(["ladder", "feared"], findings, addDays(thursday, age))).toMatchObject({
        news: "feared",
        told: ["feared"],
      });
    expect(findingsNow(["ladder", "feared"], findings, addDays(thursday, 7))).toEqual({
      news: "ladder",
      told: ["ladder", "feared"],
      away: [],
    });
  });

  it("“not now” ends being new at once, and brings no other in its place that week", () => {
    expect(findingsNow(["feared", "ladder"], [told("feared", thursday, "notNow")], thursday)).toEqual({
      told: ["feared"],
      away: [],
    });
  });

  it("what Ana put away is away until she asks it back", () => {
    const findings = [told("feared", addDays(thursday, -300), "never")];
    expect(findingsNow(["feared"], findings, thursday)).toEqual({ told: ["feared"], away: ["feared"] });
  });

  it("what is no longer clear is no longer said, though it was told", () => {
    expect(findingsNow([], [told("feared")], thursday)).toEqual({ told: [], away: [] });
  });

  it("a finding of a later version counts for the week and breaks nothing", () => {
    const later = { ...told("feared"), name: "moons" };
    expect(findingsNow(["ladder"], [later], thursday)).toEqual({ told: [], away: [] });
  });
});
