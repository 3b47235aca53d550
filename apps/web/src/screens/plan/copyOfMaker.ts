import { planWords } from "@tussock/content/words/plan";
import { sizeWords } from "@tussock/content/words/sizes";
import { titleOf, type MakerForm } from "./makerForm.ts";

/** Everything typed, as plain lines, for "Copy my words". */
export function copyOfMaker(form: MakerForm): string {
  const { step, when, ready } = planWords.maker;
  const lines: readonly (readonly [string, string])[] = [
    [step.label, titleOf(form)],
    [sizeWords.small.name, form.sizes.small.title],
    [sizeWords.bare.name, form.sizes.bare.title],
    [when.after, form.after],
    [when.time, form.time],
    [when.place, form.place],
    [ready.readyLabel, form.ready],
    [ready.if, form.obstacle],
    [ready.then, form.thenI],
  ];
  return lines
    .filter(([, value]) => value.trim() !== "")
    .map(([name, value]) => planWords.maker.copy.line(name, value))
    .join("\n");
}
