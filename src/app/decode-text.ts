/**
 * Bytes of a delimited text file → text: UTF-8 with or without BOM, and UTF-16 with BOM, which Excel calls
 * "Unicode text".
 */
import { UserError } from "../workbook/user-error";

/** @throws UserError `fileNotText` for bytes in none of these encodings, which would spoil every name. */
export function decodeText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError("fileNotText", { file }, { cause: error });
  }
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
