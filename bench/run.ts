/**
 * `npm run bench`: how fast Tussock opens and saves, beside a plain page written by hand on the same number of rows, and
 * opens beside the same screen by hand, in the same run, turn about. Machines are noisy: read the ratios. One line each run
 * goes to bench/history.jsonl.
 * LIFE="10 years", WHERE="warm" and TURNS=3 choose.
 */
import { appendFileSync } from "node:fs";
import { ensureTemporalForBench } from "./temporal.ts";
import { buildIfStale } from "../scripts/buildIfStale.ts";
import { startApp } from "../tests/journeys/support.ts";
import { fillApp, fillPlain, lives, type Life } from "./lives.ts";
import { forget, memoryOnce, openOnce, saveOnce, withBrowser, type How, type Opening, type Saving } from "./opening.ts";
import { startPlainServer } from "./plainServer.ts";
import { screenByHand } from "./screenByHand.ts";
import { SLOW, startSlowLine } from "./slowLine.ts";

await ensureTemporalForBench();
const turns = Number(process.env["TURNS"] ?? 7);
const chosen = lives.filter(({ name }) => !process.env["LIFE"] || name === process.env["LIFE"]);
await buildIfStale(console.log);
const app = await startApp();
const plain = await startPlainServer();
const appLine = await startSlowLine(app.port);
const plainLine = await startSlowLine(plain.port);
const appUrl = `http://127.0.0.1:${appLine.port}/`;
const plainUrl = `http://127.0.0.1:${plainLine.port}/`;
const screenUrl = `${plainUrl}screen`;
const phones: readonly (How & { readonly where: string; readonly slowLine?: true })[] = [
  { where: "this machine, cold", cold: true },
  { where: "this machine, warm" },
  { where: "4 × slower CPU, warm", cpuTimes: 4 },
  { where: "its workers slower too", cpuTimes: 4, slowWorkers: true },
  { where: "slow phone, cold", cpuTimes: 4, cold: true, slowLine: true },
  { where: "slow phone, warm", cpuTimes: 4, slowLine: true },
];
const results: Record<string, unknown>[] = [];

console.log(
  `${turns} turns each, median. Slow phone: 4 times slower CPU, ${(SLOW.downBytesPerSecond * 8) / 1e6} Mbit/s down, ${SLOW.roundTripMs} ms there and back.\n`,
);
for (const life of chosen) await benchLife(life);
appendFileSync(
  new URL("history.jsonl", import.meta.url),
  `${JSON.stringify({ at: new Date().toISOString().slice(0, 10), turns, results })}\n`,
);
await Promise.all([appLine.stop(), plainLine.stop(), app.stop()]);
plain.stop();

async function benchLife(life: Life): Promise<void> {
  console.log(`${life.name} (${life.records.toLocaleString("en")} records)`);
  const profile = await fillApp(life, appUrl.slice(0, -1));
  plain.show(await screenByHand(profile, appUrl));
  const plainProfile = await fillPlain(life, plainUrl);
  try {
    for (const { where, slowLine = false, ...how } of phones) {
      if (!where.includes(process.env["WHERE"] ?? "")) continue;
      await openings(life, where, slowLine, how, profile, plainProfile);
      if (!how.cold && !slowLine && !how.slowWorkers) await savings(life, where, how, profile, plainProfile);
    }
    await memory(life, profile, plainProfile);
  } finally {
    forget(profile);
    forget(plainProfile);
  }
  console.log("");
}

