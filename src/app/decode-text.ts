/**
 * Bytes of a delimited text file → text: UTF-8 with or without BOM, UTF-16 with BOM, which Excel calls "Unicode text", and
 * what older machines write: TCVN3 or VNI fonts over a Western code page, and the Vietnamese code page.
 */
import { legacyOf } from "../text/legacy/read-legacy";
import { marksOf, textMark } from "../text/text-marks";
import { UserError } from "../workbook/user-error";

/** @throws UserError `fileNotText` for bytes in none of these encodings, which would spoil every name. */
export function decodeText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    const text = decodeOldText(bytes);
    if (text !== null) return text;
    throw new UserError("fileNotText", { file }, { cause: error });
  }
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** From so many lines on it is no chance that they read well in an old code. */
const fewestLines = 2;

/** `null` where neither code makes Vietnamese of it. */
function decodeOldText(bytes: Uint8Array): string | null {
  const western = decodeAs("windows-1252", bytes);
  if (western === null) return null;
  const lines = (text: string) => text.split(/[\r\n]+/);
  const legacy = lines(western).filter((line) => legacyOf(line)?.certainty === "sure");
  if (legacy.length >= fewestLines) return western;
  const vietnamese = decodeAs("windows-1258", bytes)?.normalize("NFC") ?? "";
  const telling = lines(vietnamese).filter((line) => (marksOf(line) & textMark.vietnamese) !== 0);
  return telling.length >= fewestLines ? vietnamese : null;
}

function decodeAs(encoding: "windows-1252" | "windows-1258", bytes: Uint8Array): string | null {
  // No text has such bytes: it is a picture, a program, an old workbook.
  return bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20))
    ? null
    : new TextDecoder(encoding).decode(bytes);
}
