/** One entry with all its facts, in the order a person would tell them. */
import type { Area, Entry } from "@tussock/domain";
import { oddsOf } from "@tussock/domain/pacing";
import { feelingWord, obstacleName } from "@tussock/content/examples";
import { lookbackWords } from "@tussock/content/words/lookback";
import { pacingWords } from "@tussock/content/words/pacing";
import { sharedWords } from "@tussock/content/words/shared";
import { skillsWords } from "@tussock/content/words/skills";
import { thoughtsWords } from "@tussock/content/words/thoughts";
import { sizeWords } from "@tussock/content/words/sizes";
import { areaNamed } from "#app/areaNamed.ts";
import type { EntryNow } from "#app/asks.ts";

const words = lookbackWords.one;

export interface EntryFact {
  readonly name: string;
  readonly value: string;
  /** Where both sides are known the screen draws them as before and after. */
  readonly change?: { readonly before: number; readonly after: number };
  /** Where the fact leads. */
  readonly href?: string;
}
export interface EntryPage {
  readonly title: string;
  /** "A step", "A small win": what it is, above the title. */
  readonly kind: string;
  readonly facts: readonly EntryFact[];
  /** The person’s own line: what they learned, how they marked it, what they noted. */
  readonly quote?: { readonly name: string; readonly words: string };
  readonly edit: EntryEdit;
}
/** Steps, wins and skills have a page of their own to be changed on; the words of a thought are changed here. */
export type EntryEdit =
  | { readonly is: "page"; readonly href: string }
  | { readonly is: "words"; readonly words: string };

export function entryPage(
  now: EntryNow,
  {
    locale,
    today,
    areas,
    skillName,
  }: {
    readonly locale: string;
    readonly today: Entry["day"];
    readonly areas: readonly Area[];
    readonly skillName: (skill: string) => string;
  },
): EntryPage {
  const { entry } = now;
  const time = sharedWords.timeAt(entry.happenedAt, entry.zone, locale);
  const later = sharedWords.writtenLater(now.writtenAfterMs);
  const when: EntryFact = {
    name: words.facts.when,
    // Late writing is a plain fact beside the time, never a mark.
    value: [sharedWords.dayAndTime(sharedWords.relativeDay(entry.day, today, locale), time), later]
      .filter(Boolean)
      .join("\n"),
  };
  switch (entry.type) {
    case "practice":
      return {
        title: entry.what,
        kind: lookbackWords.entry.of.practice,
        facts: [
          { name: words.facts.done, value: sharedWords.doneWords[entry.done] },
          when,
          ...fact(words.facts.size, entry.size && sizeWords[entry.size].name),
          ...fact(words.facts.area, areaNamed(entry.areaId, areas)),
          ...fact(
            words.facts.minutes,
            entry.minutes === undefined ? undefined : sharedWords.minutesLong(entry.minutes),
          ),
          ...fact(words.facts.said, chanceOf(entry.chanceSaid)),
          ...fact(words.facts.fit, entry.fit && pacingWords.fit.names[entry.fit]),
          ...fact(words.facts.energy, entry.energyBefore === undefined ? undefined : String(entry.energyBefore)),
          ...fact(words.facts.difficulty, difficultyOf(entry.difficultyExpected, entry.difficultyFound)),
          ...change(words.facts.mood, entry.moodBefore, entry.moodAfter),
          ...change(words.facts.confidence, entry.confidenceBefore, entry.confidenceAfter),
          ...fact(words.facts.feelingsBefore, listed(entry.feelingsBefore)),
          ...fact(words.facts.feelingsAfter, listed(entry.feelingsAfter)),
          ...fact(words.facts.obstacle, entry.obstacle && obstacleName(entry.obstacle)),
          ...(entry.done === "no"
            ? linked(fact(words.facts.links, pacingWords.afterNo.look), `/in-the-way/${entry.id}`)
            : []),
        ],
        ...(entry.learned === undefined ? {} : { quote: { name: words.learned, words: entry.learned } }),
        edit: { is: "page", href: `/log/${entry.id}/edit` },
      };
    case "win":
      return {
        title: entry.text,
        kind: lookbackWords.entry.of.win,
        facts: [when, ...fact(words.facts.mark, entry.mark)],
        edit: { is: "page", href: `/win/${entry.id}` },
      };
    case "thought":
      return {
        title: entry.text,
        kind: lookbackWords.entry.of.thought,
        facts: [
          when,
          ...linked(
            fact(words.facts.about, entry.about && words.about[entry.about.kind]),
            entry.about?.kind === "practice" ? `/look-back/${entry.about.id}` : undefined,
          ),
          ...fact(words.facts.now, entry.now && thoughtsWords.comesBack.choices[entry.now]),
        ],
        edit: { is: "words", words: entry.text },
      };
    case "skillUse":
      return {
        title: skillName(entry.skill),
        kind: lookbackWords.entry.of.skillUse,
        facts: [
          {
            name: words.facts.helped,
            value: entry.helped ? lookbackWords.entry.helped[entry.helped] : lookbackWords.entry.notRated,
          },
          when,
          ...fact(words.facts.came, entry.came && skillsWords.rate.came[entry.came]),
          ...fact(words.facts.situation, situationName(entry.situation)),
          ...fact(words.facts.intensity, entry.intensity === undefined ? undefined : `${entry.intensity}`),
        ],
        ...(entry.note === undefined ? {} : { quote: { name: words.facts.note, words: entry.note } }),
        edit: { is: "page", href: `/skills/${entry.skill}/rate?use=${entry.id}` },
      };
  }
}

