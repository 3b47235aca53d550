import { describe, expect, it } from "vitest";
import type { EpochMs, Zone } from "@tussock/domain";
import { skillById } from "@tussock/content/skills";
import { crisisLines, otherCountry, reviewedOn } from "@tussock/content/support";
import { countryInField, crisisSkills, isDialled, linesMayBeOld, planSeen, reachNow, wallDay } from "./reach.ts";

const zone = "UTC" as Zone;
const daysAfterReview = (days: number) => ({ at: (Date.parse(reviewedOn) + days * 86_400_000) as EpochMs, zone });

describe("reaching a person", () => {
  it("gives Ana in New York the line of her country without a question", () => {
    const reach = reachNow(undefined, "en-US", "America/New_York");
    expect(reach).toMatchObject({ country: "US", guessed: true, confirmed: true });
    expect(reach.first?.way.href).toBe("tel:988");
    expect(reach.emergency.map(({ label }) => label)).toEqual(["911"]);
  });

  it("takes the chosen country over any guess, and no longer calls it one", () => {
    expect(reachNow("GB", "en-US", "America/New_York")).toMatchObject({
      country: "GB",
      guessed: false,
      unknown: false,
    });
  });

  it("shows every line of the country, the first one large", () => {
    const reach = reachNow("GB", "en-GB", "Europe/London");
    expect([reach.first?.line.name, ...reach.more.map(({ name }) => name)]).toEqual([
      "Samaritans",
      "Shout",
      "NHS 111, mental health option",
    ]);
  });

  it("never leaves anyone with nothing: every country we know has a first way a phone can take", () => {
    for (const { country, lines } of crisisLines) {
      const reach = reachNow(country, "en", "UTC");
      expect(reach.first, country).toBeDefined();
      expect(reach.emergency.length, country).toBeGreaterThan(0);
      expect([reach.first?.line, ...reach.more], country).toEqual(lines);
      expect(reach.first && isDialled(reach.first.way)).toBe(true);
    }
  });

  it("shows the fallback where nothing is confirmed, and asks for the country when there is nothing to guess from", () => {
    expect(reachNow("PL", "pl", "Europe/Warsaw")).toMatchObject({
      confirmed: false,
      emergency: [{ label: "112" }],
      more: [],
    });
    const nowhere = reachNow(undefined, "en", "UTC");
    expect(nowhere).toMatchObject({ unknown: true, confirmed: false });
    expect(countryInField(nowhere)).toBe(otherCountry);
  });

  it("says when the numbers were checked too long ago", () => {
    expect(linesMayBeOld(daysAfterReview(180))).toBe(false);
    expect(linesMayBeOld(daysAfterReview(181))).toBe(true);
    expect(wallDay({ at: Date.parse("2026-11-20T23:30:00Z") as EpochMs, zone: "Europe/Berlin" as Zone })).toBe(
      "2026-11-21",
    );
  });

  it("shows the plan without a lock only where Ana put it outside", () => {
    expect(planSeen({ is: "locked", ways: ["passphrase"] }, true)).toBe("shown");
    expect(planSeen({ is: "locked", ways: ["passphrase"] }, false)).toBe("locked");
    expect(planSeen({ is: "open", sample: false, lockable: true }, false)).toBe("inVault");
    expect(planSeen({ is: "new" }, false)).toBe("none");
  });

  it("offers skills that exist, and TIP only with its caution", () => {
    for (const id of crisisSkills) expect(skillById(id), id).toBeDefined();
    expect(skillById("tip")?.caution).toContain("heart problem");
  });
});
