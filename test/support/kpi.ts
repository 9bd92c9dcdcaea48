/**
 * Runs the command line as a user does, in a process of its own.
 */
import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = path.join(root, "src/cli/kpi-danh-muc.mjs");

export interface KpiRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `kpi …args` in the project's folder. `locale` is the LANG of the process. */
export function kpi(args: readonly string[], locale = "vi_VN.UTF-8"): Promise<KpiRun> {
  return new Promise((resolve, reject) => {
    const environment = { ...process.env, LANG: locale };
    execFile(
      process.execPath,
      [bin, ...args],
      { cwd: root, env: environment, maxBuffer: 256 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== "number")
          reject(new Error("the command could not be run", { cause: error }));
        else resolve({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
      },
    );
  });
}

/** The one JSON document of a run; fails with what was said on stderr when there is none. */
export async function kpiJson(args: readonly string[]): Promise<{ status: number; json: unknown }> {
  const { status, stdout, stderr } = await kpi([...args, "--json"]);
  if (stdout === "") throw new Error(`no JSON, exit ${status}: ${stderr}`);
  return { status, json: JSON.parse(stdout) };
}

/** An empty folder for a test's files. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), "kpi-"));
}
