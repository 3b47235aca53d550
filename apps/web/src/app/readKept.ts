/** Reads single values of a draft from the disk: another version may have written it, so nothing is taken on trust. */
import { isScore, type RecordId, type Score } from "@tussock/domain";

export type Kept = Readonly<Record<string, unknown>>;

export function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
export function keptText(value: unknown): string {
  return typeof value === "string" ? value : "";
}
export function keptTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text): text is string => typeof text === "string") : [];
}
export function keptScore(value: unknown): Score | undefined {
  return isScore(value) ? value : undefined;
}
export function keptId(value: unknown): RecordId | undefined {
  return typeof value === "string" && value !== "" ? (value as RecordId) : undefined;
}
export function keptOneOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === value);
}
