/** What the Patterns tab shows: which cards stand there, and in which order. Each card's own words: cards.ts. */
import type { Area } from "@tussock/domain";
import type { Pattern, PatternName } from "@tussock/domain/patterns";
import { patternCardsWords as words } from "@tussock/content/words/patternCards";
import { patternsWords } from "@tussock/content/words/patterns";
import type { PatternsNow } from "#app/patternAsks.ts";
import { partOf } from "./parts/partOf.ts";
import type { Picture } from "./picture.ts";

export type Measure = "mood" | "confidence";

export interface PatternsNaming {
  readonly locale: string;
  readonly areas: readonly Area[];
  readonly skillName: (skill: string) => string;
}

export type PatternsShown =
  | { readonly is: "opening" }
  | { readonly is: "empty" }
  | {
      readonly is: "cards";
      readonly cards: readonly PatternCard[];
      readonly away: readonly { readonly name: PatternName; readonly title: string }[];
    };

export interface PatternCard {
  readonly key: string;
  readonly heading: string;
  readonly parts: readonly PatternPart[];
  /** The finding in it that is new. */
  readonly news?: PatternName;
}
export interface PatternPart {
  readonly name: PatternName;
  readonly sentences: readonly string[];
  readonly picture?: Picture;
  readonly tables: readonly NumbersTable[];
  /** The way on from it: two ways to try, a plan to make. */
  readonly action?: { readonly label: string; readonly href: string };
}
export interface NumbersTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface CardPlan {
  readonly title: string;
  readonly names: (measure: Measure) => readonly PatternName[];
  /** Stands there from the first step on, to say what will come. */
  readonly always?: true;
}

/** In the order of the mock; what there is nothing of yet has no card, save for the first three. */
const plans: readonly CardPlan[] = [
  {
    title: patternsWords.moodAfter.title,
    names: (measure) => [measure === "mood" ? "moodAfter" : "confidenceAfter"],
    always: true,
  },
  {
    title: patternsWords.kindsMood.title,
    names: (measure) => [measure === "mood" ? "kindsMood" : "kindsConfidence"],
    always: true,
  },
  { title: patternsWords.ladder.title, names: () => ["ladder"], always: true },
  { title: patternsWords.feared.title, names: () => ["feared"] },
  { title: patternsWords.times.title, names: withMood("timesMood", "timesDone") },
  { title: patternsWords.week.title, names: withMood("weekMood", "weekDone") },
  { title: patternsWords.obstacles.title, names: () => ["obstacles"] },
  { title: patternsWords.skills.title, names: () => ["skills"] },
  { title: patternsWords.moodOverWeeks.title, names: (measure) => (measure === "mood" ? ["moodOverWeeks"] : []) },
  { title: patternsWords.doneOverTime.title, names: () => ["doneOverTime"] },
];

function withMood(mood: PatternName, always: PatternName): CardPlan["names"] {
  return (measure) => (measure === "mood" ? [mood, always] : [always]);
}

export function patternsShown(now: PatternsNow | undefined, measure: Measure, naming: PatternsNaming): PatternsShown {
  if (!now) return { is: "opening" };
  if (now.patterns.every(({ n }) => n === 0)) return { is: "empty" };
  const byName = new Map<PatternName, Pattern>(now.patterns.map((pattern) => [pattern.name, pattern]));
  const cards = plans.flatMap(({ title, names, always }): readonly PatternCard[] => {
    const patterns = names(measure)
      .filter((name) => !now.away.includes(name))
      .flatMap((name) => byName.get(name) ?? [])
      .filter(({ n }) => n > 0 || always);
    const parts = patterns.map((pattern) => partOf(pattern, now.told.includes(pattern.name), naming));
    const [first] = patterns;
    if (!first) return [];
    const news = patterns.find(({ name }) => name === now.news)?.name;
    return [
      { key: first.name, heading: headingOf(first, now.told, title), parts, ...(news !== undefined && { news }) },
    ];
  });
  // What is new is read first.
  return {
    is: "cards",
    cards: cards.toSorted((one, other) => Number(other.news !== undefined) - Number(one.news !== undefined)),
    away: now.away.map((name) => ({ name, title: words.captions[name] })),
  };
}

/** Before and after says what it found in its heading, as the mock has it; the others begin with a sentence. */
function headingOf(pattern: Pattern, told: readonly PatternName[], title: string): string {
  if (pattern.name === "confidenceAfter" || pattern.name === "moodAfter") {
    const said = patternsWords[pattern.name];
    const { says } = pattern;
    return says.key === "clear" && told.includes(pattern.name)
      ? said.clear[says.way](says.higher, says.of)
      : said.title;
  }
  return pattern.name === "kindsConfidence" ? patternsWords.kindsConfidence.title : title;
}
