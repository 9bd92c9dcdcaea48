/**
 * Which parts of a file the saved workbook will not carry, as data for a list that the user sees. Everything else,
 * whether known here or not, is kept byte for byte.
 */
import { openPackage, readingFile } from "./package/open-package";
import { findLostParts, type LostPart } from "./parts/package-for-saving";

export async function whatIsLost(bytes: Uint8Array, file = ""): Promise<LostPart[]> {
  return readingFile(file, async () => findLostParts(openPackage(bytes, file)));
}
