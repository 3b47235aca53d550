import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordToFields } from "../record/fields.ts";
import { isTussockRecord, recordFaults } from "../record/schema.ts";
import type { SkillUse } from "../record/record.ts";
import type { Score } from "../shared/score.ts";
import { at } from "../testing/anyDay.ts";
import { amsterdam, createIds, day, four, hoursBefore, now, today } from "../testing/people.ts";
import { changeDiaryCard, diaryCardOn } from "./diaryCard.ts";
import { diaryFromFields } from "./diaryFields.ts";
import { diaryMoods } from "./diaryMoods.ts";
import type { DiaryCard, DiaryDay, DiaryRecord, SkillLevel } from "./diaryRecords.ts";
import { diaryWeek, hasAnything } from "./diaryWeek.ts";
import { keepDiaryDay, type DiaryDayDraft, type RowAnswer } from "./keepDiaryDay.ts";
import { keepDiarySession } from "./keepDiarySession.ts";
import { skillFacts, skillsFromLog } from "./skillFacts.ts";

const monday = day("2026-11-16");
const sadness = { id: "sadness", kind: "feeling", name: "Sadness" } as const;
const hide = { id: "own-1", kind: "urge", name: "To stay under the duvet" } as const;
const calls = { id: "own-2", kind: "count", name: "Calls I took" } as const;
const firstCard: DiaryCard = {
  type: "diaryCard",
  id: "card-1" as DiaryCard["id"],
  from: monday,
  most: 5,
  rows: [sadness, hide, calls],
  skills: ["opposite-action"],
  mood: true,
};

function keep(draft: DiaryDayDraft, before?: DiaryDay, moment = now, on = today): DiaryDay {
  const kept = keepDiaryDay(draft, { day: on, moment, dayStart: four, before });
  if (!kept.ok) throw new Error(kept.trouble);
  return kept.value;
}
const rated = (value: number, most: 5 | 10 = 5): RowAnswer => ({ value, most });

