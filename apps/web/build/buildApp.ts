/** Builds the app whole: pages, worker, service worker with its list of files, and the compressed twins. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rolldown } from "vite";
import { appFiles, type BuiltFile, type BuiltScript } from "./appFiles.ts";
import { gatherChunks, planChunks } from "./chunkPlan.ts";
import { compressFiles } from "./compressFiles.ts";
import { licences } from "./licences.ts";

type Chunk = Rolldown.OutputChunk;

const webFolder = fileURLToPath(new URL("..", import.meta.url));

export interface BuiltApp {
  readonly version: string;
}

export async function buildApp(outDir: string, extra: readonly Plugin[] = []): Promise<BuiltApp> {
  const { NODE_ENV } = process.env;
  // Test runners set this to "test", and the bundler then keeps what is meant for developers: 15 kB more.
  process.env["NODE_ENV"] = "production";
  try {
    return await buildWhole(outDir, extra);
  } finally {
    if (NODE_ENV === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = NODE_ENV;
  }
}

async function buildWhole(outDir: string, extra: readonly Plugin[]): Promise<BuiltApp> {
  const trial = await buildPages(outDir, extra, false);
  const pages = await buildPages(outDir, [...extra, gatherChunks(planChunks(trial))], true);
  writeFileSync(join(outDir, "licenses.md"), licences(webFolder));
  const app = appFiles(filesIn(outDir), pages.map(toBuiltScript));
  await buildServiceWorker(outDir, "serviceWorker", { BUILT_APP_FILES: JSON.stringify(app) });
  await buildServiceWorker(outDir, "serviceWorkerOff", {});
  writeFileSync(join(outDir, "version.json"), `${JSON.stringify({ version: app.version })}\n`);
  compressFiles(filesIn(outDir).map(({ path }) => join(outDir, path)));
  return { version: app.version };
}

async function buildPages(outDir: string, plugins: readonly Plugin[], write: boolean): Promise<readonly Chunk[]> {
  const output = await build({
    root: webFolder,
    configFile: join(webFolder, "vite.config.ts"),
    logLevel: "error",
    plugins: [...plugins],
    build: { outDir, emptyOutDir: true, write },
  });
  const outputs = (Array.isArray(output) ? output : [output]) as readonly Rolldown.RolldownOutput[];
  return outputs.flatMap((each) => each.output).filter((part) => part.type === "chunk");
}

/** One plain script without a hash in its name: browsers ask for it by name to learn of a new version. */
async function buildServiceWorker(outDir: string, name: string, define: Record<string, string>): Promise<void> {
  await build({
    root: webFolder,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define,
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2023",
      modulePreload: false,
      rolldownOptions: {
        input: join(webFolder, `src/serviceWorker/${name}.ts`),
        output: { format: "iife", entryFileNames: `${name}.js` },
      },
    },
  });
}

function toBuiltScript(chunk: Chunk): BuiltScript {
  return { ...chunk, styles: [...(chunk.viteMetadata?.importedCss ?? [])] };
}

function filesIn(folder: string): readonly BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).replaceAll("\\", "/"), bytes: readFileSync(path) }));
}
