/**
 * The catalogues that a merge is given: files, and folders with everything below them, for units submit a folder each.
 * A file that is named must be readable; of a folder the others are merged all the same, and what was passed over is told.
 */
import { basename, join, relative } from "node:path";

import { openUnit } from "../app/merge/merge-units";
import type { UnitCatalogue } from "../app/merge/read-unit";
import { filesOfFolder, foldersOfFolder, isSameFile } from "../hosts/xlsx/node-file";
import { UserError } from "../workbook/user-error";
import { findMarkedSheet } from "../workbook/workbook-snapshot";
import { openFile } from "./files";
import type { SkippedFile } from "./reference-files";

export interface MergeFiles {
  /** In the order of the command line, and of the letters inside of a folder. */
  readonly units: readonly UnitCatalogue[];
  readonly skipped: readonly SkippedFile[];
}

export interface OpenMergeOptions {
  readonly paths: readonly string[];
  /** The result and the earlier merge, which may stand among the units' files and are none of them. */
  readonly others: readonly string[];
}

interface FoundFile {
  readonly path: string;
  /** `null` for a file that was named itself. */
  readonly folder: string | null;
}

/** One workbook is in memory at a time. Throws `UserError`s of a named file, and `nothingToMerge`. */
export async function openMergeFiles({ paths, others }: OpenMergeOptions): Promise<MergeFiles> {
  const found = await distinctFiles((await Promise.all(paths.map(filesAt))).flat(), others);
  const names = namesOf(found);
  const units: UnitCatalogue[] = [];
  const skipped: SkippedFile[] = [];
  for (const [index, { path, folder }] of found.entries()) {
    try {
      units.push(await openOne(path, names[index] ?? path, folder !== null));
    } catch (error) {
      if (!(error instanceof UserError) || folder === null) throw error;
      skipped.push({ file: path, error });
    }
  }
  if (units.length === 0) throw new UserError("nothingToMerge", { place: paths.map((path) => `“${path}”`).join(", ") });
  return { units, skipped };
}

async function openOne(path: string, file: string, isOfFolder: boolean): Promise<UnitCatalogue> {
  const { host } = await openFile(path);
  const workbook = await host.read();
  if (isOfFolder && findMarkedSheet(workbook, "duplicates")) throw new UserError("fileIsMergeResult", { file: path });
  return openUnit({ workbook, file });
}

async function filesAt(path: string): Promise<readonly FoundFile[]> {
  const found = await workbooksBelow(path);
  return found === null ? [{ path, folder: null }] : found.map((file) => ({ path: file, folder: path }));
}

/** `null` where the path names no folder. */
async function workbooksBelow(folder: string): Promise<readonly string[] | null> {
  const names = await filesOfFolder(folder);
  if (names === null) return null;
  const folders = (await foldersOfFolder(folder)).filter((name) => !name.startsWith("."));
  const below = await Promise.all(folders.map((name) => workbooksBelow(join(folder, name))));
  return [...names.filter(isWorkbook).map((name) => join(folder, name)), ...below.flatMap((files) => files ?? [])];
}

/** Also of kinds that can't be read: a unit that sent one must hear of it. Excel keeps "~$name.xlsx" beside an open workbook. */
function isWorkbook(name: string): boolean {
  return /\.(?:xls[xmb]?|ods)$/i.test(name) && !/^(?:~\$|\.)/.test(basename(name));
}

async function distinctFiles(found: readonly FoundFile[], others: readonly string[]): Promise<readonly FoundFile[]> {
  const distinct: FoundFile[] = [];
  const paths = new Set<string>();
  for (const each of found) {
    if (paths.has(each.path)) continue;
    paths.add(each.path);
    if (each.folder !== null && (await isAnyOf(each.path, others))) continue;
    if (
      await isAnyOf(
        each.path,
        distinct.filter(hasNameOf(each)).map(({ path }) => path),
      )
    )
      continue;
    distinct.push(each);
  }
  return distinct;
}

/** A file that is given twice nearly always has its name both times; links are looked at where names agree. */
function hasNameOf({ path }: FoundFile): (other: FoundFile) => boolean {
  return (other) => basename(other.path).toLowerCase() === basename(path).toLowerCase();
}

async function isAnyOf(path: string, others: readonly string[]): Promise<boolean> {
  for (const other of others) if (await isSameFile(path, other)) return true;
  return false;
}

/** "a.xlsx"; with its folder where another file has that name too. */
function namesOf(found: readonly FoundFile[]): readonly string[] {
  const counts = new Map<string, number>();
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { path } of found) count(basename(path));
  const longer = found.map(({ path, folder }) => {
    const name = basename(path);
    if (counts.get(name) === 1) return name;
    return folder === null ? path : relative(folder, path).replaceAll("\\", "/");
  });
  return longer.map((name, index) => (longer.indexOf(name) === index ? name : (found[index]?.path ?? name)));
}