describe("a day on the diary card", () => {
  test("several entries in a day keep the highest, and a slip can be put right", () => {
    const morning = keep({ rows: { sadness: rated(2) } });
    const noon = keep({ rows: { sadness: rated(4) } }, morning);
    const evening = keep({ rows: { sadness: rated(1) } }, noon);
    expect(evening["row:sadness"]).toMatchObject({ value: 4 });
    const corrected = keep({ rows: { sadness: { value: 1, most: 5, corrected: true } } }, evening);
    expect(corrected["row:sadness"]).toMatchObject({ value: 1 });
  });

  test("whatever is entered in whatever order, the highest of a scale stands", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 }), (values) => {
        const last = values.reduce<DiaryDay | undefined>(
          (before, value) => keep({ rows: { sadness: rated(value) } }, before),
          undefined,
        );
        expect(last?.["row:sadness"]).toMatchObject({ value: Math.max(...values), most: 5 });
      }),
    );
  });

  test("a number keeps the scale it was given on; on another scale it is a new number", () => {
    const before = keep({ rows: { sadness: rated(4) } });
    expect(keep({ rows: { "own-1": rated(7, 10) } }, before)["row:sadness"]).toMatchObject({ value: 4, most: 5 });
    expect(keep({ rows: { sadness: rated(3, 10) } }, before)["row:sadness"]).toMatchObject({ value: 3, most: 10 });
  });

  test("what is said again keeps the moment it was first written down", () => {
    const before = keep({ rows: { sadness: rated(4), "own-2": { times: 2 } }, skills: { tip: 5 }, mood: 40 as Score });
    const later = { at: at("2026-11-19T20:00:00Z"), zone: amsterdam };
    const after = keep(
      { rows: { sadness: rated(4), "own-2": { times: 3 } }, skills: { tip: 5 }, mood: 40 as Score },
      before,
      later,
    );
    expect(after["row:sadness"]).toEqual(before["row:sadness"]);
    expect(after["skill:tip"]).toEqual(before["skill:tip"]);
    expect(after.mood).toEqual(before.mood);
    expect(after["row:own-2"]).toEqual({ times: 3, at: later.at });
  });

  test("two devices that rate the same line keep the highest of the day, whichever is merged into which", () => {
    const ratings = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 5 });
    const lived = (values: readonly number[]) =>
      values.reduce<DiaryDay | undefined>(
        (before, value) => keep({ rows: { sadness: rated(value) } }, before),
        undefined,
      );
    fc.assert(
      fc.property(ratings, ratings, (phone, tablet) => {
        const [one, other] = [lived(phone), lived(tablet)].map((record) => recordToFields(record!));
        for (const merged of [
          { ...one, ...other },
          { ...other, ...one },
        ])
          expect(diaryFromFields("diaryDay", "d", merged)).toMatchObject({
            "row:sadness": { value: Math.max(...phone, ...tablet), most: 5 },
          });
      }),
    );
  });

  test("a slip that was put right stays so after a merge, and a line that was emptied stays empty", () => {
    const slip = keep({ rows: { sadness: rated(5) } }, keep({ rows: { sadness: rated(2) } }));
    const right = keep({ rows: { sadness: { value: 1, most: 5, corrected: true } } }, slip);
    expect(diaryFromFields("diaryDay", "d", recordToFields(right))).toMatchObject({ "row:sadness": { value: 1 } });
    const again = keep({ rows: { sadness: rated(1) } }, keep({ rows: { sadness: null } }, slip));
    expect(diaryFromFields("diaryDay", "d", recordToFields(again))).toMatchObject({ "row:sadness": { value: 1 } });
  });

  test("two devices that fill in different lines of one day write fields of their own into one record", () => {
    const phone = keep({ rows: { sadness: rated(4) } });
    const tablet = keep({ rows: { "own-2": { times: 1 } }, skills: { tip: "used" } });
    expect(phone.id).toBe(tablet.id);
    const names = (record: DiaryDay) => Object.keys(recordToFields(record)).filter((name) => name.includes(":"));
    expect(names(phone).filter((name) => names(tablet).includes(name))).toEqual([]);
  });

  test("a line can be emptied, and a day with nothing on it is as one that was never opened", () => {
    const before = keep({ rows: { sadness: rated(0) }, note: "A long day", mood: 30 as Score });
    expect(before["row:sadness"]).toMatchObject({ value: 0 });
    expect(hasAnything(before)).toBe(true);
    const emptied = keep({ rows: { sadness: null }, note: " ", mood: null }, before);
    expect(hasAnything(emptied)).toBe(false);
  });

  test("an older day says how late it was written down; a day to come is not filled in", () => {
    const old = keep({ mood: 40 as Score }, undefined, now, monday);
    expect(old.happenedAt).toBe(at("2026-11-17T03:00:00Z") - 1);
    expect(old.recordedAt).toBe(now.at);
    expect(keepDiaryDay({}, { day: day("2026-11-20"), moment: now, dayStart: four, before: undefined })).toEqual({
      ok: false,
      trouble: "notYet",
    });
    expect(diaryMoods([old, keep({ rows: { sadness: rated(1) } })])).toEqual([
      { type: "moodNote", id: old.id, happenedAt: old.happenedAt, recordedAt: now.at, day: monday, mood: 40 },
    ]);
  });

  test("a number off its scale is refused", () => {
    for (const answer of [rated(6), rated(-1), rated(2.5), { times: 1000 }]) {
      const kept = keepDiaryDay(
        { rows: { sadness: answer } },
        { day: today, moment: now, dayStart: four, before: undefined },
      );
      expect(kept.ok).toBe(false);
    }
  });
});

