import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";
import { afterAll, expect, test } from "vitest";
import { pageWords } from "../../../packages/content/src/words/en/page.ts";
import { compileMessages } from "./compileMessages.ts";
import { inLanguage, speakLanguage, textsOf } from "./speakLanguage.ts";

const web = fileURLToPath(new URL("..", import.meta.url));
const content = fileURLToPath(new URL("../../../packages/content/src/", import.meta.url));
const place = mkdtempSync(join(tmpdir(), "tussock-language-"));
const folder = join(place, "languages/pl");
afterAll(() => rmSync(place, { recursive: true }));

test("a language says what it has in its own words and by its own rules, and the rest in English", async () => {
  write("languages/pl/say.ts", `import { sayIn } from "${content}i18n/say.ts";\nexport const say = sayIn("pl");`);
  write(
    "languages/pl/words/proof.ts",
    `import { proofWords as english } from "${content}words/en/proof.ts";
     import { say } from "../say.ts";
     export const proofWords = {
       ...english,
       title: "TITLE",
       count: (n: number) => say("{n, plural, one {one #} few {few #} many {many #} other {other #}}", { n }),
     };`,
  );
  write(
    "entry.ts",
    `export { proofWords } from "${content}words/en/proof.ts";
     export { missingWords } from "${content}words/en/missing.ts";
     export { spoken } from "${content}i18n/spoken.ts";`,
  );
  const { proofWords, missingWords, spoken } = await built("entry.ts");
  expect(spoken).toBe("pl");
  expect(proofWords.title).toBe("TITLE");
  expect(proofWords.back).toBe("Back");
  expect([1, 2, 5, 22, 25].map(proofWords.count)).toEqual(["one 1", "few 2", "many 5", "few 22", "many 25"]);
  expect(missingWords.title).toBe("This page did not arrive");
});

test("the page and the installed app say which language they speak, and which way it runs", () => {
  const said = { ...pageWords, noScript: { ...pageWords.noScript, title: "WITHOUT" } };
  const [page, manifest] = ["index.html", "public/manifest.webmanifest"].map((name) =>
    inLanguage(readFileSync(join(web, name), "utf8"), { tag: "ar", dir: "rtl" }, said),
  );
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).toContain("<h1>WITHOUT</h1>");
  expect(JSON.parse(manifest ?? "")).toMatchObject({ lang: "ar", dir: "rtl" });
});

test("every sentence of the page and of the installed app stands among the words", () => {
  const page = readFileSync(join(web, "index.html"), "utf8");
  const manifest = readFileSync(join(web, "public/manifest.webmanifest"), "utf8");
  const words = textsOf(pageWords);
  for (const text of words) expect(page.includes(`>${text}<`) || `${page}${manifest}`.includes(`"${text}"`)).toBe(true);
  const inBody = [...page.slice(page.indexOf("<body>")).matchAll(/>([^<>]*\p{L}[^<>]*)</gu)].map(([, text]) => text);
  const named = [...manifest.matchAll(/"(?:name|description)": "([^"]+)"/g)].map(([, text]) => text);
  expect([...inBody, ...named].filter((text) => text !== "Tussock" && !words.includes(text ?? ""))).toEqual([]);
});

function write(name: string, text: string): void {
  mkdirSync(join(place, name, ".."), { recursive: true });
  writeFileSync(join(place, name), text);
}

interface Built {
  readonly proofWords: { readonly title: string; readonly back: string; readonly count: (n: number) => string };
  readonly missingWords: { readonly title: string };
  readonly spoken: string;
}
async function built(entry: string): Promise<Built> {
  const output = (await build({
    root: place,
    configFile: false,
    logLevel: "error",
    // The folder stands outside the packages; within them this is found by itself.
    resolve: { alias: { "@messageformat/runtime": join(content, "../../../node_modules/@messageformat/runtime") } },
    plugins: [speakLanguage("pl", folder), compileMessages()],
    build: { write: false, minify: false, lib: { entry: join(place, entry), formats: ["es"] } },
  })) as unknown as readonly Rolldown.RolldownOutput[];
  writeFileSync(join(place, "built.mjs"), output[0]?.output[0]?.code ?? "");
  return (await import(join(place, "built.mjs"))) as Built;
}
