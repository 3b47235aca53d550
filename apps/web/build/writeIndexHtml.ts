/**
 * Writes the built index.html. Vite would fold both entries into one chunk; here boot stays on its own, a plain
 * script that runs before all else, so that the worker starts while main is still on its way (inlineBoot.ts).
 */
import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** The worker's two files (chunkPlan.ts). */
const WORKER = [/(^|\/)vaultWorker-[\w-]+\.js$/, /(^|\/)core-[\w-]+\.js$/];

export function writeIndexHtml(): Plugin {
  let page = "";
  return {
    name: "tussock:index-html",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      page = readFileSync(`${config.root}/index.html`, "utf8");
    },
    generateBundle(_options, bundle) {
      const boot = entry(bundle, "boot");
      boot.code = plainScript(boot);
      this.emitFile({ type: "asset", fileName: "index.html", source: indexHtml(page, partsOf(bundle)) });
    },
  };
}

export interface PageParts {
  readonly boot: string;
  readonly main: string;
  readonly worker: readonly string[];
  /** What boot and main load before they run. */
  readonly chunks: readonly string[];
  readonly styles: readonly string[];
}

/** Modules run when the page has been read; a plain script runs where it stands, and keeps its names to itself. */
function plainScript({ fileName, imports, exports, code }: Chunk): string {
  if (imports.length > 0 || exports.length > 0)
    throw new Error(`${fileName} stands alone: it shares no module with main`);
  return `(()=>{${code}})();`;
}

/** The page with its two scripts replaced by the built ones: boot before all else, and styles so that nothing flashes unstyled. */
export function indexHtml(page: string, parts: PageParts): string {
  const head = [
    `<script src="/${parts.boot}"></script>`,
    ...parts.styles.map((file) => `<link rel="stylesheet" href="/${file}">`),
    // On a first visit over a slow line Today stands after 1.22 s instead of 1.32, measured when they were one file. Chromium
    // remarks that they are not used; they are, through the HTTP cache.
    ...parts.worker.map((file) => `<link rel="preload" as="script" crossorigin href="/${file}">`),
    ...parts.chunks.map((file) => `<link rel="modulepreload" href="/${file}">`),
    // An empty page is not drawn first: the worker would start after that frame.
    `<script type="module" blocking="render" src="/${parts.main}"></script>`,
  ];
  const scripts =
    /[ \t]*<!--[^>]*-->\s*<script type="module" src="\/src\/boot\.ts"><\/script>\s*<script type="module" src="\/src\/main\.tsx"><\/script>/;
  if (!scripts.test(page)) throw new Error("index.html no longer loads /src/boot.ts and then /src/main.tsx");
  return page.replace(scripts, head.map((line) => `    ${line}`).join("\n"));
}

function partsOf(bundle: Bundle): PageParts {
  const boot = entry(bundle, "boot");
  const main = entry(bundle, "main");
  const worker = WORKER.map((name) => {
    const file = Object.keys(bundle).find((each) => name.test(each));
    if (!file) throw new Error(`nothing was built that is called ${name.source}`);
    return file;
  });
  const loaded = new Set<string>();
  collect(bundle, boot.fileName, loaded);
  collect(bundle, main.fileName, loaded);
  const styles = [...loaded].flatMap((file) => [...(chunk(bundle, file).viteMetadata?.importedCss ?? [])]);
  const chunks = [...loaded].filter((file) => file !== boot.fileName && file !== main.fileName);
  return { boot: boot.fileName, main: main.fileName, worker, chunks, styles: [...new Set(styles)] };
}

function entry(bundle: Bundle, name: string): Chunk {
  const found = Object.values(bundle).find(
    (part): part is Chunk => part.type === "chunk" && part.isEntry && part.name === name,
  );
  if (!found) throw new Error(`no entry called ${name} was built`);
  return found;
}

function collect(bundle: Bundle, file: string, into: Set<string>): void {
  if (into.has(file)) return;
  into.add(file);
  for (const next of chunk(bundle, file).imports) collect(bundle, next, into);
}

function chunk(bundle: Bundle, file: string): Chunk {
  const part = bundle[file];
  if (part?.type !== "chunk") throw new Error(`${file} is not a built script`);
  return part;
}
