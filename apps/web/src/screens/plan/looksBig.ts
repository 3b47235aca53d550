import type { Size } from "@tussock/domain";
import { namedSizes, type MakerForm } from "./makerForm.ts";
import type { Sizing } from "./sizing.ts";

/** Big for a bad day, by the forecast, or where there is none by the person's own number; only then is a smaller one offered. */
export function looksBig(form: MakerForm, sizing: Sizing | undefined): boolean {
  const { difficulty, fineOnABadDay } = form.sizes[form.size];
  if (fineOnABadDay || difficulty === undefined || smallerNamed(form) === undefined) return false;
  const forecast = sizing && sizing.next.is !== "off" ? sizing.badDays.get(form.size) : undefined;
  return forecast ? forecast.answer === "unlikely" : difficulty >= 50;
}
export function smallerNamed(form: MakerForm): Size | undefined {
  const named = namedSizes(form);
  return named[named.indexOf(form.size) + 1];
}
