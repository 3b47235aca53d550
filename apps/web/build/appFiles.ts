/** Which built files one version of the app is made of, and the name that follows from their bytes. */
import { createHash } from "node:crypto";
import type { AppFiles } from "../src/serviceWorker/appFiles.ts";

export interface BuiltFile {
  /** Path below the built folder, such as "assets/main-abc.js". */
  readonly path: string;
  readonly bytes: Uint8Array;
}
/** A built script as the bundler describes it. */
export interface BuiltScript {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly styles: readonly string[];
}

/** Kept for offline use: all files but the gallery's and those that only a host, an installer or a lawyer opens. */
export function appFiles(files: readonly BuiltFile[], scripts: readonly BuiltScript[]): AppFiles {
  const gallery = onlyForGallery(scripts);
  const kept = files
    .filter(({ path }) => !gallery.has(path) && !notForPages(path))
    .map(({ path, bytes }) => [`/${path}`, integrity(bytes)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const version = createHash("sha256").update(JSON.stringify(kept)).digest("hex").slice(0, 16);
  return { version, files: kept };
}

/** Scripts and styles that nothing but the gallery's lazy door leads to. */
function onlyForGallery(scripts: readonly BuiltScript[]): ReadonlySet<string> {
  const byName = new Map(scripts.map((script) => [script.fileName, script]));
  const needed = new Set<string>();
  const visit = (fileName: string): void => {
    const script = byName.get(fileName);
    if (!script || needed.has(fileName)) return;
    needed.add(fileName);
    for (const next of script.imports) visit(next);
    for (const next of script.dynamicImports) if (!isGalleryDoor(byName.get(next))) visit(next);
  };
  for (const script of scripts) if (script.isEntry) visit(script.fileName);
  const neededStyles = new Set(scripts.filter(({ fileName }) => needed.has(fileName)).flatMap(({ styles }) => styles));
  const unneeded = scripts.filter(({ fileName }) => !needed.has(fileName));
  return new Set([
    ...unneeded.map(({ fileName }) => fileName),
    ...unneeded.flatMap(({ styles }) => styles).filter((style) => !neededStyles.has(style)),
  ]);
}

function isGalleryDoor(script: BuiltScript | undefined): boolean {
  return script?.facadeModuleId?.includes("/src/gallery/") ?? false;
}

/** The only bitmap that pages ask for; the others are for installers. */
const TAB_ICON = "icons/tussock-48.png";

function notForPages(path: string): boolean {
  if (path === TAB_ICON) return false;
  return (
    /\.(br|gz|map|md|png)$/.test(path) ||
    ["index.html", "version.json"].includes(path) ||
    path.startsWith("serviceWorker")
  );
}

function integrity(bytes: Uint8Array): string {
  return `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
}
