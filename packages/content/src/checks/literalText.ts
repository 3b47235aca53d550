/**
 * Every quoted text in a source file, so that a sentence behind a condition is read too. A small reader of
 * TypeScript's quotes, templates, comments and patterns; it knows no more of the language than that.
 */
import { filler, messageTexts } from "./messageTexts.ts";

export interface Literal {
  readonly line: number;
  readonly text: string;
}

export function literalText(source: string): readonly Literal[] {
  const literals: Literal[] = [];
  let at = 0;
  readCode(undefined);
  return literals;

  /** Reads code up to the closing brace of a template hole, or to the end of the file. */
  function readCode(until: "}" | undefined): void {
    let depth = 0;
    let lastSign = "";
    while (at < source.length) {
      const sign = source[at] ?? "";
      if (source.startsWith("//", at)) at = endOf("\n");
      else if (source.startsWith("/*", at)) at = endOf("*/");
      else if (sign === "/" && (lastSign === "" || "(,=:[!&|?{};>".includes(lastSign))) readPattern();
      else if (sign === '"' || sign === "'") readQuoted(sign);
      else if (sign === "`") readTemplate();
      else {
        if (sign === "{") depth += 1;
        if (sign === "}" && until && depth === 0) return;
        if (sign === "}") depth -= 1;
        at += 1;
      }
      if (/\S/.test(sign)) lastSign = sign;
    }
  }

  function readQuoted(quote: string): void {
    const start = at;
    at += 1;
    while (at < source.length && source[at] !== quote) at += source[at] === "\\" ? 2 : 1;
    at += 1;
    keep(
      start,
      JSON.parse(
        quote === '"' ? source.slice(start, at) : `"${source.slice(start + 1, at - 1).replaceAll('"', '\\"')}"`,
      ) as string,
    );
  }

  function readTemplate(): void {
    const start = at;
    let text = "";
    at += 1;
    while (at < source.length && source[at] !== "`") {
      if (source.startsWith("${", at)) {
        at += 2;
        readCode("}");
        at += 1;
        text += filler;
      } else {
        text += source[at] === "\\" ? (source[at + 1] ?? "") : (source[at] ?? "");
        at += source[at] === "\\" ? 2 : 1;
      }
    }
    at += 1;
    keep(start, text);
  }

  function readPattern(): void {
    at += 1;
    let inSet = false;
    while (at < source.length && (inSet || source[at] !== "/")) {
      if (source[at] === "[") inSet = true;
      if (source[at] === "]") inSet = false;
      at += source[at] === "\\" ? 2 : 1;
    }
    at += 1;
  }

  function endOf(mark: string): number {
    const end = source.indexOf(mark, at);
    return end < 0 ? source.length : end + mark.length;
  }

  function keep(start: number, text: string): void {
    const line = source.slice(0, start).split("\n").length;
    literals.push(...messageTexts(text).map((each) => ({ line, text: each })));
  }
}

/** Ids, keys and paths are not for reading: words are what has a blank or begins with a capital. */
export function isForReading(text: string): boolean {
  return (/\s/.test(text) || /^[“\p{Lu}]/u.test(text)) && /\p{L}/u.test(text) && !/^(?:\.{0,2}\/|@|https?:)/.test(text);
}
