/**
 * The page as the offline shell keeps it. All it asks for lies on the device, so it asks otherwise than a first visit
 * over a slow line does: for the fonts at once, or words would be laid out again when theirs come; not for the worker’s
 * files, which boot and the worker ask for; for the manifest later (platform/install.ts).
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The fonts of a first screen (styles/fonts.css). */
const FIRST = ["young-serif-latin-400-normal", "atkinson-hyperlegible-next-latin-wght-normal", "tussock-zero"];

export function writeShellPage(outDir: string): void {
  const built = readdirSync(join(outDir, "assets"));
  const fonts = FIRST.map((name) => {
    const file = built.find((each) => each.startsWith(`${name}-`) && each.endsWith(".woff2"));
    if (!file) throw new Error(`the font ${name} was not built`);
    return `/assets/${file}`;
  });
  writeFileSync(join(outDir, "shell.html"), shellPage(readFileSync(join(outDir, "index.html"), "utf8"), fonts));
}

export function shellPage(index: string, fonts: readonly string[]): string {
  const head = index.split("\n");
  const lineOf = (link: string): number => {
    const at = head.findIndex((line) => line.includes(link));
    if (at < 0) throw new Error(`index.html has no ${link} …>`);
    return at;
  };
  head.splice(lineOf('<link rel="manifest"'), 1);
  // The worker's two, just after the styles (writeIndexHtml.ts).
  head.splice(lineOf('<link rel="preload" as="script"'), 2, ...fonts.map(preload));
  return head.join("\n");
}

function preload(font: string): string {
  return `    <link rel="preload" as="font" crossorigin href="${font}">`;
}
