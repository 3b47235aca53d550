export * from "./memoryParts.ts";
