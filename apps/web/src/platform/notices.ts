/** Notifications of the device: neutral words, asked for only by a press, fetched when somebody looks for them. */
import type { Notices } from "#app/tussock.ts";

/** The newest takes the place of the one before it, also from another tab. */
const NOW = "plan";
const LATER = "plan-later";

/** Notification Triggers: a notification that the browser shows by itself, the page closed. Few have it. */
interface TriggerScope {
  readonly TimestampTrigger?: new (at: number) => unknown;
}
const { TimestampTrigger } = globalThis as TriggerScope;
const isThere = "Notification" in globalThis && "serviceWorker" in navigator;
const inBackground = isThere && TimestampTrigger !== undefined && "showTrigger" in Notification.prototype;

export const notices: Notices = {
  inBackground,
  state: () => (isThere ? stateOf(Notification.permission) : "cannot"),
  ask: async () => (isThere ? stateOf(await Notification.requestPermission()) : "cannot"),
  async show(words) {
    const shell = await shellNow();
    await shell?.showNotification(words, { tag: NOW });
  },
  async schedule(next) {
    if (!inBackground) return;
    const shell = await shellNow();
    const waiting = await shell?.getNotifications({ tag: LATER, includeTriggered: true } as GetNotificationOptions);
    for (const notification of waiting ?? []) notification.close();
    if (next) await shell?.showNotification(next.words, { tag: LATER, ...triggerAt(next.at) });
  },
};

function triggerAt(at: number): object {
  return TimestampTrigger ? { showTrigger: new TimestampTrigger(at) } : {};
}

/** Without the offline shell (a private window, say) there is nobody to show one. */
async function shellNow(): Promise<ServiceWorkerRegistration | undefined> {
  return isThere && Notification.permission === "granted" ? navigator.serviceWorker.getRegistration() : undefined;
}

function stateOf(permission: NotificationPermission): ReturnType<Notices["state"]> {
  return permission === "default" ? "ask" : permission;
}
