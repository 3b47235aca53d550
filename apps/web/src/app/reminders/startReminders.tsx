/**
 * Begins once the first screen has settled, in a root of its own before the app's: nothing of reminders, not even the
 * place for their line, belongs to the first load.
 */
import { effect } from "@preact/signals";
import { render } from "preact";
import type { Client } from "#app/client.ts";
import { roomPath } from "#app/roomPath.ts";
import { ReminderLine } from "./ReminderLine.tsx";
import { watchReminders } from "./watchReminders.ts";

let started = false;

export async function startReminders(client: Client): Promise<void> {
  if (location.pathname === roomPath) return;
  const notices = await client.device.notices();
  if (started) return;
  started = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = watchReminders({
    tussock: client,
    notices,
    isShown: () => document.visibilityState === "visible",
    wakeIn(ms, work) {
      clearTimeout(timer);
      timer = setTimeout(work, ms);
    },
  });
  const place = document.createElement("div");
  document.body.prepend(place);
  effect(() => {
    const covered = client.vault.value.is !== "open" || client.hidden.value || client.covered.value;
    const line = covered ? undefined : watch.line.value;
    render(line ? <ReminderLine line={line} onAnswer={(answer) => void watch.answer(answer)} /> : null, place);
  });
  effect(() => {
    // Read, so that each of them is a reason to look again.
    void [client.vault.value, client.changes.value, client.today.value];
    void watch.look();
  });
}