async function openings(
  life: Life,
  where: string,
  slowLine: boolean,
  how: How,
  profile: string,
  plainProfile: string,
): Promise<void> {
  const ours: Opening[] = [];
  const theirs: Opening[] = [];
  const byHand: Opening[] = [];
  let bytes = 0;
  if (!how.cold) {
    // A cold opening before this one took the shell away: fill it again, at full speed.
    await fillShell(profile, appUrl);
    await fillShell(plainProfile, plainUrl);
    await fillShell(plainProfile, screenUrl);
  }
  appLine.slow(slowLine);
  plainLine.slow(slowLine);
  for (let turn = 0; turn < turns; turn++) {
    appLine.sentDown();
    ours.push(await openOnce(profile, appUrl, { ...how, ours: true }));
    bytes = appLine.sentDown();
    theirs.push(await openOnce(plainProfile, plainUrl, how));
    byHand.push(await openOnce(plainProfile, screenUrl, how));
  }
  appLine.slow(false);
  plainLine.slow(false);
  const row = {
    usableMs: median(ours.map(({ usableMs }) => usableMs)),
    plainMs: median(theirs.map(({ usableMs }) => usableMs)),
    sameScreenMs: median(byHand.map(({ usableMs }) => usableMs)),
    fromReadyMs: median(ours.map(({ fromReadyMs = Number.NaN }) => fromReadyMs)),
    wholeMs: median(ours.map(({ wholeMs = Number.NaN }) => wholeMs)),
    ...(how.cold && { kBFromServer: Math.round(bytes / 1000) }),
  };
  const ratio = row.usableMs / row.plainMs;
  const sameScreenRatio = row.usableMs / row.sameScreenMs;
  const ratios = { ratio: round(ratio), sameScreenRatio: round(sameScreenRatio) };
  results.push({ life: life.name, what: "open", where, ...ratios, ...row });
  console.log(
    `  open, ${where.padEnd(22)} ${ms(row.usableMs)} (plain ${ms(row.plainMs)}, ratio ${ratio.toFixed(2)};` +
      ` same screen ${ms(row.sameScreenMs)}, ratio ${sameScreenRatio.toFixed(2)})` +
      `  from scripts ready: Today ${ms(row.fromReadyMs)}, all records ${ms(row.wholeMs)}` +
      (how.cold ? `; sent ${Math.round(bytes / 1000)} kB` : ""),
  );
}

async function memory(life: Life, profile: string, plainProfile: string): Promise<void> {
  const row = { memoryMb: await memoryOnce(profile, appUrl), plainMb: await memoryOnce(plainProfile, plainUrl) };
  results.push({ life: life.name, what: "memory", ...row });
  console.log(`  memory of the page and its worker ${row.memoryMb.toFixed(0)} MB (plain ${row.plainMb.toFixed(0)} MB)`);
}

/** Two visits of a few seconds: in the second the browser keeps the compiled scripts, which it does not for a page that is gone at once. */
async function fillShell(profile: string, url: string): Promise<void> {
  for (let visit = 0; visit < 2; visit++)
    await withBrowser(profile, {}, async (page) => {
      await page.goto(url);
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.waitForTimeout(5_000);
    });
}

async function savings(life: Life, where: string, how: How, profile: string, plainProfile: string): Promise<void> {
  const ours: Saving[] = [];
  const theirs: Saving[] = [];
  for (let turn = 0; turn < turns; turn++) {
    ours.push(
      await saveOnce(profile, appUrl, {
        ...how,
        tap: "input[type=radio][value=yes]",
        saved: "#main .note--moss",
        async form(page) {
          await page.getByRole("link", { name: /I did something/ }).click();
          // A step planned for today is already named.
          const what = page.getByLabel("What did you do?");
          await what.or(page.locator(".log-what")).first().waitFor();
          if (await what.isVisible()) await what.fill("Wash two cups");
        },
        // Else the next opening would offer to go on with this one.
        async leave(page) {
          await page.getByRole("button", { name: /^(Done|Save)$/ }).click();
          await page.waitForURL(appUrl);
        },
      }),
    );
    theirs.push(
      await saveOnce(plainProfile, plainUrl, {
        ...how,
        tap: "#save",
        saved: "#saved",
        async form(page) {
          await page.getByRole("link", { name: /I did something/ }).click();
          await page.locator("#what").fill("Wash two cups");
        },
      }),
    );
  }
  const row = {
    tapToPaintMs: median(ours.map(({ tapToPaintMs }) => tapToPaintMs)),
    plainPaintMs: median(theirs.map(({ tapToPaintMs }) => tapToPaintMs)),
    tapToSavedMs: median(ours.map(({ tapToSavedMs }) => tapToSavedMs)),
    plainSavedMs: median(theirs.map(({ tapToSavedMs }) => tapToSavedMs)),
    durableMs: median(ours.map(({ durableMs = Number.NaN }) => durableMs)),
  };
  results.push({ life: life.name, what: "save", where, ratio: round(row.tapToPaintMs / row.plainPaintMs), ...row });
  console.log(
    `  save, ${where.padEnd(22)} next frame ${ms(row.tapToPaintMs)} (plain ${ms(row.plainPaintMs)}, ratio ${(row.tapToPaintMs / row.plainPaintMs).toFixed(2)})` +
      `  on disk ${ms(row.durableMs)}; said on screen ${ms(row.tapToSavedMs)} (plain ${ms(row.plainSavedMs)})`,
  );
}

function median(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
function ms(value: number): string {
  return Number.isNaN(value) ? "   – ms" : `${value.toFixed(value < 10 ? 1 : 0).padStart(4)} ms`;
}
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
