/**
 * The library has all of SHA-2 in one module, and a module is never divided: as signatures need SHA-512 later, it lay in
 * the worker's first file too, 2 kB that nobody had asked for and 80 constants to compute at each opening. What asks for
 * SHA-256 alone gets a copy of the module of its own, of which the bundler keeps that part.
 */
import type { Plugin } from "vite";

const SHA2 = "@noble/hashes/sha2.js";
const OURS = /\/packages\/vault\/src\/(seal|journal)\//;

export function sha256Alone(): Plugin {
  return {
    name: "tussock:sha256-alone",
    enforce: "pre",
    async resolveId(source, importer) {
      if (source !== SHA2 || importer === undefined || !OURS.test(importer)) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && { id: `${found.id}?sha256`, moduleSideEffects: false };
    },
  };
}
