/** Says why a file may not import something; undefined when it may. */
import { posix } from "node:path";
import { boundaries, galleryTools, roomsOf, testTools, type Boundary } from "./boundaries.ts";

export function broken(file: string, specifier: string): string | undefined {
  const boundary = boundaryOf(file);
  if (!boundary) return undefined;
  const wanted = whatIsMeant(file, specifier.split("?")[0] ?? "");
  if (isBelow(wanted, boundary.folder))
    return room(file) === room(wanted) ? undefined : "a screen does not look into another";
  return [...boundary.mayImport, ...toolsFor(file)].some((allowed) => covers(allowed, wanted))
    ? undefined
    : boundary.because;
}

function boundaryOf(file: string): Boundary | undefined {
  return boundaries.filter(({ folder }) => isBelow(file, folder)).sort((a, b) => b.folder.length - a.folder.length)[0];
}

function toolsFor(file: string): readonly string[] {
  if (/\.test\.tsx?$|\/testing\//.test(file)) return [...testTools, ...galleryTools];
  return /\.gallery\.tsx?$/.test(file) ? galleryTools : [];
}

/** A file of ours by its path, a package of ours by its folder, anything else by its own name. */
function whatIsMeant(file: string, specifier: string): string {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(file), specifier);
  if (specifier.startsWith("#")) return `apps/web/src/${specifier.slice(1)}`;
  if (specifier.startsWith("@tussock/")) return `packages/${specifier.slice("@tussock/".length)}`;
  return specifier;
}

function covers(allowed: string, wanted: string): boolean {
  if (allowed.endsWith("*")) return wanted.startsWith(allowed.slice(0, -1));
  // A package of ours has one door: its name, not a path into it. The folder itself stands for @tussock/….
  if (allowed.startsWith("packages/"))
    return wanted === allowed || (wanted.startsWith(`${allowed}/`) && !wanted.startsWith(`${allowed}/src/`));
  return wanted === allowed || (allowed.startsWith("apps/") && isBelow(wanted, allowed));
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}

/** The screen folder a file belongs to; the same for all files outside of screens. */
function room(path: string): string {
  return isBelow(path, roomsOf) ? (path.slice(roomsOf.length + 1).split("/")[0] ?? "") : "";
}