/** Two sets of words for one field: what shows now comes first, the others stay to choose from. */
export interface TwoVersions {
  readonly field: string;
  readonly name: string;
  readonly now: string;
  readonly others: readonly string[];
}
export function twoVersions({ entry, otherWords }: EntryNow): readonly TwoVersions[] {
  const fields = [...new Set(otherWords.map(({ field }) => field))];
  return fields.map((field) => ({
    field,
    name: lookbackWords.twoVersions.field[field] ?? lookbackWords.twoVersions.other,
    now: textOf(entry, field),
    others: otherWords.filter((other) => other.field === field).map(({ value }) => value),
  }));
}

function textOf(entry: Entry, field: string): string {
  const value: unknown = (entry as unknown as Readonly<Record<string, unknown>>)[field];
  return typeof value === "string" ? value : "";
}

/** A known kind of situation by its name; the person's own words, and ids of a later version, as they stand. */
function situationName(situation: string | undefined): string | undefined {
  return skillsWords.situations.find(({ id }) => id === situation)?.name ?? situation;
}

function fact(name: string, value: string | undefined): readonly EntryFact[] {
  return value === undefined || value === "" ? [] : [{ name, value }];
}
/** Where a fact leads: the try a thought is about, the questions about one that was not this time. */
function linked(facts: readonly EntryFact[], href: string | undefined): readonly EntryFact[] {
  return href === undefined ? facts : facts.map((one) => ({ ...one, href }));
}
function chanceOf(said: number | undefined): string | undefined {
  if (said === undefined) return undefined;
  const { yes, of } = oddsOf(said / 100);
  return pacingWords.odds(yes, of);
}
function change(name: string, before: number | undefined, after: number | undefined): readonly EntryFact[] {
  if (before !== undefined && after !== undefined)
    return [{ name, value: sharedWords.fromTo(name, before, after), change: { before, after } }];
  if (before !== undefined) return [{ name, value: words.onlyBefore(before) }];
  return after === undefined ? [] : [{ name, value: words.onlyAfter(after) }];
}
function difficultyOf(expected: number | undefined, found: number | undefined): string | undefined {
  const parts = [
    ...(expected === undefined ? [] : [words.expected(expected)]),
    ...(found === undefined ? [] : [words.foundAt(found)]),
  ];
  return parts.length === 0 ? undefined : parts.join(", ");
}
function listed(feelings: readonly string[] | undefined): string | undefined {
  return feelings && feelings.length > 0 ? feelings.map(feelingWord).join(", ") : undefined;
}
