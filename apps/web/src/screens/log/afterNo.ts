/** What may help after "not this time" (PRODUCT C13, facts/sizing-engine 2.2): a smaller one; after three, another step. */
import type { Day, Practice, RecordId, SizedStep } from "@tussock/domain";
import { nextStep, sizeChances, type NextStep, type Odds, type Pacing } from "@tussock/domain/pacing";
import { pacingWords } from "@tussock/content/words/pacing";
import type { StepNow } from "#app/asks.ts";
import { sizes } from "#app/planSize.ts";

export type AfterNo =
  | { readonly is: "anotherStep"; readonly next: Extract<NextStep, { readonly is: "anotherStep" }> }
  | { readonly is: "smaller"; readonly stepId: RecordId; readonly sized: SizedStep; readonly odds?: Odds }
  /** The step has no smaller size with words yet. */
  | { readonly is: "nameSmaller"; readonly stepId: RecordId }
  | { readonly is: "newStep" };

export function afterNo(practice: Practice, step: StepNow | undefined, pacing: Pacing, today: Day): AfterNo {
  const asked = { areaId: practice.areaId, today };
  const next = nextStep(pacing, asked);
  if (next.is === "anotherStep") return { is: "anotherStep", next };
  if (!step || step.step.closed) return { is: "newStep" };
  const stepId = step.step.id;
  const smaller = smallerThan(practice, step);
  const chances = sizeChances(pacing, smaller, asked);
  // The biggest that is likely to go well; where none is, the smallest there is.
  const sized = smaller.find(({ size }) => size === chances.fits) ?? smaller.at(-1);
  if (!sized) return { is: "nameSmaller", stepId };
  const odds = pacing.off ? undefined : chances.sizes.find(({ size }) => size === sized.size)?.today?.odds;
  return { is: "smaller", stepId, sized, ...(odds && { odds }) };
}

function smallerThan({ size = "usual" }: Practice, step: StepNow): readonly SizedStep[] {
  const below = sizes.slice(sizes.indexOf(size) + 1);
  return below.flatMap((one) => step.sizes.find((sized) => sized.size === one) ?? []);
}

/** What often helps with what got in the way; nothing for a person's own words. */
export function helpFor(obstacle: string | undefined): string | undefined {
  const way = obstacle === undefined ? undefined : wayFor.get(obstacle);
  return way && pacingWords.resize.ways[way];
}
const wayFor: ReadonlyMap<string, keyof typeof pacingWords.resize.ways> = new Map([
  ["tired", "firstTwoMinutes"],
  ["tooBig", "fewerParts"],
  ["noTime", "shorter"],
  ["perfect", "prepareOnly"],
  ["fear", "withSomeone"],
  ["place", "easierPlace"],
  ["forgot", "easierPlace"],
  ["mood", "firstTwoMinutes"],
  ["people", "easierPlace"],
  ["pain", "prepareOnly"],
]);
