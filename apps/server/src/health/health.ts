/** For whoever watches the server: up, and which version of the app it gives out. */
import type { Context } from "hono";

export function health(version: string): (c: Context) => Response {
  return (c) => c.json({ ok: true, version }, 200, { "Cache-Control": "no-store" });
}
