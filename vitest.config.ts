import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/**/*.test.ts",
      "apps/**/*.test.{ts,tsx}",
      "tests/{simulation,old-data}/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
    setupFiles: ["tests/temporal.ts"],
    testTimeout: 60_000,
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
