import { createHash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readBuiltApp } from "./app/builtApp.ts";
import { createServer } from "./server.ts";

const boot = "(()=>{globalThis.began=true})();";
const page = `<!doctype html><title>Tussock</title><script>${boot}</script>${" ".repeat(500)}`;
const script = `export const words = ${JSON.stringify("calm ".repeat(200))};`;
let folder: string;
let server: ReturnType<typeof createServer>;
const mistakes: Error[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tussock-server-"));
  const app = join(folder, "dist");
  mkdirSync(join(app, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.json"), `{"secret":true}`);
  writeFileSync(join(app, "version.json"), `{"version":"v1"}`);
  writeFileSync(join(app, "assets/font-abc.woff2"), Uint8Array.of(1, 2, 3));
  writeFileSync(join(app, "serviceWorkerOff.js"), "off");
  for (const [name, text] of [
    ["index.html", page],
    ["shell.html", page],
    ["assets/main-abc.js", script],
    ["serviceWorker.js", "on"],
  ] as const) {
    writeFileSync(join(app, name), text);
    writeFileSync(join(app, `${name}.br`), brotliCompressSync(text));
    writeFileSync(join(app, `${name}.gz`), gzipSync(text));
  }
  server = createServer({ app: readBuiltApp(app), offlineShell: "on", broke: (error) => mistakes.push(error) });
});
afterAll(() => rmSync(folder, { recursive: true }));

test("the page comes at every address of the app, so that a link or a reload works anywhere", async () => {
  for (const address of ["/", "/plan/new", "/log/0190-abc/edit", "/right-now?from=home"]) {
    const answer = await server.request(address);
    expect([address, answer.status, await answer.text()]).toEqual([address, 200, page]);
    expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("Cache-Control")).toBe("no-cache");
  }
});

test("a missing file is told as missing, never answered with the page", async () => {
  for (const address of ["/assets/main-old.js", "/assets/deep/er", "/favicon.ico", "/robots.txt", "/.env"]) {
    const answer = await server.request(address);
    expect([address, answer.status]).toEqual([address, 404]);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
  }
});

test("a file with a hash in its name is kept for ever, the page and the service worker are asked about each time", async () => {
  const kept = async (address: string): Promise<string | null> =>
    (await server.request(address)).headers.get("Cache-Control");
  expect(await kept("/assets/main-abc.js")).toBe("public, max-age=31536000, immutable");
  expect(await kept("/index.html")).toBe("no-cache");
  expect(await kept("/serviceWorker.js")).toBe("no-cache");
});

test("each browser gets the smallest form it can read, with the same content", async () => {
  const get = (accept: string) => server.request("/assets/main-abc.js", { headers: { "Accept-Encoding": accept } });
  const brotli = await get("gzip, deflate, br, zstd");
  expect(brotli.headers.get("Content-Encoding")).toBe("br");
  expect(brotliDecompressSync(await brotli.arrayBuffer()).toString()).toBe(script);
  const gzip = await get("gzip;q=1.0, br;q=0");
  expect(gzip.headers.get("Content-Encoding")).toBe("gzip");
  expect(gunzipSync(await gzip.arrayBuffer()).toString()).toBe(script);
  const plain = await get("identity");
  expect(plain.headers.get("Content-Encoding")).toBeNull();
  expect(await plain.text()).toBe(script);
  for (const answer of [brotli, gzip, plain]) expect(answer.headers.get("Vary")).toBe("Accept-Encoding");
});

test("a browser that already has the page is not sent it again", async () => {
  const first = await server.request("/", { headers: { "Accept-Encoding": "br" } });
  const tag = first.headers.get("ETag") ?? "";
  const again = await server.request("/", { headers: { "Accept-Encoding": "br", "If-None-Match": tag } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const other = await server.request("/", { headers: { "If-None-Match": tag } });
  expect(other.status).toBe(200);
});

test("HEAD tells what GET would, without the content", async () => {
  const head = await server.request("/", { method: "HEAD" });
  expect([head.status, head.headers.get("Content-Length"), await head.text()]).toEqual([200, String(page.length), ""]);
});

test("nothing but reading is allowed", async () => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"]) {
    const answer = await server.request("/", { method });
    expect([method, answer.status, answer.headers.get("Allow")]).toEqual([method, 405, "GET, HEAD"]);
  }
});

test("no spelling of an address leads out of the built app", async () => {
  const addresses = [
    "/../secret.json",
    "/%2e%2e/secret.json",
    "/..%2fsecret.json",
    "/assets/../../secret.json",
    "/..\\secret.json",
    "/%2e%2e%5csecret.json",
    "/assets/..%00/secret.json",
    "//secret.json",
    "/./../secret.json",
  ];
  for (const address of addresses) {
    const answer = await server.request(`http://localhost${address}`);
    expect([address, await answer.text()]).not.toEqual([address, expect.stringContaining("secret")]);
  }
});

test("an address longer than any of ours is refused", async () => {
  expect((await server.request(`/${"a".repeat(3_000)}`)).status).toBe(414);
  expect((await server.request(`/plan/${"a".repeat(1_000)}`)).status).toBe(200);
});

test("every answer, also a refusal, carries the security headers", async () => {
  const answers = [
    await server.request("/"),
    await server.request("/assets/main-abc.js"),
    await server.request("/assets/none.js"),
    await server.request("/healthz"),
    await server.request("/", { method: "POST" }),
    await server.request(`/${"a".repeat(3_000)}`),
  ];
  for (const { headers } of answers) {
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
    expect(headers.get("Cross-Origin-Embedder-Policy")).toBe("require-corp");
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
    expect(headers.get("Strict-Transport-Security")).toBe("max-age=31536000");
    expect(headers.get("Permissions-Policy")).toContain("camera=()");
  }
});

test("the script that was built into the page may run, by its hash, and no other that stands in a page", async () => {
  const policy = (await server.request("/")).headers.get("Content-Security-Policy");
  const hash = createHash("sha256").update(boot).digest("base64");
  expect(policy?.split("; ").find((part) => part.startsWith("script-src"))).toBe(`script-src 'self' 'sha256-${hash}'`);
});

test("the health page says that the server is up and which version it gives out", async () => {
  const answer = await server.request("/healthz");
  expect(await answer.json()).toEqual({ ok: true, version: "v1" });
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
});

test("a host can take the offline shell away", async () => {
  const app = readBuiltApp(join(folder, "dist"));
  const off = createServer({ app, offlineShell: "off", broke: (error) => mistakes.push(error) });
  expect(await (await off.request("/serviceWorker.js")).text()).toBe("off");
  expect(await (await server.request("/serviceWorker.js")).text()).toBe("on");
});

test("a mistake of ours is told to the host without the address that was asked for", async () => {
  const broken = createServer({
    app: {
      version: "v1",
      inlineScripts: [],
      files: {
        get: () => {
          throw new Error("the disk is on fire");
        },
      } as never,
    },
    offlineShell: "on",
    broke: (error) => mistakes.push(error),
  });
  const answer = await broken.request("/look-back/what-ana-wrote");
  expect([answer.status, await answer.text()]).toEqual([500, "Something went wrong on our side"]);
  expect(answer.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  expect(mistakes.map((error) => error.message)).toEqual(["the disk is on fire"]);
});
