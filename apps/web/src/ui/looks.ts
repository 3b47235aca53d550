/** How it looks, as the person chose it; the style sheets read it from the root element. */
export interface Looks {
  readonly theme: "system" | "light" | "dark";
  readonly contrast: "system" | "more" | "normal";
  /** Percent of the browser's own text size, so that a larger system size still counts. */
  readonly textSizePercent: number;
  readonly lessMotion: boolean;
  /** Only where the gallery asks for it; else the page says it, as its language is written. */
  readonly dir?: "ltr" | "rtl" | undefined;
}

export function applyLooks({ theme, contrast, textSizePercent, lessMotion, dir }: Looks): void {
  const root = document.documentElement;
  setOrDrop(root, "data-theme", theme === "system" ? undefined : theme);
  setOrDrop(root, "data-contrast", contrast === "system" ? undefined : contrast);
  setOrDrop(root, "data-motion", lessMotion ? "less" : undefined);
  if (dir) root.dir = dir;
  root.style.fontSize = textSizePercent === 100 ? "" : `${textSizePercent}%`;
  colourBrowserBar(theme);
}

/** index.html names a bar colour for day and one for night; a chosen theme counts there too. */
function colourBrowserBar(theme: Looks["theme"]): void {
  if (theme === barTheme) return;
  barTheme = theme;
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const scheme = (bar.dataset["scheme"] ??= bar.media.includes("dark") ? "dark" : "light");
    bar.media = theme === "system" ? `(prefers-color-scheme: ${scheme})` : theme === scheme ? "all" : "not all";
  }
}

/** As the page comes. */
let barTheme: Looks["theme"] = "system";

function setOrDrop(root: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) root.removeAttribute(name);
  else root.setAttribute(name, value);
}
