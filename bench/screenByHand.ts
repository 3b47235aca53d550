/**
 * Today as it would stand on a page written by hand: its first frame as markup, with its style sheet and fonts. Beside it,
 * what is ours alone shows (the framework, the worker, the seal); beside the bare page, our look as well: the fonts and the
 * layout of their words alone are 90 ms of a slow phone's main thread, measured.
 */
import { withBrowser } from "./opening.ts";

export interface ScreenByHand {
  /** The root element without its children, so that what it says of language and looks stays. */
  readonly root: string;
  readonly markup: string;
  /** Style sheets, then fonts, by their path on the app's server. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export async function screenByHand(profile: string, url: string): Promise<ScreenByHand> {
  const { root, markup, paths } = await withBrowser(profile, {}, async (page) => {
    await page.addInitScript(keepFirstFrame);
    await page.goto(url);
    await page.waitForTimeout(2_000);
    return page.evaluate(() => ({
      root: (document.documentElement.cloneNode(false) as Element).outerHTML.replace("</html>", ""),
      markup: (globalThis as { firstFrame?: string }).firstFrame,
      paths: [
        ...[...document.querySelectorAll<HTMLLinkElement>("head link[rel=stylesheet]")].map(({ href }) => href),
        ...performance.getEntriesByType("resource").map(({ name }) => name),
      ]
        .map((address) => new URL(address).pathname)
        .filter((path) => /main-[^/]*\.css$|\.woff2$/.test(path)),
    }));
  });
  if (!markup || !paths.some((path) => path.endsWith(".css")))
    throw new Error("Today did not come, or without its style");
  const files = new Map<string, Uint8Array>();
  for (const path of paths) files.set(path, await (await fetch(new URL(path, url))).bytes());
  return { root, markup, files };
}

/** Runs in the page. */
function keepFirstFrame(): void {
  const watching = new MutationObserver(() => {
    if (!document.querySelector("#main .days li")) return;
    (globalThis as { firstFrame?: string }).firstFrame = document.getElementById("app")?.innerHTML ?? "";
    watching.disconnect();
  });
  watching.observe(document, { childList: true, subtree: true });
}
