import { describe, expect, test } from "vitest";
import { createMemoryIndex, createMemoryJournal, createPlainIndexCipher, createSeededRandom } from "./memoryParts.ts";
import { indexCipherContract, indexContract } from "./indexContract.ts";
import { journalContract } from "./journalContract.ts";
import type { ContractTools } from "./tools.ts";

const tools: ContractTools = {
  test,
  equal: (got, wanted) => expect(got).toEqual(wanted),
  rejection: (work) =>
    work.then(
      () => expect.unreachable("this should have been refused"),
      (reason: unknown) => reason,
    ),
};

describe("the journal made of memory", () => {
  journalContract(tools, async () => {
    const disk = createMemoryJournal();
    return { disk, again: async () => disk };
  });
});
describe("the index made of memory", () => {
  indexContract(tools, async () => {
    const store = createMemoryIndex();
    return { store, again: async () => store };
  });
});
describe("the plain index cipher", () => {
  indexCipherContract(tools, createPlainIndexCipher(createSeededRandom(1)));
});
