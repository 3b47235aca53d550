import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultPreferences, keptToPreferences, type Preferences } from "./preferences.ts";

const anas: Required<Preferences> = {
  theme: "dark",
  contrast: "more",
  textSize: 150,
  motion: "less",
  language: "en",
  country: "IE",
  lockAfterMinutes: 0,
  glancePin: { salt: "00ff", hash: "a1b2" },
  installCard: "off",
  haptics: true,
};
const members = Object.keys(anas) as (keyof Preferences)[];
const damage = fc.oneof(
  fc.constantFrom<unknown>(null, "", "drak", "iE", "IRL", -1, 151, "150", [], {}, { salt: "00ff" }, { hash: "a1" }),
  fc.jsonValue(),
);

describe("what a person chose about looks and lock", () => {
  it("comes back as it was chosen", () => {
    expect(keptToPreferences(JSON.parse(JSON.stringify(anas)))).toEqual(anas);
    expect(keptToPreferences({})).toEqual(defaultPreferences);
  });

  it("loses only the member that is damaged", () => {
    fc.assert(
      fc.property(fc.constantFrom(...members), damage, (member, damaged) => {
        const read = keptToPreferences({ ...anas, [member]: damaged });
        for (const other of members) if (other !== member) expect(read[other]).toEqual(anas[other]);
        const isChoice = keptToPreferences({ [member]: damaged })[member] === damaged;
        expect(read[member]).toEqual(isChoice ? damaged : defaultPreferences[member]);
      }),
    );
    expect(keptToPreferences({ ...anas, textSize: 9_000, theme: "drak" })).toEqual({
      ...anas,
      textSize: 100,
      theme: "system",
    });
  });

  it("is the usual when nothing of it can be read", () => {
    for (const kept of [null, undefined, 7, true, "dark", []])
      expect(keptToPreferences(kept)).toMatchObject(defaultPreferences);
  });

  it("keeps a choice that only a newer version knows", () => {
    expect(keptToPreferences({ ...anas, sound: "rain" })).toEqual({ ...anas, sound: "rain" });
  });
});
