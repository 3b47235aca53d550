/**
 * How every Chromium of ours is started. The sandbox cannot start as root (containers, CI); the rest keeps the browser
 * from calling its maker's servers, so that "no request to any other origin" speaks of the app alone.
 */
export const chromiumFlags: readonly string[] = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
