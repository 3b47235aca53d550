import { given, type Day, type RecordId } from "@tussock/domain";
import type { SaveTrouble } from "#app/asks.ts";
import type { Tussock } from "#app/tussock.ts";
import { isPlanTrouble, isStepTrouble, planErrors, stepErrors, type MakerErrors } from "./makerErrors.ts";
import { planDraftOf, stepDraftOf, type MakerForm, type MakerPage } from "./makerForm.ts";

export type MakerSaved =
  /** Without a day: the step alone. */
  { readonly is: "saved"; readonly day: Day | undefined } | NotSaved;
type NotSaved =
  | { readonly is: "wrong"; readonly page: MakerPage; readonly errors: MakerErrors }
  | { readonly is: "notSaved"; readonly why: SaveTrouble };

interface SavedWith {
  readonly ask: Tussock["ask"];
  readonly today: Day;
  readonly makesPlan: boolean;
}

/**
 * Area, guesses, step and plan, one after the other. What is on the disk is put into the form at once, so that a second
 * try after a full disk never makes a second one.
 */
export async function saveMaker(
  form: MakerForm,
  put: (change: (now: MakerForm) => MakerForm) => void,
  { ask, today, makesPlan }: SavedWith,
): Promise<MakerSaved> {
  const areaId = await saveArea(form, ask);
  if (typeof areaId === "object") return areaId;
  const inArea = withArea(form, areaId);
  put((now) => withArea(now, areaId));
  const notGuessed = await saveGuesses(inArea, ask);
  if (notGuessed) return notGuessed;
  const stepId = await saveStep(inArea, ask);
  if (typeof stepId === "object") return stepId;
  put((now) => ({ ...now, stepId }));
  return makesPlan ? savePlan(inArea, stepId, ask, today) : { is: "saved", day: undefined };
}

/** An area the person names is made with the step. */
async function saveArea({ ownArea }: MakerForm, ask: Tussock["ask"]): Promise<RecordId | NotSaved | undefined> {
  const name = ownArea?.trim();
  if (!name) return undefined;
  const saved = await ask("addArea", { kind: "own", name });
  return saved.ok ? saved.value.id : { is: "notSaved", why: saved.trouble };
}
function withArea(form: MakerForm, areaId: RecordId | undefined): MakerForm {
  if (areaId === undefined) return form;
  const { ownArea: _, ...rest } = form;
  return { ...rest, areaId };
}

async function saveGuesses(
  { areaId, easyGuess, hardGuess }: MakerForm,
  ask: Tussock["ask"],
): Promise<NotSaved | undefined> {
  if (areaId === undefined || (easyGuess === undefined && hardGuess === undefined)) return undefined;
  const saved = await ask("saveSetUp", { areaId, ...given({ fineOnABadDay: easyGuess, outOfReach: hardGuess }) });
  return saved.ok ? undefined : { is: "notSaved", why: saved.trouble };
}

async function saveStep(form: MakerForm, ask: Tussock["ask"]): Promise<RecordId | NotSaved> {
  const saved = await ask("saveStep", stepDraftOf(form));
  if (saved.ok) return saved.value.step.id;
  if (!isStepTrouble(saved.trouble)) return { is: "notSaved", why: saved.trouble };
  const [page, errors] = stepErrors(saved.trouble);
  return { is: "wrong", page, errors };
}

async function savePlan(form: MakerForm, stepId: RecordId, ask: Tussock["ask"], today: Day): Promise<MakerSaved> {
  const saved = await ask("savePlan", planDraftOf(form, stepId, today));
  if (saved.ok) return { is: "saved", day: saved.value.day };
  if (saved.trouble === "noStep") throw new Error("a plan for a step that was saved a moment ago expected, got noStep");
  if (!isPlanTrouble(saved.trouble)) return { is: "notSaved", why: saved.trouble };
  const [page, errors] = planErrors(saved.trouble);
  return { is: "wrong", page, errors };
}
