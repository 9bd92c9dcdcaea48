/**
 * LibreOffice as an independent calculator and printer. It runs with a profile of its own that recalculates every
 * file on loading: otherwise it shows the values that we wrote, and a test proves nothing.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice } from "../tooling/find-programs";

const program = findLibreOffice();
/** For `describe.skipIf(!hasLibreOffice)`; with `CI=true` a missing LibreOffice has failed already. */
export const hasLibreOffice = program !== null;

/** Milliseconds; less than a test has, so that the test says what LibreOffice said. */
const longestRun = 150_000;
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

/** Every run has a profile of its own: two programs on one profile wait for each other or fail, and a new one costs a fifth of a second. */
async function convert(files: readonly Uint8Array[], target: string): Promise<Uint8Array[]> {
  if (program === null) throw new Error("LibreOffice is missing: guard the test with hasLibreOffice");
  const folder = await mkdtemp(join(tmpdir(), "danh-muc-kpi-convert-"));
  const extension = target.split(":")[0] ?? "";
  try {
    const names = files.map((_, index) => `book${index}`);
    const inputs = names.map((name) => join(folder, `${name}.xlsx`));
    await Promise.all(files.map((bytes, index) => writeFile(inputs[index] ?? "", bytes)));
    const profile = await newProfile(folder);
    await run(program, [...profile, "--convert-to", target, "--outdir", join(folder, "out"), ...inputs]);
    return await Promise.all(names.map((name) => readFile(join(folder, "out", `${name}.${extension}`))));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The parameters that choose it. */
async function newProfile(folder: string): Promise<string[]> {
  const profile = join(folder, "profile");
  await mkdir(join(profile, "user"), { recursive: true });
  await writeFile(join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
  return [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", "--nolockcheck"];
}

function run(path: string, parameters: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // The command starts the program proper as a child; in a group of their own both can be ended.
    const child = spawn(path, parameters, { detached: true });
    const limit = setTimeout(() => end(child), longestRun);
    let messages = "";
    child.stdout.on("data", (text: Buffer) => (messages += text.toString()));
    child.stderr.on("data", (text: Buffer) => (messages += text.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(limit);
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice ended with ${code ?? "a signal"}: ${messages}`));
    });
  });
}

function end(child: ChildProcess): void {
  if (process.platform === "win32" || child.pid === undefined) child.kill("SIGKILL");
  else process.kill(-child.pid, "SIGKILL");
}
