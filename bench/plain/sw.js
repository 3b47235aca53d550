// FILES is put here by plainServer.ts.
addEventListener("install", (event) => {
  event.addRoutes?.([
    { condition: { urlPattern: new URLPattern({ pathname: "/*" }) }, source: { cacheName: "plain" } },
  ]);
  event.waitUntil(
    caches
      .open("plain")
      .then((cache) => cache.addAll(FILES))
      .then(() => skipWaiting()),
  );
});
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) =>
  event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))),
);
