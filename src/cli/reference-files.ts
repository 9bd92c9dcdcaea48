/** The approved catalogues that a command is given: files, and folders whose workbooks are all of them. */
import { basename, join } from "node:path";

import { openReference } from "../app/suggest";
import { filesOfFolder, isSameFile } from "../hosts/xlsx/node-file";
import type { ReferenceCatalogue } from "../review/references/reference-catalogue";
import { UserError } from "../workbook/user-error";
import { openFile } from "./files";

export interface SkippedFile {
  readonly file: string;
  readonly error: UserError;
}

export interface ReferenceFiles {
  readonly catalogues: readonly ReferenceCatalogue[];
  /** Workbooks of a folder that are no catalogue or can't be opened: others of the folder are compared all the same. */
  readonly skipped: readonly SkippedFile[];
}

/**
 * Each file once, in the order in which they were given; those of a folder by name. The file that is worked on is no
 * reference of itself where it stands in a folder.
 *
 * @throws UserError of files, `noCatalogueInFile` for a file that was named, `noCatalogueInFolder`.
 */
export async function openReferenceFiles(paths: readonly string[], own: string): Promise<ReferenceFiles> {
  const catalogues: ReferenceCatalogue[] = [];
  const skipped: SkippedFile[] = [];
  const isOpen = async (file: string): Promise<boolean> => {
    for (const { file: known } of catalogues) if (await isSameFile(known, file)) return true;
    return false;
  };
  for (const path of paths) {
    const names = await filesOfFolder(path);
    if (names === null) {
      if (!(await isOpen(path))) catalogues.push(await openOne(path));
      continue;
    }
    let found = 0;
    for (const file of names.filter(isWorkbook).map((name) => join(path, name))) {
      if (await isSameFile(own, file)) continue;
      try {
        if (!(await isOpen(file))) catalogues.push(await openOne(file));
        found++;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        skipped.push({ file, error });
      }
    }
    if (found === 0) throw new UserError("noCatalogueInFolder", { folder: path });
  }
  return { catalogues, skipped };
}

async function openOne(file: string): Promise<ReferenceCatalogue> {
  const { host } = await openFile(file);
  return openReference({ workbook: await host.read(), file });
}

/** Excel keeps "~$name.xlsx" beside a workbook that is open. */
function isWorkbook(name: string): boolean {
  return /\.xlsx$/i.test(name) && !/^(?:~\$|\.)/.test(basename(name));
}
