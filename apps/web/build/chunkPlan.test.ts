import type { Rolldown } from "vite";
import { expect, test } from "vitest";
import { planChunks, planWorker, refuseWaiting } from "./chunkPlan.ts";

const trial = [
  chunk("boot", { isEntry: true, imports: ["address"], modules: ["boot.ts"] }),
  chunk("main", { isEntry: true, imports: ["boot", "preact", "button"], modules: ["main.tsx"] }),
  chunk("address", { modules: ["trustedUrl.ts"] }),
  chunk("preact", { modules: ["preact.mjs", "hooks.mjs"] }),
  chunk("button", { imports: ["preact"], modules: ["Button.tsx"] }),
  chunk("LogScreen", { isDynamicEntry: true, imports: ["button", "scale", "words"], modules: ["LogScreen.tsx"] }),
  chunk("TimerScreen", { isDynamicEntry: true, imports: ["scale", "needsWords"], modules: ["TimerScreen.tsx"] }),
  chunk("WelcomeScreen", { isDynamicEntry: true, imports: ["button", "scene"], modules: ["WelcomeScreen.tsx"] }),
  chunk("scene", { imports: ["button"], modules: ["Scene.tsx"] }),
  chunk("scale", { imports: ["button"], modules: ["Scale.tsx"] }),
  chunk("words", { imports: ["scale"], modules: ["allWords.ts"], bytes: 20_000 }),
  chunk("needsWords", { imports: ["words"], modules: ["needsWords.ts"] }),
];

test("what main needs before it runs becomes one file; what boot needs stays with boot, and entries are their own", () => {
  expect([...planChunks(trial).first]).toEqual(["preact.mjs", "hooks.mjs", "Button.tsx"]);
});

test("a first visit begins with Welcome: its small pieces do not bring those of all other screens along", () => {
  expect([...planChunks(trial).welcome]).toEqual(["Scene.tsx"]);
});

test("small pieces that lazy screens share become one file, unless they need a large one", () => {
  expect([...planChunks(trial).shared]).toEqual(["Scale.tsx"]);
});

test("what the worker tells Today with becomes one file, what its first asks need another, and the rest stays out", () => {
  const worker = [
    chunk("vaultWorker", { isEntry: true, imports: ["fold"], modules: ["vaultWorker.ts"] }),
    chunk("fold", { imports: ["day"], modules: ["todayFold.ts"] }),
    chunk("day", { modules: ["day.ts"], bytes: 20_000 }),
    chunk("core", { isDynamicEntry: true, imports: ["day"], modules: ["core.ts"] }),
    chunk("answers", { isDynamicEntry: true, imports: ["core", "saving"], modules: ["answers.ts"] }),
    chunk("saving", { imports: ["day"], modules: ["saving.ts"] }),
    chunk("laterAnswers", { isDynamicEntry: true, imports: ["saving"], modules: ["laterAnswers.ts"] }),
  ];
  const plan = planWorker(worker);
  expect([...plan.vault].toSorted()).toEqual(["day.ts", "todayFold.ts", "vaultWorker.ts"]);
  expect([...plan.answers].toSorted()).toEqual(["answers.ts", "saving.ts"]);
});

test("what opens the vault waits for no other file, or there is no build", () => {
  const entry = chunk("vaultWorker", { isEntry: true, modules: ["vaultWorker.ts"] });
  const core = (imports: readonly string[]) => chunk("core", { isDynamicEntry: true, imports, modules: ["core.ts"] });
  expect(() => refuseWaiting([entry, core(["vaultWorker"])])).not.toThrow();
  expect(() => refuseWaiting([entry, core(["vaultWorker", "hashes"])])).toThrow("core waits for hashes");
  expect(() => refuseWaiting([entry])).toThrow("no longer fetches core");
});

interface Given {
  readonly isEntry?: true;
  readonly isDynamicEntry?: true;
  readonly imports?: readonly string[];
  readonly modules: readonly string[];
  readonly bytes?: number;
}

function chunk(
  name: string,
  { isEntry, isDynamicEntry, imports = [], modules, bytes = 500 }: Given,
): Rolldown.OutputChunk {
  return {
    name,
    fileName: name,
    isEntry: isEntry ?? false,
    isDynamicEntry: isDynamicEntry ?? false,
    imports,
    modules: Object.fromEntries(modules.map((id) => [id, { renderedLength: 10 }])),
    code: " ".repeat(bytes),
  } as unknown as Rolldown.OutputChunk;
}
