import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { isForReading } from "../../../packages/content/src/checks/literalText.ts";

const content = fileURLToPath(new URL("../../../packages/content/src/", import.meta.url));

test("whatever a function of words says is a message, so that a translator is handed it whole", () => {
  const files = globSync(["words/en/*.ts", "support/supportWords.ts"], { cwd: content }).filter(
    (file) => !file.endsWith(".test.ts"),
  );
  expect(files.length).toBeGreaterThan(30);
  const unsaid = files.flatMap((file) =>
    unsaidIn(readFileSync(content + file, "utf8")).map((text) => `${file}: ${text}`),
  );
  expect(unsaid.toSorted()).toEqual([]);
});

test("a sentence that is put together by hand is found", () => {
  const source =
    "export const words = { plain: 'Kept here', f: (n: number) => `${n} steps`, g: (n: number) => (n > 1 ? 'Many' : say('One')) };";
  expect(unsaidIn(source)).toEqual(["{} steps", "Many"]);
});

/** What stands in a function to be given back and is not handed to `say`: words around a value, or behind a condition. */
function unsaidIn(source: string): readonly string[] {
  const found: string[] = [];
  visit(parseSync("words.ts", source).program, false);
  return found;

  function visit(value: unknown, inFunction: boolean): void {
    if (Array.isArray(value)) return value.forEach((each) => visit(each, inFunction));
    if (!isNode(value) || isSaid(value)) return;
    const inside = inFunction || /Function/.test(value.type);
    for (const [field, part] of Object.entries(value)) {
      const given = /^(?:body|argument|consequent|alternate)$/.test(field) && inside;
      if (given && isNode(part) && part.type === "Literal" && isForReading(String(part["value"])))
        found.push(String(part["value"]));
      visit(part, inside);
    }
    if (inside && value.type === "TemplateLiteral" && /\p{L}/u.test(textOf(value)) && !/\.\w+$/.test(textOf(value)))
      found.push(textOf(value));
  }
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}
function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}
function isSaid(node: Node): boolean {
  return node.type === "CallExpression" && (node["callee"] as { readonly name?: string }).name === "say";
}
function textOf(template: Node): string {
  const quasis = template["quasis"] as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.map(({ value }) => value.cooked).join("{}");
}
