/**
 * Builds the app in another language: each file of packages/content that `languages/<tag>/` has too is taken from
 * there, and the page says so. What a language does not have yet stays English (docs/languages.md).
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { pageWords } from "../../../packages/content/src/words/en/page.ts";
import type { Language } from "../../../packages/content/src/i18n/languages.ts";
import type { Said } from "../../../packages/content/src/i18n/said.ts";

const content = fileURLToPath(new URL("../../../packages/content/src/", import.meta.url));

export function languageFolder(tag: string): string {
  return join(content, "languages", tag);
}

export function speakLanguage(tag: string, folder: string): Plugin {
  return {
    name: "tussock:speak-language",
    enforce: "pre",
    load: (id) => (id === `${content}i18n/spoken.ts` ? `export const spoken = ${JSON.stringify(tag)};` : undefined),
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!found?.id.startsWith(content)) return found;
      const translated = translationOf(found.id.slice(content.length), folder);
      // A translation may build on the English it stands for.
      return translated === importer || !existsSync(translated) ? found : translated;
    },
  };
}

/** "words/en/today.ts" stands in the folder as "words/today.ts", all else under its own path. */
function translationOf(path: string, folder: string): string {
  return join(folder, path.replace(/^words\/en\//, "words/"));
}

/** Puts the words of the page and of the installed app into the built files. */
export async function speakPage(outDir: string, { tag, dir }: Language, folder: string): Promise<void> {
  const file = translationOf("words/en/page.ts", folder);
  const { pageWords: said } = existsSync(file)
    ? ((await import(pathToFileURL(file).href)) as { readonly pageWords: Said<typeof pageWords> })
    : { pageWords };
  for (const name of ["index.html", "manifest.webmanifest"]) {
    const path = join(outDir, name);
    writeFileSync(path, inLanguage(readFileSync(path, "utf8"), { tag, dir }, said));
  }
}

export function inLanguage(
  page: string,
  { tag, dir }: Pick<Language, "tag" | "dir">,
  said: Said<typeof pageWords>,
): string {
  const marked = page
    .replace('<html lang="en" dir="ltr">', `<html lang="${tag}" dir="${dir}">`)
    .replace('"lang": "en"', `"lang": "${tag}"`)
    .replace('"dir": "ltr"', `"dir": "${dir}"`);
  const english = textsOf(pageWords);
  return textsOf(said).reduce((text, each, at) => text.replaceAll(english[at] ?? each, each), marked);
}

export function textsOf(words: Said<typeof pageWords>): readonly string[] {
  const { description, noScript, shortcuts } = words;
  return [description, noScript.title, noScript.body, noScript.danger, shortcuts.rightNow, shortcuts.log];
}
