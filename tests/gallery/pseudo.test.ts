/**
 * The gallery in two languages that nobody speaks, made of English by rule (apps/web/build/bend.ts): one is longer and
 * marks each letter, one runs from right to left. What still stands there in plain letters is written into a screen
 * and not among the words; what is cut off or scrolls sideways would be so in a real language too.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bends, type PseudoTag } from "../../apps/web/build/bend.ts";
import { buildApp } from "../../apps/web/build/buildApp.ts";
import { layoutFaults } from "./layoutFaults.ts";
import { cutTexts, oursAmong, plainTexts, textsOnPage } from "./textFaults.ts";
import { isScreen, openGallery, type Gallery } from "./walk.ts";

/** Right to left is among the looks of every state (walk.ts); here a few of each screen show that a whole build runs so. */
const languages: readonly { readonly tag: PseudoTag; readonly every: number }[] = [
  { tag: "en-XA", every: 1 },
  { tag: "en-XB", every: 5 },
];

describe.each(languages)("in $tag", ({ tag, every }) => {
  const appFolder = mkdtempSync(join(tmpdir(), "tussock-pseudo-"));
  const found = { plain: new Map<string, string>(), layout: [] as string[] };
  let gallery: Gallery;
  let root: { readonly lang: string; readonly dir: string } | undefined;
  let looked = 0;

  beforeAll(async () => {
    await buildApp(appFolder, [], tag);
    gallery = await openGallery({ appFolder, only: (id, at) => isScreen(id) && at % every === 0 });
    await gallery.walk(async ({ page }, id) => {
      root ??= await page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
      for (const text of plainTexts(await page.evaluate(textsOnPage), tag)) found.plain.set(text, id);
      const cut = oursAmong(await page.evaluate(cutTexts), tag).map((text) => `cut off: ${text}`);
      const faults = [...(await page.evaluate(layoutFaults)), ...cut];
      found.layout.push(...faults.map((fault) => `${id}: ${fault}`));
      looked += 1;
    });
  }, 600_000);
  afterAll(async () => {
    await gallery.close();
    rmSync(appFolder, { recursive: true });
  });

  test("no screen says or shows a sentence that a translator would not be handed", () => {
    expect(looked).toBeGreaterThan(150 / every);
    expect([...found.plain].map(([text, id]) => `${id}: ${text}`)).toEqual([]);
  });

  test("no page scrolls sideways, and nothing on it is cut off or too small", () => {
    expect(found.layout).toEqual([]);
  });

  test("the page says its language and the way it runs", () => {
    expect(root).toEqual({ lang: tag, dir: tag === "en-XB" ? "rtl" : "ltr" });
  });

  test("planted: a sentence written into a screen, a name that is only heard, and words that are cut off", async () => {
    const bent = bends[tag]("Kept with your notes");
    const { page } = await gallery.plant(
      `<title>${bent}</title><main><p>${bent}</p><p>Saved for later</p><button aria-label="Close this">×</button>
       <p style="width: 40px; overflow: hidden; white-space: nowrap">${bent}</p></main>`,
    );
    expect(plainTexts(await page.evaluate(textsOnPage), tag)).toEqual(["Saved for later", "Close this"]);
    expect(oursAmong(await page.evaluate(cutTexts), tag)).toEqual([bent]);
  });
});
