/** Answers for the built app: the file itself, or index.html for an address of the app's own. */
import type { Context } from "hono";
import type { BuiltApp, BuiltFile, Encoding } from "./builtApp.ts";

/** Files below /assets carry a hash of their content in their name: a year, as HTTP knows no longer time. */
const FOR_EVER = "public, max-age=31536000, immutable";
/** Kept, but asked about each time; the tag makes the question cheap. */
const ASK_FIRST = "no-cache";
const SERVICE_WORKER = "/serviceWorker.js";

export function serveApp(app: BuiltApp, offlineShell: "on" | "off"): (c: Context) => Response {
  return (c) => {
    const path = c.req.path === SERVICE_WORKER && offlineShell === "off" ? "/serviceWorkerOff.js" : c.req.path;
    const file = app.files.get(path) ?? (isPage(path) ? app.files.get("/index.html") : undefined);
    if (!file) return c.text("Not found", 404, { "Cache-Control": "no-store" });
    return answer(c, file, path.startsWith("/assets/") ? FOR_EVER : ASK_FIRST);
  };
}

function answer(c: Context, file: BuiltFile, cacheControl: string): Response {
  const encoding = bestEncoding(c.req.header("Accept-Encoding"), file);
  const tag = `"${file.tag}${encoding ? `-${encoding}` : ""}"`;
  const headers: Record<string, string> = { "Cache-Control": cacheControl, ETag: tag, Vary: "Accept-Encoding" };
  if (hasTag(c.req.header("If-None-Match"), tag)) return c.body(null, 304, headers);
  const bytes = (encoding && file.packed.get(encoding)) ?? file.plain;
  headers["Content-Type"] = file.type;
  headers["Content-Length"] = String(bytes.length);
  if (encoding) headers["Content-Encoding"] = encoding;
  return c.body(bytes, 200, headers);
}

/** The app's own addresses have no dot in their last part; a missing file must not be answered with a page. */
function isPage(path: string): boolean {
  return !path.startsWith("/assets/") && !/\.[^/]*$/.test(path);
}

function bestEncoding(accepted: string | undefined, file: BuiltFile): Encoding | undefined {
  if (!accepted) return undefined;
  const wanted = accepted
    .toLowerCase()
    .split(",")
    .map((part) => part.trim().split(/\s*;\s*q=/));
  const takes = (encoding: Encoding): boolean =>
    wanted.some(([name, weight]) => name === encoding && Number(weight ?? 1) > 0);
  return (["br", "gzip"] as const).find((encoding) => takes(encoding) && file.packed.has(encoding));
}

function hasTag(given: string | undefined, tag: string): boolean {
  return given?.split(",").some((each) => each.trim().replace(/^W\//, "") === tag) ?? false;
}
