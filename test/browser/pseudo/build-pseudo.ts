/** Builds the workbench with lengthened words into a folder of its own; the product's build knows nothing of it. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import webpack from "webpack";

import webpackConfig from "../../../webpack.config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the pane gets its words from. */
const replaced = ["pane-text", "messages"];

function aliasOf(name: string): [string, string] {
  return [here(`../../../src/strings/${name}`), here(`./${name}.ts`)];
}

/** The folder of the built pages. */
export async function buildPseudo(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "danh-muc-kpi-pseudo-"));
  const config = await webpackConfig({ page: "workbench" }, { mode: "production" });
  const built = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    webpack(
      {
        ...config,
        output: { ...config.output, path: folder },
        resolve: { ...config.resolve, alias: Object.fromEntries(replaced.map(aliasOf)) },
        // Whole words are what is looked at, not how small the files are.
        optimization: { ...config.optimization, minimize: false },
        devtool: false,
        cache: false,
      },
      (error, stats) => (error ? reject(error) : resolve(stats)),
    );
  });
  if (built?.hasErrors() ?? true) throw new Error(built?.toString("errors-only"));
  return folder;
}
