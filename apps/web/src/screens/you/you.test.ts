import { describe, expect, it } from "vitest";
import type { EpochMs, Minutes, Profile, RecordId, Zone } from "@tussock/domain";
import { youWords as words } from "@tussock/content/words/you";
import type { VaultFacts } from "#app/asks.ts";
import { defaultPreferences } from "#app/preferences.ts";
import { dayStartOf, dayStarts, weekStarts } from "./day.ts";
import { eraseAll, secondQuestion } from "./erase.ts";
import { isTextSize, textSizes } from "./looks.ts";
import { copyCard, kitLine, lockLine, lockWhenLeaving, noticedLines } from "./you.ts";

const moment = { at: Date.UTC(2026, 10, 19, 10) as EpochMs, zone: "Europe/London" as Zone };
const facts: VaultFacts = {
  records: 1204,
  entries: 410,
  locks: [],
  hasKit: true,
  kitChecked: false,
  entriesSinceCopy: 2,
  sample: false,
  weakStorage: false,
  noticed: { indexRebuilt: false, tornBytes: 0, damaged: 0, newer: 0, recovered: 0 },
  provenCopy: { at: Date.UTC(2026, 10, 15, 18, 40) as EpochMs, records: 1202, where: "Maya’s files" },
};

describe("the copy card", () => {
  it("says when the last proven copy was saved, where, and how much is newer", () => {
    expect(copyCard(facts, moment, "en-GB")).toEqual({
      proven: true,
      reminds: false,
      line: "Last copy saved Sun 15 Nov, 18:40 to “Maya’s files”. 2 new logs since then.",
    });
  });

  it("says so plainly when there is no copy yet", () => {
    const { provenCopy: _, ...none } = facts;
    expect(copyCard({ ...none, entriesSinceCopy: 3 }, moment, "en").line).toBe(words.copyCard.none);
  });

  it("calls a copy to mind from ten new logs on, and not before", () => {
    expect(copyCard({ ...facts, entriesSinceCopy: 9 }, moment, "en").reminds).toBe(false);
    expect(copyCard({ ...facts, entriesSinceCopy: 10 }, moment, "en").reminds).toBe(true);
  });
});

describe("You", () => {
  it("names the lock that is there", () => {
    expect(lockLine([])).toBe(words.privacy.lockOff);
    expect(lockLine(["passkey"])).toBe(words.privacy.lockOn.passkey);
    expect(lockLine(["passphrase", "passkey"])).toBe(words.privacy.lockOn.both);
  });

  it("asks Ana once to check a sheet she has not typed yet", () => {
    expect(kitLine({ hasKit: false, kitChecked: false })).toBe(words.copies.kitNone);
    expect(kitLine({ hasKit: true, kitChecked: false })).toBe(words.copies.kitMade);
    expect(kitLine({ hasKit: true, kitChecked: true })).toBe(words.copies.kitChecked);
  });

  it("tells what happened to Ana’s notes, and keeps quiet about bytes that were never hers", () => {
    expect(noticedLines({ indexRebuilt: false, tornBytes: 900, damaged: 0, newer: 0, recovered: 0 }, "en")).toEqual([]);
    expect(noticedLines({ indexRebuilt: true, tornBytes: 0, damaged: 1, newer: 2, recovered: 3 }, "en")).toHaveLength(
      4,
    );
  });

  it("locks at once when leaving is turned on, and only by hand when it is turned off again", () => {
    const on = { ...defaultPreferences, ...lockWhenLeaving(true) };
    expect(on.lockAfterMinutes).toBe(0);
    expect({ ...on, ...lockWhenLeaving(false) }.lockAfterMinutes).toBeUndefined();
  });

  it("offers only text sizes that can be kept", () => {
    expect(textSizes.every(({ value }) => isTextSize(Number(value)))).toBe(true);
    expect(isTextSize(99)).toBe(false);
  });
});

describe("the person’s day", () => {
  const profile = { type: "profile", id: "profile" as RecordId } satisfies Profile;

  it("starts at four in the morning until Ana says otherwise", () => {
    expect(dayStartOf(profile)).toBe(240);
    expect(dayStarts(profile, "en")).toHaveLength(13);
  });

  it("keeps a start that is no full hour among the choices", () => {
    const odd = { ...profile, dayStart: 270 as Minutes };
    expect(dayStarts(odd, "en").map(({ value }) => value)).toContain("270");
    expect(dayStarts(odd, "en-GB").find(({ value }) => value === "270")?.label).toBe("4:30");
  });

  it("lets the week start on any day", () => {
    expect(weekStarts("en").map(({ label }) => label)).toEqual([
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday",
      "Sunday",
    ]);
  });
});

describe("deleting everything", () => {
  it("says a second time how much would be gone, and what no copy holds", () => {
    expect(secondQuestion(facts, moment, "en")).toEqual([
      "1,204 notes will be gone from this device. This can’t be undone.",
      expect.stringContaining("Your last copy is from"),
    ]);
    const { provenCopy: _, ...none } = facts;
    expect(secondQuestion(none, moment, "en")).toContain(words.erasing.noCopy);
    expect(secondQuestion({ ...facts, entriesSinceCopy: 0 }, moment, "en")).toHaveLength(1);
  });

  it("counts nothing it cannot see, such as a locked vault", () => {
    expect(secondQuestion(undefined, moment, "en")).toEqual([words.erasing.secondBodyUnknown]);
  });

  it("says when it was not done, instead of calling it done", async () => {
    expect(await eraseAll(async () => undefined as never)).toBe("gone");
    expect(await eraseAll(() => Promise.reject(new Error("another tab holds the file")))).toBe("notDone");
  });
});
