/**
 * `npm run mutate`: changes the core in one place after the other (a bound, a sign, an order) and runs the tests that
 * reach the place; a change that no test notices is a survivor. A part: `npm run mutate -- --mutate "src/scoring/*.ts"`.
 */
/** Without LibreOffice, Excel and processes: those tests are too slow to run for each change. */
const quickRooms = ["text", "workbook", "catalogue", "profiles", "conversion", "scoring", "cases", "app"];

export default {
  mutate: ["conversion", "scoring", "catalogue/rules", "workbook"].map((room) => `src/${room}/**/*.ts`),
  testRunner: "vitest",
  testFiles: quickRooms.map((room) => `test/${room}/**/*.test.ts`),
  coverageAnalysis: "perTest",
  // Tables of law and words are read once, before any test: a test of each would only say them again.
  ignoreStatic: true,
  mutator: { excludedMutations: ["StringLiteral"] },
  reporters: ["clear-text", "html"],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  htmlReporter: { fileName: "coverage/mutants.html" },
  // Below the project, so that the copies find its packages.
  tempDirName: "coverage/mutants",
  ignorePatterns: ["dist", "coverage", "assets/guide"],
  concurrency: 2,
  // On a busy machine a slow test is no endless loop.
  timeoutMS: 60_000,
  allowEmpty: false,
};
