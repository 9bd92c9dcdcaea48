/**
 * One run, two projects: what Node alone can run, then pages driven in a real browser.
 * `CI=true` turns a missing browser or LibreOffice from a loud skip into a failure (test/tooling/find-programs.ts).
 */
import { defineConfig } from "vitest/config";

const browserTests = "test/browser/**/*.test.{ts,tsx}";

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: "node",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [browserTests],
          // LibreOffice and the Open XML validator start slowly on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Vitest leaves one processor idle, which on the two of a CI machine is half of it.
          maxWorkers: "100%",
          benchmark: { include: [] },
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "browser",
          include: [browserTests],
          globalSetup: "./test/tooling/build-pages.ts",
          testTimeout: 180_000,
          hookTimeout: 300_000,
          // A browser keeps more than one processor busy; with more of them at a time, pages become too slow to wait for.
          maxWorkers: 2,
          // As long as the browser's own waits: the second that is usual is over before a busy page has answered.
          expect: { poll: { timeout: 30_000 } },
          benchmark: { include: [] },
          sequence: { groupOrder: 1 },
        },
      },
    ],
    coverage: { include: ["src/**/*.{ts,tsx}"] },
  },
});
