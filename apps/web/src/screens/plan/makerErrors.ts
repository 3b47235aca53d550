/** What can be wrong with a page of the step maker, and on which page a trouble of saving belongs. */
import type { planWords } from "@tussock/content/words/plan";
import type { PlanTrouble, SaveTrouble, StepTrouble } from "#app/asks.ts";
import { isMinutes, type MakerForm, type MakerPage } from "./makerForm.ts";

type MakerField = "title" | "sizeMinutes" | "sizeTitle" | "day" | "time" | "minutes" | "long";
export type MakerErrors = { readonly [Field in MakerField]?: keyof typeof planWords.maker.errors };

/** What is on this page and cannot be saved as it is. Empty fields are fine everywhere but in a title. */
export function pageErrors(form: MakerForm, page: MakerPage): MakerErrors {
  if (page === "size" && !(["usual", "small", "bare"] as const).every((size) => isMinutes(form.sizes[size].minutes))) {
    return { sizeMinutes: "badMinutes" };
  }
  if (page === "when" && !isMinutes(form.minutes)) return { minutes: "badMinutes" };
  return {};
}

export function stepErrors(trouble: StepTrouble): [MakerPage, MakerErrors] {
  switch (trouble) {
    case "noTitle":
      return ["step", { title: trouble }];
    case "titleTooLong":
      return ["size", { sizeTitle: trouble }];
    case "badMinutes":
      return ["size", { sizeMinutes: trouble }];
  }
}
export function planErrors(trouble: Exclude<PlanTrouble, "noStep">): [MakerPage, MakerErrors] {
  switch (trouble) {
    case "badDay":
      return ["when", { day: trouble }];
    case "badTime":
      return ["when", { time: trouble }];
    case "badMinutes":
      return ["when", { minutes: trouble }];
    case "tooLong":
      return ["ready", { long: trouble }];
  }
}
export function isStepTrouble(trouble: StepTrouble | SaveTrouble): trouble is StepTrouble {
  return trouble === "noTitle" || trouble === "titleTooLong" || trouble === "badMinutes";
}
export function isPlanTrouble(trouble: PlanTrouble | SaveTrouble): trouble is Exclude<PlanTrouble, "noStep"> {
  return trouble === "badDay" || trouble === "badTime" || trouble === "badMinutes" || trouble === "tooLong";
}
