import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { AppFiles } from "./appFiles.ts";
import { createShell, removeAllVersions, type Shell } from "./shell.ts";

const origin = "https://tussock.example";
const first = version("1", { "/shell.html": "page 1", "/assets/log-aaa.js": "log 1", "/icons/tussock.svg": "icon" });
const second = version("2", { "/shell.html": "page 2", "/assets/log-bbb.js": "log 2", "/icons/tussock.svg": "icon" });

test("one version is kept whole, also under the addresses of the home screen", async () => {
  const world = createWorld(first.contents);
  await world.shell(first).fill();
  expect(world.kept("tussock-app-1")).toEqual({
    "/": "page 1",
    "/assets/log-aaa.js": "log 1",
    "/icons/tussock.svg": "icon",
    "/shell.html": "page 1",
    "/log/new": "page 1",
    "/right-now": "page 1",
  });
});

test("a file that is not the one of this version makes the install fail whole, and nothing is left of it", async () => {
  const world = createWorld({ ...second.contents, "/shell.html": "page 3" });
  await expect(world.shell(second).fill()).rejects.toThrow();
  expect(world.cacheNames()).toEqual([]);
});

test("a file that is missing on the server makes the install fail whole", async () => {
  const world = createWorld({ "/shell.html": "page 1" });
  await expect(world.shell(first).fill()).rejects.toThrow("answered 404");
  expect(world.cacheNames()).toEqual([]);
});

test("while a new version waits, pages get the page and the parts of the version that controls them", async () => {
  const world = createWorld({ ...first.contents, ...second.contents });
  world.server = first.contents;
  const old = world.shell(first);
  await old.fill();
  world.server = second.contents;
  await world.shell(second).fill();
  world.server = {};
  expect(await world.navigate(old, "/plan/new")).toBe("page 1");
  expect(await world.get(old, "/assets/log-aaa.js")).toBe("log 1");
});

test("an old page finds its own parts after a new version took over, until it is closed", async () => {
  const world = createWorld(first.contents);
  await world.shell(first).fill();
  world.server = second.contents;
  const now = world.shell(second);
  await now.fill();
  world.pages = ["ana’s old tab"];
  await now.takeOver();
  await now.sweep();
  expect(await world.get(now, "/assets/log-aaa.js")).toBe("log 1");
  expect(await world.navigate(now, "/")).toBe("page 2");

  world.pages = ["ana’s new tab"];
  await now.sweep();
  expect(world.cacheNames()).toEqual(["tussock-app-2"]);
  expect(world.kept("tussock-app-2")).not.toHaveProperty("/-/before-this-version");
});

test("when no page is open, older versions go at once; what is not ours stays", async () => {
  const world = createWorld(first.contents);
  await world.shell(first).fill();
  await world.caches.open("someone else’s");
  world.server = second.contents;
  const now = world.shell(second);
  await now.fill();
  await now.takeOver();
  await now.sweep();
  expect(world.cacheNames()).toEqual(["someone else’s", "tussock-app-2"]);
});

test("a version that is still being brought is not swept away by the one before it", async () => {
  const world = createWorld(first.contents);
  await world.shell(first).fill();
  world.server = second.contents;
  const now = world.shell(second);
  await now.fill();
  await world.caches.open("tussock-app-3");
  world.newer = true;
  await now.takeOver();
  await now.sweep();
  expect(world.cacheNames()).toContain("tussock-app-3");
});

test("when the browser threw the cache away, the network answers", async () => {
  const world = createWorld(first.contents);
  const shell = world.shell(first);
  expect(await world.navigate(shell, "/look-back")).toBe("not found");
  expect(await world.get(shell, "/assets/log-aaa.js")).toBe("log 1");
});

test("what is not part of the app is left to the network", () => {
  const world = createWorld(first.contents);
  const shell = world.shell(first);
  const asked = (path: string, init?: RequestInit) => shell.answer(new Request(new URL(path, origin), init));
  expect(asked("/healthz")).toBeUndefined();
  expect(asked("/licenses.md")).toBeUndefined();
  expect(asked("/shell.html", { method: "POST" })).toBeUndefined();
  expect(asked("https://elsewhere.example/assets/log-aaa.js")).toBeUndefined();
  expect(shell.answer(navigation("/healthz"))).toBeUndefined();
  expect(shell.answer(navigation("/licenses.md"))).toBeUndefined();
});

