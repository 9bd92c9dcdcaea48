/**
 * Files of the command line: workbooks in, one workbook out, and tables of assignments.
 */
import { basename } from "node:path";

import { decodeText } from "../app/decode-text";
import { tableOfWorkbook, tablesOfWorkbook, type ImportedTables, type OwnTable } from "../app/imported-tables";
import { readCsv } from "../app/read-csv";
import { checkTarget, readBytes, writeBytes } from "../hosts/xlsx/node-file";
import { whatIsLost } from "../hosts/xlsx/what-is-lost";
import type { ImportedTable } from "../scoring/imported-table";
import { openXlsx, type XlsxHost } from "../hosts/xlsx/xlsx-host";

export interface OpenedFile {
  readonly host: XlsxHost;
  /** Parts of the file that a copy of it will not carry; only a command that writes one asks. */
  readonly lost: () => ReturnType<typeof whatIsLost>;
}

/** @throws UserError of files. */
export async function openFile(file: string): Promise<OpenedFile> {
  const bytes = await readBytes(file);
  return { host: await openXlsx(bytes, file), lost: () => whatIsLost(bytes, file) };
}

/** The result of a command. */
export interface Target {
  readonly path: string;
  readonly overwrite: boolean;
  /** Files that the command reads: none of them may be the result. */
  readonly inputs: readonly string[];
}

/** Refuses a result file that is there already or is an input, before any work is done. */
export function requireFreeOut(target: Target): Promise<void> {
  return checkTarget(target);
}

export async function saveFile(host: XlsxHost, target: Target): Promise<void> {
  await writeBytes({ ...target, bytes: await host.toBytes() });
}

/** Assignments, and criteria and a roster where the file has sheets for them; by content, not by the file's name. */
export async function readTables(file: string): Promise<ImportedTables> {
  const bytes = await readBytes(file);
  const name = basename(file);
  if (!isZip(bytes)) return { assignments: { name, rows: readCsv(decodeText(bytes, file), name) } };
  return tablesOfWorkbook(await (await openXlsx(bytes, file)).read(), name);
}

/** General criteria or a roster in a file of their own. */
export async function readOwnTable(file: string, kind: OwnTable): Promise<ImportedTable> {
  const bytes = await readBytes(file);
  const name = basename(file);
  if (!isZip(bytes)) return { name, rows: readCsv(decodeText(bytes, file), name) };
  return tableOfWorkbook(await (await openXlsx(bytes, file)).read(), kind, name);
}

/** Every .xlsx is a zip archive, which begins with "PK". */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
