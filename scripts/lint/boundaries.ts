/**
 * Who may know whom. A folder not named here (tests, bench, scripts, the two front doors) may import anything.
 * The two facts to keep: the server cannot know what it stores, and the domain knows no platform.
 */
export interface Boundary {
  readonly folder: string;
  /** Folders of ours and packages from the registry; a `*` at the end stands for anything below. */
  readonly mayImport: readonly string[];
  readonly because: string;
}

const screenParts = ["preact", "preact/*", "@preact/signals"];

/** The most particular folder wins; every folder may import its own files. */
export const boundaries: readonly Boundary[] = [
  { folder: "packages/domain/src", mayImport: ["valibot"], because: "domain knows nothing but itself" },
  {
    folder: "packages/content/src",
    mayImport: ["packages/domain", "@messageformat/core"],
    because: "content knows the domain’s words only",
  },
  { folder: "packages/protocol/src", mayImport: [], because: "protocol knows nothing" },
  {
    folder: "packages/vault/src",
    mayImport: ["packages/protocol", "@noble/*", "@hpke/core"],
    because: "the vault knows fields, not their meaning, and no platform",
  },
  {
    folder: "apps/server/src",
    mayImport: ["packages/protocol", "hono", "hono/*", "@hono/*", "node:*"],
    because: "the server sees sealed items only",
  },
  { folder: "apps/web/src/ui", mayImport: screenParts, because: "ui is furniture and knows no product noun" },
  {
    folder: "apps/web/src/screens",
    mayImport: ["apps/web/src/app", "apps/web/src/ui", "packages/domain", "packages/content", ...screenParts],
    because: "screens speak to #app, #ui, domain and content",
  },
  {
    folder: "apps/web/src/app",
    mayImport: [
      "apps/web/src/screens",
      "apps/web/src/ui",
      "apps/web/src/worker",
      "apps/web/src/gallery",
      "packages/*",
      "age-encryption",
      "ical-generator",
      "preact-iso",
      "temporal-polyfill/*",
      ...screenParts,
    ],
    because: "app is handed its platform by main.tsx and the worker",
  },
  {
    folder: "apps/web/src/platform",
    mayImport: [
      "apps/web/src/app",
      "apps/web/src/worker",
      "packages/vault",
      "@preact/signals",
      "idb-keyval",
      "temporal-polyfill/*",
    ],
    because: "platform fulfils ports and draws nothing",
  },
  {
    folder: "apps/web/src/platform/pdf",
    mayImport: ["apps/web/src/app", "apps/web/src/platform", "packages/content", "pdfkit", "@fontsource/young-serif/*"],
    because: "the PDF drawer knows sheets, and nothing of the vault or the screens",
  },
  {
    folder: "apps/web/src/worker",
    mayImport: ["apps/web/src/app", "apps/web/src/platform", "packages/*", "age-encryption"],
    because: "the worker draws nothing",
  },
  {
    folder: "apps/web/src/gallery",
    mayImport: [
      "apps/web/src/app",
      "apps/web/src/screens",
      "apps/web/src/ui",
      "packages/domain",
      "packages/content",
      "preact-iso",
      ...screenParts,
    ],
    because: "the gallery shows screens without a platform or a vault",
  },
  {
    folder: "apps/web/src/serviceWorker",
    mayImport: ["apps/web/src/worker/todayAhead.ts", "apps/web/src/worker/shellMessages.ts"],
    because: "the offline shell is small: it knows files, and one door to Today",
  },
];

/** Folders whose subfolders are rooms of their own: none looks into another. */
export const roomsOf = "apps/web/src/screens";

/** Tests bring their tools, frozen data and real platform parts with them; a gallery file beside a screen may use the gallery's frame. */
export const testTools = [
  "vitest",
  "fast-check",
  "ical.js",
  "node:*",
  "temporal-polyfill/*",
  "preact-render-to-string",
  "apps/web/src/platform",
  "packages/vault/old-data",
];
export const galleryTools = ["apps/web/src/gallery"];
