import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Everything a door brings in when it is opened: our files, and the libraries they name. Types weigh nothing. */
function behind(door: string): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (file: URL): void => {
    if (found.has(file.pathname)) return;
    found.add(file.pathname);
    const source = readFileSync(file, "utf8").replace(/^(import|export) type [^;]*;/gm, "");
    for (const [, from] of source.matchAll(/^(?:import|export)\b[^;]*? from "([^"]+)";/gm)) {
      if (from?.startsWith(".")) follow(new URL(from, file));
      else if (from) found.add(from);
    }
  };
  follow(new URL(door, import.meta.url));
  return new Set([...found].filter((name) => !name.startsWith("/")));
}

test("opening a vault brings neither curves nor HPKE nor scrypt with it", () => {
  expect(behind("./index.ts")).toEqual(
    new Set([
      "@tussock/protocol",
      "@noble/ciphers/chacha.js",
      "@noble/ciphers/utils.js",
      "@noble/hashes/hkdf.js",
      "@noble/hashes/hmac.js",
      "@noble/hashes/sha2.js",
    ]),
  );
});

test("what comes before a vault is open brings no seal: a worker begins with it", () => {
  expect(behind("./ahead.ts")).toEqual(new Set(["@noble/ciphers/utils.js"]));
});

test("each rare door brings only what it is for", () => {
  expect(behind("./passphrase/index.ts")).toContain("@noble/hashes/scrypt.js");
  expect(behind("./passphrase/index.ts")).not.toContain("@noble/curves/ed25519.js");
  expect(behind("./backup/index.ts")).toContain("@noble/curves/ed25519.js");
  expect(behind("./backup/index.ts")).not.toContain("@hpke/core");
  expect(behind("./keys/index.ts")).toContain("@hpke/core");
});
