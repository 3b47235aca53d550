/**
 * Every class has one home. A lazy screen brings its sheet and the sheet stays, so a name that two sheets write rules
 * for makes a screen look different after another one was visited. The design language's sheets are shared by all
 * (apps/web/src/styles); every other sheet says in each selector which of its own classes it speaks of.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SHARED = "apps/web/src/styles/";

export function strayClasses(root: string): readonly string[] {
  const files = globSync("apps/web/src/**/*.css", { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
  return strayClassesIn(new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")])));
}

export function strayClassesIn(texts: ReadonlyMap<string, string>): readonly string[] {
  const sheets = [...texts].map(([file, text]) => ({ file, ...parseSheet(text) }));
  const isShared = ({ file }: { readonly file: string }): boolean => file.startsWith(SHARED);
  const shared = new Set(sheets.filter(isShared).flatMap(({ selectors }) => selectors.flatMap(classesIn)));
  const problems: string[] = [];
  const homes = new Map<string, string>();
  const movements = new Map<string, string>();
  for (const { file, selectors, keyframes } of sheets) {
    for (const name of keyframes) {
      const other = movements.get(name);
      if (other && other !== file) problems.push(`${file}: @keyframes ${name} is also in ${other}`);
      movements.set(name, file);
    }
    if (isShared({ file })) continue;
    const own = new Set(selectors.flatMap(classesIn).filter((name) => !shared.has(name)));
    for (const name of own) {
      const home = homes.get(name);
      if (home) problems.push(`${file}: .${name} already belongs to ${home}`);
      else homes.set(name, file);
    }
    for (const selector of selectors) {
      if (!classesIn(selector).some((name) => own.has(name)))
        problems.push(`${file}: “${selector}” speaks of no class of its own`);
    }
  }
  return problems;
}

interface Sheet {
  readonly selectors: readonly string[];
  readonly keyframes: readonly string[];
}

/** Our sheets are flat: rules, and rules in @media, @container or @supports; no rule within a rule. */
function parseSheet(text: string): Sheet {
  const selectors: string[] = [];
  const keyframes: string[] = [];
  let rest = text.replace(/\/\*[^]*?\*\//g, "");
  for (let brace = rest.search(/[{}]/); brace >= 0; brace = rest.search(/[{}]/)) {
    const head = rest.slice(0, brace).split(";").at(-1)?.trim() ?? "";
    const opens = rest[brace] === "{";
    rest = rest.slice(brace + 1);
    if (!opens || /^@(?:media|container|supports)\b/.test(head)) continue;
    if (head.startsWith("@keyframes")) keyframes.push(head.slice("@keyframes".length).trim());
    else if (!head.startsWith("@")) selectors.push(...splitAtCommas(head));
    rest = rest.slice(endOfBlock(rest));
  }
  return { selectors, keyframes };
}

function endOfBlock(text: string): number {
  let open = 1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "{") open++;
    if (text[at] === "}" && --open === 0) return at + 1;
  }
  return text.length;
}

/** At those commas that are in no parentheses. */
function splitAtCommas(list: string): readonly string[] {
  return list.split(/,(?![^(]*\))/).map((selector) => selector.trim().replace(/\s+/g, " "));
}

function classesIn(selector: string): readonly string[] {
  return [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name ?? "");
}
