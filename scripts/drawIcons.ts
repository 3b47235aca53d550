/**
 * Takes the icons we use out of the Phosphor set (MIT) and writes each as one small module, so that a chunk carries
 * only the icons its screens import. To use another icon: add its Phosphor name below and run `node scripts/drawIcons.ts`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/** Regular is the voice of the set; fill marks the current place and the help hand; bold is for plus, minus and carets. */
const iconsInUse = {
  regular: [
    "arrow-clockwise",
    "arrow-down",
    "arrow-left",
    "arrow-right",
    "arrow-square-in",
    "arrow-square-out",
    "arrow-up",
    "arrows-clockwise",
    "bell-simple",
    "binoculars",
    "book-open",
    "briefcase",
    "calendar-blank",
    "calendar-check",
    "chat-teardrop",
    "check",
    "check-circle",
    "cloud-slash",
    "cloud-sun",
    "door-open",
    "export",
    "eye",
    "eye-slash",
    "file-lock",
    "fingerprint",
    "folder-open",
    "footprints",
    "graduation-cap",
    "hand-heart",
    "house-line",
    "info",
    "key",
    "lock-key",
    "lock-simple",
    "lock-simple-open",
    "note-pencil",
    "palette",
    "path",
    "pencil-simple",
    "phone-call",
    "plant",
    "plus",
    "plus-square",
    "printer",
    "push-pin",
    "question",
    "seal-check",
    "shield-check",
    "star",
    "steps",
    "sun-horizon",
    "text-aa",
    "trash",
    "user-check",
    "user-circle",
    "user-circle-minus",
    "users",
    "warning",
    "warning-circle",
    "waves",
    "x",
  ],
  fill: [
    "binoculars",
    "book-open",
    "check-circle",
    "hand-heart",
    "path",
    "pause",
    "play",
    "push-pin",
    "star",
    "sun-horizon",
    "warning-circle",
  ],
  bold: ["caret-down", "caret-left", "caret-right", "check", "minus", "plus"],
} as const;

const drawn = new URL("../apps/web/src/ui/icon/drawn/", import.meta.url);
const index = new URL("../apps/web/src/ui/icon/icons.ts", import.meta.url);

/** Every file this script gives: its address and its text. */
export function iconFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const doors: string[] = [];
  for (const [weight, names] of Object.entries(iconsInUse)) {
    for (const name of names) {
      const file = weight === "regular" ? name : `${name}-${weight}`;
      const constant = `${camel(file)}Icon`;
      files.set(new URL(`${file}.ts`, drawn).pathname, iconModule(constant, pathOf(weight, file)));
      doors.push(`export { ${constant} } from "./drawn/${file}.ts";`);
    }
  }
  files.set(
    index.pathname,
    `/** Every icon in use; written by scripts/drawIcons.ts. Icons: Phosphor, MIT licence. */\n${doors.toSorted().join("\n")}\n`,
  );
  return files;
}

export function pathsDrawn(): readonly string[] {
  return readdirSync(drawn).map((name) => new URL(name, drawn).pathname);
}

function iconModule(constant: string, path: string): string {
  return `import type { IconDrawing } from "../IconDrawing.ts";\n\nexport const ${constant}: IconDrawing = {\n  d: "${path}",\n};\n`;
}

function pathOf(weight: string, file: string): string {
  const svg = readFileSync(
    new URL(`../node_modules/@phosphor-icons/core/assets/${weight}/${file}.svg`, import.meta.url),
    "utf8",
  );
  const path = /^<svg[^>]*viewBox="0 0 256 256"[^>]*><path d="([^"]+)"\/><\/svg>$/.exec(svg.trim())?.[1];
  if (!path) throw new Error(`${file}.svg is not one path on a 256 grid; choose another icon or teach this script`);
  return path;
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

if (import.meta.main) {
  rmSync(drawn, { recursive: true, force: true });
  mkdirSync(drawn, { recursive: true });
  for (const [address, text] of iconFiles()) writeFileSync(address, text);
}
