import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tussock-main-"));
  for (const page of ["index.html", "shell.html"]) writeFileSync(join(folder, page), "<!doctype html>");
  writeFileSync(join(folder, "version.json"), `{"version":"v1"}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("it prints its address and stops in peace when told to, without a word of who asked for what", async () => {
  const server = start({ PORT: "0" });
  const address = await server.address;
  expect((await fetch(`${address}/look-back/what-ana-wrote`)).status).toBe(200);
  server.process.kill("SIGTERM");
  expect(await server.ended).toBe(0);
  expect(server.printed()).toBe(`Tussock is at ${address}\nTussock has stopped.\n`);
});

test("an idle visitor does not keep it from stopping", async () => {
  const server = start({ PORT: "0" });
  const { port } = new URL(await server.address);
  const visitor = connect(Number(port), "127.0.0.1");
  visitor.on("error", () => undefined); // being cut off is what this visitor is here for
  await new Promise((resolve) => visitor.once("connect", resolve));
  const told = performance.now();
  server.process.kill("SIGINT");
  expect(await server.ended).toBe(0);
  expect(performance.now() - told).toBeLessThan(2_000);
  visitor.destroy();
});

test("headers larger than any of ours are refused before they are read whole", async () => {
  const server = start({ PORT: "0" });
  const { port } = new URL(await server.address);
  const status = await new Promise((resolve, reject) => {
    request({ port, host: "127.0.0.1", headers: { "X-Long": "a".repeat(20_000) } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on("error", reject)
      .end();
  });
  expect(status).toBe(431);
  server.process.kill("SIGTERM");
  await server.ended;
});

test("a wrong setting is told in a sentence, and nothing starts", async () => {
  const server = start({ PORT: "eighty" });
  expect(await server.ended).toBe(2);
  expect(server.printed()).toContain("PORT is “eighty”. It needs a whole number");
});

test("a port that is taken is told in a sentence", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  const server = start({ PORT: String(port) });
  expect(await server.ended).toBe(1);
  expect(server.printed()).toBe(`Something else is already at 127.0.0.1:${port}. Set PORT to another number.\n`);
  other.close();
});

function start(env: Record<string, string>): {
  readonly process: ChildProcess;
  readonly address: Promise<string>;
  readonly ended: Promise<number | null>;
  readonly printed: () => string;
} {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, APP_FOLDER: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const address = new Promise<string>((resolve) => {
    const read = (text: Buffer): void => {
      printed += text.toString();
      const found = /Tussock is at (\S+)/.exec(printed)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
  });
  return { process: child, address, ended, printed: () => printed };
}
