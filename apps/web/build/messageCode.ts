/**
 * One ICU message as the code that says it, with the arguments put in: "{n} of {of}" becomes `${n} of ${of}`, and a
 * choice by number becomes a condition. @messageformat/core reads the message and compiles it; this only folds what
 * came of it into the place where it is called, so that a sentence costs no more than one written by hand.
 */
import MessageFormat from "@messageformat/core";
import { parseSync } from "vite";

/** What stands in the call for each argument, as code. */
export type ArgumentCode = ReadonlyMap<string, string>;

export interface MessageCode {
  readonly code: string;
  /** Lines such as `import { plural } from "…"` that the code needs. */
  readonly imports: readonly string[];
  readonly used: ReadonlySet<string>;
}

interface Options {
  readonly language: string;
  /** What is done to each piece of text on its way; a pseudo-language bends it. */
  readonly bend?: (text: string) => string;
}

const RUNTIME = "@messageformat/runtime";

export function messageCode(
  message: string,
  args: ArgumentCode,
  { language, bend = (text) => text }: Options,
): MessageCode {
  const imports = new Set<string>();
  const times = new Map<string, number>();
  const said = asTemplate(pieces(compiled(message, language)));
  const many = [...times].filter(([name, count]) => count > 1 && !isCheap(args.get(name) ?? "")).map(([name]) => name);
  // What costs something is worked out once, as it would be for a call.
  const code =
    many.length === 0
      ? said
      : `((${many.map(held).join(", ")}) => ${heldCode(many)})(${many.map((name) => args.get(name)).join(", ")})`;
  return { code, imports: [...imports], used: new Set(times.keys()) };

  function heldCode(names: readonly string[]): string {
    const inner = new Map([...args, ...names.map((name) => [name, held(name)] as const)]);
    return messageCode(message, inner, { language, bend }).code;
  }

  function pieces(node: Expression): readonly Piece[] {
    switch (node.type) {
      case "Literal":
        return [{ text: bend(String(node.value)) }];
      case "BinaryExpression":
        return [...pieces(node.left), ...pieces(node.right)];
      case "MemberExpression":
        return [{ code: argument(node) }];
      case "CallExpression":
        return [{ words: call(node) }];
      case "Identifier":
      case "ObjectExpression":
        throw new Error(`“${message}” compiles to something that is not known here: ${node.type}`);
    }
  }

  function argument(node: Expression): string {
    if (node.type !== "MemberExpression") throw new Error(`“${message}”: an argument was expected, not ${node.type}`);
    const name = node.property.type === "Identifier" ? node.property.name : String(node.property.value);
    const given = args.get(name);
    if (given === undefined) throw new Error(`“${message}” is not given its {${name}}`);
    times.set(name, (times.get(name) ?? 0) + 1);
    return given;
  }

  function call({ callee: { name }, arguments: given }: CallExpression): string {
    const [first, second, , fourth, ordinal] = given;
    if (name === "select" && first && isChoice(second)) return conditions(argument(first), branchesOf(second), quoted);
    if (name === "plural" && first && isZero(second) && isChoice(fourth) && ordinal === undefined) {
      const value = argument(first);
      const branches = branchesOf(fourth);
      if (isOneOrOther(language)) return conditions(value, onlyNumbers(branches), (key) => (key === "one" ? "1" : key));
      imports.add(`import { plural } from "${RUNTIME}";`);
      imports.add(`import { ${language} } from "${RUNTIME}/lib/cardinals";`);
      const inside = branches.map(([key, text]) => `${quoted(key)}: ${text}`).join(", ");
      return `plural(${value}, 0, ${language}, { ${inside} })`;
    }
    // Our own digits, because the first Intl object of a page is dear (content/src/words/en/englishDays.ts).
    if (name === "number" && second) {
      imports.add(`import { digits } from "#digits";`);
      return `digits(${argument(second)}, ${quoted(language)})`;
    }
    throw new Error(`“${message}” uses ${name}, which is not made use of so far`);
  }

  function branchesOf(node: ObjectExpression): readonly Branch[] {
    return node.properties.map(
      ({ key, value }) =>
        [key.type === "Identifier" ? key.name : String(key.value), asTemplate(pieces(value))] as const,
    );
  }
}