describe("the card itself", () => {
  const newId = createIds();
  const change = (draft: Partial<DiaryCard>, versions: readonly DiaryCard[], on = today) => {
    const { type: _type, id: _id, from: _from, ...card } = { ...firstCard, ...draft };
    return changeDiaryCard(card, versions, { today: on, newId });
  };

  test("a changed card begins on its day: weeks before it keep their lines", () => {
    const changed = change({ rows: [sadness], most: 10 }, [firstCard]);
    if (!changed.ok) throw new Error(changed.trouble);
    const cards = [firstCard, changed.value];
    expect(diaryCardOn(cards, day("2026-11-18"))?.rows).toEqual([sadness, hide, calls]);
    expect(diaryCardOn(cards, today)?.rows).toEqual([sadness]);
    const days = [keep({ rows: { "own-2": { times: 2 } } }, undefined, now, monday)];
    const week = diaryWeek({ cards, days }, today);
    expect(week.rows.map(({ row }) => row.name)).toEqual(["Sadness", "To stay under the duvet", "Calls I took"]);
    expect(week.rows[2]?.marks[0]).toMatchObject({ times: 2 });
    expect(diaryWeek({ cards, days }, day("2026-11-25")).rows.map(({ row }) => row.id)).toEqual(["sadness"]);
  });

  test("what was written shows in its week whatever later cards say", () => {
    const ids = ["sadness", "own-1", "own-2"];
    const anyCard = fc.record({ rows: fc.subarray([sadness, hide, calls]), away: fc.boolean() });
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 5 }), fc.subarray(ids, { minLength: 1 }), (later, filled) => {
        const days = [keep({ rows: Object.fromEntries(filled.map((id) => [id, rated(3)])) }, undefined, now, monday)];
        const cards = later.map((card, place) => ({
          ...firstCard,
          ...card,
          id: `later-${place}` as DiaryCard["id"],
          from: day(`2026-11-${17 + place}`),
        }));
        const week = diaryWeek({ cards: [firstCard, ...cards], days }, monday);
        for (const id of filled) {
          expect(week.rows.find(({ row }) => row.id === id)?.marks[0]).toMatchObject({ value: 3 });
        }
      }),
    );
  });

  test("an empty card is no card, unless it is put away; a line without words is left out", () => {
    expect(change({ rows: [], skills: [], mood: false }, [])).toEqual({ ok: false, trouble: "nothingOnIt" });
    expect(change({ rows: [], skills: [], mood: false, away: true }, [firstCard]).ok).toBe(true);
    const kept = change({ rows: [sadness, { ...hide, name: "  " }] }, []);
    expect(kept.ok && kept.value.rows).toEqual([sadness]);
    expect(change({ rows: [{ ...sadness, name: "x".repeat(61) }] }, [])).toEqual({ ok: false, trouble: "tooLong" });
  });

  test("put away, it asks for nothing, and old weeks stand", () => {
    const away = change({ away: true }, [firstCard]);
    const cards = [firstCard, ...(away.ok ? [away.value] : [])];
    expect(diaryCardOn(cards, today)).toBeUndefined();
    expect(diaryCardOn(cards, day("2026-11-18"))).toBe(firstCard);
  });
});

describe("a week on one page", () => {
  test("an empty day is empty, never zero", () => {
    const week = diaryWeek({ cards: [firstCard], days: [keep({ rows: { sadness: rated(0) } })] }, today);
    expect(week.days[0]).toBe("2026-11-16");
    expect(week.rows[0]?.marks.map((mark) => mark && "value" in mark && mark.value)).toEqual([
      undefined,
      undefined,
      undefined,
      0,
      undefined,
      undefined,
      undefined,
    ]);
    expect(week.filled).toBe(1);
    expect(week.moods).toEqual(Array(7).fill(undefined));
  });

  test("skills are told in days and never averaged: by itself without help is no better than tried with help", () => {
    const days = ([6, 5, 3, 0, undefined] as const).map((level, place) =>
      keep({ skills: { tip: level ?? "used" } }, undefined, at5(place), day(`2026-11-${16 + place}`)),
    );
    const [line] = diaryWeek({ cards: [{ ...firstCard, skills: ["tip"] }], days }, monday).skills;
    expect(line?.week).toEqual({ daysTold: 5, thoughtOf: 4, used: 3, byItself: 1, helped: 1, helpTold: 2 });
  });

  test("a day more never makes a count smaller", () => {
    const anyDay = fc.record({ level: fc.constantFrom<SkillLevel[]>(0, 1, 2, 3, 4, 5, 6, 7), mood: fc.nat(100) });
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 7 }), (told) => {
        const days = told.map(({ level, mood }, place) =>
          keep({ skills: { tip: level }, mood: mood as Score }, undefined, at5(7), day(`2026-11-${16 + place}`)),
        );
        const all = diaryWeek({ cards: [firstCard], days }, monday);
        const fewer = diaryWeek({ cards: [firstCard], days: days.slice(1) }, monday);
        expect(fewer.filled).toBeLessThanOrEqual(all.filled);
        const [one, less] = [all, fewer].map(({ skills }) => skills.find(({ skill }) => skill === "tip")?.week);
        for (const [name, count] of Object.entries(less ?? {}))
          expect(count).toBeLessThanOrEqual(one?.[name as keyof typeof one] ?? -1);
      }),
    );
  });
});

