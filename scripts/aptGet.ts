/** Debian's own package manager, where we may run it: machines without a program that our checks need can bring it. */
import { spawnSync } from "node:child_process";

/** Installs a package; false when it could not. Undefined when there is no apt-get that we may run. */
export function aptInstaller(): ((name: string) => boolean) | undefined {
  if (spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0) return undefined;
  const asRoot = process.getuid?.() === 0;
  if (!asRoot && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status !== 0) return undefined;
  const words = asRoot ? ["apt-get"] : ["sudo", "-n", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  const run = (...more: readonly string[]): boolean =>
    spawnSync(words[0] ?? "", [...words.slice(1), "-q", ...more], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  return (name) => run("update") && run("install", "-y", "--no-install-recommends", name);
}
