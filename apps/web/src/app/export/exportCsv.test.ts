import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRecords, stamped } from "./testing/anyRecord.ts";
import { csvColumns, exportCsv } from "./exportCsv.ts";

const practice = {
  happenedAt: Date.UTC(2026, 10, 19, 12, 4),
  zone: "Europe/Amsterdam",
  day: "2026-11-19",
  recordedAt: Date.UTC(2026, 10, 19, 20),
  what: "Wash the pans",
  done: "partly",
  size: "small",
  minutes: 10,
  difficultyExpected: 35,
  difficultyFound: 40,
  moodBefore: 31,
  moodAfter: 44,
  confidenceBefore: 20,
  confidenceAfter: 0,
  feelingsBefore: ["tired", "flat"],
  feelingsAfter: ["calm"],
  obstacle: "The sink was full",
  learned: "I can start even when I don’t feel like it.",
  areaId: "a-1",
  energyBefore: 45,
  fit: "bitMuch",
  sizedBy: "smaller",
  chanceSaid: 81,
};
const area = stamped("area", "a-1", { kind: "own", name: "Garden" });

describe("the log as a table", () => {
  it("holds one entry a row, each answer in its column", () => {
    const [head, row] = rowsOf([stamped("practice", "p-1", practice), area]);
    expect(head).toEqual([...csvColumns]);
    expect(row).toEqual([
      "practice",
      "2026-11-19",
      "13:04",
      "Europe/Amsterdam",
      "Wash the pans",
      "partly",
      "small",
      "10",
      "35",
      "40",
      "31",
      "44",
      "20",
      "0",
      "tired, flat",
      "calm",
      "The sink was full",
      "I can start even when I don’t feel like it.",
      "Garden",
      "",
      "",
      "",
      "",
      "2026-11-19T12:04:00.000Z",
      "2026-11-19T20:00:00.000Z",
      "p-1",
      "45",
      "bitMuch",
      "smaller",
      "81",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
    ]);
  });

  it("has a row for each line of a day of the diary card, by the name it had on that day", () => {
    const at = practice.recordedAt;
    const day = { happenedAt: practice.happenedAt, zone: practice.zone, day: practice.day, recordedAt: at };
    const card = (from: string, name: string) =>
      stamped("diaryCard", from, {
        from,
        most: 5,
        rows: [
          { id: "own-1", kind: "urge", name },
          { id: "own-2", kind: "count", name: "Calls" },
        ],
        skills: ["tip"],
      });
    const rows = rowsOf([
      card("2026-11-01", "To stay in bed"),
      card("2026-11-20", "To hide"),
      stamped("diaryDay", "diary-2026-11-19", {
        ...day,
        "row:own-1": { value: 4, most: 5, at },
        "row:own-2": { times: 3, at },
        "row:gone": { yes: false, at },
        "skill:tip": { level: 5, at },
        "skill:stop": { at },
        mood: { score: 41, at },
        note: "A slow day",
      }),
      stamped("diaryDay", "diary-2026-11-18", { ...day, day: "2026-11-18" }),
    ]);
    const of = (row: readonly string[], ...columns: readonly (typeof csvColumns)[number][]) =>
      columns.map((column) => row[csvColumns.indexOf(column)]);
    expect(rows.slice(1).map((row) => of(row, "day", "what", "skill", "note", "diary_value", "diary_most"))).toEqual([
      ["2026-11-19", "To stay in bed", "", "", "4", "5"],
      ["2026-11-19", "Calls", "", "", "3", ""],
      ["2026-11-19", "gone", "", "", "no", ""],
      ["2026-11-19", "", "tip", "", "5", ""],
      ["2026-11-19", "", "stop", "", "used", ""],
      ["2026-11-19", "mood", "", "", "41", "100"],
      ["2026-11-19", "", "", "A slow day", "", ""],
    ]);
  });

  it("keeps its columns for good: new ones only at the end", () => {
    expect(csvColumns.join(" ")).toBe(
      "kind day time zone what done size minutes difficulty_expected difficulty_found mood_before mood_after confidence_before " +
        "confidence_after feelings_before feelings_after obstacle learned area marked skill helped note happened_at_utc written_at_utc id " +
        "energy_before fit sized_by chance_said came situation intensity answers now diary_value diary_most",
    );
  });

  it("puts the log in the order it happened, leaves out what was deleted, and what is no entry", () => {
    const at = (happenedAt: number) => ({ ...practice, happenedAt });
    const gone = { deleted: { v: true, at: "" } };
    const rows = rowsOf([
      stamped("win", "b", { ...at(3), text: "A letter" }),
      stamped("practice", "a", at(2)),
      stamped("skillUse", "c", { ...at(1), skill: "breathe" }),
      stamped("practice", "d", at(4), gone),
      stamped("plan", "e", {}),
      stamped("dream", "f", { what: "x" }),
      area,
    ]);
    expect(rows.slice(1).map((row) => row[csvColumns.indexOf("id")])).toEqual(["c", "a", "b"]);
  });

  it("reads the same again through the rules of RFC 4180, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        const safe = texts.map((text) => `x${text.replaceAll(/[;\t\r\n]/g, " ").toWellFormed()}`);
        const rows = rowsOf(
          safe.map((text, i) => stamped("thought", String(i).padStart(4, "0"), { ...practice, text, what: undefined })),
        );
        expect(rows.slice(1).map((row) => row[4])).toEqual(safe);
        expect(rows.every((row) => row.length === csvColumns.length)).toBe(true);
      }),
    );
  });

  it("never starts a formula, whichever separator the spreadsheet takes it to have", () => {
    const start = fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "\t",
      "\r",
      "\n",
      "＝",
      "－",
      '"',
      "'",
      ";",
      ",",
      " ",
      "cmd|' /C calc'!A0",
      "1",
      "\u{feff}",
      "\u{a0}",
    );
    const words = fc.array(start, { maxLength: 8 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (texts) => {
        const records = texts.map((text, i) =>
          stamped("practice", String(i), {
            ...practice,
            what: text,
            learned: text,
            feelingsAfter: [text, text],
            zone: text,
          }),
        );
        const text = csvText([...records, stamped("area", "a-1", { kind: "own", name: texts[0] })]);
        for (const cell of parseStrictly(text).flat()) expect(cell).not.toMatch(/^[\t\r\n]/);
        for (const separator of [",", ";", "\t"]) {
          for (const row of parseLoosely(text, separator)) {
            for (const cell of row)
              expect(cell, `${JSON.stringify(cell)} with ${JSON.stringify(separator)}`).not.toMatch(
                /^[\s"]*[=+\-@＝＋－＠]/,
              );
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("makes the known tricks plain words, and leaves ordinary words as they are", () => {
    const what = (text: string) => rowsOf([stamped("practice", "p", { ...practice, what: text })])[1]?.[4];
    expect(what('=HYPERLINK("http://x","y")')).toBe('\'=HYPERLINK("http://x","y")');
    expect(what("@SUM(1+1)*cmd|' /C calc'!A0")).toBe("'@SUM(1+1)*cmd|' /C calc'!A0");
    expect(what('"=1+1')).toBe("'\"=1+1");
    expect(what(" -2+3")).toBe("' -2+3");
    expect(what("x;=1+1")).toBe("x;'=1+1");
    expect(what("Read\n- one page\n- two")).toBe("Read\n'- one page\n'- two");
    expect(what("Ring Sam, 5 - 10 minutes; then tea")).toBe("Ring Sam, 5 - 10 minutes; then tea");
    expect(what("mail ana@example.org")).toBe("mail ana@example.org");
  });

  it("says nothing where a record of some other version is not what it was", () => {
    const strange = {
      ...practice,
      happenedAt: 1e300,
      zone: "Moon/Crater",
      what: { a: 1 },
      feelingsBefore: "calm",
      minutes: null,
    };
    const [, row] = rowsOf([stamped("practice", "p-1", strange)]);
    expect(row?.slice(0, 8)).toEqual(["practice", "2026-11-19", "", "Moon/Crater", "", "partly", "small", ""]);
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect(rowsOf(records).every((cells) => cells.length === csvColumns.length)).toBe(true);
      }),
    );
  });

  it("opens with the mark that makes Excel read every letter of it, and ends its lines with CRLF", () => {
    const bytes = exportCsv([stamped("practice", "p", { ...practice, what: "Éen 👟 stap" })]);
    expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain("Éen 👟 stap");
    expect(text.endsWith('"p","45","bitMuch","smaller","81",,,,,,,\r\n')).toBe(true);
  });
});

function csvText(records: Parameters<typeof exportCsv>[0]): string {
  return new TextDecoder().decode(exportCsv(records));
}
function rowsOf(records: Parameters<typeof exportCsv>[0]): readonly (readonly string[])[] {
  return parseStrictly(csvText(records));
}

/** The slow twin: RFC 4180 sign by sign, and nothing it does not allow. */
function parseStrictly(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let i = 0;
  while (i < text.length) {
    let cell = "";
    if (text[i] === '"') {
      for (i++; ; i++) {
        if (i >= text.length) throw new Error("a quote that is never closed");
        if (text[i] !== '"') cell += text[i];
        else if (text[i + 1] === '"') {
          cell += '"';
          i++;
        } else break;
      }
      i++;
    } else {
      for (; i < text.length && text[i] !== "," && text[i] !== "\r"; i++) {
        if (text[i] === '"' || text[i] === "\n") throw new Error("a bare quote or line break");
        cell += text[i];
      }
    }
    row.push(cell);
    if (text[i] === ",") i++;
    else if (text[i] === "\r" && text[i + 1] === "\n") {
      rows.push(row);
      row = [];
      i += 2;
    } else throw new Error(`neither a comma nor the end of the line at ${i}`);
  }
  return rows;
}

/** As spreadsheets read: any separator, quotes only where a cell begins with one, any line break, words after a closing quote kept. */
function parseLoosely(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  let fresh = true;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = "";
    fresh = true;
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? "";
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (sign === '"' && fresh) {
      quoted = true;
      fresh = false;
    } else if (sign === separator) endCell();
    else if (sign === "\r" || sign === "\n") {
      endCell();
      rows.push([]);
    } else {
      cell += sign;
      fresh = false;
    }
  }
  endCell();
  return rows;
}
