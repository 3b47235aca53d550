/**
 * What every journey needs: the built app behind our own server, and people with a browser of their own.
 * Whatever a person's browser complains of (an error, a policy broken, a request to anyone but us) is in `problems`.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { defaultConfig } from "../../apps/server/src/config.ts";
import { listen } from "../../apps/server/src/listen.ts";
import { chromiumFlags } from "../../scripts/chromiumFlags.ts";
import { findChromium } from "../../scripts/findChromium.ts";

export interface RunningApp {
  /** Without a slash at the end, such as "http://127.0.0.1:34567". */
  readonly url: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

export interface AppOptions {
  readonly appFolder?: string;
  /** The same port again after a stop: for the browser it stays the same place. */
  readonly port?: number;
  readonly offlineShell?: "on" | "off";
}

export async function startApp({ port = 0, ...rest }: AppOptions = {}): Promise<RunningApp> {
  const broke = (error: Error): void => console.error("the server broke:", error);
  const listening = await listen({ ...defaultConfig, ...rest, port }, broke);
  return { url: listening.address, port: listening.port, stop: listening.stop };
}

/** One Chromium for pages that need no profile of their own. */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: pathOfChromium(), args: [...chromiumFlags, ...args] });
}

export interface Person {
  readonly context: BrowserContext;
  readonly profile: string;
  readonly problems: readonly string[];
  /** A new tab at an address of the app. */
  readonly open: (path?: string) => Promise<Page>;
  /** Ends the browser as a power cut would: at once, all its processes. The profile stays. */
  readonly kill: () => void;
  /** Closes the browser and forgets the profile. */
  readonly leave: () => Promise<void>;
}

export interface PersonOptions extends BrowserContextOptions {
  /** A profile that an earlier browser left, to come back to. */
  readonly profile?: string;
  readonly args?: readonly string[];
}

/** A person with a phone of their own: a fresh browser profile, 390 points wide. */
export async function newPerson(
  app: RunningApp,
  { profile: old, args = [], ...options }: PersonOptions = {},
): Promise<Person> {
  const profile = old ?? mkdtempSync(join(tmpdir(), "tussock-person-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: pathOfChromium(),
    args: [...chromiumFlags, ...args],
    viewport: { width: 390, height: 844 },
    locale: "en-GB",
    timezoneId: "Europe/London",
    ...options,
  });
  const problems = watch(context, app.url);
  return {
    context,
    profile,
    problems,
    async open(path = "/") {
      const [blank] = context.pages();
      const page = blank?.url() === "about:blank" ? blank : await context.newPage();
      await page.goto(`${app.url}${path}`);
      return page;
    },
    kill() {
      for (const pid of processesOf(profile)) process.kill(pid, "SIGKILL");
    },
    async leave() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Collects what no journey may contain. Also useful for a context of launchBrowser(). */
export function watch(context: BrowserContext, url: string): string[] {
  const problems: string[] = [];
  const ours = new URL(url).origin;
  context.on("console", (message) => {
    if (isComplaint(message.type(), message.text())) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (thrown) => problems.push(`uncaught: ${thrown.error().stack ?? thrown.error().message}`));
  context.on("request", (request) => {
    const asked = new URL(request.url());
    if (asked.protocol !== "blob:" && asked.origin !== ours) problems.push(`asked another origin: ${asked.href}`);
  });
  return problems;
}

/** Being offline is told by the browser as an error of the network; journeys go offline on purpose. */
const EXPECTED = [
  /net::ERR_INTERNET_DISCONNECTED/,
  /net::ERR_CONNECTION_REFUSED/,
  // Budgets count what comes over the line, so they keep the offline shell out.
  /Service Worker registration blocked by Playwright/,
  // The worker's preloads are used, through the HTTP cache, where Chromium does not look (apps/web/build/writeIndexHtml.ts).
  /(vaultWorker|core)-[\w-]+\.js was preloaded using link preload but not used/,
];

function isComplaint(type: string, text: string): boolean {
  return (type === "error" || type === "warning" || type === "assert") && !EXPECTED.some((known) => known.test(text));
}

function pathOfChromium(): string {
  const path = findChromium();
  if (!path) throw new Error("journeys need Chromium: “npm test” brings it, or set CHROMIUM_PATH");
  return path;
}

/** Playwright does not tell the process of a browser with a profile; Linux does. */
function processesOf(profile: string): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && commandLine(name).includes(`--user-data-dir=${profile}`))
    .map(Number);
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return ""; // ended meanwhile
  }
}
