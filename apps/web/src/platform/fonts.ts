/** The three fonts of a first screen (styles/fonts.css). */
const FIRST = ["Young Serif", "Atkinson Hyperlegible Next", "Tussock Zero"];

/**
 * A browser asks for a font when it lays out the first words in it, draws them in another font, and lays them out again:
 * 14–25 ms, measured. Where the offline shell has the fonts on the device they are there in time when asked for now;
 * over a slow line they would only come before what the person waits for.
 */
export function loadFontsAhead(): void {
  if (!navigator.serviceWorker?.controller) return;
  // A link that has loaded does not bubble; and fonts are known only once the style sheet is there that names them.
  document.addEventListener("load", loadFonts, { capture: true });
}

function loadFonts({ target }: Event): void {
  if (!(target instanceof HTMLLinkElement && target.rel === "stylesheet")) return;
  document.removeEventListener("load", loadFonts, { capture: true });
  for (const family of FIRST) void document.fonts.load(`1em "${family}"`, "a0").catch(() => undefined);
}
