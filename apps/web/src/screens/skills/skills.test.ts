import { describe, expect, it } from "vitest";
import type { Day, EpochMs, RecordId, Score, SkillUse, Zone } from "@tussock/domain";
import { skillCards } from "@tussock/content/skills/cards";
import { allGuides } from "@tussock/content/skills/guides";
import { cardPath, guidePath, keptCards, keptWith, ratePath, toldLater, usedBefore } from "./skills.ts";
import { emptyRate, isOwnSituation, rateToAsk, readRate, skillUseOf, formOfUse } from "./rate.ts";

const at = 0 as EpochMs;
function used(skill: string, more: Partial<SkillUse> = {}): SkillUse {
  const happened = { happenedAt: at, recordedAt: at, zone: "UTC" as Zone, day: "2026-11-19" as Day };
  return { type: "skillUse", id: skill as RecordId, ...happened, skill, ...more };
}

describe("the library of skills", () => {
  it("has an address for every card and every guide, and none looks like another page of it", () => {
    const ids = [...skillCards.map(({ id }) => id), ...allGuides.map(({ id }) => id)];
    for (const id of ids) expect(id, id).toMatch(/^[a-z][a-z-]*$/);
    expect(ids).not.toContain("for");
    expect([cardPath("tip"), guidePath("stop"), ratePath("stop"), ratePath("stop", "u1")]).toEqual([
      "/skills/tip",
      "/right-now/stop",
      "/skills/stop/rate",
      "/skills/stop/rate?use=u1",
    ]);
  });

  it("keeps a skill once, the newest last, and lets it go again", () => {
    expect(keptWith(["tip", "stop"], "tip", true)).toEqual(["stop", "tip"]);
    expect(keptWith(["tip", "stop"], "tip", false)).toEqual(["stop"]);
  });

  it("shows what Ana kept in her order, and passes over a skill of a later version without losing it", () => {
    const kept = keptWith(["stop", "a-skill-of-2031"], "tip", true);
    expect(kept).toContain("a-skill-of-2031");
    expect(keptCards(kept).map(({ id }) => id)).toEqual(["stop", "tip"]);
  });

  it("lists what was used most first: a guide leads to the guide, a card to the card", () => {
    const uses = [used("validation"), used("paced-breathing"), used("paced-breathing"), used("a-skill-of-2031")];
    expect(usedBefore(uses, 4).map(({ times, href }) => [times, href])).toEqual([
      [2, "/right-now/paced-breathing"],
      [1, "/skills/validation"],
    ]);
    expect(usedBefore(uses, 1)).toHaveLength(1);
  });
});

describe("a skill used without a word on how it went", () => {
  const today = "2026-11-19" as Day;
  it("can be told today and tomorrow, the newest first, and is let be after that", () => {
    const old = used("stop", { day: "2026-11-17" as Day });
    const lately = used("tip", { day: "2026-11-18" as Day });
    expect(toldLater([used("give", { helped: "aBit" }), lately, old], today)?.skill).toBe("tip");
    expect(toldLater([old], today)).toBeUndefined();
    expect(toldLater([used("stop", { note: "It was fine" })], today)).toBeUndefined();
  });
});

describe("rating a skill", () => {
  it("needs nothing: an empty form says nothing but that it was used", () => {
    expect(rateToAsk(emptyRate)).toEqual({});
    expect(rateToAsk({ situation: " ", note: " " })).toEqual({});
  });

  it("gives back what was said before, to be added to", () => {
    const before = used("stop", { helped: "aLot", situation: "night", intensity: 70 as Score });
    expect(rateToAsk({ ...formOfUse(before), note: " I lay still " })).toEqual({
      helped: "aLot",
      situation: "night",
      intensity: 70,
      note: "I lay still",
    });
  });

  it("tells Ana's own words for a situation from the known ones", () => {
    expect([isOwnSituation("night"), isOwnSituation("On the night bus"), isOwnSituation("")]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("reads a draft of another version for what it can", () => {
    expect(readRate({ situation: "night", helped: "enormously", intensity: 70, note: 3 })).toEqual({
      situation: "night",
      note: "",
      intensity: 70,
    });
    expect(readRate("a note")).toBeUndefined();
  });

  it("takes only a skill for something to rate, whatever the address says", () => {
    expect(skillUseOf(used("stop"))?.skill).toBe("stop");
    expect(skillUseOf({ ...used("stop"), type: "win", text: "x" } as never)).toBeUndefined();
    expect(skillUseOf(undefined)).toBeUndefined();
  });
});
