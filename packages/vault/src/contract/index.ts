/** What platform parts must keep, the tests that say so, and parts made of memory. For tests alone. */
export * from "./memoryParts.ts";
export { indexCipherContract, indexContract, type IndexUnderTest } from "./indexContract.ts";
export { journalContract, type JournalUnderTest } from "./journalContract.ts";
export type { ContractTools } from "./tools.ts";
