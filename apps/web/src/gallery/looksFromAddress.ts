import type { Looks } from "#ui/looks.ts";

/** `?theme=dark&contrast=more&text=200&dir=rtl&motion=less`; what is absent follows the system. */
export function looksFromAddress(search: string): Looks {
  const asked = new URLSearchParams(search);
  const theme = asked.get("theme");
  const contrast = asked.get("contrast");
  const text = Number(asked.get("text"));
  return {
    theme: theme === "light" || theme === "dark" ? theme : "system",
    contrast: contrast === "more" || contrast === "normal" ? contrast : "system",
    textSizePercent: text >= 50 && text <= 400 ? text : 100,
    lessMotion: asked.get("motion") === "less",
    dir: asked.get("dir") === "rtl" ? "rtl" : undefined,
  };
}
