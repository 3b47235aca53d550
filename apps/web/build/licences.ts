/**
 * The licences of everything that is given out with the app: code, fonts and pictures, with the notices they ask to keep.
 * The bundler's own list leaves out what only the worker uses, and what is not code.
 */
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

interface Package {
  readonly name: string;
  readonly version?: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

export function licences(webFolder: string): string {
  const found = new Map<string, string>();
  collect(webFolder, found);
  const carried = (path: string) => readFileSync(join(webFolder, path), "utf8").trim();
  const parts = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, text]) => `## ${title}\n\n${text.trim()}\n`);
  return [
    "# Licences\n\nTussock itself is under the MIT licence. It is given out with the following.\n",
    ...parts,
    `## Noto Sans and Noto Sans Hebrew, in parts (OFL-1.1)\n\n${carried("src/platform/pdf/fonts/LICENSE")}\n`,
    `## Tussock Zero, one glyph of Hanken Grotesk (OFL-1.1)\n\n${carried("src/fonts/LICENSE")}\n`,
  ].join("\n");
}

/** Follows what is needed to run, through our own packages too, which need no entry. */
function collect(folder: string, found: Map<string, string>): void {
  const { dependencies = {} } = readPackage(folder);
  for (const name of Object.keys(dependencies)) {
    const its = findPackage(name, folder);
    const { version, license } = readPackage(its);
    const isOurs = name.startsWith("@tussock/");
    const title = `${name} ${version} (${license ?? (isOurs ? "ours" : firstLineOf(licenceText(its)))})`;
    if (found.has(title)) continue;
    if (!isOurs) found.set(title, licenceText(its));
    collect(its, found);
  }
}

/** As Node looks for it: in the nearest node_modules upwards. */
function findPackage(name: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const tried = join(folder, "node_modules", name);
    if (existsSync(tried)) return realpathSync(tried);
    if (folder === dirname(folder)) throw new Error(`${name} is not installed for ${from}`);
  }
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Package;
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)([.-]\w+)?$/i.test(name));
  return file ? readFileSync(join(folder, file), "utf8") : licenceOfPackage(folder);
}

/** One names its licence only in the text of it: "MIT License". */
function firstLineOf(text: string): string {
  return (text.split("\n")[0] ?? "").replace(/ Licen[cs]e$/, "").trim();
}

/** A few packages name their licence and author, and leave its text out: where it is the one of Tussock, it stands in LICENSE. */
function licenceOfPackage(folder: string): string {
  const { name, license, author } = readPackage(folder);
  const by = typeof author === "string" ? author : author?.name;
  if (license !== "MIT" || by === undefined) throw new Error(`no licence in ${name}`);
  const ours = readFileSync(new URL("../../../LICENSE", import.meta.url), "utf8");
  return ours.replace(/^Copyright .*$/m, `Copyright (c) ${by}`);
}
