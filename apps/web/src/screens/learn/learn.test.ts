import { describe, expect, it } from "vitest";
import type { Day, Entry, EpochMs, RecordId, Zone } from "@tussock/domain";
import { learnPages, learnQuestions, sourceById, type DoNow } from "@tussock/content/learn";
import { isWordsTrouble, thoughtsOn } from "#app/keptThoughts.ts";
import { wayTo } from "./learn.ts";
import { pictures } from "./pictures.ts";

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

const ways: readonly DoNow[] = [
  ...learnPages.flatMap(({ doing, parts }) => [
    doing,
    ...parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "doNow" ? [block.now] : []))),
  ]),
  ...learnQuestions.flatMap(({ now }) => now ?? []),
];

describe("Learn", () => {
  it("ends each page with a way into doing that can be walked", () => {
    for (const { id, doing } of learnPages) expect([id, wayTo(doing.to)]).toEqual([id, expect.stringMatching(/^\//)]);
  });

  it("knows an address for each way out of reading, and offers none to a screen that is not there", () => {
    expect(ways.length).toBeGreaterThan(30);
    expect(ways.filter(({ to }) => wayTo(to) === undefined)).toEqual([]);
    expect(wayTo({ kind: "screen", screen: "proof" })).toBe("/proof");
    expect(wayTo({ kind: "guide", guide: "stop" })).toBe("/right-now/stop");
    expect(wayTo({ kind: "card", card: "tip" })).toBe("/skills/tip");
  });

  it("names where each figure comes from, by author and year", () => {
    const told = learnPages.flatMap(({ parts }) =>
      parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "paragraph" ? [block] : []))),
    );
    const figures = told.filter(({ text }) => /\d+ (people|women|trials|reports|results|experiments)/.test(text));
    expect(figures.length).toBeGreaterThan(5);
    for (const { text, from } of figures) {
      expect([text, from?.map((id) => sourceById(id)?.name)]).toEqual([
        text,
        expect.arrayContaining([expect.stringMatching(/\w/)]),
      ]);
    }
  });

  it("lends an example to the step maker, in the area it belongs to", () => {
    const example = ways.find(({ to }) => to.kind === "example");
    expect(example && wayTo(example.to)).toMatch(/^\/plan\/new\?area=(study|work|creative|daily|social)$/);
    expect(wayTo({ kind: "example", example: "an-example-of-2031" })).toBe("/plan/new");
  });

  it("has a drawing for each picture, the same each time, and none of them is drawn with a colour of its own", () => {
    const shown = learnPages.flatMap(({ parts }) =>
      parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "picture" ? [block] : []))),
    );
    expect(new Set(shown.map(({ picture }) => picture))).toEqual(new Set(Object.keys(pictures)));
    for (const { picture, alt } of shown) {
      const shapes = pictures[picture]();
      expect(shapes).toEqual(pictures[picture]());
      expect(shapes.length, picture).toBeGreaterThan(10);
      expect(shapes.every(({ look }) => /^[a-z0-9 ]+$/.test(look))).toBe(true);
      expect(alt.length, picture).toBeGreaterThan(40);
    }
  });

  it("shows the last thoughts Ana kept on this page, and none from elsewhere", () => {
    const here = { kind: "page", id: "bad-day-test" } as const;
    const entries = [
      thought("c", here),
      thought("b", { kind: "step", id: "bad-day-test" }),
      thought("x"),
      thought("a", here),
      thought("other", { kind: "page", id: "build-mastery" }),
    ];
    expect(thoughtsOn(entries, here, 3).map(({ id }) => id)).toEqual(["c", "a"]);
    expect(thoughtsOn(entries, here, 1).map(({ id }) => id)).toEqual(["c"]);
  });

  it("tells words from disk trouble", () => {
    expect([isWordsTrouble("noWords"), isWordsTrouble("diskFull")]).toEqual([true, false]);
  });
});
