/**
 * Files on disk, for the command line: the only file of this room that knows Node. A result appears whole or
 * not at all, and the input is never written to.
 */
import { randomUUID } from "node:crypto";
import { readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UserError } from "../../workbook/user-error";

/** Content of a file; `fileMissing` when there is none that can be read. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UserError("fileMissing", { file: path }, { cause: error });
  }
}

/** Names of the files of a folder, in the order of their letters; `null` where the path names no folder. */
export async function filesOfFolder(path: string): Promise<readonly string[] | null> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    return names.sort((one, other) => one.localeCompare(other, "vi"));
  } catch (error) {
    if (isCode(error, "ENOENT") || isCode(error, "ENOTDIR")) return null;
    throw new UserError("fileMissing", { file: path }, { cause: error });
  }
}

/** Names of the folders inside of a folder, in the order of their letters; links are not followed. */
export async function foldersOfFolder(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return names.sort((one, other) => one.localeCompare(other, "vi"));
}

export interface WriteFileOptions {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Replace a file that is there. */
  readonly overwrite: boolean;
  /** Files that the result was computed from; the result may be none of them. */
  readonly inputs: readonly string[];
}

/** Throws what `checkTarget` throws, and `fileUnwritable`. */
export async function writeBytes({ path, bytes, overwrite, inputs }: WriteFileOptions): Promise<void> {
  await checkTarget({ path, overwrite, inputs });
  const part = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    await writeFile(part, bytes, { flag: "wx" });
    await rename(part, path);
  } catch (error) {
    throw new UserError("fileUnwritable", { file: path }, { cause: error });
  } finally {
    await rm(part, { force: true });
  }
}

/** Early answer to whether the result may go there: `fileIsInput` or `fileExists`. */
export async function checkTarget(options: Omit<WriteFileOptions, "bytes">): Promise<void> {
  const { path, overwrite, inputs } = options;
  for (const input of inputs) {
    if (await isSameFile(path, input)) throw new UserError("fileIsInput", { file: path });
  }
  if (!overwrite && (await exists(path))) throw new UserError("fileExists", { file: path });
}

/** Links and upper case on a file system that ignores it can give one file two names. */
export async function isSameFile(left: string, right: string): Promise<boolean> {
  try {
    const [first, second] = await Promise.all([stat(left), stat(right)]);
    if (first.ino !== 0 && first.ino === second.ino && first.dev === second.dev) return true;
    return (await realpath(left)) === (await realpath(right));
  } catch (error) {
    if (isCode(error, "ENOENT") || isCode(error, "ENOTDIR")) return false;
    throw new UserError("fileUnwritable", { file: left }, { cause: error });
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isCode(error, "ENOENT")) return false;
    throw new UserError("fileUnwritable", { file: path }, { cause: error });
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
