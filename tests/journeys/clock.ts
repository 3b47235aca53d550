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
  let off = at - Date.now();
  await person.context.addInitScript(clockOff(off));
  await person.context.route(/vaultWorker-[\w-]+\.js$/, async (route) => {
    const answer = await route.fetch();
    const { "content-encoding": _packed, "content-length": _length, ...headers } = answer.headers();
    await route.fulfill({ response: answer, headers, body: `${clockOff(off)}${await answer.text()}` });
  });
  return {
    ...person,
    async passTo(page, to) {
      off = to - Date.now();
      // For pages to come, and for the one that is open with its worker.
      await person.context.addInitScript(clockOff(off));
      await page.evaluate(clockOff(off));
      await page.evaluate((next) => new BroadcastChannel("test clock").postMessage(next), off);
      // The worker hears of it a turn later; then the page is looked at again.
      await page.waitForTimeout(100);
      await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    },
  };
}

/** May be run again with another offset. */
function clockOff(off: number): string {
  return `
    if (!globalThis.realNow) {
      globalThis.realNow = Date.now;
      Date.now = () => globalThis.realNow() + globalThis.clockOff;
      new BroadcastChannel("test clock").addEventListener("message", (event) => (globalThis.clockOff = event.data));
    }
    globalThis.clockOff = ${off};
  `;
}
