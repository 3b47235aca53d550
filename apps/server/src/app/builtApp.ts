/**
 * The built app, whole in memory: a few files, read once. An address is looked up in a map and never becomes a path,
 * so there is no way from a request to the disk.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";

export type Encoding = "br" | "gzip";

export interface BuiltFile {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly packed: ReadonlyMap<Encoding, Uint8Array<ArrayBuffer>>;
  /** A hash of the content; a browser that has it is not sent it again. */
  readonly tag: string;
}
export interface BuiltApp {
  readonly version: string;
  /** The hash of each script that stands in the page itself, as a Content-Security-Policy names it. */
  readonly inlineScripts: readonly string[];
  /** By address, such as "/assets/main-abc.js". */
  readonly files: ReadonlyMap<string, BuiltFile>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".icc": "application/vnd.iccprofile",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};
const PACKED: readonly (readonly [ending: string, encoding: Encoding])[] = [
  [".br", "br"],
  [".gz", "gzip"],
];

export function readBuiltApp(folder: string): BuiltApp {
  const files = new Map<string, BuiltFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const type = TYPES[extname(path)];
    if (entry.isFile() && type) files.set(`/${relative(folder, path).split(sep).join("/")}`, readBuiltFile(path, type));
  }
  const page = files.get("/index.html");
  if (!page || !files.has("/shell.html")) throw new Error(`no built app in ${folder}: run “npm run build” first`);
  const { version } = JSON.parse(readFileSync(join(folder, "version.json"), "utf8")) as { readonly version: string };
  return { version, inlineScripts: inlineScriptsOf(Buffer.from(page.plain).toString("utf8")), files };
}

function inlineScriptsOf(html: string): readonly string[] {
  return [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(
    ([, code = ""]) => `sha256-${createHash("sha256").update(code).digest("base64")}`,
  );
}

function readBuiltFile(path: string, type: string): BuiltFile {
  const plain = new Uint8Array(readFileSync(path));
  const packed = new Map<Encoding, Uint8Array<ArrayBuffer>>();
  for (const [ending, encoding] of PACKED) {
    const bytes = readIfThere(`${path}${ending}`);
    if (bytes && bytes.length < plain.length) packed.set(encoding, bytes);
  }
  return { type, plain, packed, tag: createHash("sha256").update(plain).digest("base64url").slice(0, 22) };
}

function readIfThere(path: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined; // pictures and fonts have no packed twin
    throw error;
  }
}
