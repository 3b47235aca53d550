/** Every colour has one name and one place, tokens.css: that is what makes high contrast and night complete. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const HOME = "apps/web/src/styles/tokens.css";
const WRITTEN = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i;
/** A colour by its English name, as the value of something that takes colours. The system's own (Canvas …) are allowed. */
const NAMED =
  /(?:color|background|fill|stroke|border|outline|shadow|gradient)[\w-]*\s*[:(=][^;{}]*?(?<![\w-])(?:aliceblue|aqua|azure|beige|black|blue|brown|coral|crimson|cyan|fuchsia|gold|gr[ae]y|green|indigo|ivory|khaki|lavender|lime|magenta|maroon|navy|olive|orange|orchid|pink|plum|purple|red|salmon|silver|tan|teal|tomato|turquoise|violet|wheat|white|yellow|(?:dark|light|medium|deep|pale|hot)[a-z]+)(?![\w-])/i;

export function strayColours(root: string): readonly string[] {
  return globSync("apps/web/src/**/*.{css,ts,tsx}", { cwd: root })
    .filter((file) => file.replaceAll("\\", "/") !== HOME && !/\.test\.tsx?$/.test(file))
    .sort()
    .flatMap((file) => strayColoursIn(readFileSync(join(root, file), "utf8"), file));
}

export function strayColoursIn(text: string, file: string): readonly string[] {
  const lines = withoutComments(text).split("\n");
  const isStyle = file.endsWith(".css");
  return lines.flatMap((line, at) => {
    const plain = line
      .replace(/var\(--[\w-]+\)/g, "")
      .replace(/url\([^)]*\)/g, "")
      .replace(/href=\{?["'`]#[^"'`]*/g, "");
    const found = WRITTEN.exec(plain)?.[0] ?? (isStyle ? NAMED.exec(plain)?.[0] : undefined);
    return found ? [`${file}:${at + 1}: a colour outside of ${HOME}: ${found}`] : [];
  });
}

/** Comments become blank, line by line, so that the line numbers stay. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, " "));
}
