/**
 * One run, three projects: what Node alone can run, the same with Excel's library, then pages driven in a real browser.
 * `CI=true` turns a missing browser or LibreOffice from a loud skip into a failure (test/tooling/find-programs.ts).
 */
import { defineConfig } from "vitest/config";

const browserTests = "test/browser/**/*.test.{ts,tsx}";
const excelTests = "test/hosts/{excel,contract}/**/*.test.ts";

/** LibreOffice, the Open XML validator and browsers are slow on a busy machine: nothing fails for that alone. */
const testTimeout = 180_000;

/** For every test without a browser. */
const inNode = {
  testTimeout,
  hookTimeout: 120_000,
  // Vitest leaves one processor idle, which on the two of a CI machine is half of it.
  maxWorkers: "100%",
  // As patient as a busy machine is slow: the second that is usual is over before a full one has answered.
  expect: { poll: { timeout: 30_000 } },
  sequence: { groupOrder: 0 },
} as const;

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          ...inNode,
          name: "node",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [browserTests, excelTests],
          // A module is read once by each worker instead of once by each file, which took longer than the tests; none
          // keeps anything that another file's tests could see.
          isolate: false,
          benchmark: { include: [] },
        },
      },
      {
        test: {
          ...inNode,
          name: "excel",
          include: [excelTests],
          // Each test bed puts a new Excel in place of the last one; only after a test that took too long, which has
          // failed then, could something of it go on in the next file's workbook.
          isolate: false,
          benchmark: { include: [] },
        },
      },
      {
        test: {
          name: "browser",
          include: [browserTests],
          globalSetup: "./test/tooling/build-pages.ts",
          // One browser for all files of a worker: see test/browser/built-pages.ts.
          isolate: false,
          testTimeout,
          hookTimeout: 300_000,
          // A browser keeps more than one processor busy; three of them at a time took half as long again.
          maxWorkers: 2,
          // As long as the browser's own waits.
          expect: { poll: { timeout: 60_000 } },
          benchmark: { include: [] },
          sequence: { groupOrder: 1 },
        },
      },
    ],
    coverage: { include: ["src/**/*.{ts,tsx}"] },
  },
});
