/**
 * Serves the control pages, gzipped, isolated from other origins as the app is: that alone makes the browser begin another
 * process, 25 ms that are neither page's own. "/" is bare; "/screen" is Today's own first frame as markup.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";
import type { ScreenByHand } from "./screenByHand.ts";

export interface PlainServer {
  readonly port: number;
  /** What "/screen" is from now on; a browser that has been here before keeps what was. */
  readonly show: (screen: ScreenByHand) => void;
  readonly stop: () => void;
}
interface File {
  readonly type: string;
  readonly body: Uint8Array;
  readonly zipped: boolean;
}
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".woff2": "font/woff2",
};

export async function startPlainServer(): Promise<PlainServer> {
  let files = filesOf();
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? "");
    if (!file) return response.writeHead(404).end();
    return response
      .writeHead(200, {
        "content-type": file.type,
        ...(file.zipped && { "content-encoding": "gzip" }),
        "cache-control": "no-cache",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-resource-policy": "same-origin",
        "content-length": file.body.length,
      })
      .end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the plain server has no port");
  return {
    port: address.port,
    show: (screen) => void (files = filesOf(screen)),
    stop: () => server.close(),
  };
}

function filesOf(screen?: ScreenByHand): ReadonlyMap<string, File> {
  const page = read("index.html");
  const files = new Map<string, File>([
    ["/", toFile(".html", page)],
    ["/plain.css", toFile(".css", read("plain.css"))],
    ["/plain.js", toFile(".js", read("plain.js"))],
  ]);
  if (screen) {
    files.set("/screen", toFile(".html", screenPage(screen)));
    for (const [path, body] of screen.files) files.set(path, toFile(extname(path), body));
  }
  const kept = `const FILES = ${JSON.stringify([...files.keys()])};\n`;
  return files.set("/sw.js", toFile(".js", kept + read("sw.js")));
}

function screenPage({ root, markup, files }: ScreenByHand): string {
  const paths = [...files.keys()];
  const styles = paths.filter((path) => path.endsWith(".css"));
  const fonts = paths.filter((path) => path.endsWith(".woff2"));
  return `<!doctype html>
${root}
  <head>
    <meta charset="utf-8">
    <title>Plain</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    ${styles.map((path) => `<link rel="stylesheet" href="${path}">`).join("\n    ")}
    ${fonts.map((path) => `<link rel="preload" as="font" crossorigin href="${path}">`).join("\n    ")}
    <script type="module" src="/plain.js"></script>
  </head>
  <body><template id="screen">${markup}</template><div id="app"></div></body>
</html>`;
}

function toFile(extension: string, body: string | Uint8Array): File {
  const zipped = extension !== ".woff2";
  const type = TYPES[extension] ?? "text/html; charset=utf-8";
  return { type, zipped, body: zipped ? gzipSync(body) : Buffer.from(body) };
}

function read(name: string): string {
  return readFileSync(new URL(`plain/${name}`, import.meta.url), "utf8");
}
