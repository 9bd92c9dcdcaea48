/**
 * `npm run bench:processes`: the command line as people run it, bundled to plain JavaScript, against a process that
 * only parses the grid's JSON: CPU time and peak memory, start of Node included. Aims: check ≤ 4 × the time, convert
 * ≤ 12 × the JSON's size in memory. Catalogues of 1,000 and 10,000 products, of 100,000 too with LONG_BENCH=1.
 */
import { build } from "esbuild";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { median } from "./race";
import { variedFile } from "./varied-file";

const sizes = process.env["LONG_BENCH"] === "1" ? [1_000, 10_000, 100_000] : [1_000, 10_000];
const rounds = 5;
const megabyte = 1024 * 1024;

interface Cost {
  readonly milliseconds: number;
  readonly peakBytes: number;
}

interface Program {
  readonly name: string;
  readonly words: readonly string[];
}

const folder = await mkdtemp(join(tmpdir(), "danh-muc-kpi-bench-"));
try {
  await prepare();
  for (const size of sizes) await measure(size);
} finally {
  await rm(folder, { recursive: true });
}

/** The bundled command, the parser, and what each process does at its end. */
async function prepare(): Promise<void> {
  const outfile = inFolder("kpi.mjs");
  const entry = join(import.meta.dirname, "../../src/cli/main.ts");
  // Libraries that call `require` find one.
  const banner = { js: 'import { createRequire } from "node:module";const require = createRequire(import.meta.url);' };
  await build({ entryPoints: [entry], outfile, banner, bundle: true, platform: "node", format: "esm" });
  await writeFile(
    inFolder("parse.mjs"),
    'import { readFileSync } from "node:fs";JSON.parse(readFileSync(process.argv[2], "utf8"));',
  );
  await writeFile(
    inFolder("measure.mjs"),
    'import { writeFileSync } from "node:fs";process.on("exit", () => ' +
      "writeFileSync(process.env.KPI_BENCH_COST, JSON.stringify(process.resourceUsage())));",
  );
}

async function measure(size: number): Promise<void> {
  const [book, grid, out] = [inFolder("danh-muc.xlsx"), inFolder("grid.json"), inFolder("out.xlsx")];
  const { bytes, json } = variedFile(size);
  await writeFile(book, bytes);
  await writeFile(grid, json);
  const gridBytes = (await stat(grid)).size;
  const programs: readonly [Program, ...Program[]] = [
    { name: "parse the grid's JSON", words: [inFolder("parse.mjs"), grid] },
    { name: "check", words: [inFolder("kpi.mjs"), "check", book] },
    { name: "convert", words: [inFolder("kpi.mjs"), "convert", book, "-o", out, "--force", "--overwrite"] },
  ];
  const costs = programs.map((): Cost[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, program] of programs.entries()) costs[index]?.push(await run(program));
  }
  print(`\n${size.toLocaleString("en")} products, ${(gridBytes / megabyte).toFixed(1)} MB of JSON`);
  const least = median((costs[0] ?? []).map(({ milliseconds }) => milliseconds));
  for (const [index, { name }] of programs.entries()) {
    const cost = costs[index] ?? [];
    const milliseconds = median(cost.map((one) => one.milliseconds));
    const peak = median(cost.map((one) => one.peakBytes));
    const columns = [
      name.padEnd(24),
      `CPU ${milliseconds.toFixed(0).padStart(6)} ms`,
      `${(milliseconds / least).toFixed(1).padStart(5)} ×`,
      `peak ${(peak / megabyte).toFixed(0).padStart(5)} MB`,
      `${(peak / gridBytes).toFixed(1).padStart(6)} × the JSON`,
    ];
    print(columns.join("  "));
  }
}

/** A check that finds mistakes ends with status 1; only 2 is a failure. */
async function run({ name, words }: Program): Promise<Cost> {
  const cost = inFolder("cost.json");
  const env = { ...process.env, KPI_BENCH_COST: cost };
  const options = { env, maxBuffer: 2 ** 28 };
  await promisify(execFile)(process.execPath, ["--import", inFolder("measure.mjs"), ...words], options).catch(
    (error: unknown) => {
      if (!(error instanceof Error && "code" in error && error.code === 1)) throw new Error(name, { cause: error });
    },
  );
  const usage = JSON.parse(await readFile(cost, "utf8")) as NodeJS.ResourceUsage;
  return {
    milliseconds: (usage.userCPUTime + usage.systemCPUTime) / 1000,
    peakBytes: usage.maxRSS * 1024,
  };
}

function inFolder(name: string): string {
  return join(folder, name);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
