/** `npm start`: builds what is stale and serves the app on this machine; `npm start -- nl` in another language. */
import { createServer } from "node:net";
import { readConfig, type Config } from "../apps/server/src/config.ts";
import { listen } from "../apps/server/src/listen.ts";
import { buildIfStale } from "./buildIfStale.ts";

const read = readConfig(process.env);
if (!read.ok) {
  for (const line of read.say) console.error(line);
  process.exit(2);
}
await buildIfStale((line) => console.log(line), process.argv[2]);
const config =
  process.env["PORT"] === undefined ? { ...read.config, port: await nextFreePort(read.config) } : read.config;
try {
  const listening = await listen(config, (error) => console.error("A mistake of ours:", error.stack));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void listening.stop());
  console.log(
    `\n  Tussock is ready: ${listening.address}\n\n  Ctrl+C ends it. What you write stays in your browser.\n`,
  );
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
  console.error(
    `Something else is already at ${config.host}:${config.port}. Set PORT to another number, or leave it away.`,
  );
  process.exit(1);
}

/** A person who did not ask for a port gets the next free one, so that two copies can run side by side. */
async function nextFreePort({ host, port }: Config): Promise<number> {
  for (let tried = port; tried < port + 50; tried += 1) if (await isFree(host, tried)) return tried;
  return 0; // the system picks one
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
