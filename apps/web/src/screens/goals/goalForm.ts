/** A goal while it is written: what a person typed, what of it can be kept, and what can be put right. */
import { given, type Goal, type GoalDraft, type GoalVersion, type RecordId } from "@tussock/domain";
import { goalsWords } from "@tussock/content/words/goals";
import { skillsWords } from "@tussock/content/words/skills";
import { isKept, keptOneOf, keptText, keptTexts } from "#app/readKept.ts";

export interface GoalForm {
  readonly title: string;
  readonly why: string;
  readonly about: "area" | "skill";
  readonly areaId: string;
  readonly skill: string;
  readonly often: Often;
  /** As typed; only for a range of one's own. */
  readonly least: string;
  readonly most: string;
  readonly signs: readonly string[];
  readonly around: string;
}
export type Often = "none" | "1-2" | "2-4" | "3-5" | "5-7" | "own";
/** Ranges with room for quiet days in each; facts/reminders, rule 5. */
export const oftenChoices: readonly Often[] = ["none", "1-2", "2-4", "3-5", "5-7", "own"];
/** As many as one can keep in mind. */
export const SIGNS_MOST = 5;

export function emptyGoalForm(start: { readonly skill?: string; readonly areaId?: string } = {}): GoalForm {
  return {
    title: "",
    why: "",
    about: start.skill === undefined ? "area" : "skill",
    areaId: start.areaId ?? "",
    skill: start.skill ?? "",
    often: "none",
    least: "",
    most: "",
    signs: [],
    around: "",
  };
}

export function formOfGoal({ goal, version }: { readonly goal: Goal; readonly version: GoalVersion }): GoalForm {
  const { least, most } = version.timesAWeek ?? {};
  const named = least === undefined ? "none" : `${least}-${most}`;
  const often = oftenChoices.find((one) => one === named) ?? "own";
  return {
    title: version.title,
    why: version.why ?? "",
    about: goal.skill === undefined ? "area" : "skill",
    areaId: goal.areaId ?? "",
    skill: goal.skill ?? "",
    often,
    least: often === "own" ? `${least}` : "",
    most: often === "own" ? `${most}` : "",
    signs: version.signs ?? [],
    around: version.around ?? "",
  };
}

export function goalDraftOf(form: GoalForm): GoalDraft {
  return given({
    title: form.title,
    why: form.why,
    areaId: form.about === "area" && form.areaId !== "" ? (form.areaId as RecordId) : undefined,
    skill: form.about === "skill" && form.skill !== "" ? form.skill : undefined,
    timesAWeek: rangeOf(form),
    signs: form.signs,
    around: form.around,
  });
}

/** What is typed stands as it is: the domain says what can be put right about it. */
function rangeOf({ often, least, most }: GoalForm): GoalDraft["timesAWeek"] {
  if (often === "none") return undefined;
  if (often === "own") {
    if (least.trim() === "" && most.trim() === "") return undefined;
    const [from, to] = [number(least === "" ? "0" : least), number(most === "" ? least : most)];
    return { least: from, most: to };
  }
  const [from = "0", to = "0"] = often.split("-");
  return { least: number(from), most: number(to) };
}
function number(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text);
}

export function oftenLabel(often: Often): string {
  if (often === "none") return goalsWords.maker.noOften;
  if (often === "own") return goalsWords.maker.ownRange;
  const [least = "0", most = "0"] = often.split("-");
  return goalsWords.often.range(Number(least), Number(most));
}

/** Ways to begin a sign, without those that stand there already. */
export function signStarts({ about, signs }: GoalForm): readonly string[] {
  const starts: readonly string[] = about === "skill" ? skillsWords.goal.signStarts : goalsWords.maker.areaStarts;
  return starts.filter((start) => !signs.includes(start));
}

/** An empty line at the end to write on, as long as there is room for one more. */
export function signLines({ signs }: GoalForm): readonly string[] {
  return signs.length < SIGNS_MOST && signs.at(-1) !== "" ? [...signs, ""] : signs;
}
export function withSign(form: GoalForm, at: number, text: string): GoalForm {
  const signs = signLines(form).map((sign, place) => (place === at ? text : sign));
  while (signs.at(-1) === "") signs.pop();
  return { ...form, signs };
}

/** Everything that was entered, as plain text: to take along when the disk has no room. */
export function goalText({ title, why, signs }: GoalForm): string {
  return [title, why, ...signs].filter((line) => line.trim() !== "").join("\n");
}

/** Another version may have kept it. */
export function readGoalForm(kept: unknown): GoalForm | undefined {
  if (!isKept(kept)) return undefined;
  return {
    title: keptText(kept["title"]),
    why: keptText(kept["why"]),
    about: keptOneOf(kept["about"], ["area", "skill"]) ?? "area",
    areaId: keptText(kept["areaId"]),
    skill: keptText(kept["skill"]),
    often: keptOneOf(kept["often"], oftenChoices) ?? "none",
    least: keptText(kept["least"]),
    most: keptText(kept["most"]),
    signs: keptTexts(kept["signs"]).slice(0, SIGNS_MOST),
    around: keptText(kept["around"]),
  };
}
