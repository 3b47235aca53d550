import { readFileSync } from "node:fs";
import type { Day } from "@tussock/domain";
import { describe, expect, it } from "vitest";
import { crisisLines, reviewedOn } from "./crisisLines.ts";
import { linesFromReference, type ReferenceList } from "./linesFromReference.ts";
import {
  countryChoices,
  directory,
  fallbackEmergency,
  guessCountry,
  helpFor,
  isReviewTooOld,
  otherCountry,
  scope,
  supportWords,
} from "./index.ts";

const reviewed = JSON.parse(readFileSync(new URL("crisis-lines.json", import.meta.url), "utf8")) as ReferenceList;
const shipped = crisisLines.flatMap((help) => help.lines);

describe("the numbers in the app", () => {
  it("are those of the reviewed list, and nothing else", () => {
    expect(crisisLines).toEqual(linesFromReference(reviewed));
    expect(reviewedOn).toBe(reviewed.checked);
  });

  it("come only from rows graded A or B", () => {
    const fit = reviewed.rows.filter((row) => row.grade === "A" || row.grade === "B");
    expect(fit.length).toBeLessThan(reviewed.rows.length); // there is a row to leave out
    expect(shipped.map((line) => line.source)).toEqual(expect.arrayContaining(fit.map((row) => row.source)));
    expect(shipped).toHaveLength(fit.length);
    const leftOut = reviewed.rows.filter((row) => row.grade === "C").flatMap((row) => row.contact.map(digits));
    const ours = JSON.stringify(crisisLines.map(({ lines }) => lines.map(({ ways }) => ways)));
    for (const number of leftOut) expect(digits(ours)).not.toContain(number);
  });

  it("never include one that was only heard of", () => {
    const { notConfirmedHere } = reviewed as ReferenceList & { readonly notConfirmedHere: readonly string[] };
    expect(notConfirmedHere.length).toBeGreaterThan(0);
    for (const heard of notConfirmedHere) {
      const country = heard.slice(0, 2);
      const ours = helpFor(country).lines.flatMap((line) => line.ways.map((way) => digits(way.label)));
      for (const number of heard.slice(2).split("/").map(digits)) expect(ours).not.toContain(number);
    }
  });

  it("each say where they come from and when they were checked", () => {
    for (const line of shipped) {
      expect(line.source, line.name).toMatch(/\w+\.\w+/);
      expect(line.checked).toBe("2026-11-20");
    }
  });

  it("dial and text exactly the digits that the reviewed list shows", () => {
    for (const row of reviewed.rows.filter(({ grade }) => grade !== "C")) {
      const line = shipped.find(({ source }) => source === row.source);
      const listed = row.contact
        .flatMap((contact) => contact.replace(", option 2", "").match(/\d[\d -]*\d/g) ?? [])
        .map(digits);
      const shown = (line?.ways ?? []).filter(({ kind }) => kind !== "chat").map(({ label }) => digits(label));
      for (const number of shown) expect(listed, row.name).toContain(number);
      for (const way of line?.ways ?? []) {
        if (way.kind === "call") expect(way.href).toBe(`tel:${digits(way.label)}`);
        if (way.kind === "text") expect(way.href.split("?")[0]).toBe(`sms:${digits(way.label)}`);
        if (way.kind === "chat" || way.kind === "whatsapp") expect(way).not.toHaveProperty("href");
      }
      const emergency = helpFor(row.cc).emergency;
      expect(emergency.map(({ label }) => label).join(" or ")).toBe(row.emergency);
      for (const { label, href } of emergency) expect(href).toBe(`tel:${label}`);
    }
  });

  it("open no page of anyone else", () => {
    const links = JSON.stringify(crisisLines.map(({ emergency, lines }) => [emergency, lines.map(({ ways }) => ways)]));
    expect(links).not.toMatch(/https?:/);
  });

  it("send the word the line asks for", () => {
    const shout = helpFor("GB").lines.find(({ name }) => name === "Shout")?.ways[0];
    expect(shout && supportWords.way(shout)).toBe("Text SHOUT to 85258");
    expect(shout).toMatchObject({ href: "sms:85258?&body=SHOUT" });
  });
});

describe("the reader of the reviewed list", () => {
  const planted: ReferenceList = {
    checked: "2026-11-20",
    rows: [
      {
        cc: "XA",
        emergency: "112",
        name: "Good",
        contact: ["call 1 23"],
        hours: "24/7, free",
        source: "good.example",
        grade: "A",
      },
      {
        cc: "XA",
        emergency: "112",
        name: "Not yet",
        contact: ["call 9 99"],
        hours: "24/7",
        source: "not.example",
        grade: "C",
      },
      {
        cc: "XB",
        emergency: "112",
        name: "Also not",
        contact: ["call 9 98"],
        hours: "24/7",
        source: "not.example",
        grade: "",
      },
    ],
  };

  it("leaves a planted row graded C, or not graded at all, at home", () => {
    const read = linesFromReference(planted);
    expect(read.map(({ country }) => country)).toEqual(["XA"]);
    expect(JSON.stringify(read)).not.toMatch(/9 99|999|9 98|998/);
  });

  it("stops at a contact it does not understand, rather than guess", () => {
    const odd = { ...planted, rows: planted.rows.map((row) => ({ ...row, contact: ["fax 123"] })) };
    expect(() => linesFromReference(odd)).toThrow(/fax 123/);
  });

  it("stops when two rows of one country disagree on the emergency number", () => {
    const rows = planted.rows.map((row, at) => ({ ...row, grade: "A", cc: "XA", emergency: String(111 + at) }));
    expect(() => linesFromReference({ ...planted, rows })).toThrow(/XA/);
  });
});

