/**
 * Makes plain JavaScript of the command line's TypeScript, in about a second: one file per entry and per command, in
 * `dist-cli/`. Each file takes its place whole, so that a command may run while another one builds.
 */
import { mkdir, rename, utimes, writeFile } from "node:fs/promises";
import path from "node:path";

import { build } from "esbuild";

import { bundleFolder, entries, inputsFile, root } from "./places.mjs";

/** Bundled code may still ask for Node's own modules in the old way. */
const banner = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

export async function buildBundle() {
  const started = new Date();
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries.map((entry) => `src/cli/${entry}.ts`),
    outdir: bundleFolder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    chunkNames: "parts/[name]-[hash]",
    banner: { js: banner },
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    write: false,
    logLevel: "error",
  });
  await mkdir(path.join(bundleFolder, "parts"), { recursive: true });
  const isEntry = (file) => path.dirname(file) === bundleFolder;
  // What an entry imports is there before the entry, and the list that calls all of it fresh comes last.
  for (const wanted of [false, true]) {
    const files = outputFiles.filter(({ path: file }) => isEntry(file) === wanted);
    await Promise.all(files.map(({ path: file, contents }) => replaceFile(file, contents)));
  }
  const sources = Object.keys(metafile.inputs).filter((input) => input.startsWith("src/"));
  // A source that is saved while the rest is built is newer than this.
  await replaceFile(inputsFile, JSON.stringify(sources), started);
}

async function replaceFile(file, contents, time = new Date()) {
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, contents);
  await utimes(beside, time, time);
  await rename(beside, file);
}
