import { describe, expect, it } from "vitest";
import type { Day, Entry, EpochMs, Practice, RecordId, Score, Zone } from "@tussock/domain";
import type { EntryNow } from "#app/asks.ts";
import { entryPage, twoVersions } from "./entry.ts";

const at = Date.parse("2026-11-19T13:04:00Z") as EpochMs;
const common = {
  id: "e1" as RecordId,
  happenedAt: at,
  recordedAt: at,
  zone: "Europe/London" as Zone,
  day: "2026-11-19" as Day,
};
const pans: Practice = {
  ...common,
  type: "practice",
  what: "Wash the pans for 10 minutes",
  done: "partly",
  size: "small",
  minutes: 7,
  difficultyExpected: 35 as Score,
  difficultyFound: 38 as Score,
  moodBefore: 31 as Score,
  moodAfter: 44 as Score,
  confidenceBefore: 30 as Score,
  feelingsBefore: ["Tired", "Tense"],
  obstacle: "The noise",
  learned: "I can start.",
};
const read = (entry: Entry, more: Partial<EntryNow> = {}) =>
  entryPage(
    { entry, writtenAfterMs: 0, otherWords: [], ...more },
    { locale: "en-GB", today: "2026-11-19" as Day, areas: [], skillName: (id) => id },
  );
const facts = (entry: Entry, more?: Partial<EntryNow>) =>
  Object.fromEntries(read(entry, more).facts.map(({ name, value }) => [name, value]));

describe("one entry", () => {
  it("tells everything that was logged, in the person’s own words and numbers", () => {
    expect(facts(pans)).toEqual({
      "How it went": "Part of it",
      When: "Today, 13:04",
      Size: "Small",
      "How long": "7 minutes",
      "How hard": "35 expected, 38 found",
      Mood: "Mood 31 to 44",
      Confidence: "30 before",
      "Felt before": "Tired, Tense",
      "What got in the way": "The noise",
    });
    expect(read(pans).quote?.words).toBe("I can start.");
  });

  it("tells what we guessed and how the size felt, as it was said then", () => {
    const sized = { ...pans, chanceSaid: 81 as Score, fit: "bitMuch", energyBefore: 30 as Score } as const;
    expect(facts(sized)).toMatchObject({
      "All of it, as we guessed": "about 4 in 5",
      "How the size felt": "A bit much",
      "Energy before": "30",
    });
  });

  it("leads from “not this time” to four kind questions, and from their answers back to the try", () => {
    const hrefs = (entry: Entry) => read(entry).facts.flatMap(({ href }) => href ?? []);
    expect(hrefs({ ...pans, done: "no" })).toEqual(["/in-the-way/e1"]);
    expect(hrefs(pans)).toEqual([]);
    const about = { kind: "practice", id: "e0" } as const;
    expect(hrefs({ ...common, type: "thought", text: "What was in the way", about })).toEqual(["/look-back/e0"]);
  });

  it("says nothing about what was left empty", () => {
    expect(facts({ ...common, type: "practice", what: "Wash two cups", done: "yes" })).toEqual({
      "How it went": "All of it",
      When: "Today, 13:04",
    });
  });

  it("names late writing as a plain fact, and only when it was late", () => {
    expect(facts(pans, { writtenAfterMs: 50 * 3_600_000 })["When"]).toBe("Today, 13:04\nWritten 2 days later");
    expect(facts(pans, { writtenAfterMs: 20 * 60_000 })["When"]).toBe("Today, 13:04");
  });

  it("leads to where each kind can be changed", () => {
    expect(read(pans).edit).toEqual({ is: "page", href: "/log/e1/edit" });
    expect(read({ ...common, type: "win", text: "Called back" }).edit).toEqual({ is: "page", href: "/win/e1" });
    expect(read({ ...common, type: "thought", text: "It was fine" }).edit).toEqual({
      is: "words",
      words: "It was fine",
    });
    expect(read({ ...common, type: "skillUse", skill: "stop", helped: "aLot" }).edit).toEqual({
      is: "page",
      href: `/skills/stop/rate?use=${common.id}`,
    });
  });

  it("says where a skill was used, how strong it was and how it came about, and leaves out what was not said", () => {
    const said = facts({
      ...common,
      type: "skillUse",
      skill: "stop",
      came: "byItself",
      situation: "conflict",
      intensity: 80 as Score,
    });
    expect([said["How it came about"], said["What was going on"], said["How strong it was"]]).toEqual([
      "It came by itself",
      "In a fight",
      "80",
    ]);
    expect(facts({ ...common, type: "skillUse", skill: "stop", situation: "On the night bus" })).toMatchObject({
      "What was going on": "On the night bus",
    });
    expect(facts({ ...common, type: "skillUse", skill: "stop" })).not.toHaveProperty("How strong it was");
  });

  it("says of a thought that answers an earlier one how that one is by now", () => {
    const answer = {
      ...common,
      type: "thought",
      text: "I go in now",
      answers: "t1" as RecordId,
      now: "changed",
    } as const;
    expect(facts(answer)["How an earlier thought is by now"]).toBe("It has changed");
  });

  it("lets an unrated skill stay unrated", () => {
    expect(facts({ ...common, type: "skillUse", skill: "stop" })["Any easier?"]).toBe("Not rated");
  });

  it("shows both versions of a line that was changed in two places, what stands now first", () => {
    expect(
      twoVersions({
        entry: pans,
        writtenAfterMs: 0,
        otherWords: [{ field: "learned", value: "I can start when I want." }],
      }),
    ).toEqual([
      { field: "learned", name: "What I learned", now: "I can start.", others: ["I can start when I want."] },
    ]);
    expect(twoVersions({ entry: pans, writtenAfterMs: 0, otherWords: [] })).toEqual([]);
  });
});
