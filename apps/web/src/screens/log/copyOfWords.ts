import { feelingWord, obstacleName } from "@tussock/content/examples";
import { logWords as words } from "@tussock/content/words/log";
import { pacingWords } from "@tussock/content/words/pacing";
import type { LogForm } from "#app/logDraft.ts";

/** The whole form as plain lines, for the clipboard when nothing else holds it. */
export function copyOfWords(form: LogForm): string {
  const { what, done, learned, feelingsBefore, feelingsAfter, obstacle } = form;
  const score = (name: string, value: number | undefined): [string, string] => [
    name,
    value === undefined ? "" : String(value),
  ];
  const lines: readonly (readonly [name: string, value: string])[] = [
    [words.copy.what, what],
    [words.copy.done, done ? words.answer.names[done] : ""],
    score(words.moodBefore, form.moodBefore),
    score(words.moodNow, form.moodAfter),
    score(words.confidenceBefore, form.confidenceBefore),
    score(words.confidenceNow, form.confidenceAfter),
    score(words.hard, form.difficultyFound),
    score(pacingWords.energy.before, form.energyBefore),
    [pacingWords.fit.legend, form.fit ? pacingWords.fit.names[form.fit] : ""],
    [words.copy.feelingsBefore, feelingsBefore.map(feelingWord).join(", ")],
    [words.copy.feelingsAfter, feelingsAfter.map(feelingWord).join(", ")],
    [words.copy.obstacle, obstacle ? obstacleName(obstacle) : ""],
    [words.copy.learned, learned],
  ];
  return lines
    .filter(([, value]) => value.trim() !== "")
    .map(([name, value]) => words.copy.line(name, value))
    .join("\n");
}
