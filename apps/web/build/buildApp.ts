/** Builds the app whole: pages, worker, service worker with its list of files, and the compressed twins. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rolldown } from "vite";
import { languages, type Language } from "../../../packages/content/src/i18n/languages.ts";
import { bendWords, isPseudo } from "./bendWords.ts";
import { appFiles, type BuiltFile, type BuiltScript } from "./appFiles.ts";
import { gatherChunks, gatherWorker, planChunks, planWorker } from "./chunkPlan.ts";
import { compileAhead } from "./compileAhead.ts";
import { compileMessages } from "./compileMessages.ts";
import { compressFiles } from "./compressFiles.ts";
import { inlineBoot } from "./inlineBoot.ts";
import { licences } from "./licences.ts";
import { sealHashes } from "./sealHashes.ts";
import { writeShellPage } from "./shellPage.ts";
import { languageFolder, speakLanguage, speakPage } from "./speakLanguage.ts";

type Chunk = Rolldown.OutputChunk;

const webFolder = fileURLToPath(new URL("..", import.meta.url));
const configFile = join(webFolder, "vite.config.ts");
const quiet = { root: webFolder, configFile: false, logLevel: "error" } as const;

export interface BuiltApp {
  readonly version: string;
}

export async function buildApp(outDir: string, extra: readonly Plugin[] = [], language = "en"): Promise<BuiltApp> {
  const { NODE_ENV } = process.env;
  // Test runners set this to "test", and the bundler then keeps what is meant for developers: 15 kB more.
  process.env["NODE_ENV"] = "production";
  try {
    return await buildWhole(outDir, extra, languageNamed(language));
  } finally {
    if (NODE_ENV === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = NODE_ENV;
  }
}

async function buildWhole(outDir: string, given: readonly Plugin[], language: Language): Promise<BuiltApp> {
  const folder = languageFolder(language.tag);
  const speaking = speakingPlugins(language.tag, folder);
  const extra = [...given, ...speaking];
  const trial = await tryPages(extra);
  const worker = await tryWorker(speaking);
  const pages = await buildPages(
    outDir,
    [...extra, gatherChunks(planChunks(trial))],
    [...speaking, gatherWorker(planWorker(worker))],
  );
  await speakPage(outDir, language, folder);
  inlineBoot(outDir);
  writeShellPage(outDir);
  compileAhead(filesIn(join(outDir, "assets")).map(({ path }) => join(outDir, "assets", path)));
  writeFileSync(join(outDir, "licenses.md"), licences(webFolder));
  const app = appFiles(filesIn(outDir), pages.map(toBuiltScript));
  await buildServiceWorker(outDir, "serviceWorker", { BUILT_APP_FILES: JSON.stringify(app) });
  await buildServiceWorker(outDir, "serviceWorkerOff", {});
  writeFileSync(join(outDir, "version.json"), `${JSON.stringify({ version: app.version })}\n`);
  compressFiles(filesIn(outDir).map(({ path }) => join(outDir, path)));
  return { version: app.version };
}

function speakingPlugins(tag: string, folder: string): readonly Plugin[] {
  if (tag === "en") return [];
  if (isPseudo(tag)) return bendWords(tag);
  if (!existsSync(folder)) throw new Error(`nobody has begun “${tag}”: there is no ${folder} (docs/languages.md)`);
  return [speakLanguage(tag, folder)];
}

/** One that is still being written can be built to be looked at; You lists only those that are whole. */
function languageNamed(tag: string): Language {
  if (tag === "en-XB") return { tag, name: tag, dir: "rtl" };
  // Known to every engine we build with, and to no type yet.
  const locale = new Intl.Locale(tag) as Intl.Locale & { getTextInfo(): { readonly direction: string } };
  const { direction } = locale.getTextInfo();
  return languages.find((each) => each.tag === tag) ?? { tag, name: tag, dir: direction === "rtl" ? "rtl" : "ltr" };
}

/** Vite builds a worker within the pages and does not tell of its parts; so it is tried on its own. */
async function tryWorker(speaking: readonly Plugin[]): Promise<readonly Chunk[]> {
  const input = join(webFolder, "src/worker/vaultWorker.ts");
  return chunksOf(
    await build({
      ...quiet,
      plugins: [...speaking, compileMessages(), sealHashes()],
      build: { write: false, rolldownOptions: { input } },
    }),
  );
}

async function tryPages(plugins: readonly Plugin[]): Promise<readonly Chunk[]> {
  return chunksOf(await build({ ...quiet, configFile, plugins: [...plugins], build: { write: false } }));
}

async function buildPages(
  outDir: string,
  plugins: readonly Plugin[],
  forWorker: readonly Plugin[],
): Promise<readonly Chunk[]> {
  return chunksOf(
    await build({
      ...quiet,
      configFile,
      plugins: [...plugins],
      worker: { plugins: () => [...forWorker] },
      build: { outDir, emptyOutDir: true },
    }),
  );
}

function chunksOf(output: Awaited<ReturnType<typeof build>>): readonly Chunk[] {
  const outputs = (Array.isArray(output) ? output : [output]) as readonly Rolldown.RolldownOutput[];
  return outputs.flatMap((each) => each.output).filter((part) => part.type === "chunk");
}

/** One plain script without a hash in its name: browsers ask for it by name to learn of a new version. */
async function buildServiceWorker(outDir: string, name: string, define: Record<string, string>): Promise<void> {
  await build({
    ...quiet,
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
