export * from "./id16.ts";
export * from "./sealedItem.ts";
