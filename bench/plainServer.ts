/**
 * Serves the control page: four small files, gzipped, isolated from other origins as the app is: that alone makes the
 * browser begin another process, 25 ms that are neither page's own.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";

const KINDS: Readonly<Record<string, string>> = { html: "text/html", css: "text/css", js: "text/javascript" };

export async function startPlainServer(): Promise<{ readonly port: number; readonly stop: () => void }> {
  const files = new Map(
    ["index.html", "plain.css", "plain.js", "sw.js"].map((name) => [
      name,
      gzipSync(readFileSync(new URL(`plain/${name}`, import.meta.url))),
    ]),
  );
  const server = createServer((request, response) => {
    const name = request.url === "/" ? "index.html" : (request.url ?? "").slice(1);
    const body = files.get(name);
    if (!body) return response.writeHead(404).end();
    const kind = KINDS[name.split(".").at(-1) ?? ""] ?? "text/plain";
    return response
      .writeHead(200, {
        "content-type": `${kind}; charset=utf-8`,
        "content-encoding": "gzip",
        "cache-control": "no-cache",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-resource-policy": "same-origin",
        "content-length": body.length,
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the plain server has no port");
  return { port: address.port, stop: () => server.close() };
}
