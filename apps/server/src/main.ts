/** Starts the server with what the environment says. Prints its address and its end, never a request. */
import { readConfig } from "./config.ts";
import { listen } from "./listen.ts";

const read = readConfig(process.env);
if (!read.ok) {
  for (const line of read.say) console.error(line);
  process.exit(2);
}
try {
  const listening = await listen(read.config, (error) => console.error("A mistake of ours:", error.stack));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void listening.stop().then(() => console.log("Tussock has stopped."));
    });
  }
  console.log(`Tussock is at ${listening.address}`);
} catch (error) {
  console.error(whyNot(error, read.config.host, read.config.port));
  process.exit(1);
}

function whyNot(error: unknown, host: string, port: number): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return `Something else is already at ${host}:${port}. Set PORT to another number.`;
  if (code === "EACCES") return `The system does not let us use port ${port}. Set PORT to a number above 1023.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `${host} is not an address of this machine. Set HOST to one that is.`;
  return message;
}
