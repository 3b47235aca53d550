/** Writes crisisLines.ts from the reviewed list: `npm run crisis-lines -w @tussock/content` after each review. */
import { readFileSync, writeFileSync } from "node:fs";
import type { CountryHelp } from "../src/support/crisisLine.ts";
import { linesFromReference, type ReferenceList } from "../src/support/linesFromReference.ts";

const support = new URL("../src/support/", import.meta.url);
const list = JSON.parse(readFileSync(new URL("crisis-lines.json", support), "utf8")) as ReferenceList;
const rows = linesFromReference(list)
  .map((country) => `  ${toSource(country)},`)
  .join("\n");

writeFileSync(
  new URL("crisisLines.ts", support),
  `/** Made from crisis-lines.json by scripts/writeCrisisLines.ts; a test compares the two. Never edit a number here. */
import type { Day } from "@tussock/domain";
import type { CountryHelp } from "./crisisLine.ts";

/** The day a person last went through every row. */
export const reviewedOn = ${JSON.stringify(list.checked)} as Day;

const checked = reviewedOn;

export const crisisLines: readonly CountryHelp[] = [
${rows}
];
`,
);

/** One country on one line, in the hand of the rest of the code. */
function toSource(country: CountryHelp): string {
  return JSON.stringify(country)
    .replaceAll(`"checked":${JSON.stringify(list.checked)}`, "checked")
    .replaceAll(/"([a-zA-Z]+)":/g, "$1: ")
    .replaceAll(/,(?=[a-z{"])/g, ", ")
    .replaceAll("{", "{ ")
    .replaceAll("}", " }");
}
