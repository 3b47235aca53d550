/**
 * What a browser may do with our pages: run and load our own files, and nothing else. A script that found its way in
 * could read everything, so no text becomes markup, and nothing inline runs but the script that was built into the page,
 * known by its hash. Every journey fails on a violation.
 */
const contentSecurityPolicy = (inlineScripts: readonly string[]): readonly string[] => [
  "default-src 'none'",
  ["script-src 'self'", ...inlineScripts.map((hash) => `'${hash}'`)].join(" "),
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types tussock",
];

/** The timer keeps the screen on, a passkey can be the lock, "copy" writes to the clipboard, our pages stand apart from others. */
const ALLOWED = [
  "screen-wake-lock",
  "publickey-credentials-get",
  "publickey-credentials-create",
  "clipboard-write",
  "cross-origin-isolated",
];
const REFUSED = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "compute-pressure",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "serial",
  "storage-access",
  "sync-xhr",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/**
 * `inlineScripts`: the hash of each script in the page, such as "sha256-…".
 *
 * Opener and embedder policy together keep our origin in agents of its own (HTML, "obtain similar-origin window agent").
 * Origin-Agent-Cluster would ask for the same again, and cost each opening a new process: Chromium then takes the page
 * elsewhere than the offline shell's worker, which runs by that time (a quick opening, docs/decisions).
 */
export const securityHeaders = (inlineScripts: readonly string[]): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": contentSecurityPolicy(inlineScripts).join("; "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": [...ALLOWED.map((name) => `${name}=(self)`), ...REFUSED.map((name) => `${name}=()`)].join(", "),
  "Referrer-Policy": "no-referrer",
  // One year; browsers listen to it over https only.
  "Strict-Transport-Security": "max-age=31536000",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
});
