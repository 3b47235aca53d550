/**
 * Takes the icons we use out of the Phosphor set (MIT) and writes each as one small module, so that a chunk carries
 * only the icons its screens import. To use another icon: add its Phosphor name below and run `node scripts/drawIcons.ts`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/** Regular is the voice of the set; fill marks the current place and the help hand; bold is for plus, minus and carets. */
export const iconsInUse = {
  regular: [
    "arrow-clockwise",
    "arrow-counter-clockwise",
    "arrow-left",
    "arrow-right",
    "arrow-square-in",
    "arrow-square-out",
    "arrows-clockwise",
    "barricade",
    "bell-simple",
    "binoculars",
    "book-open",
    "briefcase",
    "calendar-blank",
    "calendar-check",
    "calendar-plus",
    "caret-down",
    "chat-teardrop",
    "chat-text",
    "check",
    "check-circle",
    "circle-dashed",
    "clipboard-text",
    "clock",
    "clock-counter-clockwise",
    "cloud-slash",
    "cloud-sun",
    "coffee",
    "compass",
    "copy",
    "device-mobile",
    "dots-three",
    "door-open",
    "download-simple",
    "export",
    "eye",
    "eye-closed",
    "eye-slash",
    "file",
    "file-csv",
    "file-lock",
    "file-text",
    "fingerprint",
    "flag",
    "floppy-disk",
    "flower-tulip",
    "folder-open",
    "footprints",
    "funnel",
    "gear-six",
    "globe",
    "globe-hemisphere-west",
    "graduation-cap",
    "hand-heart",
    "hand-palm",
    "hard-drives",
    "heart",
    "hourglass-medium",
    "house",
    "house-line",
    "info",
    "key",
    "leaf",
    "lifebuoy",
    "lightbulb",
    "list-bullets",
    "lock-key",
    "lock-open",
    "lock-simple",
    "lock-simple-open",
    "magnifying-glass",
    "map-pin",
    "minus",
    "moon",
    "note",
    "note-pencil",
    "notebook",
    "paint-brush",
    "palette",
    "path",
    "pause",
    "pencil-simple",
    "person-simple-walk",
    "phone",
    "phone-call",
    "plant",
    "play",
    "plus",
    "plus-circle",
    "plus-square",
    "printer",
    "prohibit",
    "push-pin",
    "question",
    "seal-check",
    "share",
    "share-network",
    "shield-check",
    "signpost",
    "sliders-horizontal",
    "sparkle",
    "spinner-gap",
    "squares-four",
    "stack",
    "star",
    "steps",
    "stop",
    "sun",
    "sun-horizon",
    "text-aa",
    "timer",
    "trash",
    "tree",
    "upload-simple",
    "user",
    "user-check",
    "user-circle",
    "user-circle-minus",
    "users",
    "users-three",
    "warning",
    "warning-circle",
    "waves",
    "wifi-slash",
    "wind",
    "x",
    "x-circle",
  ],
  fill: [
    "binoculars",
    "book-open",
    "check-circle",
    "circle",
    "hand-heart",
    "info",
    "path",
    "pause",
    "play",
    "stop",
    "sun-horizon",
    "user-circle",
    "warning-circle",
  ],
  bold: [
    "arrow-left",
    "arrow-right",
    "caret-down",
    "caret-left",
    "caret-right",
    "caret-up",
    "check",
    "minus",
    "plus",
    "x",
  ],
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
