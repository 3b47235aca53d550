import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import {
  emptySafetyPlan,
  type Day,
  type EpochMs,
  type Practice,
  type RecordId,
  type Score,
  type StepNow,
  type Zone,
} from "@tussock/domain";
import { createPatternBook } from "@tussock/domain/patterns";
import { forLargePrint, packOf, textsIn } from "@tussock/content/sheets";
import { cardById, skillCards, skillModules } from "@tussock/content/skills/cards";
import {
  choiceGroups,
  choicesFor,
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
  kept: [],
};
const textOf = (what: string, of?: string) =>
  textsIn(packFor({ what, ...(of !== undefined && { of }) }, own, "en-GB")).join("\n");

describe("patterns on paper", () => {
  const score = (value: number) => value as Score;
  const tries = Array.from({ length: 12 }, (_, at) => ({
    ...practice(`m${at}`, `2026-11-${String(at + 1).padStart(2, "0")}`),
    moodBefore: score(30 + at),
    moodAfter: score(40 + at),
    difficultyExpected: score(30),
    learned: "A line nobody else reads",
  }));
  const { patterns } = createPatternBook(tries).patterns();
  const withPatterns: OwnThings = {
    ...own,
    patterns: { patterns, told: [], away: [], steps: 12, from: "2026-11-01" as Day, to: "2026-11-12" as Day },
  };
  const sheetOf = (of: string, things: OwnThings = withPatterns) =>
    textsIn(packFor({ what: "patterns", of }, things, "en-GB")).join("\n");

  it("say what the cards say, with their numbers, and none of Ana’s own lines", () => {
    const text = sheetOf("mood");
    expect(text).toContain("12 logs");
    expect(text).toContain("Mood was higher after 12 of 12 steps.");
    expect(text).toContain("Mood before and after 12 steps");
    expect(text).toContain("They can’t show why.");
    expect(text).not.toContain("A line nobody else reads");
    expect(sheetOf("confidence")).not.toContain("Mood before and after");
  });

  it("have no empty sheet to fill in; where nothing is known they say that it is early", () => {
    expect(ownChoices("patterns", own, "en-GB").map(({ id }) => id)).toEqual(["mood", "confidence"]);
    expect(sheetOf("mood", own)).toContain("Too early for patterns");
  });
});

describe("what can be printed", () => {
  it("is every worksheet, both sides of all fifteen activities, the notes and the packs", () => {
    const all = choiceGroups.flatMap(({ choices }) => choices.map(({ what }) => what));
    expect(all).toHaveLength(6 + 1 + skillModules.length + skillCards.length + 5 + 15 + 1 + 15 + 1);
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

  it("is the skills she keeps, in her order, and no such pack while she keeps none", () => {
    const kept = ["tip", "wise-mind"].flatMap((id) => cardById(id) ?? []);
    const groups = choicesFor({ kept });
    expect(whatOf("skills:kept", groups)).toBe("skills:kept");
    expect(whatOf("skills:kept", choicesFor({ kept: [] }))).toBe("step");
    const pack = packFor({ what: "skills:kept" }, { ...own, kept }, "en");
    expect(pack.sheets.map(({ title }) => title)).toEqual(kept.map(({ name }) => name));
    expect(pack.contents).toBe(true);
  });

  it("is the cards of one module, or one card", () => {
    expect(packFor({ what: "skills:mindfulness" }, undefined, "en").sheets).toHaveLength(
      skillCards.filter(({ module }) => module === "mindfulness").length,
    );
    expect(packFor({ what: "skill:tip" }, undefined, "en").sheets.map(({ title }) => title)).toEqual(["TIP"]);
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
