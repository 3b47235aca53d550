/**
 * Reads the reviewed list (crisis-lines.json) into what may be shipped. It runs when the list changes and in the
 * tests, never on a phone: rows that may not be shipped do not reach the app at all.
 */
import type { Day } from "@tussock/domain";
import type { ContactWay, CountryHelp, CrisisLine, EmergencyNumber, Hours } from "./crisisLine.ts";

export interface ReferenceList {
  readonly checked: string;
  readonly rows: readonly ReferenceRow[];
}
interface ReferenceRow {
  readonly cc: string;
  readonly emergency: string;
  readonly name: string;
  readonly contact: readonly string[];
  readonly hours: string;
  readonly source: string;
  readonly grade: string;
}

export function linesFromReference(list: ReferenceList): readonly CountryHelp[] {
  const shipped = list.rows.flatMap((row) => {
    const grade = row.grade;
    return grade === "A" || grade === "B" ? [{ row, line: toLine(row, grade, list.checked as Day) }] : [];
  });
  return [...new Set(shipped.map(({ row }) => row.cc))].map((country) => {
    const rows = shipped.filter(({ row }) => row.cc === country);
    const emergency = [...new Set(rows.map(({ row }) => row.emergency))];
    if (emergency.length !== 1)
      throw new Error(`one emergency line expected for ${country}, found ${emergency.join(" / ")}`);
    return { country, emergency: toEmergency(emergency[0] ?? ""), lines: rows.map(({ line }) => line) };
  });
}

function toLine(row: ReferenceRow, grade: "A" | "B", checked: Day): CrisisLine {
  const inBrackets = /^(.*?) \((.+)\)$/.exec(row.name);
  const name = inBrackets?.[1] ?? row.name;
  const languages = inBrackets?.[2] ?? toLanguages(row.hours);
  return {
    country: row.cc,
    name: ownSpelling[name] ?? name,
    ways: row.contact.flatMap(toWays),
    hours: toHours(row.hours),
    ...(/\bfree\b/.test(row.hours) ? { free: true as const } : {}),
    ...(languages === undefined ? {} : { languages }),
    grade,
    source: row.source,
    checked,
  };
}

/** The list is kept in plain letters; these names have accents of their own. */
const ownSpelling: Readonly<Record<string, string>> = {
  "Linha Nacional de Prevencao do Suicidio": "Linha Nacional de Prevenção do Suicídio",
  "Linea 024": "Línea 024",
  "Mind Sjalvmordslinjen": "Mind Självmordslinjen",
};

function toEmergency(text: string): readonly EmergencyNumber[] {
  return text.split(" or ").map((label) => ({ label, href: `tel:${digitsOf(label)}` }));
}

function toWays(contact: string): readonly ContactWay[] {
  const both = /^call or text (\d+)$/.exec(contact)?.[1];
  if (both)
    return [
      { kind: "call", label: both, href: `tel:${both}` },
      { kind: "text", label: both, href: `sms:${both}` },
    ];

  const call = /^call ([\d -]*\d)(?:, | \(?)?(.*?)\)?$/.exec(contact);
  if (call?.[1]) {
    const note = call[2] ? { note: call[2] } : {};
    return [{ kind: "call", label: call[1], href: `tel:${digitsOf(call[1])}`, ...note }];
  }
  const word = /^text ([A-Z]+) to (\d+)$/.exec(contact);
  // "?&body=" is read by both iOS and Android.
  if (word?.[1] && word[2])
    return [{ kind: "text", label: word[2], href: `sms:${word[2]}?&body=${word[1]}`, keyword: word[1] }];

  const text = /^text ([\d -]*\d)$/.exec(contact)?.[1];
  if (text) return [{ kind: "text", label: text, href: `sms:${digitsOf(text)}` }];

  const whatsapp = /^WhatsApp ([\d ]*\d)$/.exec(contact)?.[1];
  if (whatsapp) return [{ kind: "whatsapp", label: whatsapp }];

  const chat = /^chat(?: (?:on )?(.+))?$/.exec(contact);
  if (chat) return [{ kind: "chat", label: chat[1] ?? "their own site" }];
  throw new Error(`a way to reach a line that nobody taught this reader: "${contact}"`);
}

function toHours(text: string): Hours {
  const part = /(\d{1,2}:\d{2})-(\d{1,2}:\d{2}), not round the clock/.exec(text);
  if (part?.[1] && part[2]) return { are: "from", from: part[1], to: part[2] };
  if (/24\/7|24-hour|any time/.test(text)) return { are: "always" };
  // Words that say nothing of hours ("free") count as not confirmed: better unknown than wrong.
  return { are: "notConfirmed" };
}

function toLanguages(text: string): string | undefined {
  return /English and French|\d+ languages/.exec(text)?.[0];
}

function digitsOf(label: string): string {
  return label.replace(/\D/g, "");
}
