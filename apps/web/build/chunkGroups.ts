/**
 * How the modules of the pages are gathered into files. Left alone, the bundler makes a file for each set of screens
 * that share something: 139 of them, half below 1 kB, and each costs a round trip on a slow line.
 */
import type { Rolldown } from "vite";

type Group = Exclude<NonNullable<Rolldown.OutputOptions["codeSplitting"]>, boolean>["groups"] extends
  | readonly (infer Each)[]
  | undefined
  ? Each
  : never;

/** Below this a file costs more in asking than in carrying: 150 ms round trip at 1.6 Mbit/s are 30 kB. */
const SMALL_BYTES = 12_000;

export const chunkGroups: readonly Group[] = [
  // All of the first screen but boot, which starts the worker while this is on its way.
  {
    name: (id, { getModuleInfo }) => (reachable(getModuleInfo, id, "/src/boot.ts") ? null : "first"),
    tags: ["$initial"],
    // Not what is reached through a door that leads to everything: of that, most is for lazy screens.
    test: (id) => !/\/packages\/|\/icon\/drawn\//.test(id),
    includeDependenciesRecursively: false,
    priority: 3,
  },
  { name: "gallery", test: (id) => /\/src\/gallery\/|\.gallery\.tsx$/.test(id), includeDependenciesRecursively: false, priority: 2 },
  // What lazy screens share, by who needs it; the smallest files join their nearest neighbour.
  {
    name: "shared",
    test: (id) => /\/apps\/web\/src\/(app|ui|platform)\/|\/packages\//.test(id),
    entriesAware: true,
    entriesAwareMergeThreshold: SMALL_BYTES,
    includeDependenciesRecursively: false,
    priority: 1,
  },
];

/** Whether a module is needed by the one whose path ends so, by static imports alone. */
function reachable(getModuleInfo: (id: string) => Rolldown.ModuleInfo | null, id: string, from: string): boolean {
  const seen = new Set<string>();
  const visit = (each: string): boolean => {
    if (each.endsWith(from)) return true;
    if (seen.has(each)) return false;
    seen.add(each);
    return getModuleInfo(each)?.importers.some(visit) ?? false;
  };
  return visit(id);
}