describe("the review of the numbers", () => {
  it("is not older than 180 days", () => {
    const today = new Date().toISOString().slice(0, 10) as Day;
    expect(
      isReviewTooOld(today),
      `crisis-lines.json was last reviewed on ${reviewedOn}: open every row again, correct it, set "checked", run npm run crisis-lines -w @tussock/content`,
    ).toBe(false);
  });

  it("is found too old from the 181st day on", () => {
    expect(isReviewTooOld("2027-05-19" as Day)).toBe(false);
    expect(isReviewTooOld("2027-05-20" as Day)).toBe(true);
    expect(isReviewTooOld("2026-11-21" as Day, "2026-01-01" as Day)).toBe(true); // a planted old date
  });
});

describe("help in danger", () => {
  it("is there for a country without a checked line: the emergency number and a directory", () => {
    for (const country of ["DK", "JP", otherCountry, undefined]) {
      const help = helpFor(country);
      expect(help).toMatchObject({ confirmed: false, lines: [], emergency: fallbackEmergency });
    }
    expect(directory.host).toBe(
      (reviewed as ReferenceList & { fallback: { url: string } }).fallback.url.replace("https://", ""),
    );
  });

  it("offers every country with a line, by its name in the person’s language, and another country last", () => {
    const english = countryChoices("en-GB", supportWords.anotherCountry);
    expect(english.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Germany", "South Africa", "United States"]),
    );
    expect(english.at(-1)).toEqual({ country: otherCountry, name: "Another country" });
    expect(new Set(english.map(({ country }) => country)).size).toBe(english.length);
    expect(countryChoices("de", "anderes").map(({ name }) => name)).toContain("Deutschland");
  });

  it("says plainly what Tussock is not", () => {
    const all = Object.values(scope).join(" ");
    for (const word of ["practise", "not therapy", "not an emergency service", "Nobody reads", "emergency number"]) {
      expect(all).toContain(word);
    }
  });

  it("says hours only when they are known", () => {
    expect(shipped.map((line) => supportWords.facts(line))).toEqual(
      expect.arrayContaining([
        "Day and night. English and French.",
        "About 10:00 to 24:00, not at night.",
        "We do not know the hours. Free.",
      ]),
    );
  });
});

describe("the guess at a country", () => {
  it("agrees with the platform’s own table for every zone of every country with a line", () => {
    for (const { country } of crisisLines) {
      const zones = zonesOf(country);
      expect(zones.length, country).toBeGreaterThan(0);
      for (const zone of zones) expect(guessCountry("en-US", zone), zone).toBe(country);
    }
  });

  it("never hands out the number of one country in another", () => {
    const home = new Map(
      crisisLines.flatMap(({ country }) => zonesOf(country).map((zone) => [zone, country] as const)),
    );
    for (const zone of Intl.supportedValuesOf("timeZone")) {
      const guess = guessCountry("en-US", zone);
      if (guess && helpFor(guess).confirmed && !overseas.has(zone)) expect(home.get(zone), zone).toBe(guess);
    }
  });

  it("trusts the place more than the language", () => {
    expect(guessCountry("en-US", "Asia/Tokyo")).toBe("JP");
    expect(guessCountry("en-US", "Europe/Amsterdam")).toBe("NL");
    expect(guessCountry("en-US", "Africa/Cairo")).toBeUndefined();
  });

  it("falls back on the language tag where the place is hidden, and on nothing where both are", () => {
    expect(guessCountry("en-GB", "UTC")).toBe("GB");
    expect(guessCountry("fr-CH", undefined)).toBe("CH");
    expect(guessCountry("en", "UTC")).toBeUndefined();
    expect(guessCountry(undefined, undefined)).toBeUndefined();
    expect(guessCountry("not a locale", "Etc/GMT")).toBeUndefined();
  });

  it("knows the names that other browsers give the same place", () => {
    expect(guessCountry("en", "Asia/Kolkata")).toBe("IN");
    expect(guessCountry("en", "Asia/Calcutta")).toBe("IN");
    expect(guessCountry("en", "America/Indiana/Indianapolis")).toBe("US");
    expect(guessCountry("en", "America/Argentina/Buenos_Aires")).toBe("AR");
  });
});

/** French overseas departments have country codes of their own; 3114 answers there too. */
const overseas = new Set([
  "America/Martinique",
  "America/Guadeloupe",
  "America/Cayenne",
  "Indian/Reunion",
  "Indian/Mayotte",
]);

function zonesOf(country: string): readonly string[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    readonly getTimeZones: () => string[] | undefined;
  };
  return locale.getTimeZones() ?? [];
}

function digits(text: string): string {
  return text.replace(/\D/g, "");
}
