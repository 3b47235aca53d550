/**
 * What pacing says on the size page, and what taking one of its sizes does to the form. The proposal is a wish: a number
 * on the person's own scale. They find the step, rate it, and may always take smaller, bigger or their own.
 */
import {
  given,
  toScore,
  type Area,
  type Day,
  type RecordId,
  type Score,
  type Size,
  type SizedBy,
} from "@tussock/domain";
import { pacingWords } from "@tussock/content/words/pacing";
import {
  APART,
  badDayTest,
  edgeIn,
  nextStep,
  sizeChances,
  sizedByOf,
  type BadDayTest,
  type NextStep,
  type Odds,
  type Pacing,
  type SizeChances,
} from "@tussock/domain/pacing";
import { sizes } from "#app/planSize.ts";
import { namedSizes, type MakerForm, type Said, type Taken } from "./makerForm.ts";

export interface Sizing {
  readonly next: NextStep;
  readonly chances: SizeChances;
  /** Of each size that is rated. */
  readonly badDays: ReadonlyMap<Size, BadDayTest>;
  /** The one of the person's sizes that is a bit hard today. */
  readonly fits: Size | undefined;
  /** Whose size the chosen one is: by its rating, and before that by what was taken. */
  readonly chosen: SizedBy | undefined;
  /** Nothing is known of this area yet, and nothing was guessed. */
  readonly asksForGuesses: boolean;
}
export interface SizingFor {
  readonly today: Day;
  readonly areas: readonly Area[];
}

export function sizingOf(form: MakerForm, before: Pacing, { today, areas }: SizingFor): Sizing {
  const areaId = areaOf(form);
  const pacing = withGuesses(before, areaId, form);
  const asked = { areaId, today, energy: form.energy };
  const next = nextStepFor(form, pacing, asked);
  const { difficulty } = form.sizes[form.size];
  const chances = sizeChances(pacing, ratedSizes(form), asked);
  return {
    next,
    chances,
    badDays: new Map(
      ratedSizes(form).flatMap((one) =>
        one.difficulty === undefined ? [] : [[one.size, badDayTest(pacing, one.difficulty, asked)] as const],
      ),
    ),
    fits: chances.sizes.find(({ size, today: now }) => size === chances.fits && now && now.chance < TOO_EASY_FROM)
      ?.size,
    chosen: form.ownSize ? "own" : difficulty === undefined ? form.taken : sizedByOf(next, difficulty),
    asksForGuesses:
      areaId !== undefined && !pacing.off && edgeIn(pacing, areaId).tries === 0 && !guessed(areaId, areas),
  };
}

/** An area that has no id yet is like one where nothing was tried. */
const NEW_AREA = "new-area" as RecordId;
/** Nearly sure is not "a bit hard". */
const TOO_EASY_FROM = 0.95;

function areaOf({ areaId, ownArea }: MakerForm): RecordId | undefined {
  return ownArea === undefined ? areaId : NEW_AREA;
}

/** What the person guesses here counts at once, before it is saved with the step. */
function withGuesses(pacing: Pacing, areaId: RecordId | undefined, { easyGuess, hardGuess }: MakerForm): Pacing {
  if (areaId === undefined || (easyGuess === undefined && hardGuess === undefined)) return pacing;
  return { ...pacing, setUps: new Map([...pacing.setUps, [areaId, { easy: easyGuess, hard: hardGuess }]]) };
}
function guessed(areaId: RecordId, areas: readonly Area[]): boolean {
  const area = areas.find(({ id }) => id === areaId);
  return area?.fineOnABadDay !== undefined || area?.outOfReach !== undefined;
}

/** Three "not this time" speak against that step; a new one, or another, is sized again. */
function nextStepFor({ stepId }: MakerForm, pacing: Pacing, asked: Parameters<typeof nextStep>[1]): NextStep {
  const next = nextStep(pacing, asked);
  const forAnother = next.is === "anotherStep" && (stepId === undefined || !next.insteadOf.includes(stepId));
  return forAnother ? nextStep(pacing, { ...asked, forAnother }) : next;
}

