/** The processes of a browser, as Linux shows them below /proc. */
import { readFileSync, readdirSync } from "node:fs";

let known = { profile: "", at: 0, pids: [] as string[] };
/** Those that run the pages of the browser with this profile; looking takes a while, so an answer holds for 50 ms. */
export function renderersOf(profile: string): readonly string[] {
  if (known.profile === profile && performance.now() - known.at < 50) return known.pids;
  const pids = readdirSync("/proc").filter((pid) => /^\d+$/.test(pid) && isRenderer(pid, profile));
  known = { profile, at: performance.now(), pids };
  return pids;
}
function isRenderer(pid: string, profile: string): boolean {
  const command = readProc(`/proc/${pid}/cmdline`);
  return command.includes("--type=renderer") && command.includes(profile);
}

/** Empty when it is gone, as a process can be at any moment. */
export function readProc(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
