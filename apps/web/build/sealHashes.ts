/**
 * The library has all of SHA-2 in one module and helpers for all hashes in another, and a module is never divided: as
 * signatures and passphrases need more of both later, it lay in the worker's first files too, 3 kB that nobody had asked
 * for and 80 constants to compute at each opening. What our seals hash with is a copy of its own, of which the bundler
 * keeps what they use.
 */
import type { Plugin } from "vite";

const HASHES = /^@noble\/hashes\//;
const SEALS = /\/packages\/vault\/src\/(seal|journal)\//;
const MARK = "?seals";

export function sealHashes(): Plugin {
  return {
    name: "tussock:seal-hashes",
    enforce: "pre",
    async resolveId(source, importer) {
      if (importer === undefined) return undefined;
      const isAsked = HASHES.test(source) ? SEALS.test(importer) : importer.endsWith(MARK);
      const found = isAsked && (await this.resolve(source, importer, { skipSelf: true }));
      return found ? { id: `${found.id}${MARK}`, moduleSideEffects: false } : undefined;
    },
  };
}