function ratedSizes(form: MakerForm) {
  return namedSizes(form).map((size) => ({
    size,
    title: form.sizes[size].title,
    ...given({ difficulty: form.sizes[size].difficulty }),
  }));
}

/** What stood beside the chosen size; nothing where pacing is off. */
export function saidOf(form: MakerForm, { next, chances, chosen }: Sizing): Said | undefined {
  if (next.is === "off") return undefined;
  const chance = chances.sizes.find(({ size }) => size === form.size)?.today?.chance;
  return {
    size: form.size,
    sizedBy: chosen ?? "own",
    ...given({ chance: chance === undefined ? undefined : toScore(chance * 100) }),
  };
}

const places = { suggested: "usual", smaller: "smaller", bigger: "bigger" } as const;

/** How hard each of the three would best be rated; none that could not be told from the proposal. */
export function wishesOf(next: NextStep): readonly { readonly take: Taken; readonly difficulty: Score }[] {
  if (next.is !== "wish") return [];
  return (["suggested", "smaller", "bigger"] as const)
    .map((take) => ({ take, difficulty: next[places[take]].difficulty }))
    .filter(({ take, difficulty }) => take === "suggested" || Math.abs(difficulty - next.usual.difficulty) >= APART);
}

/** What a wish leads to: a size of the person's own that is about so hard, one they could name or rate, or neither. */
export type TakenUp = { readonly is: "near" | "asked"; readonly size: Size } | { readonly is: "none" };

/** [Note: No number from a button] How hard a step is only the person can say: taking a wish opens a size, and asks. */
export function takeUp(form: MakerForm, take: Taken, difficulty: Score): TakenUp {
  const apart = (size: Size) => Math.abs((form.sizes[size].difficulty ?? Infinity) - difficulty);
  const near = namedSizes(form)
    .filter((size) => apart(size) < APART)
    .toSorted((one, other) => apart(one) - apart(other))[0];
  if (near) return { is: "near", size: near };
  const isOpen = (size: Size) => form.sizes[size].difficulty === undefined || form.sizes[size].title.trim() === "";
  const asked = towards(form, take, difficulty).find(isOpen);
  return asked ? { is: "asked", size: asked } : { is: "none" };
}
/** The sizes that lie where the wish points, seen from the chosen one; the nearest first. */
function towards({ size, sizes: known }: MakerForm, take: Taken, difficulty: Score): readonly Size[] {
  const at = sizes.indexOf(size);
  const below = sizes.slice(at + 1);
  const above = sizes.slice(0, at).toReversed();
  if (take === "smaller") return below;
  if (take === "bigger") return [...above, size];
  const rated = known[size].difficulty;
  return rated === undefined ? [size] : rated > difficulty ? below : above;
}

/** The chance of a size as it may be shown; none while the person sizes their steps without us. */
export function oddsToday({ next, chances }: Sizing, size: Size): Odds | undefined {
  return next.is === "off" ? undefined : chances.sizes.find((one) => one.size === size)?.today?.odds;
}

/** The same in words; a size that nobody rated says how to get one. */
export function chanceSaid(sizing: Sizing, size: Size): string | undefined {
  const odds = oddsToday(sizing, size);
  if (odds) return pacingWords.sizes.chance(odds.yes, odds.of);
  return sizing.next.is === "off" ? undefined : pacingWords.sizes.unknown;
}

/** The forecast that stands beside the person's own answer. */
export function badDaySaid({ next, badDays }: Sizing, size: Size): string | undefined {
  const test = next.is === "off" ? undefined : badDays.get(size);
  if (!test) return undefined;
  const { yes, of } = test.forecast.odds;
  const said = pacingWords.badDay[test.answer](yes, of);
  return test.guess ? `${said} ${pacingWords.badDay.guess}` : said;
}
