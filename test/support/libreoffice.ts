/**
 * LibreOffice as an independent calculator and printer. It runs with a profile of its own that recalculates every
 * file on loading: otherwise it shows the values that we wrote, and a test proves nothing.
 */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice } from "../tooling/find-programs";

const program = findLibreOffice();
/** For `describe.skipIf(!hasLibreOffice)`; with `CI=true` a missing LibreOffice has failed already. */
export const hasLibreOffice = program !== null;

/** One profile for all test processes, since making one takes seconds; a lock keeps them in line. */
const home = join(tmpdir(), "danh-muc-kpi-libreoffice");
const profile = join(home, "profile");
const lock = join(home, "lock");
const longestRun = 180_000;
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** The workbook with every formula computed anew. */
export async function recalculate(bytes: Uint8Array): Promise<Uint8Array> {
  const [result] = await recalculateAll([bytes]);
  if (!result) throw new Error("LibreOffice gave nothing back");
  return result;
}

/** Several workbooks in one run: starting LibreOffice is most of the time. */
export function recalculateAll(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return convert(files, "xlsx:Calc MS Excel 2007 XML");
}

/** The printed pages. */
export async function toPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const [result] = await convert([bytes], "pdf:calc_pdf_Export");
  if (!result) throw new Error("LibreOffice gave nothing back");
  return result;
}

async function convert(files: readonly Uint8Array[], target: string): Promise<Uint8Array[]> {
  if (program === null) throw new Error("LibreOffice is missing: guard the test with hasLibreOffice");
  const folder = await mkdtemp(join(tmpdir(), "danh-muc-kpi-convert-"));
  const extension = target.split(":")[0] ?? "";
  try {
    const names = files.map((_, index) => `book${index}`);
    const inputs = names.map((name) => join(folder, `${name}.xlsx`));
    await Promise.all(files.map((bytes, index) => writeFile(inputs[index] ?? "", bytes)));
    await withLock(() => run(["--convert-to", target, "--outdir", join(folder, "out"), ...inputs]));
    return await Promise.all(names.map((name) => readFile(join(folder, "out", `${name}.${extension}`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(parameters: readonly string[]): Promise<void> {
  const settings = join(profile, "user");
  await mkdir(settings, { recursive: true });
  // Written every time: LibreOffice rewrites the file when it closes.
  await writeFile(join(settings, "registrymodifications.xcu"), alwaysRecalculate);
  const fixed = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", "--nolockcheck"];
  await new Promise<void>((resolve, reject) => {
    const child = spawn(program ?? "", [...fixed, ...parameters], { timeout: longestRun, killSignal: "SIGKILL" });
    let messages = "";
    child.stdout.on("data", (text: Buffer) => (messages += text.toString()));
    child.stderr.on("data", (text: Buffer) => (messages += text.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice ended with ${code ?? "a signal"}: ${messages}`));
    });
  });
}

/** Making a folder succeeds for one process only; a lock older than the longest run was left by a crash. */
async function withLock(work: () => Promise<void>): Promise<void> {
  await mkdir(home, { recursive: true });
  while (!(await takeLock())) await new Promise((resolve) => setTimeout(resolve, 100));
  try {
    await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function takeLock(): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch {
    const since = await stat(lock).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - since > longestRun) await rm(lock, { recursive: true, force: true });
    return false;
  }
}
