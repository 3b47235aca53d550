/** Puts the server on a port and takes it off again without cutting anyone short. */
import { createAdaptorServer } from "@hono/node-server";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { readBuiltApp } from "./app/builtApp.ts";
import type { Config } from "./config.ts";
import { createServer } from "./server.ts";

/** A slow or silent visitor may hold a connection this long and no longer; all our answers are small. */
const HEADERS_WITHIN_MS = 10_000;
const REQUEST_WITHIN_MS = 20_000;
const KEEP_ALIVE_MS = 5_000;
const HEADERS_BYTES = 8_192;
/** What is under way when the server is told to stop gets this long to finish. */
const FAREWELL_MS = 5_000;

export interface Listening {
  readonly address: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

export async function listen(config: Config, broke: (error: Error) => void): Promise<Listening> {
  const hono = createServer({ app: readBuiltApp(config.appFolder), offlineShell: config.offlineShell, broke });
  const server = createAdaptorServer({
    fetch: hono.fetch,
    serverOptions: {
      headersTimeout: HEADERS_WITHIN_MS,
      requestTimeout: REQUEST_WITHIN_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: HEADERS_BYTES,
    },
  }) as Server;
  const stop = farewell(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(config.port, config.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = config.host.includes(":") ? `[${config.host}]` : config.host;
  return { address: `http://${host}:${port}`, port, stop };
}

/** Counts the answers under way, so that a stop need not wait for visitors who only hold a line open. */
function farewell(server: Server): () => Promise<void> {
  let underWay = 0;
  let stopping = false;
  const endWhenDone = (): void => {
    if (stopping && underWay === 0) server.closeAllConnections();
  };
  server.on("request", (_request, response) => {
    underWay += 1;
    response.once("close", () => {
      underWay -= 1;
      endWhenDone();
    });
  });
  return async () => {
    stopping = true;
    const late = setTimeout(() => server.closeAllConnections(), FAREWELL_MS);
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    endWhenDone();
    await closed;
    clearTimeout(late);
  };
}
