import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import {
  emptySafetyPlan,
  type Day,
  type EpochMs,
  type Practice,
  type RecordId,
  type StepNow,
  type Zone,
} from "@tussock/domain";
import { forLargePrint, packOf, textsIn } from "@tussock/content/sheets";
import {
  choiceGroups,
  fileNameOf,
  isLargeWanted,
  ownChoices,
  packFor,
  paperFor,
  whatOf,
  type OwnThings,
} from "./print.ts";
import { SheetView } from "./SheetView.tsx";

const today = "2026-11-19" as Day;
const step: StepNow = { step: { type: "step", id: "s1" as RecordId }, title: "Rinse one plate", sizes: [] };
const practice = (id: string, day: string): Practice => ({
  type: "practice",
  id: id as RecordId,
  happenedAt: Date.parse(`${day}T12:00:00Z`) as EpochMs,
  recordedAt: Date.parse(`${day}T12:00:00Z`) as EpochMs,
  zone: "Europe/London" as Zone,
  day: day as Day,
  what: `Cups of ${day}`,
  done: "yes",
});
const own: OwnThings = {
  today,
  steps: [step],
  areas: [],
  plans: [],
  practices: [practice("p2", "2026-11-19"), practice("p1", "2026-11-13"), practice("p0", "2026-11-12")],
  runs: [],
  cards: [],
  names: new Map(),
  safetyPlan: emptySafetyPlan,
};
const textOf = (what: string, of?: string) =>
  textsIn(packFor({ what, ...(of !== undefined && { of }) }, own, "en-GB")).join("\n");

describe("what can be printed", () => {
  it("is every worksheet, both sides of all fifteen activities, the notes and the packs", () => {
    const all = choiceGroups.flatMap(({ choices }) => choices.map(({ what }) => what));
    expect(all).toHaveLength(6 + 4 + 15 + 1 + 15 + 1);
    expect(new Set(all).size).toBe(all.length);
    const titles = all.map((what) => packFor({ what }, undefined, "en").title);
    expect(titles.every((title) => title !== "")).toBe(true);
  });

  it("is the first sheet when an address asks for something that is not there", () => {
    expect(whatOf("client:nothing")).toBe("step");
    expect(whatOf(undefined)).toBe("step");
    expect(whatOf("pack:all")).toBe("pack:all");
  });

  it("is empty unless Ana chose words of hers", () => {
    expect(textOf("step")).not.toContain("Rinse one plate");
    expect(textOf("log")).not.toContain("Cups of");
    expect(textOf("step", "s1")).toContain("Rinse one plate");
  });

  it("offers nothing of her own where there is nothing", () => {
    expect(ownChoices("safety", own, "en")).toEqual([]);
    expect(ownChoices("week", own, "en")).toEqual([]);
    expect(ownChoices("client:teach-it", own, "en")).toEqual([]);
    expect(ownChoices("leader:teach-it", own, "en")).toEqual([]);
    expect(ownChoices("step", own, "en")).toEqual([{ id: "s1", label: "Rinse one plate" }]);
  });

  it("is the log of the last seven days with today among them, oldest first", () => {
    const said = textOf("log", "week");
    expect(said).not.toContain("Cups of 2026-11-12");
    expect(said.indexOf("Cups of 2026-11-13")).toBeLessThan(said.indexOf("Cups of 2026-11-19"));
    expect(textOf("log", "newest")).not.toContain("Cups of 2026-11-13");
  });
});

describe("the paper", () => {
  it("is Letter where people print on Letter, and A4 elsewhere", () => {
    expect(["en-US", "en-CA", "es-MX", "en"].map(paperFor)).toEqual(["letter", "letter", "letter", "letter"]);
    expect(["en-GB", "de", "en-AU", "ar"].map(paperFor)).toEqual(["a4", "a4", "a4", "a4"]);
  });

  it("is large for someone who reads the app in large letters", () => {
    expect([100, 115, 130, 200].map(isLargeWanted)).toEqual([false, false, true, true]);
  });

  it("goes into a file whose name tells nobody what is in it", () => {
    expect(fileNameOf(today)).toBe("pages-2026-11-19.pdf");
  });
});

describe("the page", () => {
  it.each([false, true])("says every word of every sheet; in large print: %s", (large) => {
    for (const sheet of packOf("all", "en-GB").sheets) {
      const shown = large ? forLargePrint(sheet) : sheet;
      const page = renderToString(h(SheetView, { sheet: shown }))
        .replaceAll("&amp;", "&")
        .replaceAll("&lt;", "<")
        .replaceAll("&quot;", '"');
      for (const text of textsIn({ title: "", sheets: [shown] })) expect(page).toContain(text);
    }
  });
});
