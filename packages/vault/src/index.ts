export * from "./ports.ts";
export type * from "./vault.ts";
