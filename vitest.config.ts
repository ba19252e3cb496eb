import { defineConfig } from "vitest/config";

const conditions = ["mainstay-source", "node", "import", "module", "default"];

// Workspace packages are used from their sources, as Node does with --conditions=mainstay-source.
const shared = { resolve: { conditions }, ssr: { resolve: { conditions, externalConditions: conditions } } };

const tests = "{packages,clusters,tools}/**/*.test.ts";
const live = "{packages,clusters,tools}/**/*.live.test.ts";
const elsewhere = ["**/node_modules/**", "**/dist/**"];

// A default export is what vitest asks for.
export default defineConfig({
  ...shared,
  test: {
    passWithNoTests: false,
    projects: [
      { ...shared, test: { name: "unit", include: [tests], exclude: [...elsewhere, live], testTimeout: 30_000 } },
      {
        ...shared,
        test: { name: "live", include: [live], exclude: elsewhere, testTimeout: 120_000, hookTimeout: 300_000 },
      },
    ],
  },
});
