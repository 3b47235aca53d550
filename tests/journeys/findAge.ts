/** The stock `age` program: a copy has to open without anything of ours. Debian brings it where it is missing. */
import { spawnSync } from "node:child_process";
import { aptInstaller } from "../../scripts/aptGet.ts";

export function findOrInstallAge(): void {
  if (runs()) return;
  aptInstaller()?.("age");
  if (!runs())
    throw new Error("the stock age program is needed to prove that copies open without Tussock: install “age”");
}

function runs(): boolean {
  return spawnSync("age", ["--version"], { stdio: "ignore" }).status === 0;
}
