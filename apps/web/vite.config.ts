import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { writeIndexHtml } from "./build/writeIndexHtml.ts";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [writeIndexHtml()],
  build: {
    // The browsers that have all of: OPFS sync handles, light-dark(), the popover attribute, module workers.
    target: ["es2023", "chrome123", "safari17.5", "firefox125"],
    // Under our Content-Security-Policy nothing may be inline: no data: pictures, no inline polyfill.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: true,
    license: { fileName: "licenses.md" },
    rolldownOptions: {
      input: { boot: "src/boot.ts", main: "src/main.tsx" },
      output: {
        comments: { legal: true, annotation: false, jsdoc: false },
      },
    },
  },
  worker: { format: "es" },
  server: { port: 4174, strictPort: true },
});
