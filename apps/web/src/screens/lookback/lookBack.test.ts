import { describe, expect, it } from "vitest";
import type { Area, Day, Entry, EpochMs, LogPage, Practice, RecordId, Score, Zone } from "@tussock/domain";
import { areaNamed } from "#app/areaNamed.ts";
import {
  areasToPick,
  byDay,
  cleared,
  entryLine,
  filterOf,
  firstLook,
  isNarrowed,
  logShown,
  printHref,
  markOf,
  narrowed,
  PAGE,
  seedOf,
  withArea,
  withDay,
  withDone,
  withKind,
  withMonth,
  yearChoices,
} from "./lookBack.ts";
import { rememberLook, takeLook } from "./keptLook.ts";

const zone = "Europe/London" as Zone;
const naming = {
  locale: "en-GB",
  areas: [] as readonly Area[],
  skillName: (id: string) => (id === "paced-breathing" ? "Slow breathing" : id),
};

function practice(id: string, day: string, more: Partial<Practice> = {}): Practice {
  const at = Date.parse(`${day}T13:04:00Z`) as EpochMs;
  return {
    type: "practice",
    id: id as RecordId,
    happenedAt: at,
    recordedAt: at,
    zone,
    day: day as Day,
    what: "Wash the pans",
    done: "yes",
    ...more,
  };
}
function page(entries: readonly Entry[], total = entries.length): LogPage {
  return { entries, total, ...(total > entries.length ? { next: "more" } : {}) };
}

describe("the log", () => {
  it("tells an empty log from a search that found nothing", () => {
    expect(logShown(page([]), firstLook)).toEqual({ is: "empty" });
    expect(logShown(page([]), narrowed(firstLook, { search: "pans" }))).toEqual({ is: "nothingFound" });
    expect(logShown(undefined, firstLook)).toEqual({ is: "opening" });
  });

  it("puts a day together once, newest first, as the log hands it over", () => {
    const entries = [practice("c", "2026-11-19"), practice("b", "2026-11-19"), practice("a", "2026-11-17")];
    expect(byDay(entries).map(({ day, entries: ofDay }) => [day, ofDay.map(({ id }) => id)])).toEqual([
      ["2026-11-19", ["c", "b"]],
      ["2026-11-17", ["a"]],
    ]);
  });

  it("offers more only when there is more", () => {
    const shown = logShown(page([practice("a", "2026-11-19")], 248), firstLook);
    expect(shown).toMatchObject({ is: "entries", count: 1, total: 248, more: true });
    expect(logShown(page([practice("a", "2026-11-19")]), firstLook)).toMatchObject({ more: false });
  });

  it("asks for exactly what Ana chose, and for nothing else", () => {
    const look = withDone(
      withArea(withKind(narrowed(firstLook, { search: "  pans " }), "practice", true), "area-daily" as RecordId),
      "partly",
    );
    expect(filterOf(look)).toEqual({ text: "pans", kinds: ["practice"], areaId: "area-daily", done: "partly" });
    expect(filterOf(firstLook)).toEqual({});
    expect(isNarrowed(narrowed(firstLook, { search: "   " }))).toBe(false);
  });

  it("takes every filter away in one tap and stays in the same view", () => {
    const look = withDone(
      withArea({ ...firstLook, view: "log", search: "pans", shown: PAGE * 4 }, "area-daily" as RecordId),
      "no",
    );
    expect(cleared(look)).toEqual({ ...firstLook, view: "log" });
    expect(withKind(withKind(firstLook, "win", true), "win", false)).toEqual(firstLook);
    expect(withArea(withArea(firstLook, "area-daily" as RecordId), undefined)).toEqual(firstLook);
    expect(withDone(withDone(firstLook, "no"), undefined)).toEqual(firstLook);
  });

  it("begins at the first page again when the filter changes", () => {
    const far = { ...firstLook, shown: PAGE * 5 };
    for (const look of [
      narrowed(far, { search: "a" }),
      withArea(far, undefined),
      withDone(far, "yes"),
      withKind(far, "win", true),
    ]) {
      expect(look.shown).toBe(PAGE);
    }
  });

  it("leaves a picked day behind when another month is opened", () => {
    const look = withDay(withMonth(firstLook, 2026, 11), "2026-11-19" as Day);
    expect(look).toMatchObject({ year: 2026, month: 11, day: "2026-11-19" });
    expect(withMonth(look, 2026, 10)).not.toHaveProperty("day");
    expect(withMonth(look, 2026, undefined)).not.toHaveProperty("month");
  });
});

