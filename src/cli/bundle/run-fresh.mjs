/**
 * Runs an entry of the bundle. Where a source has changed since it was built, or nothing is built yet, it is built
 * first: looking at the times of some hundred files takes milliseconds, and esbuild is only loaded when it is needed.
 */
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { bundleFolder, inputsFile, root } from "./places.mjs";

/** `entry` is one of `entries`. */
export async function runFresh(entry) {
  if (!isFresh()) {
    const { buildBundle } = await import("./build.mjs");
    await buildBundle();
  }
  await import(pathToFileURL(path.join(bundleFolder, `${entry}.js`)).href);
}

/** An installed package has no sources. A file that is new or gone is one that a changed file names or named. */
function isFresh() {
  if (timeOf(path.join(root, "src/cli/main.ts")) === undefined) return true;
  const built = timeOf(inputsFile);
  if (built === undefined) return false;
  const sources = JSON.parse(readFileSync(inputsFile, "utf8"));
  return sources.every((source) => (timeOf(path.join(root, source)) ?? Infinity) <= built);
}

function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
