/** What can be chosen about how it looks, in the order it is shown. */
import { languages } from "@tussock/content/languages";
import { youWords } from "@tussock/content/words/you";
import type { Preferences } from "#app/preferences.ts";

type TextSize = Preferences["textSize"];

export const themes = optionsOf(["system", "light", "dark"] as const, youWords.looks.themes);
export const contrasts = optionsOf(["system", "more", "normal"] as const, youWords.looks.contrasts);
export const languageChoices = languages.map(({ tag, name }) => ({ value: tag, label: name }));

const sizes: readonly TextSize[] = [100, 115, 130, 150, 200];
export const textSizes = sizes.map((size) => ({ value: String(size), label: youWords.looks.textSizes[size] }));

export function isTextSize(size: number): size is TextSize {
  return sizes.some((known) => known === size);
}

function optionsOf<Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) {
  return values.map((value) => ({ value, label: labels[value] }));
}
