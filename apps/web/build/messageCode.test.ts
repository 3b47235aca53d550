import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import MessageFormat from "@messageformat/core";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { withMessagesCompiled } from "./compileMessages.ts";
import { messageCode } from "./messageCode.ts";

const content = fileURLToPath(new URL("../../../packages/content/src/", import.meta.url));

test("every sentence of the app says in the app what the library itself would say", () => {
  const messages = messagesIn(globSync("**/*.ts", { cwd: content }).filter((file) => !file.endsWith(".test.ts")));
  expect(messages.length).toBeGreaterThan(200);
  expect(messages.flatMap(differences)).toEqual([]);
});

test("choices inside choices, exact numbers and signs that code would trip over are said as they stand", () => {
  const messages = [
    "{n, plural, one {# step} =1 {one alone} other {# steps, {kind, select, a {with {n}} other {without}}}}",
    "{kind, select, yes {All of it} 1 {One} other {No}}",
    "`${n}` \\ {n, number} “{kind}”",
    "{kind}",
  ];
  expect(messages.flatMap(differences)).toEqual([]);
});

test("a language with more forms than two has its own rules along", () => {
  const { code, imports } = messageCode(
    "{n, plural, one {# krok} few {# kroki} other {# kroków}}",
    new Map([["n", "n"]]),
    {
      language: "pl",
    },
  );
  expect(code).toMatch(/^plural\(n, 0, pl, /);
  expect(imports).toContain('import { pl } from "@messageformat/runtime/lib/cardinals";');
});

test("what has to be worked out is worked out once, however often it is said", () => {
  const compiled = fileSaying("say('{a} and {a}', { a: dear() })");
  expect(compiled.match(/dear\(\)/g)).toHaveLength(1);
  expect(fileSaying("say('{a} and {b}', { a: say('{x}!', { x }), b })")).not.toContain("say(");
});

test("a message that cannot be compiled stops the build, and says where", () => {
  for (const call of ["say(message, { n })", "say('{n}', given)", "say('{n}', {})", "say('{n}', { n, m })", "[say]"])
    expect(() => fileSaying(call), call).toThrow("words.ts");
});

function fileSaying(expression: string): string {
  return withMessagesCompiled(`import { say } from "../i18n/say.ts";\nexport const words = ${expression};`, "words.ts");
}

/** Nothing where the code of the app and the library agree, for numbers and words of each kind. */
function differences(message: string): readonly string[] {
  const names = [...new Set([...message.matchAll(/\{(\w+)(?=[},])/g)].flatMap(([, name = ""]) => name))];
  const { code } = messageCode(message, new Map(names.map((name) => [name, name])), { language: "en" });
  // oxlint-disable-next-line typescript/no-implied-eval -- the code that is tested is code
  const ours = new Function("digits", ...names, `return ${code}`) as (...given: readonly unknown[]) => string;
  const theirs = new MessageFormat("en").compile(message) as (given: Readonly<Record<string, unknown>>) => unknown;
  const digits = (n: number): string => new Intl.NumberFormat("en").format(n);
  const keys = [...message.matchAll(/(?<=\s)([=\w]+) \{/g)].map(([, key = ""]) => key);
  return [0, 1, 2, 5, 0.5, 1234, ...keys, "a", "yes"].flatMap((value) => {
    const args = names.map((name) => {
      if (message.includes(`{${name}, select`)) return String(value);
      return /, (?:plural|number)/.test(message.slice(message.indexOf(`{${name},`))) && typeof value === "string"
        ? 3
        : value;
    });
    const said = ours(digits, ...args);
    const expected = String(theirs(Object.fromEntries(names.map((name, at) => [name, args[at]]))));
    return said === expected ? [] : [`${message}: “${said}” where “${expected}” was expected`];
  });
}

function messagesIn(files: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    const source = readFileSync(content + file, "utf8");
    if (!source.includes("i18n/say.ts")) return [];
    const messages: string[] = [];
    JSON.stringify(parseSync(file, source).program, (_key, node: unknown) => {
      const {
        type,
        callee,
        arguments: given,
      } = (node ?? {}) as {
        readonly type?: string;
        readonly callee?: { readonly name?: string };
        readonly arguments?: readonly { readonly value?: unknown }[];
      };
      if (type === "CallExpression" && callee?.name === "say") messages.push(String(given?.[0]?.value));
      return node;
    });
    return messages;
  });
}
