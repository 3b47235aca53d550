/** What may help after "not this time" (PRODUCT C13, facts/sizing-engine 2.2): a smaller one; after three, another step. */
import type { Day, Practice, RecordId } from "@tussock/domain";
import { nextStep, type NextStep, type Pacing } from "@tussock/domain/pacing";
import { pacingWords } from "@tussock/content/words/pacing";
import type { Instead } from "#app/afterSave.ts";
import type { StepNow } from "#app/asks.ts";
import { smallerSize, type SmallerSize } from "#app/smallerSize.ts";

export type AfterNo =
  | { readonly is: "anotherStep"; readonly next: Extract<NextStep, { readonly is: "anotherStep" }> }
  | ({ readonly is: "smaller"; readonly stepId: RecordId } & SmallerSize)
  /** The step has no smaller size with words yet. */
  | { readonly is: "nameSmaller"; readonly stepId: RecordId }
  | { readonly is: "newStep" };

export function afterNo(practice: Practice, step: StepNow | undefined, pacing: Pacing, today: Day): AfterNo {
  const asked = { areaId: practice.areaId, today };
  const next = nextStep(pacing, asked);
  if (next.is === "anotherStep") return { is: "anotherStep", next };
  if (!step || step.step.closed) return { is: "newStep" };
  const stepId = step.step.id;
  const smaller = smallerSize(step.sizes, practice.size ?? "usual", pacing, asked);
  return smaller ? { is: "smaller", stepId, ...smaller } : { is: "nameSmaller", stepId };
}

/** The same for Today, where the moment after a log goes on; nothing where a smaller size helps. */
export function insteadOf(after: AfterNo | undefined, { areaId }: Practice): Instead | undefined {
  if (after?.is !== "anotherStep") return undefined;
  const { meta, anotherStep, missingLinks } = pacingWords.anotherStep;
  const { lastId } = after.next;
  return {
    line: meta(after.next.times),
    offers: [
      { label: anotherStep, href: areaId === undefined ? "/plan/new" : `/plan/new?in=${areaId}` },
      ...(lastId === undefined ? [] : [{ label: missingLinks, href: `/in-the-way/${lastId}` }]),
    ],
  };
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
