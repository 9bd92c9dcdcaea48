/**
 * Bytes of a file to a package, or the reason why they are none. What a file is, its first bytes say; names
 * and extensions are not believed.
 */
import { UserError, type UserErrorKey } from "../../../workbook/user-error";
import { isEncryptedOffice, isOle } from "./ole-container";
import { OfficePackage } from "./office-package";
import { PackageError, TooLargeError } from "./package-error";
import { readZipEntries } from "./zip-reader";

const zipStart = [0x50, 0x4b];
const megabyte = 1024 * 1024;
/** Unpacked: far above any catalogue, well below what a browser tab can hold. */
export const largestContent = 400 * megabyte;

/** `file` is the name that messages show. */
export function openPackage(bytes: Uint8Array, file: string): OfficePackage {
  const refuse = (key: UserErrorKey): never => {
    throw new UserError(key, { file });
  };
  if (bytes.length === 0) return refuse("fileEmpty");
  if (isOle(bytes)) return refuse(isEncryptedOffice(bytes) ? "fileEncrypted" : "fileLegacyXls");
  if (!zipStart.every((byte, index) => bytes[index] === byte)) return refuse("fileNotXlsx");
  const entries = readZipEntries(bytes);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > largestContent) return refuse("fileTooLarge");
  const pack = OfficePackage.of(entries);
  if (!pack.has("[Content_Types].xml")) return refuse(pack.has("_rels/.rels") ? "fileDamaged" : "fileNotXlsx");
  return pack;
}

/** Turns what is wrong inside the file into the sentence for the user. */
export async function readingFile<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TooLargeError) throw new UserError("fileTooLarge", { file }, { cause: error });
    if (error instanceof PackageError) throw new UserError("fileDamaged", { file }, { cause: error });
    throw error;
  }
}
