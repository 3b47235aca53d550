/** A clock that a test can set, for the page and for the worker that holds the keys. */
import type { Page } from "playwright-core";
import { newPerson, type Person, type PersonOptions, type RunningApp } from "./support.ts";

export interface ClockedPerson extends Person {
  /** Sets every clock of this person on; an open page looks up, as when it comes back into view. */
  readonly passTo: (page: Page, at: number) => Promise<void>;
}

/** The clock runs on from `at`. Without the offline shell, so that the worker’s file can be given its clock. */
export async function newPersonAt(app: RunningApp, at: number, options: PersonOptions = {}): Promise<ClockedPerson> {
  const person = await newPerson(app, { serviceWorkers: "block", ...options });
  const clock = `{
    let off = ${at} - Date.now();
    Date.now = ((now) => () => now() + off)(Date.now);
    new BroadcastChannel("test clock").addEventListener("message", (event) => (off = event.data));
    globalThis.setTestClock = (at) => {
      off += at - Date.now();
      new BroadcastChannel("test clock").postMessage(off);
    };
  }`;
  await person.context.addInitScript(clock);
  await person.context.route(/vaultWorker-[\w-]+\.js$/, async (route) => {
    const answer = await route.fetch();
    const { "content-encoding": _packed, "content-length": _length, ...headers } = answer.headers();
    await route.fulfill({ response: answer, headers, body: `${clock}${await answer.text()}` });
  });
  return {
    ...person,
    async passTo(page, to) {
      await page.evaluate((then) => {
        (globalThis as unknown as { setTestClock: (at: number) => void }).setTestClock(then);
      }, to);
      // The worker hears of it a turn later; then the page is looked at again.
      await page.waitForTimeout(100);
      await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    },
  };
}
