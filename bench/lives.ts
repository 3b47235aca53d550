/** Browser profiles that already carry a life: 0, 1,000 or 25,000 records, in the app and on the plain page. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SampleSize } from "@tussock/domain/sample";
import { lifeCopy } from "./lifeCopy.ts";
import { withBrowser } from "./opening.ts";

export interface Life {
  readonly name: string;
  readonly records: number;
  readonly size: SampleSize | undefined;
}
export const lives: readonly Life[] = [
  { name: "first day", records: 0, size: undefined },
  { name: "1 year", records: 1_000, size: "year" },
  { name: "10 years", records: 25_000, size: "tenYears" },
];
const PASSPHRASE = "four words that hold";

/** By the way a person would take: bring back a copy. */
export async function fillApp(life: Life, url: string): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), "tussock-bench-"));
  await withBrowser(profile, {}, async (page) => {
    if (!life.size) {
      await page.goto(url);
      await page.getByRole("button", { name: "Find my first step" }).click();
      await page.getByText("Go to Today").click();
    } else {
      const copy = await lifeCopy(life.size, PASSPHRASE);
      await page.goto(`${url}/you/restore`);
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("button", { name: /choose the file/i }).click(),
      ]);
      await chooser.setFiles({ name: "life.age", mimeType: "application/octet-stream", buffer: Buffer.from(copy) });
      await page.locator("input").last().fill(PASSPHRASE);
      await page.getByRole("button", { name: "Open the copy" }).click();
      await page.getByRole("button", { name: "Bring it back" }).click({ timeout: 120_000 });
      await page.getByText("Your notes are here").waitFor({ timeout: 120_000 });
    }
    // The index follows the journal within a second or two, and the offline shell fills.
    await page.goto(url);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForTimeout(6_000);
  });
  return profile;
}

export async function fillPlain(life: Life, url: string): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), "tussock-bench-plain-"));
  await withBrowser(profile, {}, async (page) => {
    await page.goto(url);
    await page.waitForFunction(() => "fill" in globalThis);
    await page.evaluate(
      (count) => (globalThis as unknown as { fill(count: number): Promise<void> }).fill(count),
      life.records,
    );
    await page.reload();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForTimeout(1_000);
  });
  return profile;
}
