/** The door for what comes before a vault is open: no seal of ours behind it. */
export { openAhead, readAhead } from "./opening/ahead.ts";
export { readKeyFile } from "./keys/readKeyFile.ts";
export { DiskTrouble } from "./ports.ts";
