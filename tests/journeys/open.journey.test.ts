import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { welcomeWords } from "@tussock/content/words/welcome";
import { beginAtToday, button, todayStands } from "./steps.ts";
import { newPerson, startApp, type RunningApp } from "./support.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test("Ana opens the app for the first time: it draws, asks nobody else, and no policy is broken", async () => {
  const ana = await newPerson(app);
  const page = await ana.open();
  await page.locator("main h1").first().waitFor();
  expect(await page.title()).toContain("Tussock");
  expect(
    await page.evaluate(() => ({
      isolated: crossOriginIsolated,
      ownAgents: (globalThis as { originAgentCluster?: boolean }).originAgentCluster,
      secure: isSecureContext,
    })),
  ).toEqual({ isolated: true, ownAgents: true, secure: true });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("the page that is served has its one first script inline, nothing else, and the headers that keep it so", async () => {
  const answer = await fetch(app.url);
  const html = await answer.text();
  const [inline, ...more] = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/gi);
  expect(more).toEqual([]);
  const rest = html.replace(inline?.[0] ?? "", "");
  expect(rest).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)|\son\w+=|javascript:|data:/i);
  const policy = answer.headers.get("Content-Security-Policy") ?? "";
  const hash = createHash("sha256")
    .update(inline?.[1] ?? "")
    .digest("base64");
  expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain("unsafe");
});

test("whoever watches the server learns that it is up and which version it gives out", async () => {
  const health = (await (await fetch(`${app.url}/healthz`)).json()) as { ok: boolean; version: string };
  expect(health.ok).toBe(true);
  expect(health.version).toMatch(/^[0-9a-f]{16}$/);
});

test("an address that does not exist leads to Today, or to Welcome on a first visit", async () => {
  const ana = await newPerson(app);
  const first = await ana.open("/no-such/place");
  await button(first, welcomeWords.firstStep).waitFor();
  await first.close();
  await beginAtToday(ana);
  const page = await ana.open("/no-such-place");
  await todayStands(page);
  expect(new URL(page.url()).pathname).toBe("/");
  expect(ana.problems).toEqual([]);
  await ana.leave();
});

test("a script that someone slips into the page does not run", async () => {
  const ana = await newPerson(app);
  const page = await ana.open();
  const broken = await page.evaluate(() => {
    const script = document.createElement("script");
    try {
      script.textContent = "globalThis.eve = true";
      document.head.append(script);
      document.body.innerHTML = "<img src=x onerror='globalThis.eve = true'>";
    } catch (error) {
      return (error as Error).name;
    }
    return "nothing stopped it";
  });
  expect(broken).toBe("TypeError");
  expect(await page.evaluate(() => "eve" in globalThis)).toBe(false);
  await ana.leave();
});
