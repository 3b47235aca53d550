import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { compileMessages } from "./build/compileMessages.ts";
import { sealHashes } from "./build/sealHashes.ts";
import { writeIndexHtml } from "./build/writeIndexHtml.ts";

/** Licences stay with what they speak of; hints to the bundler have done their work. */
const comments = { legal: true, annotation: false, jsdoc: false };

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [compileMessages(), writeIndexHtml()],
  build: {
    // The browsers that have all of: OPFS sync handles, light-dark(), the popover attribute, module workers.
    target: ["es2023", "chrome123", "safari17.5", "firefox125"],
    // Named again, or “es2023” stands for browsers without light-dark(), and each colour becomes two variables.
    cssTarget: ["chrome123", "safari17.5", "ios17.5", "firefox125"],
    // Under our Content-Security-Policy nothing may be inline but boot, which has its hash there: no data: pictures, no
    // inline polyfill.
    assetsInlineLimit: 0,
    // What a lazy screen needs is found when it comes: a list of it all would cost every first screen 0.7 kB, and the
    // likely ones are fetched ahead (apps/web/src/app/laterRoutes.tsx). Only a first visit, to Welcome, cannot wait.
    modulePreload: {
      // Brings no polyfill, as no HTML file is an entry here. Without it each opening asks the browser whether it knows
      // modulepreload; all of ours do.
      polyfill: true,
      resolveDependencies: (_file, needed) => needed.filter((path) => /\.css$|\/welcome-/.test(path)),
    },
    cssCodeSplit: true,
    rolldownOptions: {
      input: { boot: "src/boot.ts", main: "src/main.tsx" },
      output: {
        comments,
      },
    },
  },
  worker: {
    format: "es",
    plugins: () => [compileMessages(), sealHashes()],
    rolldownOptions: { output: { comments } },
  },
  server: { port: 4174, strictPort: true },
});
