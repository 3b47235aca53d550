import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day, EpochMs, RecordId, Score, SignRating, Zone } from "@tussock/domain";
import { placeIn, ratedDays, signLines } from "./signSeries.ts";

const phone = "phone" as RecordId;
const rated = (sign: string, day: string, score: number, at = 1): SignRating => ({
  type: "signRating",
  id: `${sign}-${day}-${at}` as RecordId,
  goalId: phone,
  sign,
  score: score as Score,
  day: day as Day,
  happenedAt: at as EpochMs,
  recordedAt: at as EpochMs,
  zone: "UTC" as Zone,
});

describe("how signs went", () => {
  test("a line for each sign, oldest first; the last word of a day counts, and other goals stay away", () => {
    const lines = signLines(
      [
        rated("Sooner", "2026-11-09", 50, 5),
        rated("Sooner", "2026-11-02", 30),
        rated("Sooner", "2026-11-09", 40, 2),
        rated("Less help", "2026-11-02", 10),
        { ...rated("Sooner", "2026-11-16", 90), goalId: "other" as RecordId },
      ],
      phone,
    );
    expect(lines).toEqual([
      {
        sign: "Sooner",
        rated: [
          { day: "2026-11-02", score: 30 },
          { day: "2026-11-09", score: 50 },
        ],
      },
      { sign: "Less help", rated: [{ day: "2026-11-02", score: 10 }] },
    ]);
    expect(ratedDays(lines)).toEqual(["2026-11-02", "2026-11-09"]);
  });

  test("whatever was rated, each point stands inside the drawing, and a higher number stands higher", () => {
    const box = { width: 300, height: 120 };
    const days = ["2026-01-01", "2026-02-14", "2026-11-30"] as Day[];
    fc.assert(
      fc.property(fc.constantFrom(...days), fc.nat(100), fc.nat(100), (day, one, other) => {
        const [x, y] = placeIn({ day, score: one }, days, box);
        expect(x >= 0 && x <= box.width && y >= 0 && y <= box.height).toBe(true);
        if (one > other) expect(y).toBeLessThan(placeIn({ day, score: other }, days, box)[1]);
      }),
    );
  });
});
