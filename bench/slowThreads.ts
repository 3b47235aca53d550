/**
 * The browser's own CPU throttling slows the page's main thread only. Where the system lets us (cgroup v1, root), the
 * threads of its workers are held to the same share, so that a slow phone is slow in all its parts.
 */
import { mkdirSync, readFileSync, readdirSync, rmdirSync, writeFileSync } from "node:fs";
import { readProc, renderersOf } from "./processes.ts";

const GROUP = "/sys/fs/cgroup/cpu/tussock-bench";
const PERIOD_US = 10_000;
/** What Chromium calls the threads our code runs on beside the main thread. */
const WORKERS = /^(DedicatedWorker|ServiceWorker)/;

export interface SlowThreads {
  readonly works: boolean;
  readonly stop: () => void;
}

/** Holds every worker thread of the browser with this profile to one part in `times`. */
export function slowWorkerThreads(profile: string, times: number): SlowThreads {
  try {
    mkdirSync(GROUP, { recursive: true });
    writeFileSync(`${GROUP}/cpu.cfs_period_us`, String(PERIOD_US));
    writeFileSync(`${GROUP}/cpu.cfs_quota_us`, String(Math.round(PERIOD_US / times)));
  } catch {
    return { works: false, stop: () => undefined };
  }
  const held = new Set<string>();
  // Threads are looked for often: a worker's first milliseconds count too.
  const looking = setInterval(() => {
    for (const pid of renderersOf(profile)) for (const thread of workerThreads(pid)) hold(thread);
  }, 3);
  function hold(thread: string): void {
    if (held.has(thread)) return;
    held.add(thread);
    try {
      writeFileSync(`${GROUP}/tasks`, thread);
    } catch {
      // It ended between being seen and being held.
    }
  }
  return {
    works: true,
    stop() {
      clearInterval(looking);
      try {
        for (const thread of readFileSync(`${GROUP}/tasks`, "utf8").split("\n").filter(Boolean))
          writeFileSync("/sys/fs/cgroup/cpu/tasks", thread);
        rmdirSync(GROUP);
      } catch {
        // The browser is still closing; an empty group without a process is harmless.
      }
    },
  };
}

function workerThreads(pid: string): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`).filter((thread) =>
      WORKERS.test(readProc(`/proc/${pid}/task/${thread}/comm`)),
    );
  } catch {
    return [];
  }
}
