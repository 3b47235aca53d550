/**
 * Whole histories of the reference engine (facts/sizing-engine 2.2), to 1e-6. Six numbers of ours are others
 * (docs/decisions/2026-11-21-pacing.md); with the reference's own numbers the engine is the reference.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import type { Done, Fit } from "../../record/record.ts";
import { chanceOf, startEdge } from "../edge.ts";
import { learn } from "../learn.ts";
import { wishFor } from "../wish.ts";

vi.mock("../settings.ts", async (ours: () => Promise<typeof import("../settings.ts")>) => ({
  settings: {
    ...(await ours()).settings,
    usualChance: 0.8,
    welcomeBackChance: 0.88,
    driftADay: 1.6,
    driftMost: 8,
    // What energy is worth is not learned.
    energyPointsSpread: 0,
    // An answer counts in full however often it is given.
    fitAgainFull: Number.POSITIVE_INFINITY,
  },
}));

interface Trace {
  readonly name: string;
  readonly anchors: readonly [number | null, number | null];
  readonly rows: readonly {
    readonly in: {
      readonly day: number;
      readonly suggested: boolean;
      readonly outcome: Done;
      readonly difficulty: number;
      readonly energy?: number | null;
      readonly confidence?: number | null;
      readonly after?: number | null;
      readonly fit?: number | null;
    };
    readonly wanted: number;
    readonly target: number;
    readonly why: string;
    readonly chance: number;
    readonly mu: number;
    readonly sd: number;
  }[];
}
const traces = JSON.parse(readFileSync(new URL("reachTraces.json", import.meta.url), "utf8")) as readonly Trace[];
const fits: readonly Fit[] = ["muchEasier", "bitEasy", "right", "bitMuch", "tooMuch"];
const ourWords: Readonly<Record<string, string>> = { warm: "welcomeBack" };

describe("the reference histories", () => {
  test("all four are here", () => {
    expect(traces.map(({ rows }) => rows.length)).toEqual([6, 4, 4, 4]);
  });

  test.each(traces.map((trace) => [trace.name, trace] as const))("%s: the same to the sixth digit", (_name, trace) => {
    const [easy, hard] = trace.anchors;
    let edge = startEdge({ easy: easy ?? undefined, hard: hard ?? undefined });
    for (const row of trace.rows) {
      const { day, suggested, difficulty, outcome } = row.in;
      const energy = row.in.energy ?? undefined;
      const wish = wishFor(edge, day, energy);
      expect(wish.difficulty).toBeCloseTo(row.wanted, 5.7);
      expect(wish.aim).toBe(row.target);
      expect(wish.why).toBe(ourWords[row.why] ?? row.why);
      expect(chanceOf(edge, difficulty, day, energy)).toBeCloseTo(row.chance, 5.7);
      edge = learn(edge, {
        day,
        suggested,
        difficulty,
        done: outcome,
        energy,
        confidence: row.in.confidence ?? undefined,
        found: row.in.after ?? undefined,
        fit: row.in.fit === undefined || row.in.fit === null ? undefined : fits[row.in.fit + 2],
      });
      expect(edge.at).toBeCloseTo(row.mu, 5.7);
      expect(Math.sqrt(edge.variance)).toBeCloseTo(row.sd, 5.7);
    }
  });
});
