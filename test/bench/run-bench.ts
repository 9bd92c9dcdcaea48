/**
 * `npm run bench`: every family of benchmarks, each in a process of its own so that none pays for another's garbage.
 *   npm run bench -- --json               one JSON document instead of tables
 *   npm run bench -- --only core,xlsx     some families (names of files in families/)
 */
import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import type { BenchFamily } from "./bench-family";
import { race } from "./race";

interface Measured {
  readonly task: string;
  readonly size: number;
  /** CPU milliseconds, median. */
  readonly ms: number;
  /** Of the first task's time at the same size. */
  readonly ratio: number;
  /** log(time ratio) ÷ log(size ratio) against the size before; 1 = linear; `null` for the first size. */
  readonly growth: number | null;
}

interface FamilyResult {
  readonly family: string;
  readonly unit: string;
  readonly measured: readonly Measured[];
}

const folder = join(import.meta.dirname, "families");
const { values } = parseArgs({
  options: { json: { type: "boolean", default: false }, only: { type: "string" }, child: { type: "string" } },
});

if (values.child === undefined) await runAll(values.only?.split(","));
else process.stdout.write(JSON.stringify(await measure(await load(values.child))));

async function runAll(only: readonly string[] | undefined): Promise<void> {
  const files = (await readdir(folder)).map((file) => file.replace(/\.ts$/, ""));
  const results: FamilyResult[] = [];
  for (const name of files.filter((file) => only?.includes(file) ?? true)) {
    const words = ["--expose-gc", "--import", "tsx", import.meta.filename, "--child", name];
    const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 2 ** 26 });
    const result = JSON.parse(stdout) as FamilyResult;
    results.push(result);
    if (!values.json) process.stdout.write(tableOf(result));
  }
  if (values.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
}

async function load(name: string): Promise<BenchFamily> {
  const module = (await import(join(folder, `${name}.ts`))) as { family: BenchFamily };
  return module.family;
}

async function measure({ name, unit, sizes, tasks, rounds = 5 }: BenchFamily): Promise<FamilyResult> {
  const measured: Measured[] = [];
  for (const [place, size] of sizes.entries()) {
    const works = [];
    for (const task of tasks) works.push(await task.prepare(size));
    const times = await race(works, { rounds, warmRounds: 1 });
    const before = measured.slice(-tasks.length);
    for (const [index, task] of tasks.entries()) {
      const ms = times[index] ?? Number.NaN;
      const earlier = place === 0 ? undefined : before[index];
      const growth = earlier ? Math.log(ms / earlier.ms) / Math.log(size / earlier.size) : null;
      measured.push({ task: task.name, size, ms, ratio: ms / (times[0] ?? Number.NaN), growth });
    }
  }
  return { family: name, unit, measured };
}

function tableOf({ family, unit, measured }: FamilyResult): string {
  const head = ["task", unit, "CPU ms", "ratio", "growth"];
  const lines = measured.map(({ task, size, ms, ratio, growth }) => [
    task,
    size.toLocaleString("en"),
    ms.toFixed(ms < 10 ? 1 : 0),
    ratio.toFixed(2),
    growth === null ? "" : growth.toFixed(2),
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => (line[column] ?? "").length)),
  );
  const text = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  return `\n${family}\n${[head, ...lines].map(text).join("\n")}\n`;
}
