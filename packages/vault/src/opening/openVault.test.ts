import { expect, test } from "vitest";
import { createMemoryIndex, createMemoryJournal, createPlainIndexCipher, createSeededRandom } from "../contract/memoryParts.ts";
import { createVaultKeys, vaultKeysOf } from "../keys/bundle.ts";
import type { VaultParts, VaultRecord } from "../vault.ts";
import { openVault } from "./openVault.ts";

const random = createSeededRandom(1);

function createDevice() {
  const [journal, index] = [createMemoryJournal(), createMemoryIndex()];
  const keys = vaultKeysOf(createVaultKeys(random));
  const parts: VaultParts = {
    journal, index, indexCipher: createPlainIndexCipher(random), random, now: () => 1_700_000_000_000,
    isHot: (record: VaultRecord) => record.fields["hot"] === true,
    summarise: (all: ReadonlyMap<string, VaultRecord>) => ({ count: all.size }),
  };
  return { journal, index, keys, parts, open: () => openVault(keys, parts) };
}

test("what Ana wrote is there when she opens the app again, with the index and without it", async () => {
  const ana = createDevice();
  const vault = await (await ana.open()).all;
  await vault.write([{ type: "win", id: "w1", fields: { text: "I swam", hot: true } }]);
  await vault.write([{ type: "win", id: "w2", fields: { text: "I called Sam" } }]);
  await vault.settle();
  await vault.write([{ type: "win", id: "w3", fields: { text: "I slept" } }]);

  const again = await ana.open();
  expect([...(again.hot?.records.keys() ?? [])]).toEqual(["w1", "w3"]);
  expect(again.hot?.summary).toEqual({ count: 2 });
  expect(again.hot?.afterSummary).toEqual(["w3"]);
  const all = await again.all;
  expect([...all.records.keys()]).toEqual(["w1", "w2", "w3"]);
  expect(all.noticed.indexRebuilt).toBe(false);

  ana.index.entries.clear();
  const rebuilt = await (await ana.open()).all;
  expect([...rebuilt.records.values()]).toEqual([...all.records.values()]);
  expect(rebuilt.noticed.indexRebuilt).toBe(true);
});
