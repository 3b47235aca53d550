/**
 * Runs in a worker of a real Chromium: the vault's contracts, kept by the very parts that people's notes lie in.
 * Its name says which work it is given; what came of it goes back as one message.
 */
import { indexCipherContract, indexContract, journalContract, type ContractTools } from "@tussock/vault/contract";
import type { IndexStore, JournalDisk } from "@tussock/vault";
import { createIdbJournal, createIndexStore, eraseDatabase } from "../../apps/web/src/platform/idb.ts";
import { indexCipher } from "../../apps/web/src/platform/indexCipher.ts";
import { createOpfsJournal, hasOpfs } from "../../apps/web/src/platform/opfs.ts";
import { APPENDS, entryAt, type JournalPart, type Kept, type Part, type Work } from "./platformWork.ts";

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const work = JSON.parse(scope.name) as Work;

switch (work.is) {
  case "contract":
    void keepsContract(work.part).then((kept) => scope.postMessage(kept));
    break;
  case "append":
    void append(work.part, work.mark).then(() => scope.postMessage("done"));
    break;
  case "read":
    void journalOf(work.part, "shared")
      .read(0)
      .then((bytes) => scope.postMessage([...bytes]));
    break;
  case "otherTab":
    beOtherTab();
    break;
}

async function keepsContract(part: Part): Promise<readonly Kept[]> {
  const bodies: (readonly [name: string, body: () => Promise<void>])[] = [];
  const tools: ContractTools = { test: (name, body) => bodies.push([name, body]), equal, rejection };
  if (part === "index") indexContract(tools, freshIndex);
  else if (part === "indexCipher") indexCipherContract(tools, indexCipher);
  else journalContract(tools, async () => freshJournal(part));
  const kept: Kept[] = [];
  for (const [name, body] of bodies) {
    const trouble = await body().then(
      () => undefined,
      (error: unknown) => String(error),
    );
    kept.push({ name, trouble });
  }
  return kept;
}

let journals = 0;
async function freshJournal(part: JournalPart) {
  if (part !== "idb" && !(await hasOpfs())) throw new Error("this browser has no file system to write to");
  const name = `contract-${part}-${++journals}`;
  return { disk: journalOf(part, name), again: async () => journalOf(part, name) };
}

function journalOf(part: JournalPart, name: string): JournalDisk {
  if (part === "idb") return createIdbJournal(name);
  const disk = createOpfsJournal(name);
  if (part === "opfs") return disk;
  return { ...disk, exclusive: (toDo) => disk.exclusive((file) => toDo({ ...file, truncate: () => undefined })) };
}

/** The database of the app has one name, so what was in it goes first. */
async function freshIndex() {
  await eraseDatabase();
  const other = otherTab();
  return { store: createIndexStore(), again: async () => other };
}

/** The same store as a worker of another tab has it: with a module and a connection of its own. */
let neighbour: Worker | undefined;
function otherTab(): IndexStore {
  const task: Work = { is: "otherTab" };
  const worker = (neighbour ??= new Worker(scope.location.href, { type: "module", name: JSON.stringify(task) }));
  const ask = <Answer>(asked: Asked): Promise<Answer> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", (event: MessageEvent<Answer>) => resolve(event.data));
      port1.start();
      worker.postMessage(asked, [port2]);
    });
  return {
    read: (names) => ask({ names }),
    write: (entries) => ask({ entries }),
  };
}

type Asked = { readonly names: readonly string[] } | { readonly entries: ReadonlyMap<string, Uint8Array | undefined> };

function beOtherTab(): void {
  const store = createIndexStore();
  scope.addEventListener("message", ({ data, ports: [back] }: MessageEvent<Asked>) => {
    const answer = "names" in data ? store.read(data.names) : store.write(data.entries);
    void answer.then((said) => back?.postMessage(said));
  });
}

/** Each entry says who wrote it and where it was meant to stand. */
async function append(part: JournalPart, mark: number): Promise<void> {
  const disk = journalOf(part, "shared");
  for (let count = 0; count < APPENDS; count++)
    await disk.exclusive((file) => file.append(Uint8Array.from(entryAt(file.size(), mark))));
}

function equal(got: unknown, wanted: unknown): void {
  const [a, b] = [written(got), written(wanted)];
  if (a !== b) throw new Error(`wanted ${b.slice(0, 200)}, got ${a.slice(0, 200)}`);
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part === undefined ? "undefined" : part)) ?? "undefined";
}

function rejection(refused: Promise<unknown>): Promise<unknown> {
  return refused.then(
    () => {
      throw new Error("this should have been refused");
    },
    (reason: unknown) => reason,
  );
}
