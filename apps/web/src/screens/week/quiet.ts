/**
 * After a day without a step, or several (C13): kind first, one question in one tap, then something smaller to do. What
 * was answered is kept until the person goes on, so that the offer stands still under their thumb.
 */
import { signal } from "@preact/signals";
import { given, sizeBelow, type SizedStep } from "@tussock/domain";
import { weekWords } from "@tussock/content/words/week";
import type { SaveTrouble } from "#app/asks.ts";
import { offerUndo } from "#app/offerUndo.ts";
import type { Tussock } from "#app/tussock.ts";
import type { QuietNow } from "#app/weekAsks.ts";

const words = weekWords.quiet;
export type QuietReason = keyof typeof words.reasons;
export const quietReasons = Object.keys(words.reasons) as readonly QuietReason[];

/** What was answered a moment ago on this page. */
export const answered = signal<{ readonly quiet: QuietNow; readonly because: QuietReason } | undefined>(undefined);

/** One tap, for all of the days. */
export async function sayQuiet(
  { ask }: Pick<Tussock, "ask">,
  quiet: QuietNow,
  because: QuietReason | undefined,
): Promise<SaveTrouble | undefined> {
  const before = answered.value;
  // Before the save: the card must not go while its answer is on the way to the disk.
  answered.value = because && { quiet, because };
  const saved = await ask("sayQuiet", { days: quiet.days, ...given({ because }) });
  if (saved.ok) return undefined;
  answered.value = before;
  return saved.trouble;
}

export interface SmallerToday {
  readonly sized: SizedStep;
  /** The step has no such size yet: it is added to it. */
  readonly isNew: boolean;
}

/** Always something smaller: the next size down, or the first two minutes of it. */
export function smallerToday({ step, size }: QuietNow): SmallerToday | undefined {
  if (!step) return undefined;
  const below = sizeBelow(step.sizes, size);
  if (below) return { sized: below, isNew: false };
  const smallest = step.sizes.at(-1);
  // Two minutes of two minutes is the same again.
  if (smallest?.size === "bare") return { sized: smallest, isNew: false };
  const title = weekWords.maker.steps.twoMinutes(smallest?.title ?? step.title);
  return { sized: { size: "bare", title, minutes: 2 }, isNew: true };
}

/** Puts it on Today; false when it could not be saved. */
export async function planSmaller(tussock: Tussock, quiet: QuietNow, smaller: SmallerToday): Promise<boolean> {
  const { ask } = tussock;
  const { step } = quiet;
  if (!step) return false;
  if (smaller.isNew) {
    const grown = await ask("saveStep", {
      stepId: step.step.id,
      title: step.title,
      sizes: [...step.sizes, smaller.sized],
      ...given({ areaId: step.step.areaId, goalId: step.step.goalId }),
    });
    if (!grown.ok) return notSaved(tussock);
  }
  const today = await ask("today");
  const saved = await ask("savePlan", { stepId: step.step.id, size: smaller.sized.size, day: today.day });
  if (!saved.ok) return notSaved(tussock);
  const planId = saved.value.id;
  offerUndo(tussock, words.onToday(smaller.sized.title), () => void ask("letGo", { planIds: [planId] }));
  return true;
}

function notSaved(tussock: Tussock): false {
  tussock.say({ text: weekWords.notSaved });
  return false;
}
