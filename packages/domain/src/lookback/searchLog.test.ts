import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EpochMs } from "../day/day.ts";
import { addDays, daysBetween } from "../day/calendar.ts";
import type { Entry, Practice, RecordId } from "../record/record.ts";
import { anyEntry } from "../testing/anyRecord.ts";
import { amsterdam, day, id, now, today } from "../testing/people.ts";
import { foldTextFor } from "./foldText.ts";
import { createLogIndex, type LogIndex } from "./logIndex.ts";
import type { LogFilter } from "./lookBack.ts";
import { searchLog } from "./searchLog.ts";
import { yearInView } from "./yearInView.ts";

function practice(name: string, hoursAgo: number, more: Partial<Practice> = {}): Practice {
  const happenedAt = (now.at - hoursAgo * 3_600_000) as EpochMs;
  return {
    type: "practice",
    id: id(name),
    happenedAt,
    zone: amsterdam,
    day: addDays(today, -Math.floor(hoursAgo / 24)),
    recordedAt: happenedAt,
    what: "Wash the pans",
    done: "yes",
    ...more,
  };
}
function found(entries: readonly Entry[], filter: LogFilter): readonly string[] {
  return searchLog(createLogIndex(entries), filter).entries.map((entry) => entry.id);
}

describe("searching the log", () => {
  const cafe = practice("cafe", 1, {
    what: "Tea at the Café Élan",
    learned: "Strangers don’t stare",
    areaId: id("area-social"),
  });
  const street = practice("street", 30, {
    what: "Walked down the Straße",
    done: "no",
    obstacle: "Rain",
    feelingsBefore: ["tired"],
  });
  const win = {
    type: "win",
    id: id("win"),
    happenedAt: (now.at - 10) as EpochMs,
    zone: amsterdam,
    day: today,
    recordedAt: now.at,
    text: "Slept till 7",
    mark: "A candle",
  } as Entry;
  const used = {
    type: "skillUse",
    id: id("used"),
    happenedAt: (now.at - 20) as EpochMs,
    zone: amsterdam,
    day: today,
    recordedAt: now.at,
    skill: "tip",
    note: "Cold water",
  } as Entry;
  const all = [street, used, cafe, win];

  test("shows everything newest first when nothing is asked", () => {
    expect(found(all, {})).toEqual(["win", "used", "cafe", "street"]);
    expect(searchLog(createLogIndex([]), {})).toEqual({ entries: [], total: 0 });
  });

  test("finds words whatever their case and accents, in everything an entry says", () => {
    for (const text of ["cafe elan", "CAFÉ", "élan tea", "don't stare"]) expect(found(all, { text })).toEqual(["cafe"]);
    expect(found(all, { text: "strasse" })).toEqual(["street"]);
    expect(found(all, { text: "rain tired" })).toEqual(["street"]);
    expect(found(all, { text: "candle" })).toEqual(["win"]);
    expect(found(all, { text: "cold" })).toEqual(["used"]);
    expect(found(all, { text: "  " })).toHaveLength(4);
    expect(found(all, { text: "cafe rain" })).toEqual([]);
  });

  test("narrows by kind, area, how it went and days, all together", () => {
    expect(found(all, { kinds: ["win", "skillUse"] })).toEqual(["win", "used"]);
    expect(found(all, { kinds: [] })).toHaveLength(4);
    expect(found(all, { areaId: id("area-social") })).toEqual(["cafe"]);
    expect(found(all, { done: "no" })).toEqual(["street"]);
    expect(found(all, { from: today })).toEqual(["win", "used", "cafe"]);
    expect(found(all, { to: day("2026-11-18") })).toEqual(["street"]);
    expect(found(all, { text: "tea", done: "no" })).toEqual([]);
  });

  test("pages follow each other without a gap or a repeat, also when entries come and go in between", () => {
    const index = createLogIndex(Array.from({ length: 7 }, (_, at) => practice(`p${at}`, at * 5)));
    const first = searchLog(index, {}, undefined, 3);
    expect(first).toMatchObject({ total: 7, entries: [{ id: "p0" }, { id: "p1" }, { id: "p2" }] });
    index.remove(id("p2"));
    index.put(practice("new", -1));
    index.put(practice("between", 12));
    const second = searchLog(index, {}, first.next, 3);
    expect(second.entries.map((entry) => entry.id)).toEqual(["between", "p3", "p4"]);
    const last = searchLog(index, {}, second.next, 3);
    expect(last.entries.map((entry) => entry.id)).toEqual(["p5", "p6"]);
    expect(last).not.toHaveProperty("next");
  });

  test("a change is found at once, at its new place and by its new words only", () => {
    const index = createLogIndex(all);
    expect(searchLog(index, { text: "cafe" }).total).toBe(1);
    index.put({ ...cafe, what: "Tea in the park", happenedAt: (now.at - 999 * 3_600_000) as EpochMs });
    expect(searchLog(index, { text: "cafe" }).total).toBe(0);
    expect(searchLog(index, { text: "park" }).total).toBe(1);
    expect(searchLog(index, {}).entries.at(-1)?.id).toBe("cafe");
    index.remove(id("never there"));
    expect(searchLog(index, {}).total).toBe(4);
  });

  test("finds exactly what a slow and obvious search finds, through any changes and over all pages", () => {
    const anyChange = fc.oneof(
      fc.record({ put: anyEntry }),
      fc.record({ remove: fc.nat(80) }),
      fc.record({ change: fc.nat(80), to: anyEntry }),
    );
    fc.assert(
      fc.property(
        fc.array(anyEntry, { maxLength: 80 }),
        fc.array(anyChange, { maxLength: 12 }),
        anyFilter(),
        fc.integer({ min: 1, max: 9 }),
        (start, changes, filter, most) => {
          const index = createLogIndex(start);
          const twin = new Map<RecordId, Entry>(start.map((entry) => [entry.id, entry]));
          for (const change of changes) {
            const known = [...twin.keys()];
            if ("put" in change) {
              index.put(change.put);
              twin.set(change.put.id, change.put);
            } else if ("remove" in change) {
              const gone = known[change.remove % known.length] ?? id("none");
              index.remove(gone);
              twin.delete(gone);
            } else {
              const entry = { ...change.to, id: known[change.change % known.length] ?? change.to.id };
              index.put(entry);
              twin.set(entry.id, entry);
            }
          }
          const slow = slowSearch([...twin.values()], filter);
          expect(allPages(index, filter, most)).toEqual(slow);
          expect(searchLog(index, filter).total).toBe(slow.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("text as one searches for it", () => {
  const foldText = foldTextFor("en");

  test("folding twice changes nothing more, and case never matters", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("en", "de", "sv", "tr", "ar", "zh"),
        (text, language) => {
          const fold = foldTextFor(language);
          expect(fold(fold(text))).toBe(fold(text));
        },
      ),
    );
    expect(foldText("ÀÉÎÕÜ Ñandú İstanbul ﬁn")).toBe("aeiou nandu istanbul fin");
    expect(foldText("안녕하세요")).toBe(foldText("안녕하세요".normalize("NFD")));
  });

  test("letters without a key of their own are found by what people type instead", () => {
    expect(foldText("Smørrebrød på Ærø, Łódź, cœur, Straße")).toBe("smorrebrod pa aero, lodz, coeur, strasse");
    expect(foldText("Đak, veður, Ħobż, ısı, don’t")).toBe("dak, vedur, hobz, isi, don't");
    // And small raised forms of these.
    expect(foldText("ꟹ ᴭ ꟸ")).toBe("oe ae h");
  });

  test("which letters are one is for the language to say", () => {
    const folded = (language: string, text: string) => foldTextFor(language)(text);
    expect(folded("de", "Überübung")).toBe("uberubung");
    expect(folded("sv", "Ångest över allt")).toBe("ångest över allt");
    expect(folded("sv", "idé")).toBe("ide");
    expect(folded("da", "Øl")).toBe("øl");
    expect(folded("es", "mañana, canción")).toBe("mañana, cancion");
    expect(folded("tr", "ISI")).toBe("ısı");
    expect(folded("en", "ISI")).toBe("isi");
  });

  test("a search in another language reads the same log by its own letters", () => {
    const index = createLogIndex([practice("lat", 1, { what: "En låt på väg hem" })]);
    const total = (text: string, language: string) => searchLog(index, { text }, undefined, 5, language).total;
    expect([total("lat", "en"), total("lat", "sv"), total("LÅT", "sv"), total("lat", "en")]).toEqual([1, 0, 1, 1]);
  });
});

describe("a year in view", () => {
  const year = [
    practice("a", 24, { done: "no" }),
    practice("b", 25, { done: "partly" }),
    practice("c", 48, { done: "no" }),
    { ...practice("d", 72), type: "win", text: "Slept" } as unknown as Entry,
    { ...practice("e", 96), type: "thought", text: "Hm" } as unknown as Entry,
    practice("f", 0, { day: day("2024-02-29") }),
  ];

  test("each day shows the best of it, and an empty day is blank", () => {
    const view = yearInView(createLogIndex(year), 2026);
    const of = (on: string) => view.days[daysBetween(day("2026-01-01"), day(on))];
    expect(view.days).toHaveLength(365);
    expect(of("2026-11-18")).toEqual({ day: "2026-11-18", mark: "part", entries: 2 });
    expect(of("2026-11-17")).toMatchObject({ mark: "try", entries: 1 });
    expect(of("2026-11-16")).toMatchObject({ mark: "win", entries: 1 });
    expect(of("2026-11-15")).toMatchObject({ mark: "blank", entries: 1 });
    expect(of("2026-11-01")).toEqual({ day: "2026-11-01", mark: "blank", entries: 0 });
  });

  test("it says since when anything is kept: days before that did not go by without an entry", () => {
    expect(yearInView(createLogIndex(year), 2026).since).toBe("2024-02-29");
    expect(yearInView(createLogIndex([]), 2026)).not.toHaveProperty("since");
  });

  test("the years to choose from are those with something in them, and the one in view", () => {
    expect(yearInView(createLogIndex(year), 2024)).toMatchObject({ year: 2024, years: [2026, 2024] });
    expect(yearInView(createLogIndex(year), 2024).days[59]).toEqual({ day: "2024-02-29", mark: "done", entries: 1 });
    expect(yearInView(createLogIndex([]), 2026).years).toEqual([2026]);
  });
});

function allPages(index: LogIndex, filter: LogFilter, most: number): readonly Entry[] {
  const entries: Entry[] = [];
  let after: string | undefined;
  do {
    const page = searchLog(index, filter, after, most);
    entries.push(...page.entries);
    after = page.next;
  } while (after !== undefined);
  return entries;
}

/** Obvious on purpose: no index, no folding made ahead, every word looked for in every text. */
function slowSearch(entries: readonly Entry[], filter: LogFilter): readonly Entry[] {
  const plain = (text: string) =>
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[đð]/g, "d")
      .replaceAll("ß", "ss")
      .replaceAll("ı", "i")
      .replaceAll("ø", "o")
      .replaceAll("ł", "l")
      .replaceAll("ħ", "h")
      .replaceAll("æ", "ae")
      .replaceAll("œ", "oe")
      .replaceAll("’", "'");
  return entries
    .filter((entry) => {
      if (filter.kinds?.length && !filter.kinds.includes(entry.type)) return false;
      if (filter.areaId !== undefined && (entry as Practice).areaId !== filter.areaId) return false;
      if (filter.done !== undefined && (entry as Practice).done !== filter.done) return false;
      if (filter.from !== undefined && daysBetween(filter.from, entry.day) < 0) return false;
      if (filter.to !== undefined && daysBetween(entry.day, filter.to) < 0) return false;
      const practised = entry as Practice;
      const texts =
        entry.type === "practice"
          ? [
              practised.what,
              practised.learned,
              practised.obstacle,
              ...(practised.feelingsBefore ?? []),
              ...(practised.feelingsAfter ?? []),
            ]
          : entry.type === "win"
            ? [entry.text, entry.mark]
            : entry.type === "thought"
              ? [entry.text]
              : [entry.skill, entry.note];
      return plain(filter.text ?? "")
        .split(/\s+/)
        .every((word) => texts.some((text) => text !== undefined && plain(text).includes(word)));
    })
    .sort((one, other) =>
      one.happenedAt !== other.happenedAt ? other.happenedAt - one.happenedAt : one.id < other.id ? 1 : -1,
    );
}

function anyFilter(): fc.Arbitrary<LogFilter> {
  return fc.record(
    {
      text: fc.oneof(fc.constantFrom("", "a", "e", "1", "é", "A b"), fc.string({ maxLength: 2 })),
      kinds: fc.subarray(["practice", "win", "thought", "skillUse"] as const),
      done: fc.constantFrom("yes", "partly", "no"),
      areaId: fc.constantFrom(id("a"), id("b")),
      from: fc.constantFrom(day("1980-01-01"), day("2020-06-01")),
      to: fc.constantFrom(day("2099-01-01"), day("2050-06-01")),
    },
    { requiredKeys: [] },
  );
}
