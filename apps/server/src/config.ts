/** What a host may set, from the environment. A wrong value is a sentence the host can act on, never a guess. */
import { fileURLToPath } from "node:url";

export interface Config {
  readonly host: string;
  readonly port: number;
  /** The built app. */
  readonly appFolder: string;
  /** "off" takes the offline shell away from every browser at its next visit (docs/decisions: offline shell). */
  readonly offlineShell: "on" | "off";
}
export type ConfigOutcome =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly say: readonly string[] };

export const defaultConfig: Config = {
  host: "127.0.0.1",
  port: 4173,
  appFolder: fileURLToPath(new URL("../../web/dist", import.meta.url)),
  offlineShell: "on",
};

export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigOutcome {
  const say: string[] = [];
  const port = env["PORT"] === undefined ? defaultConfig.port : Number(env["PORT"]);
  if (env["PORT"] === "" || !Number.isInteger(port) || port < 0 || port > 65_535) {
    say.push(`PORT is “${env["PORT"]}”. It needs a whole number from 0 to 65535, such as 4173; 0 picks a free one.`);
  }
  const host = env["HOST"] ?? defaultConfig.host;
  if (!/^[\w.:-]+$/.test(host)) {
    say.push(`HOST is “${host}”. It needs an address or a name, such as 127.0.0.1, or 0.0.0.0 for every network.`);
  }
  const offlineShell = env["OFFLINE_SHELL"] ?? defaultConfig.offlineShell;
  if (offlineShell !== "on" && offlineShell !== "off") {
    say.push(`OFFLINE_SHELL is “${offlineShell}”. It needs to be on or off.`);
    return { ok: false, say };
  }
  if (say.length > 0) return { ok: false, say };
  return { ok: true, config: { host, port, offlineShell, appFolder: env["APP_FOLDER"] ?? defaultConfig.appFolder } };
}
