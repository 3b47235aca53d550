import { describe, expect, it } from "vitest";
import type { Day, EpochMs, Zone } from "../day/day.ts";
import type { RecordId, Thought } from "../record/record.ts";
import { saveThought } from "./saveThought.ts";
import { thoughtToBringBack } from "./thoughtToBringBack.ts";

const today = "2026-11-21" as Day;

describe("a thought that comes back", () => {
  it("is weeks old: what Ana kept 13 days ago is left alone, what she kept 14 days ago may come", () => {
    expect(thoughtToBringBack([thought("fresh", "2026-11-08")], today)).toBeUndefined();
    expect(thoughtToBringBack([thought("older", "2026-11-07")], today)?.id).toBe("older");
  });

  it("is one a day at most, whichever one it was", () => {
    const here = thought("here", "2026-09-01", { cameBackOn: today });
    expect(thoughtToBringBack([here, thought("other", "2026-08-01")], today)).toBeUndefined();
  });

  it("rests for 4 weeks before it comes again", () => {
    expect(
      thoughtToBringBack([thought("a", "2026-09-01", { cameBackOn: "2026-10-25" as Day })], today),
    ).toBeUndefined();
    expect(thoughtToBringBack([thought("a", "2026-09-01", { cameBackOn: "2026-10-24" as Day })], today)?.id).toBe("a");
  });

  it("never comes once it was sent away, and what Ana answered to one is no thought to bring back", () => {
    expect(thoughtToBringBack([thought("a", "2026-09-01", { staysAway: true })], today)).toBeUndefined();
    expect(
      thoughtToBringBack([thought("b", "2026-09-01", { answers: "a" as RecordId, now: "same" })], today),
    ).toBeUndefined();
  });

  it("is the one that was never here, then the one longest away", () => {
    const seen = thought("seen", "2026-05-01", { cameBackOn: "2026-09-01" as Day });
    const seenLater = thought("later", "2026-04-01", { cameBackOn: "2026-10-01" as Day });
    expect(thoughtToBringBack([seenLater, seen, thought("new", "2026-10-01")], today)?.id).toBe("new");
    expect(thoughtToBringBack([seenLater, seen], today)?.id).toBe("seen");
  });

  it("and its answer stand together: the answer names it, and says how it is by now", () => {
    const saved = saveThought(
      { text: "It has changed", answers: "t1" as RecordId, now: "changed" },
      {
        id: "t2" as RecordId,
        moment: { at: 1_795_000_000_000 as EpochMs, zone: "Europe/London" as Zone },
        dayStart: 240 as never,
      },
    );
    expect(saved.ok && [saved.value.answers, saved.value.now]).toEqual(["t1", "changed"]);
  });
});

function thought(id: string, day: string, more: Partial<Thought> = {}): Thought {
  const at = Date.parse(`${day}T10:00:00Z`) as EpochMs;
  const happened = { happenedAt: at, recordedAt: at, zone: "Europe/London" as Zone, day: day as Day };
  return { type: "thought", id: id as RecordId, ...happened, text: id, ...more };
}
