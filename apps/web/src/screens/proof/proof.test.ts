import { describe, expect, it } from "vitest";
import type { Day, EpochMs, Practice, RecordId, Score, Thought, Zone } from "@tussock/domain";
import { linesForCant, proofLines, shownLines, withLine } from "./proof.ts";

const at = 0 as EpochMs;
const happened = { happenedAt: at, recordedAt: at, zone: "UTC" as Zone, day: "2026-11-19" as Day };
const nothingKept = { onTop: [], hidden: [] };
function practice(id: string, more: Partial<Practice> = {}): Practice {
  return {
    type: "practice",
    id: id as RecordId,
    ...happened,
    what: id,
    done: "yes",
    learned: `learned ${id}`,
    ...more,
  };
}
function thought(id: string, page?: string): Thought {
  const base = { type: "thought", id: id as RecordId, ...happened, text: id } as const;
  return page === undefined ? base : { ...base, about: { kind: "page", id: page } };
}
const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id);

describe("the proof bank", () => {
  it("holds what Ana wrote after her steps, and lines she wrote here, and nothing else", () => {
    const { learned: _, ...bare } = practice("quiet");
    const lines = proofLines(
      [practice("a"), bare, thought("b", "proof"), thought("c", "sources"), thought("d")],
      nothingKept,
    );
    expect(lines.map(({ words }) => words)).toEqual(["learned a", "b"]);
  });

  it("puts what she pinned at the top, and leaves out what she put away; a step done in part counts as any", () => {
    const entries = [practice("a"), practice("b", { done: "partly" }), practice("c", { done: "no" })];
    expect(ids(proofLines(entries, { onTop: ["c"], hidden: ["a"] }))).toEqual(["c", "b"]);
  });

  it("can show those from the hardest steps, and those from low days", () => {
    const lines = proofLines(
      [
        practice("easy", { difficultyFound: 20 as Score }),
        practice("hard", { difficultyFound: 80 as Score, moodBefore: 35 as Score }),
        practice("feared", { difficultyExpected: 60 as Score, moodBefore: 36 as Score }),
        practice("unrated"),
      ],
      nothingKept,
    );
    expect(ids(shownLines(lines, "hardest"))).toEqual(["hard", "feared", "easy"]);
    expect(ids(shownLines(lines, "lowDays"))).toEqual(["hard"]);
    expect(shownLines(lines, "all")).toBe(lines);
  });

  it("answers “I can’t” with three lines at most: the pinned, then the hardest, none twice", () => {
    const entries = [
      practice("new"),
      practice("hard", { difficultyFound: 80 as Score }),
      practice("pinned", { difficultyFound: 90 as Score }),
      practice("easy", { difficultyFound: 5 as Score }),
    ];
    expect(ids(linesForCant(proofLines(entries, { onTop: ["pinned"], hidden: [] })))).toEqual([
      "pinned",
      "hard",
      "easy",
    ]);
    expect(ids(linesForCant(proofLines([practice("only")], nothingKept)))).toEqual(["only"]);
    expect(linesForCant([])).toEqual([]);
  });

  it("pins once and lets go again", () => {
    expect(withLine(["a"], "a", true)).toEqual(["a"]);
    expect(withLine(["a", "b"], "a", false)).toEqual(["b"]);
  });
});
