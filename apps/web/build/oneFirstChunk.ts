/**
 * One chunk for everything the first screen stands on. Left alone, each module that a later screen also uses becomes
 * a file of its own, and a slow line pays a round trip for every six of them.
 */
import type { Plugin, Rolldown } from "vite";

export interface FirstChunk {
  readonly plugin: Plugin;
  readonly group: { readonly name: string; readonly test: (id: string) => boolean };
}

export function oneFirstChunk(): FirstChunk {
  let first = new Set<string>();
  return {
    plugin: {
      name: "tussock:one-first-chunk",
      apply: "build",
      buildEnd() {
        const entries = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
        const main = entries.find((id) => id.endsWith("/src/main.tsx"));
        const boot = entries.find((id) => id.endsWith("/src/boot.ts"));
        if (!main || !boot) return;
        // Boot runs before all else and stays small: what it needs is its own.
        const withBoot = reach(this, boot);
        first = new Set([...reach(this, main)].filter((id) => id !== main && !withBoot.has(id)));
      },
    },
    group: { name: "first", test: (id) => first.has(id) },
  };
}

/**
 * A module and everything it uses without waiting. Through a door that only hands on (a package's index, the icons),
 * only those modules are reached of which the caller names something.
 */
function reach(context: Pick<Rolldown.PluginContext, "getModuleInfo">, from: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const next = [from];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    if (isDoor(context, id)) continue;
    const code = context.getModuleInfo(id)?.code ?? "";
    next.push(...used(context, id, (name) => new RegExp(`\\b${name.replaceAll("$", "\\$")}\\b`).test(code)));
  }
  return reached;
}

function used(context: Pick<Rolldown.PluginContext, "getModuleInfo">, id: string, names: (name: string) => boolean): readonly string[] {
  return (context.getModuleInfo(id)?.importedIds ?? []).flatMap((imported) => {
    const info = context.getModuleInfo(imported);
    if (!info || !onlyHandsOn(info.code ?? "")) return [imported];
    return [imported, ...used(context, imported, names).filter((handed) => context.getModuleInfo(handed)?.exports.some(names))];
  });
}

function isDoor(context: Pick<Rolldown.PluginContext, "getModuleInfo">, id: string): boolean {
  return onlyHandsOn(context.getModuleInfo(id)?.code ?? "");
}

function onlyHandsOn(code: string): boolean {
  const rest = code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "").replaceAll(/export\s*(\*|\{[^}]*\})\s*from\s*["'][^"']+["'];?/g, "");
  return code !== "" && rest.trim() === "";
}
