import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { isForReading, literalText } from "../checks/literalText.ts";
import { languages } from "./languages.ts";

const content = fileURLToPath(new URL("../", import.meta.url));

it("a language stands in the list only when every file with a sentence in it is translated", () => {
  expect(languages[0]).toEqual({ tag: "en", name: "English", dir: "ltr" });
  for (const { tag } of languages.slice(1)) expect(missingIn(tag), tag).toEqual([]);
});

it("a language without a folder lacks them all", () => {
  const missing = missingIn("xx");
  expect(missing).toContain("words/en/today.ts");
  expect(missing).toContain("skills/cards/mindfulness.ts");
  expect(missing).not.toContain("i18n/say.ts");
});

function missingIn(tag: string): readonly string[] {
  return globSync("**/*.ts", { cwd: content })
    .filter((file) => !/\.test\.ts$|^(?:checks|i18n|languages)\//.test(file))
    .filter((file) => literalText(readFileSync(content + file, "utf8")).some(({ text }) => isForReading(text)))
    .filter((file) => !existsSync(`${content}languages/${tag}/${file.replace(/^words\/en\//, "words/")}`));
}
