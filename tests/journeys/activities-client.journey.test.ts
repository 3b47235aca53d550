/** Each of the fifteen activities with a client: script and client screen side by side, or one after the other on a phone. */
import { beforeAll, expect, test } from "vitest";
import { activities, clientView } from "@tussock/content/activities";
import { leadingWords as words } from "@tussock/content/words/leading";
import type { Page } from "playwright-core";
import { answerAll, expectPrinted, findAll, madeOf } from "./activitySteps.ts";
import { goTo, visitFor } from "./steps.ts";

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

const visit = visitFor();
let page: Page;
beforeAll(() => void ({ page } = visit));

test.each(
  activities.map((activity, at) => [activity.code, at % 2 === 0 ? "side by side" : "handed over", activity] as const),
)(
  "%s with a client, script and client screen %s, leaves what was said where it belongs",
  async (code, how, activity) => {
    const besides = how === "side by side";
    await page.setViewportSize(besides ? DESK : PHONE);
    await goTo(page, `/activities/${activity.id}/client`);
    const script = page.getByRole("region", { name: words.client.script });
    const client = page.getByRole("region", { name: words.client.clientScreen });
    const parts = clientView(activity);
    for (const [at, part] of parts.entries()) {
      await script.getByRole("heading", { name: part.title, exact: true }).waitFor();
      await script.getByText(part.leader.say[0] ?? "").waitFor();
      expect(await client.isVisible()).toBe(besides);
      if (!besides) {
        await page.getByRole("radio", { name: words.client.clientScreen, exact: true }).check();
        await client.waitFor();
        // The client holds the phone now: nothing of the script is on it.
        expect(await script.isVisible()).toBe(false);
      }
      await answerAll(page, client, `With ${code}`);
      const next = parts[at + 1];
      await page.getByRole("button", { name: next ? words.next(next.name) : words.client.finish, exact: true }).click();
    }
    const made = await madeOf(page);
    await expectPrinted(page, activity, `With ${code}`);
    await findAll(page, made);
    expect(visit.person.problems).toEqual([]);
  },
);
