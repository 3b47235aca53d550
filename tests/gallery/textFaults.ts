/** What can be read or heard on a page, and which of it is in plain letters although the page speaks a pseudo-language. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";
import { OVERRIDE, POP, type PseudoTag } from "../../apps/web/build/bend.ts";
import { isForReading } from "../../packages/content/src/checks/literalText.ts";
import { sources } from "../../packages/content/src/sources/index.ts";
import { crisisLines } from "../../packages/content/src/support/index.ts";

/** Runs in the page: each text that is drawn, and each that is only said. */
export function textsOnPage(): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest("script, style, noscript, [hidden], [inert], .gallery-alone > h1")) continue;
    if (parent.checkVisibility({ checkVisibilityCSS: true }) || parent.closest(".vh, [aria-live]"))
      texts.push(node.textContent ?? "");
  }
  const said = [
    "aria-label",
    "aria-description",
    "aria-valuetext",
    "aria-roledescription",
    "alt",
    "title",
    "placeholder",
  ];
  for (const element of document.querySelectorAll(said.map((name) => `[${name}]`).join(",")))
    texts.push(...said.map((name) => element.getAttribute(name) ?? ""));
  return texts.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
}

/** Runs in the page: words that are drawn and then cut off by the box around them. */
export function cutTexts(): readonly string[] {
  const cut: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    if (element.closest(".vh, svg, [inert]") || !element.checkVisibility({ checkVisibilityCSS: true })) continue;
    const ownWords = [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.textContent ?? ""));
    if (!ownWords) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const wide = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
    const high = overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1;
    // A text field scrolls on purpose.
    if ((wide || high) && !/^(?:TEXTAREA|INPUT|PRE)$/.test(element.tagName))
      cut.push((element.textContent ?? "").trim());
  }
  return cut;
}

/** What of these texts no translator would have been handed. */
export function plainTexts(texts: readonly string[], tag: PseudoTag): readonly string[] {
  return [...new Set(texts)].filter((text) => /[a-z]{2}/.test(withoutNames(withoutBent(text, tag))));
}

/** A person’s own long words may end in a row of dots; ours may not. */
export function oursAmong(texts: readonly string[], tag: PseudoTag): readonly string[] {
  return texts.filter((text) => (tag === "en-XB" ? text.includes(OVERRIDE) : /[^\u0020-\u007e‘-”–…·]{3}/.test(text)));
}

function withoutBent(text: string, tag: PseudoTag): string {
  return tag === "en-XB" ? text.replaceAll(new RegExp(`${OVERRIDE}[^${POP}]*${POP}`, "g"), " ") : text;
}

/** Codes, files, and the addresses of other sites; some stand within names, some have names within them. */
const CODES = /\b[A-Z0-9][A-Z0-9-]+\b|\b[\w.-]+\.(?:com|org|age|json|csv|ics|pdf)\b/g;

function withoutNames(text: string): string {
  const left = [text, text.replaceAll(CODES, " ")].map((each) => lessNames(each.toLowerCase()));
  return left.includes("") ? "" : (left[0] ?? "");
}

function lessNames(text: string): string {
  const left = without(text, longNames);
  // What is too long for its place is cut: the beginning of something that someone wrote.
  const begun = left.replace(/^[^a-z]+|[^a-z]+$/g, "");
  if (begun.length >= LONG && longNames.some(({ name }) => name.includes(begun))) return "";
  const rest = without(left, shortNames);
  return /[a-z]{2}/.test(rest) ? rest : "";
}

function without(text: string, names: typeof others): string {
  return names.reduce((left, { name, pattern }) => (left.includes(name) ? left.replaceAll(pattern, " ") : left), text);
}

/** What people wrote in the gallery’s made-up records, and names that are nobody’s to translate: longest first. */
const others = [...writtenInGallery().filter(isForReading), ...properNames()]
  .map((text) => text.trim().toLowerCase())
  .filter((text) => /[a-z]{2}/.test(text))
  .toSorted((a, b) => b.length - a.length)
  // Whole words only: a name inside a word is none.
  .map((name) => ({
    name,
    pattern: new RegExp(`(?<![a-z])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![a-z])`, "g"),
  }));
const LONG = 20;
const longNames = others.filter(({ name }) => name.length >= LONG);
const shortNames = others.filter(({ name }) => name.length < LONG);

function writtenInGallery(): readonly string[] {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const files = globSync(
    [
      "apps/web/src/{screens,ui,app}/**/*.gallery.tsx",
      "apps/web/src/{screens,app}/**/*{gallery,Gallery,OfMaya}*.ts",
      "apps/web/src/gallery/*.{ts,tsx}",
      "packages/domain/src/sample/*.ts",
    ],
    { cwd: root },
  );
  const texts = new Set<string>();
  for (const file of files) {
    JSON.stringify(parseSync(file, readFileSync(root + file, "utf8")).program, (_key, node: unknown) => {
      const { type, value } = (node ?? {}) as { readonly type?: string; readonly value?: unknown };
      if ((type === "Literal" || type === "JSXText") && typeof value === "string") texts.add(value);
      if (type === "TemplateElement") texts.add((value as { readonly cooked?: string }).cooked ?? "");
      return node;
    });
  }
  return [...texts];
}

function properNames(): readonly string[] {
  const regions = new Intl.DisplayNames("en-GB", { type: "region", fallback: "none" });
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1));
  const week = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 0, 1 + day));
  const dates = (["long", "short"] as const).flatMap((length) => [
    ...months.map((at) => new Intl.DateTimeFormat("en-GB", { month: length }).format(at)),
    ...week.map((at) => new Intl.DateTimeFormat("en-GB", { weekday: length }).format(at)),
  ]);
  return [
    "Tussock",
    ...dates,
    // What the browser puts between the last two of a list is as much its own as the names are.
    ...dates.map((date) => `${date} and`),
    ...regionCodes().flatMap((code) => regions.of(code) ?? []),
    ...sources.map(({ name }) => name),
    ...crisisLines.flatMap(({ emergency, lines }) => [
      ...emergency.map(({ label }) => label),
      ...lines.flatMap(({ name, languages = "", ways }) => [
        name,
        languages,
        ...ways.flatMap((way) => [
          way.label,
          ("note" in way && way.note) || "",
          ("keyword" in way && way.keyword) || "",
        ]),
      ]),
    ]),
  ];
}

function regionCodes(): readonly string[] {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  return letters.flatMap((first) => letters.map((second) => first + second));
}