describe("one entry in the list", () => {
  it("shows the numbers before and after and the words of the person", () => {
    const entry = practice("a", "2026-11-19", {
      done: "partly",
      moodBefore: 31 as Score,
      moodAfter: 44 as Score,
      learned: "I can start.",
    });
    expect(entryLine(entry, naming)).toEqual({
      title: "Wash the pans",
      facts: "Part of it, 13:04.",
      change: { name: "Mood", before: 31, after: 44 },
      quote: "I can start.",
    });
  });

  it("shows confidence when mood has only one side, and no change when nothing has two", () => {
    const half = practice("a", "2026-11-19", {
      moodBefore: 31 as Score,
      confidenceBefore: 30 as Score,
      confidenceAfter: 46 as Score,
    });
    expect(entryLine(half, naming).change).toEqual({ name: "Confidence", before: 30, after: 46 });
    expect(entryLine(practice("b", "2026-11-19", { moodBefore: 31 as Score }), naming)).not.toHaveProperty("change");
  });

  it("names the area, the person’s own name first", () => {
    const areas: readonly Area[] = [
      { type: "area", id: "area-daily" as RecordId, kind: "daily" },
      { type: "area", id: "own-1" as RecordId, kind: "own", name: "Garden" },
    ];
    expect(areaNamed("area-daily" as RecordId, areas)).toBe("Home");
    expect(areaNamed("own-1" as RecordId, areas)).toBe("Garden");
    expect(areaNamed("elsewhere" as RecordId, areas)).toBeUndefined();
    expect(entryLine(practice("a", "2026-11-19", { areaId: "own-1" as RecordId }), { ...naming, areas }).facts).toBe(
      "All of it, 13:04. Garden.",
    );
  });

  it("calls a skill by its plain name and says whether it helped, in words", () => {
    const at = Date.parse("2026-11-19T13:04:00Z") as EpochMs;
    const use: Entry = {
      type: "skillUse",
      id: "s" as RecordId,
      happenedAt: at,
      recordedAt: at,
      zone,
      day: "2026-11-19" as Day,
      skill: "paced-breathing",
      helped: "aBit",
    };
    expect(entryLine(use, naming)).toMatchObject({
      title: "Slow breathing",
      facts: "A skill in the moment, 13:04. Helped a bit.",
    });
  });

  it("draws “not this time” as a try, never as something lost", () => {
    expect(markOf(practice("a", "2026-11-19", { done: "no" }))).toBe("try");
    expect(seedOf("a" as RecordId)).toBe(seedOf("a" as RecordId));
    expect(seedOf("a" as RecordId)).not.toBe(seedOf("b" as RecordId));
  });
});

describe("the way back from an entry", () => {
  it("hands the filters over once, and never across a lock", () => {
    const open = { is: "open", sample: false, lockable: true } as const;
    const look = narrowed(firstLook, { search: "pans" });
    rememberLook(open, look);
    expect(takeLook({ is: "open", sample: false, lockable: true })).toBeUndefined();
    expect(takeLook(open)).toEqual(look);
    expect(takeLook(open)).toBeUndefined();
  });

  it("offers the years that hold something and the one that is open", () => {
    expect(yearChoices({ year: 2024, years: [2026, 2025], days: [] })).toEqual([2026, 2025, 2024]);
  });
});

describe("areas to pick from", () => {
  const own = (name: string): Area => ({ type: "area", id: name as RecordId, kind: "own", name });
  const home: Area = { type: "area", id: "area-daily" as RecordId, kind: "daily" };
  const names = (language: string) =>
    areasToPick([own("zebra"), own("Äpfel"), home, own("apple"), own("Éveil"), own("Band 10"), own("band 9")], language)
      .map(({ name }) => name ?? "home")
      .join(" ");

  it("stand as the person’s language sorts them, after those everybody has", () => {
    expect(names("en")).toBe("home Äpfel apple band 9 Band 10 Éveil zebra");
    expect(names("sv")).toBe("home apple band 9 Band 10 Éveil zebra Äpfel");
  });
});

describe("the printed page of what is on the screen", () => {
  it("is named by an address that holds no word of Ana’s", () => {
    const look = { ...firstLook, search: "my secret", day: "2026-11-19" as Day };
    expect(printHref(look)).toBe("/print?what=patterns&of=mood");
    expect(printHref({ ...look, measure: "confidence" })).toBe("/print?what=patterns&of=confidence");
    for (const view of ["log", "year"] as const) expect(printHref({ ...look, view })).toBe("/print?what=log&of=month");
  });
});