describe("the numbers 0 to 7", () => {
  test("are split into facts", () => {
    const facts = ([0, 1, 2, 3, 4, 5, 6, 7] as const).map((level) => skillFacts({ level }));
    expect(facts.map(({ thoughtOf }) => thoughtOf)).toEqual([false, true, true, true, true, true, true, true]);
    expect(facts.map(({ used }) => used)).toEqual([false, false, false, false, true, true, true, true]);
    expect(facts.map(({ byItself }) => byItself)).toEqual([false, false, false, false, false, false, true, true]);
    expect(facts.map(({ helped }) => helped)).toEqual([false, false, false, false, false, true, false, true]);
    expect(skillFacts({})).toEqual({ thoughtOf: true, used: true });
  });

  test("the log of the day fills them in, as far as it was told", () => {
    const use = (skill: string, more: Partial<SkillUse>): SkillUse => ({
      type: "skillUse",
      id: `${skill}-1` as SkillUse["id"],
      happenedAt: now.at,
      recordedAt: now.at,
      zone: amsterdam,
      day: today,
      skill,
      ...more,
    });
    const found = skillsFromLog([
      use("stop", {}),
      use("tip", { helped: "aLot", came: "chose" }),
      use("tip", { helped: "notReally" }),
      use("give", { came: "byItself", helped: "aBit" }),
      use("fast", { came: "couldNot" }),
      use("fast", {}),
      use("improve", { came: "byItself", helped: "notReally" }),
    ]);
    expect(Object.fromEntries(found)).toEqual({ stop: undefined, tip: 5, give: 7, fast: undefined, improve: 6 });
  });
});

describe("the questions at the start of a session", () => {
  test("asked twice on a day, an answer that was left stands, and two scales are never mixed", () => {
    const first = keepDiarySession({ urgeToQuit: 1 }, { most: 5, moment: now, dayStart: four, before: undefined });
    const second = keepDiarySession({ canChangeActions: 4 }, { most: 5, moment: now, dayStart: four, before: first });
    expect(second).toMatchObject({ urgeToQuit: 1, canChangeActions: 4, most: 5, day: today });
    const other = keepDiarySession({ canChangeActions: 8 }, { most: 10, moment: now, dayStart: four, before: second });
    expect(other).not.toHaveProperty("urgeToQuit");
    expect(other).toMatchObject({ canChangeActions: 8, most: 10 });
  });
});

describe("the card and its stored fields", () => {
  const anyMark = fc.oneof(
    fc.constantFrom<RowAnswer[]>(rated(0), rated(5), rated(10, 10), { yes: true }, { yes: false }, { times: 12 }),
  );
  const anyName = fc.stringMatching(/^[a-z0-9:é-]{1,12}$/);
  const anyRecord: fc.Arbitrary<DiaryRecord> = fc.oneof(
    fc.constant<DiaryRecord>(firstCard),
    fc
      .record({
        rows: fc.dictionary(anyName, anyMark, { noNullPrototype: true }),
        skills: fc.dictionary(anyName, fc.constantFrom<(SkillLevel | "used")[]>(0, 7, "used"), {
          noNullPrototype: true,
        }),
        note: fc.string({ maxLength: 20 }),
      })
      .map((draft) => keep(draft)),
    fc.constant<DiaryRecord>(
      keepDiarySession({ urgeToQuit: 0 }, { most: 10, moment: now, dayStart: four, before: undefined }),
    ),
  );

  test("every record comes back from its fields as it was, and is welcome from outside", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(diaryFromFields(record.type, record.id, recordToFields(record))).toEqual(record);
        expect(recordFaults(record)).toEqual([]);
        const later = { ...recordToFields(record), moon: { any: "thing" } };
        expect(diaryFromFields(record.type, record.id, later)).toMatchObject({ moon: { any: "thing" } });
      }),
    );
  });

  test("whatever stands in a line, reading never throws; what is let in loses no line", () => {
    fc.assert(
      fc.property(
        anyRecord,
        fc.constantFrom("row:x", "skill:x", "day", "most", "rows"),
        fc.anything(),
        (record, name, value) => {
          const spoilt = { ...record, [name]: value };
          const read = diaryFromFields(record.type, record.id, recordToFields(spoilt));
          if (read) expect(diaryFromFields(read.type, read.id, recordToFields(read))).toEqual(read);
          if (isTussockRecord(spoilt)) expect(read).toEqual(spoilt);
        },
      ),
      { numRuns: 500 },
    );
    expect(
      diaryFromFields("diaryDay", "d", { ...recordToFields(keep({})), "row:a": { value: 6, most: 5, at: 1 } }),
    ).toEqual({
      ...keep({}),
      id: "d",
    });
    for (const type of ["practice", "constructor", "__proto__", ""])
      expect(diaryFromFields(type, "x", recordToFields(firstCard))).toBeUndefined();
    expect(recordFaults({ ...keep({}), "row:a": { value: 6, most: 5, at: 1 } })).toEqual(["row:a"]);
  });
});

/** Days after Monday, in the evening. */
function at5(days: number) {
  return { ...now, at: hoursBefore({ ...now, at: at("2026-11-16T19:00:00Z") }, -24 * days) };
}
