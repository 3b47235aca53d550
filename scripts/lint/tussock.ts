/** Our own lint rules, for what no ready rule can say. Loaded by .oxlintrc.json; proven by scripts/guards.test.ts. */
import { relative } from "node:path";
import { broken } from "./mayImport.ts";

/** The little of a syntax tree and of the linter that these rules use. */
interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly source?: Node | null;
  readonly key?: Node;
  readonly name?: unknown;
  readonly property?: Node;
  readonly computed?: boolean;
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
}
interface Context {
  readonly filename: string;
  readonly cwd: string;
  report(problem: { readonly node: Node; readonly message: string }): void;
}
type Visitor = Readonly<Record<string, (node: Node) => void>>;
interface Rule {
  readonly meta: { readonly type: "problem" };
  readonly create: (context: Context) => Visitor;
}

const rules: Readonly<Record<string, Rule>> = {
  boundaries: rule((context) => {
    const file = relative(context.cwd, context.filename).replaceAll("\\", "/");
    const check = ({ source }: Node): void => {
      if (typeof source?.value !== "string") return;
      const because = broken(file, source.value);
      if (because) context.report({ node: source, message: `${because}: not “${source.value}”` });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  }),

  "no-html": rule((context) => {
    const sinks = new Set([
      "innerHTML",
      "outerHTML",
      "insertAdjacentHTML",
      "dangerouslySetInnerHTML",
      "srcdoc",
      "setHTMLUnsafe",
      "parseHTMLUnsafe",
    ]);
    const check = (node: Node, named: Node | undefined): void => {
      const name = named?.name ?? named?.value;
      if (typeof name === "string" && sinks.has(name))
        context.report({ node, message: `text never becomes markup: no ${name}` });
    };
    return {
      MemberExpression: (node) => check(node, node.property),
      Property: (node) => check(node, node.key),
      JSXAttribute: (node) => check(node, node.name as Node | undefined),
    };
  }),

  "no-other-origin": rule((context) => {
    const check = (node: Node, text: unknown): void => {
      const found = typeof text === "string" ? /(?:https?|wss?):\/\/([^/\s"'`$]+)/i.exec(text) : undefined;
      // The name of the SVG vocabulary is an address that nobody visits.
      if (found && found[1] !== "www.w3.org")
        context.report({ node, message: `the app asks no other origin: not ${found[0]}` });
    };
    return {
      Literal: (node) => check(node, node.value),
      TemplateLiteral: (node) => check(node, node.quasis?.map(({ value }) => value.raw).join("")),
    };
  }),
};

function rule(create: Rule["create"]): Rule {
  return { meta: { type: "problem" }, create };
}

// The linter takes its plugins as a default export.
export default { meta: { name: "tussock" }, rules };