/** `words` is code that gives text for certain, and needs no template around it. */
type Piece = { readonly text: string } | { readonly code: string } | { readonly words: string };
type Branch = readonly [key: string, code: string];

/** Simple enough to be written twice. */
function isCheap(code: string): boolean {
  return /^[\w$]+(?:\.[\w$]+)*$/.test(code);
}
function held(name: string): string {
  return `${name}_`;
}

function asTemplate(all: readonly Piece[]): string {
  const [first] = all;
  if (all.length === 1 && first && "words" in first) return first.words;
  if (all.every((piece) => "text" in piece)) return quoted(all.map(({ text }) => text).join(""));
  const inside = all.map((piece) =>
    "text" in piece ? inTemplate(piece.text) : `\${${"code" in piece ? piece.code : piece.words}}`,
  );
  return `\`${inside.join("")}\``;
}

function inTemplate(text: string): string {
  return text.replaceAll(/[\\`]|\$(?=\{)/g, "\\$&");
}

function conditions(value: string, branches: readonly Branch[], keyCode: (key: string) => string): string {
  const tested = isCheap(value) ? value : `(${value})`;
  const other = branches.find(([key]) => key === "other")?.[1];
  return branches
    .filter(([key]) => key !== "other")
    .reduceRight((rest, [key, text]) => `${tested} === ${keyCode(key)} ? ${text} : ${rest}`, other ?? '""');
}

/** Exact numbers win over "one", wherever they stand. */
function onlyNumbers(branches: readonly Branch[]): readonly Branch[] {
  return [...branches.filter(([key]) => key !== "one"), ...branches.filter(([key]) => key === "one")];
}

/** English and many more: "one" is 1 and nothing else. */
function isOneOrOther(language: string): boolean {
  const [rules] = new MessageFormat(language).plurals;
  if (!rules) throw new Error(`no plural rules are known for ${language}`);
  return [0, 0.5, 1.5, ...Array.from({ length: 1000 }, (_, n) => n), 1_000_000].every(
    (n) => rules.getPlural(n) === (n === 1 ? "one" : "other"),
  );
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function isZero(node: Expression | undefined): boolean {
  return node?.type === "Literal" && node.value === 0;
}

function isChoice(node: Expression | undefined): node is ObjectExpression {
  return node?.type === "ObjectExpression";
}

/** The few forms in which @messageformat/core writes. */
type Expression =
  | { readonly type: "Literal"; readonly value: unknown }
  | { readonly type: "Identifier"; readonly name: string }
  | { readonly type: "BinaryExpression"; readonly left: Expression; readonly right: Expression }
  | {
      readonly type: "MemberExpression";
      readonly property:
        | { readonly type: "Identifier"; readonly name: string }
        | { readonly type: "Literal"; readonly value: unknown };
    }
  | CallExpression
  | ObjectExpression;
interface CallExpression {
  readonly type: "CallExpression";
  readonly callee: { readonly name: string };
  readonly arguments: readonly Expression[];
}
interface ObjectExpression {
  readonly type: "ObjectExpression";
  readonly properties: readonly {
    readonly key:
      | { readonly type: "Identifier"; readonly name: string }
      | { readonly type: "Literal"; readonly value: unknown };
    readonly value: Expression;
  }[];
}

/** What the library's function for this message looks like inside. */
function compiled(message: string, language: string): Expression {
  const { program } = parseSync("message.js", String(new MessageFormat(language).compile(message)));
  const [statement] = program.body as unknown as readonly [{ readonly expression: { readonly body: Expression } }];
  return statement.expression.body;
}
