/**
 * Puts boot into the page itself. As a file of its own it was asked for, found in the offline shell and handed over before
 * the page could be read on: 50 ms on a slow phone, in which the worker does not start yet, measured. It is the one script
 * that stands in the page; the server names it in the Content-Security-Policy by its hash.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const BOOT = /<script src="\/(assets\/boot-[\w-]+\.js)"><\/script>/;

export function inlineBoot(outDir: string): void {
  const page = join(outDir, "index.html");
  const html = readFileSync(page, "utf8");
  const path = BOOT.exec(html)?.[1];
  if (path === undefined) throw new Error("index.html does not ask for boot");
  writeFileSync(page, withBoot(html, readFileSync(join(outDir, path), "utf8")));
  rmSync(join(outDir, path));
}

/** `code` runs where the page asked for boot. */
export function withBoot(html: string, code: string): string {
  // Such words would end the script for the browser, or begin a comment in it.
  if (/<\/script|<!--/i.test(code)) throw new Error("boot says what ends a script in a page");
  // A function, since “$&” and the like mean something in a replacement's text.
  return html.replace(BOOT, () => `<script>${code.trim()}</script>`);
}
