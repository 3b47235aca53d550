/** What needs a real browser, and most of it the built app: journeys, budgets, contracts and the gallery, one file at a time. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/{journeys,budgets,contract,gallery}/**/*.test.ts"],
    globalSetup: ["tests/journeys/builtApp.ts"],
    setupFiles: ["tests/temporal.ts"],
    // Two browsers at once on two cores make each other late.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
