/**
 * Turns each `say("…", { … })` of packages/content into the code that says it, so that the app carries no parser, no
 * eval and no list of messages (decisions: Messages are compiled at build).
 */
import { fileURLToPath } from "node:url";
import { parseSync, type Plugin } from "vite";
import { messageCode, type MessageCode } from "./messageCode.ts";

const content = fileURLToPath(new URL("../../../packages/content/src/", import.meta.url));
const digitsModule = `${content}words/en/when.ts`;

export function compileMessages(bend?: (text: string) => string): Plugin {
  return {
    name: "tussock:compile-messages",
    resolveId: (id) => (id === "#digits" ? digitsModule : undefined),
    transform(code, id) {
      if (id.includes("/node_modules/") || id.endsWith("/say.ts") || !code.includes('/say.ts"')) return;
      return { code: withMessagesCompiled(code, id, bend), map: null };
    },
  };
}

export function withMessagesCompiled(source: string, file: string, bend?: (text: string) => string): string {
  const { program: parsed, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const program = parsed as unknown as Node;
  const nodes = nodesIn(program);
  const calls = nodes.filter(isSayCall);
  const imports = new Set<string>();
  // `{ say: "…" }` and `words.say` are names of something else.
  const keys = new Set(nodes.flatMap((node) => (node["computed"] === false ? [node["key"], node["property"]] : [])));
  const named = nodes.filter((node) => node.type === "Identifier" && node["name"] === "say" && !keys.has(node)).length;
  // One is what is imported, one its local name; a call that is none of ours would be left without its function.
  const importing = nodes.find((node) => node.type === "ImportDeclaration" && sourceOf(node).endsWith("/say.ts"));
  if (!importing || named > calls.length + 2) throw new Error(`${file}: say is handed on, where it can only be called`);
  const body = codeOf(program, [importing, ...calls]);
  return [...imports, body].join("\n");

  /** The code of a node, with those of `ours` that are inside it written anew. */
  function codeOf(node: Node, ours: readonly Node[]): string {
    const inside = ours.filter((one) => isInside(one, node));
    const outermost = inside.filter((one) => !inside.some((other) => other !== one && isInside(one, other)));
    let at = node.start;
    let code = "";
    for (const one of outermost.toSorted((a, b) => a.start - b.start)) {
      code += source.slice(at, one.start) + (one === importing ? "" : codeOfCall(one));
      at = one.end;
    }
    return code + source.slice(at, node.end);
  }

  function codeOfCall(call: Node): string {
    const [message, given] = call["arguments"] as readonly [Node?, Node?];
    const where = `${file}:${source.slice(0, call.start).split("\n").length}`;
    if (message?.type !== "Literal" || (given && given.type !== "ObjectExpression"))
      throw new Error(`${where}: say needs its message and its arguments written out`);
    const args = new Map(
      ((given?.["properties"] ?? []) as readonly Node[]).map((property) => {
        const key = property["key"] as Node | undefined;
        if (!key) throw new Error(`${where}: say needs each argument by its name`);
        return [
          String(key["name"] ?? key["value"]),
          codeOf(
            property["value"] as Node,
            calls.filter((one) => one !== call),
          ),
        ] as const;
      }),
    );
    const said = compiledAt(where, String(message["value"]), args);
    for (const name of args.keys())
      if (!said.used.has(name)) throw new Error(`${where}: {${name}} is given and not said`);
    for (const line of said.imports) imports.add(line);
    return `(${said.code})`;
  }

  function compiledAt(where: string, message: string, args: ReadonlyMap<string, string>): MessageCode {
    try {
      return messageCode(message, args, { language: languageOf(file), ...(bend && { bend }) });
    } catch (cause) {
      throw new Error(`${where}: ${cause instanceof Error ? cause.message : "not compiled"}`, { cause });
    }
  }
}

/** Each language has a folder of its own; what is in none is English. */
function languageOf(file: string): string {
  return /\/languages\/([a-z]{2,3})[-/]/.exec(file)?.[1] ?? "en";
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(nodesIn);
  return "type" in value && "start" in value ? [value as Node, ...inside] : inside;
}

function isInside(one: Node, other: Node): boolean {
  return one.start >= other.start && one.end <= other.end;
}

function isSayCall(node: Node): boolean {
  const callee = node["callee"] as Node | undefined;
  return node.type === "CallExpression" && callee?.type === "Identifier" && callee["name"] === "say";
}

function sourceOf(node: Node): string {
  const value = (node["source"] as Node | undefined)?.["value"];
  return typeof value === "string" ? value : "";
}
