/** The whole server as a function from request to answer; main.ts gives it a port. */
import { Hono } from "hono";
import type { BuiltApp } from "./app/builtApp.ts";
import { securityHeaders } from "./app/securityHeaders.ts";
import { serveApp } from "./app/serveApp.ts";
import { health } from "./health/health.ts";

/** Our longest address is a record's id behind a path and a few short answers; ten times that is room enough. */
const LONGEST_ADDRESS = 2_048;

export interface ServerParts {
  readonly app: BuiltApp;
  readonly offlineShell: "on" | "off";
  /** Hears of our own mistakes, never of who asked for what. */
  readonly broke: (error: Error) => void;
}

export function createServer({ app, offlineShell, broke }: ServerParts): Hono {
  const server = new Hono();
  const headers = securityHeaders(app.inlineScripts);
  server.use(async (c, next) => {
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    if (c.req.method !== "GET" && c.req.method !== "HEAD")
      return c.text("Method not allowed", 405, { Allow: "GET, HEAD" });
    if (c.req.url.length > LONGEST_ADDRESS) return c.text("Address too long", 414);
    return next();
  });
  server.get("/healthz", health(app.version));
  server.get("*", serveApp(app, offlineShell));
  server.onError((error, c) => {
    broke(error);
    return c.text("Something went wrong on our side", 500, { ...headers, "Cache-Control": "no-store" });
  });
  return server;
}
