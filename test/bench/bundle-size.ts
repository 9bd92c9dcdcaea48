/**
 * Weighs the pane's first load against a Fluent hello-world of the same run and settings: `npm run bench:size`.
 * office.js is outside both: Excel brings it from Microsoft's address.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import webpack, { type Compilation, type Configuration } from "webpack";

import webpackConfig from "../../webpack.config.js";

/** Aims of the project: first load against hello-world, and kB of gzip that opening one view may add. */
const aims = { ratio: 1.6, viewKilobytes: 120 };

interface Weight {
  readonly name: string;
  /** Bytes of JavaScript after gzip. */
  readonly bytes: number;
}

interface Build {
  readonly firstLoad: readonly Weight[];
  /** What each part that is loaded later brings with it, without the first load. */
  readonly later: readonly Weight[];
}

const folder = await mkdtemp(join(tmpdir(), "danh-muc-kpi-size-"));
try {
  const config = await webpackConfig({ page: "taskpane" }, { mode: "production" });
  const hello = fileURLToPath(new URL("hello-world.tsx", import.meta.url));
  report(await build(config, "pane"), await build({ ...config, entry: { taskpane: hello } }, "hello-world"));
} finally {
  await rm(folder, { recursive: true });
}

async function build(config: Configuration, name: string): Promise<Build> {
  const path = join(folder, name);
  const compilation = await run({ ...config, devtool: false, output: { ...config.output, path } });
  const weigh = async (file: string): Promise<Weight> => ({
    name: file,
    bytes: gzipSync(await readFile(join(path, file)), { level: 9 }).length,
  });
  const first = scripts(compilation.entrypoints.get("taskpane")?.getFiles() ?? []);
  const later = compilation.chunkGroups
    .filter((group) => !group.isInitial())
    .map(async (group) => {
      const files = await Promise.all(scripts(group.getFiles()).map(weigh));
      const request = group.origins.map((origin) => origin.request).join(", ");
      return { name: request, bytes: sum(files.filter((file) => !first.includes(file.name))) };
    });
  return { firstLoad: await Promise.all(first.map(weigh)), later: await Promise.all(later) };
}

function run(config: Configuration): Promise<Compilation> {
  const compiler = webpack(config);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (stats && !error && !stats.hasErrors()) resolve(stats.compilation);
        else reject(error ?? new Error(stats?.toString("errors-only")));
      });
    });
  });
}

function scripts(files: readonly string[]): string[] {
  return files.filter((file) => file.endsWith(".js"));
}

function sum(weights: readonly Weight[]): number {
  return weights.reduce((total, { bytes }) => total + bytes, 0);
}

function report(pane: Build, hello: Build): void {
  const ratio = sum(pane.firstLoad) / sum(hello.firstLoad);
  const views = [...pane.later].sort((left, right) => right.bytes - left.bytes);
  const lines = [
    "First load of the pane, gzip",
    ...pane.firstLoad.map(line),
    line({ name: "pane", bytes: sum(pane.firstLoad) }),
    line({ name: "Fluent hello-world", bytes: sum(hello.firstLoad) }),
    `  ratio ${ratio.toFixed(2)} (aim: at most ${aims.ratio})`,
    "",
    `Loaded later, gzip beyond the first load (aim: at most ${aims.viewKilobytes} kB each)`,
    ...views.map(line),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function line({ name, bytes }: Weight): string {
  return `  ${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}`;
}
