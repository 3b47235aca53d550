import { describe, expect, it } from "vitest";
import type { Day, Entry, EpochMs, RecordId, Zone } from "@tussock/domain";
import { learnWords } from "@tussock/content/words/learn";
import { canKeepThoughts, isWordsTrouble, learnPage, nextPage, thoughtsOn } from "./learn.ts";

const at = 0 as EpochMs;
function thought(id: string, about?: { readonly kind: "page" | "step"; readonly id: string }): Entry {
  return {
    type: "thought",
    id: id as RecordId,
    happenedAt: at,
    recordedAt: at,
    zone: "UTC" as Zone,
    day: "2026-11-19" as Day,
    text: id,
    ...(about ? { about } : {}),
  };
}

describe("Learn", () => {
  it("has 4 short pages, and each ends with a way into doing", () => {
    expect(learnWords.pages).toHaveLength(4);
    for (const page of learnWords.pages) expect(page.doing.href, page.id).toMatch(/^\/(plan\/new|right-now\/)/);
  });

  it("names where each figure comes from, by author and year", () => {
    for (const page of learnWords.pages) {
      expect(page.sources.length, page.id).toBeGreaterThan(0);
      for (const source of page.sources) expect(source).toMatch(/^[A-Z][\w-]+( and [A-Z]\w+)? \d{4}$/);
    }
  });

  it("keeps to plain short words: no sentence of more than 25 words, no blame, no exclamation mark", () => {
    for (const page of learnWords.pages) {
      const texts = [
        page.lead,
        page.doing.line,
        ...page.parts.flatMap((part) => [...part.says, ...(part.list ?? []).map(({ line }) => line)]),
      ];
      for (const sentence of texts.join(" ").split(/(?<=[.?:])\s/))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
      expect(texts.join(" ")).not.toMatch(/\b(streaks?|fail\w*|missed|should|just|simply)\b|!/i);
    }
  });

  it("leads from page to page and stops after the last", () => {
    expect(nextPage("build-mastery")?.id).toBe("a-little-harder");
    expect(nextPage("no-step-days")).toBeUndefined();
    expect(learnPage("elsewhere")).toBeUndefined();
  });

  it("shows the last thoughts Ana kept on this page, and none from elsewhere", () => {
    const entries = [
      thought("c", { kind: "page", id: "bad-day-test" }),
      thought("b", { kind: "step", id: "bad-day-test" }),
      thought("x"),
      thought("a", { kind: "page", id: "bad-day-test" }),
      thought("other", { kind: "page", id: "build-mastery" }),
    ];
    expect(thoughtsOn(entries, "bad-day-test", 3).map(({ id }) => id)).toEqual(["c", "a"]);
    expect(thoughtsOn(entries, "bad-day-test", 1).map(({ id }) => id)).toEqual(["c"]);
  });

  it("keeps thoughts only where there is an open vault, and tells words from disk trouble", () => {
    expect(canKeepThoughts({ is: "open", sample: false, lockable: false })).toBe(true);
    expect(canKeepThoughts({ is: "locked", ways: [] })).toBe(false);
    expect(isWordsTrouble("noWords")).toBe(true);
    expect(isWordsTrouble("diskFull")).toBe(false);
  });
});
