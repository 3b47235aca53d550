/** Day 0 as it stands while it is filled in, and how it is read back from the disk. */
import { isDay, type Day, type RecordId, type SizedStep, type StepNow } from "@tussock/domain";
import { cutDown } from "@tussock/domain/week";
import type { ExampleStep } from "@tussock/content/examples";
import { weekWords } from "@tussock/content/words/week";
import { keptSizes } from "#app/keptSizes.ts";
import { isKept, keptId, keptText } from "#app/readKept.ts";

export interface WeekForm {
  readonly areaId: RecordId | undefined;
  readonly steps: readonly ChosenStep[];
  readonly own: string;
  readonly start: "today" | "tomorrow" | Day;
}
export interface ChosenStep {
  readonly key: string;
  /** One of the person's own, or one that was saved a moment ago. */
  readonly stepId: RecordId | undefined;
  readonly title: string;
  readonly sizes: readonly SizedStep[];
  readonly aBitHard: boolean;
  readonly fineOnALowDay: boolean;
  /** Its words differ from what is kept. */
  readonly isChanged: boolean;
}

export const emptyWeekForm: WeekForm = { areaId: undefined, steps: [], own: "", start: "today" };

export function ownStep(title: string): ChosenStep {
  return { ...blank, key: `own ${title}`, title, sizes: [{ size: "usual", title }], isChanged: true };
}
/** An idea in its smaller two sizes: a tiny step, and a tinier one for a low day. How hard they are is for the person to say. */
export function borrowedStep({ id, sizes: [, small, bare] }: ExampleStep): ChosenStep {
  const sizes: readonly SizedStep[] = [
    { size: "usual", title: small.title, minutes: small.minutes },
    { size: "small", title: bare.title, minutes: bare.minutes },
  ];
  return { ...blank, key: `idea ${id}`, title: small.title, sizes, aBitHard: true, isChanged: true };
}
export function knownStep({ step, title, sizes }: StepNow): ChosenStep {
  return { ...blank, key: `step ${step.id}`, stepId: step.id, title, sizes };
}
/** The next size down in the place of the usual one; two minutes of it when there is none. */
export function smallerStep(chosen: ChosenStep): ChosenStep {
  const usual = chosen.sizes.find(({ size }) => size === "usual")?.title ?? chosen.title;
  const begin = { title: weekWords.maker.steps.twoMinutes(usual), minutes: TINY_MINUTES };
  const { title, sizes } = cutDown(
    { step: { type: "step", id: "" as RecordId }, title: usual, sizes: chosen.sizes },
    begin,
  );
  return { ...chosen, title, sizes, fineOnALowDay: false, isChanged: true };
}
export function canBeSmaller({ sizes }: ChosenStep): boolean {
  return sizes.length > 1 || (sizes[0]?.minutes ?? TINY_MINUTES + 1) > TINY_MINUTES;
}
/** Smaller than this a step is hardly worth naming. */
const TINY_MINUTES = 2;

const blank = { stepId: undefined, aBitHard: false, fineOnALowDay: false, isChanged: false } as const;

/** What another version wrote may read otherwise: what cannot be read is left out. */
export function readWeekForm(kept: unknown): WeekForm | undefined {
  if (!isKept(kept)) return undefined;
  const start = kept["start"];
  const steps = Array.isArray(kept["steps"]) ? kept["steps"] : [];
  return {
    areaId: keptId(kept["areaId"]),
    own: keptText(kept["own"]),
    start: start === "tomorrow" || isDay(start) ? start : "today",
    steps: steps.flatMap((step) => readStep(step) ?? []),
  };
}
function readStep(kept: unknown): ChosenStep | undefined {
  if (!isKept(kept) || keptText(kept["title"]) === "") return undefined;
  return {
    key: keptText(kept["key"]) || keptText(kept["title"]),
    stepId: keptId(kept["stepId"]),
    title: keptText(kept["title"]),
    sizes: keptSizes(kept["sizes"]),
    aBitHard: kept["aBitHard"] === true,
    fineOnALowDay: kept["fineOnALowDay"] === true,
    isChanged: kept["isChanged"] === true,
  };
}
