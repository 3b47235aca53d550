/** The parts that notes really lie in keep what the vault relies on: its contracts, run in a worker of a real Chromium. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { indexCipherContract, indexContract, journalContract, type ContractTools } from "@tussock/vault/contract";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../journeys/support.ts";
import { APPENDS, entryAt, type Kept, type Part, type Work } from "./platformWork.ts";

const folder = mkdtempSync(join(tmpdir(), "tussock-contract-"));
let server: Server;
let browser: Browser;
let context: BrowserContext;
let url: string;

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      outDir: folder,
      target: "es2023",
      rolldownOptions: {
        input: fileURLToPath(new URL("platformWorker.ts", import.meta.url)),
        output: { entryFileNames: "worker.js" },
      },
    },
  });
  const worker = readFileSync(join(folder, "worker.js"));
  server = createServer((request, response) => {
    const asksWorker = request.url === "/worker.js";
    response.writeHead(200, { "content-type": asksWorker ? "text/javascript" : "text/html" });
    response.end(asksWorker ? worker : "<!doctype html><title>Contract</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launchBrowser();
  context = await browser.newContext();
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const never = (): never => {
  throw new Error("only the names are asked for here");
};
const cipher = { seal: never, open: never };
const contracts: readonly (readonly [title: string, part: Part, names: readonly string[]])[] = [
  ["the journal in the private file system", "opfs", namesIn((tools) => journalContract(tools, never))],
  ["the journal in IndexedDB", "idb", namesIn((tools) => journalContract(tools, never))],
  ["the index in IndexedDB, also as another tab sees it", "index", namesIn((tools) => indexContract(tools, never))],
  ["the browser’s own cipher", "indexCipher", namesIn((tools) => indexCipherContract(tools, cipher))],
];

describe.for(contracts)("%s", ([, part, names]) => {
  let kept: readonly Kept[];
  beforeAll(async () => {
    kept = await inTab<readonly Kept[]>({ is: "contract", part });
  });

  test("has been asked for all of it", () => {
    expect(kept.map(({ name }) => name)).toEqual(names);
    expect(names.length).toBeGreaterThan(2);
  });
  test.for(names)("%s", (name) => {
    expect(kept.find((each) => each.name === name)).toEqual({ name, trouble: undefined });
  });
});

test.for(["opfs", "idb"] as const)("two tabs that write to one journal (%s) at once lose nothing", async (part) => {
  await Promise.all([1, 2].map((mark) => inTab({ is: "append", part, mark })));
  const bytes = await inTab<readonly number[]>({ is: "read", part });
  expect(bytes).toHaveLength(2 * APPENDS * 4);
  const marks = new Map<number, number>();
  for (let place = 0; place < bytes.length; place += 4) {
    const mark = bytes[place] ?? 0;
    expect(bytes.slice(place, place + 4)).toEqual(entryAt(place, mark));
    marks.set(mark, (marks.get(mark) ?? 0) + 1);
  }
  expect(Object.fromEntries(marks)).toEqual({ 1: APPENDS, 2: APPENDS });
});

test("planted: a journal that cuts nothing off does not keep the contract", async () => {
  const kept = await inTab<readonly Kept[]>({ is: "contract", part: "uncut" });
  expect(kept.filter(({ trouble }) => trouble).map(({ name }) => name)).toEqual([
    "what is cut off stays off",
    "cutting and appending can be one step",
  ]);
});

function namesIn(contract: (tools: ContractTools) => void): readonly string[] {
  const names: string[] = [];
  contract({ test: (name) => names.push(name), equal: never, rejection: never });
  return names;
}

/** A tab of its own, with a worker that does one piece of work. */
async function inTab<Answer>(work: Work): Promise<Answer> {
  const page: Page = await context.newPage();
  await page.goto(url);
  const answer = await page.evaluate(
    (name) =>
      new Promise<unknown>((resolve, reject) => {
        const worker = new Worker("/worker.js", { type: "module", name });
        worker.addEventListener("message", (event) => resolve(event.data));
        worker.addEventListener("error", (event) => reject(new Error(event.message)));
      }),
    JSON.stringify(work),
  );
  await page.close();
  return answer as Answer;
}
