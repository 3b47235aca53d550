/**
 * How the modules of the pages are gathered into files. Left alone, the bundler makes a file for each set of screens that
 * share something: 139 of them when this was written, half below 1 kB, and each asks for a round trip on a slow line.
 * What a trial build shows to be on the first screen becomes one file beside boot, and the small shared pieces another.
 */
import type { Plugin, Rolldown } from "vite";

export interface ChunkPlan {
  readonly first: ReadonlySet<string>;
  /** The small pieces of the screen that a first visit begins with; it must not wait for all the others. */
  readonly welcome: ReadonlySet<string>;
  readonly shared: ReadonlySet<string>;
}

/** A shared file smaller than this costs more in asking than in carrying. */
const SMALL_BYTES = 4_000;

export function planChunks(trial: readonly Rolldown.OutputChunk[]): ChunkPlan {
  const byName = new Map(trial.map((chunk) => [chunk.fileName, chunk]));
  const boot = closure(byName, entryNamed(trial, "boot"));
  const first = closure(byName, entryNamed(trial, "main")).filter((chunk) => !boot.includes(chunk));
  const later = trial.filter((chunk) => !boot.includes(chunk) && !first.includes(chunk));
  const small = later.filter((chunk) => !chunk.isEntry && !chunk.isDynamicEntry && chunk.code.length < SMALL_BYTES);
  // A small piece that needs a large one stays where it is; else the two files would need each other.
  const settled = new Set([...boot, ...first, ...small]);
  const pieces = small.filter((chunk) => closure(byName, chunk).every((needed) => settled.has(needed)));
  const onWelcome = closure(
    byName,
    trial.find(({ name }) => name === "WelcomeScreen"),
  );
  const [welcome, shared] = [true, false].map((wanted) =>
    pieces.filter((chunk) => onWelcome.includes(chunk) === wanted),
  );
  return { first: modulesOf(first), welcome: modulesOf(welcome ?? []), shared: modulesOf(shared ?? []) };
}

export interface WorkerPlan {
  /** All that it needs before it can tell Today, its first module too: one file, so that nothing waits in line. */
  readonly vault: ReadonlySet<string>;
  /** All that Today’s first asks need besides that and core: one file instead of seven. */
  readonly answers: ReadonlySet<string>;
}

export function planWorker(trial: readonly Rolldown.OutputChunk[]): WorkerPlan {
  const byName = new Map(trial.map((chunk) => [chunk.fileName, chunk]));
  const vault = closure(byName, entryNamed(trial, "vaultWorker"));
  const core = closure(byName, fetchedAs(trial, "core"));
  const answers = closure(byName, fetchedAs(trial, "answers"));
  return {
    vault: new Set(vault.flatMap(modulesIn)),
    answers: new Set(answers.filter((chunk) => !vault.includes(chunk) && !core.includes(chunk)).flatMap(modulesIn)),
  };
}

export function gatherWorker(plan: WorkerPlan): Plugin {
  const group = (name: keyof WorkerPlan) => ({
    name,
    test: (id: string) => plan[name].has(id),
    includeDependenciesRecursively: false,
  });
  return {
    name: "tussock:gather-worker",
    outputOptions: (options) => ({ ...options, codeSplitting: { groups: [group("vault"), group("answers")] } }),
    generateBundle(_options, bundle) {
      refuseCircles(bundle);
      refuseWaiting(Object.values(bundle).filter((part) => part.type === "chunk"));
    },
  };
}

/** What opens the vault is one file too (writeIndexHtml.ts asks for both at once): what it asked for would come after it. */
export function refuseWaiting(chunks: readonly Rolldown.OutputChunk[]): void {
  const entry = chunks.find(({ name, isEntry }) => isEntry && name === "vaultWorker");
  // Another worker, such as the one that draws PDFs.
  if (!entry) return;
  const core = fetchedAs(chunks, "core");
  if (!core) throw new Error("the vault's worker no longer fetches core");
  const waitedFor = core.imports.filter((file) => file !== entry.fileName);
  if (waitedFor.length > 0) throw new Error(`${core.fileName} waits for ${waitedFor.join(", ")}`);
}

/** Carries the plan out in the build that counts. */
export function gatherChunks(plan: ChunkPlan): Plugin {
  const group = (name: keyof ChunkPlan, priority: number) => ({
    name,
    priority,
    test: (id: string) => plan[name].has(id),
    includeDependenciesRecursively: false,
  });
  return {
    name: "tussock:gather-chunks",
    outputOptions(options) {
      return { ...options, codeSplitting: { groups: [group("first", 3), group("welcome", 2), group("shared", 1)] } };
    },
    generateBundle: (_options, bundle) => refuseCircles(bundle),
  };
}

/** Files that need each other could run before what they need: better no build than one that breaks on a phone. */
function refuseCircles(bundle: Rolldown.OutputBundle): void {
  const chunks = Object.values(bundle).filter((part) => part.type === "chunk");
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  for (const chunk of chunks) {
    const needed = chunk.imports.flatMap((name) => closure(byName, byName.get(name)));
    if (needed.includes(chunk)) throw new Error(`${chunk.fileName} needs itself through what it imports`);
  }
}

function entryNamed(chunks: readonly Rolldown.OutputChunk[], name: string): Rolldown.OutputChunk {
  const found = chunks.find((chunk) => chunk.isEntry && chunk.name === name);
  if (!found) throw new Error(`no entry called ${name} was built`);
  return found;
}

/** A file that is fetched once it is needed. */
function fetchedAs(chunks: readonly Rolldown.OutputChunk[], name: string): Rolldown.OutputChunk | undefined {
  return chunks.find((chunk) => chunk.isDynamicEntry && chunk.name === name);
}

/** A file and all it imports before it runs. */
function closure(
  byName: ReadonlyMap<string, Rolldown.OutputChunk>,
  from: Rolldown.OutputChunk | undefined,
): readonly Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>();
  const visit = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) visit(byName.get(name));
  };
  visit(from);
  return [...found];
}

/** The modules of files that are no entries; those stay where they are. */
function modulesOf(chunks: readonly Rolldown.OutputChunk[]): ReadonlySet<string> {
  return new Set(chunks.filter((chunk) => !chunk.isEntry).flatMap(modulesIn));
}

/** The modules that are in there with at least a line; what was shaken away needs no place. */
function modulesIn(chunk: Rolldown.OutputChunk): readonly string[] {
  return Object.entries(chunk.modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id);
}