test("the browser may answer for hashed files from any version, for the home screen’s addresses from this one alone", () => {
  const rules = createWorld({}).shell(second).routes();
  expect(rules.map(({ condition, source }) => [condition.urlPattern.pathname, source])).toEqual([
    ["/assets/*", "cache"],
    ["/", { cacheName: "tussock-app-2" }],
    ["/right-now", { cacheName: "tussock-app-2" }],
    ["/log/new", { cacheName: "tussock-app-2" }],
  ]);
});

test("it knows which files are of its own version", () => {
  const shell = createWorld({}).shell(second);
  expect([shell.holds("/assets/log-bbb.js"), shell.holds("/assets/log-aaa.js")]).toEqual([true, false]);
});

test("the way out removes every version and nothing else", async () => {
  const world = createWorld(first.contents);
  await world.shell(first).fill();
  await world.caches.open("someone else’s");
  await removeAllVersions(world.caches);
  expect(world.cacheNames()).toEqual(["someone else’s"]);
});

interface Version extends AppFiles {
  readonly contents: Readonly<Record<string, string>>;
}

function version(name: string, contents: Readonly<Record<string, string>>): Version {
  return { version: name, contents, files: Object.entries(contents).map(([path, text]) => [path, integrity(text)]) };
}

function integrity(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function navigation(path: string): Request {
  // Only a browser may make a navigation; for us it is a request that says so.
  return Object.defineProperty(new Request(new URL(path, origin)), "mode", { value: "navigate" });
}

interface World {
  server: Readonly<Record<string, string>>;
  pages: readonly string[];
  newer: boolean;
  readonly caches: CacheStorage;
  readonly shell: (files: AppFiles) => Shell;
  readonly cacheNames: () => readonly string[];
  readonly kept: (cacheName: string) => Readonly<Record<string, string>>;
  readonly navigate: (shell: Shell, path: string) => Promise<string | undefined>;
  readonly get: (shell: Shell, path: string) => Promise<string | undefined>;
}

/** A server whose files can be changed, and a browser's caches in memory. */
function createWorld(contents: Readonly<Record<string, string>>): World {
  const stored = new Map<string, Map<string, string>>();
  const pathOf = (asked: RequestInfo | URL): string =>
    new URL(asked instanceof Request ? asked.url : asked, origin).pathname;
  const respond = (text: string | undefined): Response | undefined =>
    text === undefined ? undefined : new Response(text);
  const cacheOf = (entries: Map<string, string>): Cache =>
    ({
      match: async (asked: RequestInfo | URL) => respond(entries.get(pathOf(asked))),
      put: async (asked: RequestInfo | URL, response: Response) =>
        void entries.set(pathOf(asked), await response.text()),
      delete: async (asked: RequestInfo | URL) => entries.delete(pathOf(asked)),
    }) as unknown as Cache;
  const caches = {
    async open(name: string) {
      const entries = stored.get(name) ?? new Map<string, string>();
      stored.set(name, entries);
      return cacheOf(entries);
    },
    keys: async () => [...stored.keys()],
    delete: async (name: string) => stored.delete(name),
    match: async (asked: RequestInfo | URL) =>
      respond([...stored.values()].map((entries) => entries.get(pathOf(asked))).find((text) => text !== undefined)),
  } as unknown as CacheStorage;
  const world: World = {
    server: contents,
    pages: [],
    newer: false,
    caches,
    shell: (files) =>
      createShell(files, {
        caches,
        origin,
        openPages: async () => world.pages,
        newerIsComing: () => world.newer,
        async fetch(request) {
          const text = world.server[pathOf(request)];
          if (text === undefined) return new Response("not found", { status: 404 });
          if (request.integrity && request.integrity !== integrity(text)) throw new TypeError("integrity");
          return new Response(text);
        },
      }),
    cacheNames: () => [...stored.keys()].sort(),
    kept: (name) => Object.fromEntries(stored.get(name) ?? []),
    navigate: async (shell, path) => (await shell.answer(navigation(path)))?.text(),
    get: async (shell, path) => (await shell.answer(new Request(new URL(path, origin))))?.text(),
  };
  return world;
}
