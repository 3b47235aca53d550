/** What the Patterns tab shows: which cards stand there, and in which order. Each card's own words: cards.ts. */
import type { Area } from "@tussock/domain";
import { SEEN_FROM, type Pattern, type PatternName } from "@tussock/domain/patterns";
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
      /** What there is too little of yet, soonest first. */
      readonly coming: readonly Coming[];
      readonly away: readonly { readonly name: PatternName; readonly title: string }[];
    };

export interface PatternCard {
  readonly key: string;
  readonly heading: string;
  readonly parts: readonly PatternPart[];
  /** The finding in it that is new. */
  readonly news?: PatternName;
}
export interface Coming {
  /** "From 20 logs on", by the rule of each pattern. */
  readonly when: string;
  readonly titles: readonly string[];
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
  /** Few logs are drawn as rings, one each, before anything can be said of them (the mock). */
  readonly rings?: true;
}

/** In the order of the mock; what it is too early for has no card, and is named among what comes. */
const plans: readonly CardPlan[] = [
  {
    title: patternsWords.moodAfter.title,
    names: (measure) => [measure === "mood" ? "moodAfter" : "confidenceAfter"],
  },
  {
    title: patternsWords.kindsMood.title,
    names: (measure) => [measure === "mood" ? "kindsMood" : "kindsConfidence"],
    rings: true,
  },
  { title: patternsWords.ladder.title, names: () => ["ladder"] },
  { title: patternsWords.feared.title, names: () => ["feared"] },
  { title: patternsWords.times.title, names: withMood("timesMood", "timesDone") },
  { title: patternsWords.week.title, names: withMood("weekMood", "weekDone") },
  { title: patternsWords.obstacles.title, names: () => ["obstacles"] },
  { title: patternsWords.skills.title, names: () => ["skills"] },
  { title: patternsWords.moodOverWeeks.title, names: (measure) => (measure === "mood" ? ["moodOverWeeks"] : []) },
  { title: patternsWords.doneOverTime.title, names: () => ["doneOverTime"] },
];

function withMood(mood: PatternName, done: PatternName): CardPlan["names"] {
  return (measure) => (measure === "mood" ? [mood, done] : [done]);
}

export function patternsShown(now: PatternsNow | undefined, measure: Measure, naming: PatternsNaming): PatternsShown {
  if (!now) return { is: "opening" };
  if (now.patterns.every(({ n }) => n === 0)) return { is: "empty" };
  const byName = new Map<PatternName, Pattern>(now.patterns.map((pattern) => [pattern.name, pattern]));
  const wanted = (plan: CardPlan) =>
    plan
      .names(measure)
      .filter((name) => !now.away.includes(name))
      .flatMap((name) => byName.get(name) ?? []);
  const cards = plans.flatMap((plan): readonly PatternCard[] => {
    const { title } = plan;
    const patterns = wanted(plan).filter((pattern) => canBeShown(pattern, plan));
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
    coming: comingOf(
      plans.flatMap((plan) => {
        const patterns = wanted(plan);
        return patterns.some((pattern) => canBeShown(pattern, plan))
          ? []
          : patterns.slice(0, 1).map((pattern) => ({ pattern, title: headingOf(pattern, [], plan.title) }));
      }),
    ),
    away: now.away.map((name) => ({ name, title: words.captions[name] })),
  };
}

function canBeShown({ says, n }: Pattern, { rings }: CardPlan): boolean {
  return says.key !== "tooEarly" || (rings === true && n >= SEEN_FROM);
}

/** Together by what they wait for: a few lines, however many patterns there are. */
function comingOf(early: readonly { readonly pattern: Pattern; readonly title: string }[]): readonly Coming[] {
  const lines = new Map<string, { readonly need: number; readonly titles: string[] }>();
  for (const { pattern, title } of early) {
    const { says, n } = pattern;
    if (says.key !== "tooEarly") continue;
    const isOfSecond = n >= says.need && says.have < says.need;
    const when = isOfSecond ? words.coming.second(says.have, says.need) : words.coming.from(says.need);
    const line = lines.get(when) ?? { need: says.need, titles: [] };
    lines.set(when, line);
    line.titles.push(title);
  }
  return [...lines]
    .toSorted(([, one], [, other]) => one.need - other.need)
    .map(([when, { titles }]) => ({ when, titles }));
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
