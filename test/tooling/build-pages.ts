/**
 * Runs before the browser tests: they drive the production build, so it is made fresh from the sources.
 * `REUSE_BUILD=1` keeps the one in dist/ while somebody works on the tests alone.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./find-programs";

const root = fileURLToPath(new URL("../..", import.meta.url));

export function setup(): void {
  if (findBrowser() === null) return;
  if (process.env["REUSE_BUILD"] === "1" && existsSync(`${root}/dist/taskpane.html`)) return;
  const webpack = fileURLToPath(new URL("../../node_modules/webpack/bin/webpack.js", import.meta.url));
  execFileSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
