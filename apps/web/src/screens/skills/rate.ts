/** What a person may add about a skill they used: how it went, how it came about, where, how strong. None is needed. */
import { given, toScore, type Entry, type SkillCame, type SkillUse } from "@tussock/domain";
import { skillsWords } from "@tussock/content/words/skills";
import { isKept, keptOneOf, keptScore, keptText } from "#app/readKept.ts";

export type Helped = NonNullable<SkillUse["helped"]>;
export interface RateForm {
  readonly helped?: Helped;
  readonly came?: SkillCame;
  /** The id of a known kind of situation, or the person's own words. */
  readonly situation: string;
  readonly intensity?: number;
  readonly note: string;
}
export const emptyRate: RateForm = { situation: "", note: "" };
export const helpedChoices: readonly Helped[] = ["aLot", "aBit", "notReally"];
export const cameChoices: readonly SkillCame[] = ["prompted", "chose", "byItself", "couldNot"];

export function formOfUse(use: SkillUse): RateForm {
  const { helped, came, intensity, situation = "", note = "" } = use;
  return { situation, note, ...given({ helped, came, intensity }) };
}

/** Only a skill that was used can be rated; the address may carry any id. */
export function skillUseOf(entry: Entry | undefined): SkillUse | undefined {
  return entry?.type === "skillUse" ? entry : undefined;
}

export function rateToAsk(form: RateForm) {
  const { helped, came, situation, intensity, note } = form;
  return given({
    helped,
    came,
    situation: situation.trim() || undefined,
    intensity: toScore(intensity),
    note: note.trim() || undefined,
  });
}

export function isOwnSituation(situation: string): boolean {
  return situation !== "" && !skillsWords.situations.some(({ id }) => id === situation);
}

/** Another version may have kept it. */
export function readRate(kept: unknown): RateForm | undefined {
  if (!isKept(kept)) return undefined;
  return {
    situation: keptText(kept["situation"]),
    note: keptText(kept["note"]),
    ...given({
      helped: keptOneOf(kept["helped"], helpedChoices),
      came: keptOneOf(kept["came"], cameChoices),
      intensity: keptScore(kept["intensity"]),
    }),
  };
}
