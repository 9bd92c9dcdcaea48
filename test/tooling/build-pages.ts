/**
 * Runs before the browser tests: they drive the production build, so it is made fresh from the sources, beside the tests
 * that need no browser; `pagesAreBuilt` waits for it. `REUSE_BUILD=1` keeps the one in dist/ while somebody works on the
 * tests alone.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./find-programs";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Names the file that says how the build ended; workers inherit it. */
const outcomeVariable = "PAGES_BUILD_OUTCOME";

/** Returns what ends a build that nobody waits for any more. */
export async function setup(): Promise<(() => void) | undefined> {
  if (findBrowser() === null) return undefined;
  if (process.env["REUSE_BUILD"] === "1" && existsSync(`${root}/dist/taskpane.html`)) return undefined;
  const outcome = join(await mkdtemp(join(tmpdir(), "danh-muc-kpi-build-")), "outcome");
  process.env[outcomeVariable] = outcome;
  const webpack = fileURLToPath(new URL("../../node_modules/webpack/bin/webpack.js", import.meta.url));
  const build = spawn(process.execPath, [webpack, "--mode", "production"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  build.on("exit", (code) => writeFileSync(outcome, String(code)));
  return () => build.kill();
}

/** Resolves when the pages in dist/ are those of the sources. Throws where they could not be built. */
export async function pagesAreBuilt(): Promise<void> {
  const outcome = process.env[outcomeVariable];
  if (outcome === undefined) return;
  while (!existsSync(outcome)) await setTimeout(100);
  const code = readFileSync(outcome, "utf8");
  if (code !== "0") throw new Error(`the pages could not be built (webpack ended with ${code})`);
}
