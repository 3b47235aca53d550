/** Builds the app whole: pages, worker, service worker with its list of files, and the compressed twins. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rolldown } from "vite";
import { appFiles, type BuiltFile, type BuiltScript } from "./appFiles.ts";
import { compressFiles } from "./compressFiles.ts";

const webFolder = fileURLToPath(new URL("..", import.meta.url));

export interface BuiltApp {
  readonly version: string;
}

export async function buildApp(outDir: string, extra: readonly Plugin[] = []): Promise<BuiltApp> {
  const output = await build({
    root: webFolder,
    configFile: join(webFolder, "vite.config.ts"),
    logLevel: "warn",
    plugins: [...extra],
    build: { outDir, emptyOutDir: true },
  });
  const app = appFiles(filesIn(outDir), scriptsOf(output));
  await buildServiceWorker(outDir, "serviceWorker", { BUILT_APP_FILES: JSON.stringify(app) });
  await buildServiceWorker(outDir, "serviceWorkerOff", {});
  writeFileSync(join(outDir, "version.json"), `${JSON.stringify({ version: app.version })}\n`);
  compressFiles(filesIn(outDir).map(({ path }) => join(outDir, path)));
  return { version: app.version };
}

/** One plain script without a hash in its name: browsers ask for it by name to learn of a new version. */
async function buildServiceWorker(outDir: string, name: string, define: Record<string, string>): Promise<void> {
  await build({
    root: webFolder,
    configFile: false,
    logLevel: "warn",
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

function scriptsOf(output: Awaited<ReturnType<typeof build>>): readonly BuiltScript[] {
  const outputs = (Array.isArray(output) ? output : [output]) as readonly Rolldown.RolldownOutput[];
  return outputs
    .flatMap((each) => each.output)
    .filter((part) => part.type === "chunk")
    .map((chunk) => ({ ...chunk, styles: [...(chunk.viteMetadata?.importedCss ?? [])] }));
}

function filesIn(folder: string): readonly BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).replaceAll("\\", "/"), bytes: readFileSync(path) }));
}
