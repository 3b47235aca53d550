/** The offline shell's events. It waits until a person takes a new version in, or no page is open. */
import type { ShellSays, ToShell } from "#worker/shellMessages.ts";
import { createTodayAhead, readToday } from "#worker/todayAhead.ts";
import type { AppFiles } from "./appFiles.ts";
import { createShell, type RouterRule } from "./shell.ts";

declare const BUILT_APP_FILES: AppFiles;
const worker = self as unknown as ServiceWorkerGlobalScope;
const today = createTodayAhead(readToday);

// Nobody asks a version that only installs.
if ("serviceWorker" in worker && worker.serviceWorker.state === "activated") today.begin();
// Something was saved, locked or deleted: what was read before that is no longer so.
new BroadcastChannel("tussock").addEventListener("message", today.forget);

const shell = createShell(BUILT_APP_FILES, {
  caches,
  fetch: (request) => fetch(request),
  origin: worker.location.origin,
  openPages: async () =>
    (await worker.clients.matchAll({ type: "window", includeUncontrolled: true })).map(({ id }) => id),
  newerIsComing: () => Boolean(worker.registration.installing ?? worker.registration.waiting),
});

worker.addEventListener(
  "install",
  (event: ExtendableEvent & { addRoutes?: (rules: readonly RouterRule[]) => Promise<void> }) => {
    event.waitUntil(shell.fill());
    // Where the browser can, it answers from the cache by itself and need not wake this worker. It only saves time:
    // a browser that knows other rules than ours is left to ask us each time.
    if (event.addRoutes) event.waitUntil(event.addRoutes(shell.routes()).catch(() => undefined));
  },
);

worker.addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

worker.addEventListener("fetch", (event) => {
  const answer = shell.answer(event.request);
  if (!answer) return;
  event.respondWith(answer);
  if (event.request.mode === "navigate") event.waitUntil(answer.then(() => shell.sweep()));
});

worker.addEventListener("message", (event) => {
  const said = event.data as ToShell | null;
  if (said?.type === "takeOver") event.waitUntil(worker.skipWaiting());
  else if (said?.type === "opened") event.waitUntil(shell.sweep());
  else if (said?.type === "today") event.waitUntil(tellToday(event.source, said.part));
});

/**
 * Nothing is an answer too: the page’s own worker begins with it. For a page of another version what words mean may have
 * changed.
 */
async function tellToday(page: ExtendableMessageEvent["source"], part: string): Promise<void> {
  const told: ShellSays = shell.holds(part) ? await today.tell() : undefined;
  page?.postMessage(told);
}

/** A line about a plan was pressed: the page that is there, or Today. */
worker.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(openToday());
});

async function openToday(): Promise<void> {
  const [page] = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  await (page ? page.focus() : worker.clients.openWindow("/"));
}

async function takeOver(): Promise<void> {
  await shell.takeOver();
  // The very first page has no worker yet; from here on it finds its lazy parts offline.
  await worker.clients.claim();
  await shell.sweep();
}
