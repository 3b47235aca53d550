import { expect, test } from "vitest";
import { appFiles, type BuiltFile, type BuiltScript } from "./appFiles.ts";

const scripts: readonly BuiltScript[] = [
  script("assets/main.js", {
    isEntry: true,
    imports: ["assets/shared.js"],
    dynamicImports: ["assets/log.js", "assets/gallery.js"],
    styles: ["assets/main.css"],
  }),
  script("assets/shared.js", {}),
  script("assets/log.js", { imports: ["assets/shared.js"], styles: ["assets/log.css"] }),
  script("assets/gallery.js", {
    facadeModuleId: "/app/src/gallery/GalleryScreen.tsx",
    imports: ["assets/shared.js", "assets/states.js"],
    styles: ["assets/gallery.css", "assets/log.css"],
  }),
  script("assets/states.js", {}),
];
const paths = [
  "index.html",
  "shell.html",
  "manifest.webmanifest",
  "icons/tussock.svg",
  "icons/tussock-48.png",
  "icons/tussock-512.png",
  "assets/main.js",
  "assets/main.css",
  "assets/shared.js",
  "assets/log.js",
  "assets/log.css",
  "assets/gallery.js",
  "assets/gallery.css",
  "assets/states.js",
  "assets/vaultWorker.js",
  "assets/young-serif.woff2",
  "licenses.md",
  "version.json",
  "serviceWorker.js",
  "serviceWorkerOff.js",
  "index.html.br",
  "index.html.gz",
];

test("the offline shell holds every file a page may ask for, and not the gallery", () => {
  expect(appFiles(filesWith("a"), scripts).files.map(([path]) => path)).toEqual([
    "/assets/log.css",
    "/assets/log.js",
    "/assets/main.css",
    "/assets/main.js",
    "/assets/shared.js",
    "/assets/vaultWorker.js",
    "/assets/young-serif.woff2",
    "/icons/tussock-48.png",
    "/icons/tussock.svg",
    "/manifest.webmanifest",
    "/shell.html",
  ]);
});

test("the version follows from the bytes alone: the same files the same name, one changed byte another", () => {
  const version = (files: readonly BuiltFile[]): string => appFiles(files, scripts).version;
  expect(version(filesWith("a"))).toBe(version(filesWith("a").toReversed()));
  expect(version(filesWith("a"))).not.toBe(version(filesWith("b")));
});

test("a change in the gallery alone is no new version for people", () => {
  const changed = filesWith("a").map((file) =>
    file.path === "assets/gallery.js" ? { ...file, bytes: Uint8Array.of(9) } : file,
  );
  expect(appFiles(changed, scripts).version).toBe(appFiles(filesWith("a"), scripts).version);
});

function filesWith(text: string): readonly BuiltFile[] {
  return paths.map((path) => ({ path, bytes: new TextEncoder().encode(`${path} ${text}`) }));
}
function script(fileName: string, rest: Partial<BuiltScript>): BuiltScript {
  return { fileName, isEntry: false, facadeModuleId: null, imports: [], dynamicImports: [], styles: [], ...rest };
}
