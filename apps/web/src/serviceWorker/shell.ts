/**
 * What the service worker does, apart from its events.
 *
 * [Note: Never a mix of versions] One cache holds one version whole; every file is checked against the hash it had when
 * that version was built, so a server that changes versions in the middle of an install makes the install fail, and the
 * browser tries again later. Pages always get the shell.html of the worker that controls them. Built names carry a hash
 * of their content, so a file of any version may come from any cache: an old page finds its own parts until it reloads.
 */
import type { AppFiles } from "./appFiles.ts";

const PREFIX = "tussock-app-";
/** index.html as it is kept (build/shellPage.ts). */
const PAGE = "/shell.html";
/** Addresses that open from the home screen; kept under their own names, so that the browser can answer without us. */
const DOORS = ["/", "/right-now", "/log/new"];
/** Where a worker notes, in its own cache, what was there when it took over. */
const BEFORE_US = "/-/before-this-version";
/** Files fetched at a time while installing: the page on a slow phone keeps most of the line. */
const AT_A_TIME = 3;

export interface ShellParts {
  readonly caches: CacheStorage;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly origin: string;
  /** Ids of all pages of ours that are open. */
  readonly openPages: () => Promise<readonly string[]>;
  /** True while a newer version is being brought or waits. */
  readonly newerIsComing: () => boolean;
}

export interface Shell {
  readonly cacheName: string;
  /** Brings every file of this version, or fails whole. */
  readonly fill: () => Promise<void>;
  /** Undefined: not ours to answer. */
  readonly answer: (request: Request) => Promise<Response> | undefined;
  /** Notes what was here before; call once, on taking over. */
  readonly takeOver: () => Promise<void>;
  /** Removes older versions once no page of theirs is open. */
  readonly sweep: () => Promise<void>;
  readonly routes: () => readonly RouterRule[];
  /** Whether a file is one of this version. */
  readonly holds: (path: string) => boolean;
}

/** The part of the static routing API we use: https://w3c.github.io/ServiceWorker/#service-worker-static-router */
export interface RouterRule {
  readonly condition: { readonly urlPattern: { readonly pathname: string }; readonly requestMethod: string };
  readonly source: "cache" | { readonly cacheName: string };
}

export function createShell({ version, files }: AppFiles, parts: ShellParts): Shell {
  const cacheName = `${PREFIX}${version}`;
  const names = new Set(files.map(([path]) => path));
  const { caches } = parts;

  async function fill(): Promise<void> {
    const cache = await caches.open(cacheName);
    try {
      const waiting = [...files];
      await Promise.all(Array.from({ length: AT_A_TIME }, bringNext));
      async function bringNext(): Promise<void> {
        for (let file = waiting.shift(); file; file = waiting.shift()) await bring(cache, file[0], file[1]);
      }
      const page = await cache.match(PAGE);
      if (!page) throw new Error("a version without its page");
      for (const door of DOORS) await cache.put(door, page.clone());
    } catch (error) {
      await caches.delete(cacheName);
      throw error;
    }
  }

  async function bring(cache: Cache, path: string, integrity: string): Promise<void> {
    // What carries a hash never changes and may come from the browser's cache; the few other files are asked for anew.
    const how = path.startsWith("/assets/") ? "default" : "no-cache";
    const response = await parts.fetch(
      new Request(new URL(path, parts.origin), { integrity, cache: how, priority: "low" }),
    );
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    await cache.put(path, response);
  }

  function answer(request: Request): Promise<Response> | undefined {
    const { origin, pathname } = new URL(request.url);
    if (origin !== parts.origin || request.method !== "GET") return undefined;
    if (request.mode === "navigate") return isPage(pathname) ? own(PAGE, request) : undefined;
    if (names.has(pathname)) return own(pathname, request);
    return pathname.startsWith("/assets/") ? anyVersion(pathname, request) : undefined;
  }

  async function own(path: string, request: Request): Promise<Response> {
    const found = await (await caches.open(cacheName)).match(path);
    return found ?? anyVersion(path, request);
  }
  async function anyVersion(path: string, request: Request): Promise<Response> {
    const found = path.startsWith("/assets/") ? await caches.match(path) : undefined;
    return found ?? parts.fetch(request);
  }

  async function takeOver(): Promise<void> {
    // A newer version may be filling its cache right now: then nothing is noted, and that version clears up after us.
    const older = parts.newerIsComing()
      ? []
      : (await caches.keys()).filter((name) => isOurs(name) && name !== cacheName);
    const note: Note = { older, pages: await parts.openPages() };
    await (await caches.open(cacheName)).put(BEFORE_US, Response.json(note));
  }

  async function sweep(): Promise<void> {
    const cache = await caches.open(cacheName);
    const note = (await (await cache.match(BEFORE_US))?.json()) as Note | undefined;
    if (!note || note.older.length === 0) return;
    const open = new Set(await parts.openPages());
    if (note.pages.some((page) => open.has(page))) return;
    for (const name of note.older) await caches.delete(name);
    await cache.delete(BEFORE_US);
  }

  function routes(): readonly RouterRule[] {
    const rule = (pathname: string, source: RouterRule["source"]): RouterRule => ({
      condition: { urlPattern: { pathname }, requestMethod: "get" },
      source,
    });
    return [rule("/assets/*", "cache"), ...DOORS.map((door) => rule(door, { cacheName }))];
  }

  return { cacheName, fill, answer, takeOver, sweep, routes, holds: (path) => names.has(path) };
}

interface Note {
  readonly older: readonly string[];
  readonly pages: readonly string[];
}

/** Removes every version; records and settings are not in these caches. */
export async function removeAllVersions(caches: CacheStorage): Promise<void> {
  for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name);
}

function isOurs(cacheName: string): boolean {
  return cacheName.startsWith(PREFIX);
}

/** The app's own addresses have no dot in their last part; /licenses.md and /healthz are the server's to answer. */
function isPage(pathname: string): boolean {
  return !/\.[^/]*$/.test(pathname) && pathname !== "/healthz";
}
