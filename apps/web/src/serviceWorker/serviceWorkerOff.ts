/**
 * The way out, for a host: served as /serviceWorker.js, it takes the offline shell away from every browser at its next
 * visit. Open pages go on; what people wrote stays where it is.
 */
import { removeAllVersions } from "./shell.ts";

const worker = self as unknown as ServiceWorkerGlobalScope;

worker.addEventListener("install", (event) => {
  event.waitUntil(worker.skipWaiting());
});
worker.addEventListener("activate", (event) => {
  event.waitUntil(removeAllVersions(caches).then(() => worker.registration.unregister()));
});
