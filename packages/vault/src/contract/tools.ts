/** What a contract needs of a test runner; Vitest and a page in a browser bring the same three. */
export interface ContractTools {
  readonly test: (name: string, body: () => Promise<void>) => void;
  readonly equal: (got: unknown, wanted: unknown) => void;
  /** Resolves with what the work was rejected with; itself rejects when the work went well. */
  readonly rejection: (work: Promise<unknown>) => Promise<unknown>;
}
