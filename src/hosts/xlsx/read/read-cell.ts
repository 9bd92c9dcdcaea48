/**
 * The value of one cell from what its element says.
 */
import type { CellValue } from "../../../workbook/cell-value";
import { days1904 } from "../../../workbook/serial-date";
import { TooLargeError } from "../package/package-error";
import { decodeCellText, decodeXml } from "../xml/xml-text";
import { readIsoTime } from "./iso-time";

export interface ValueContext {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly usesDates1904: boolean;
}

export interface RawCell {
  /** The `t` attribute; `null` means a number. */
  readonly type: string | null;
  readonly style: number;
  /** Escaped text of `v`, or of the inline string; `null` when there is none. */
  readonly text: string | null;
  readonly hasFormula: boolean;
}

type Reader = (text: string, context: ValueContext, style: number) => CellValue;

const readers: Readonly<Record<string, Reader>> = {
  s: (text, { strings }) => strings[Number(text)] ?? null,
  str: decodeCellText,
  inlineStr: decodeCellText,
  b: (text) => text.trim() === "1" || text.trim() === "true",
  e: (text) => ({ kind: "error", code: decodeXml(text) }),
  d: (text, context, style) => readIsoTime(decodeXml(text)) ?? readNumber(text, style, context) ?? decodeXml(text),
};

/** An empty text counts only as the result of a formula. */
export function readCellValue(cell: RawCell, context: ValueContext): CellValue {
  const { type, text, style } = cell;
  if (text === null) return cell.hasFormula && type === "str" ? "" : null;
  const read = type === null ? undefined : readers[type];
  const value = read ? read(text, context, style) : readNumber(text, style, context);
  return value === "" && !cell.hasFormula ? null : value;
}

function readNumber(text: string, style: number, context: ValueContext): CellValue {
  const number = Number(text);
  if (!Number.isFinite(number) || (number === 0 && text.trim() === "")) return null;
  if (!context.dateStyles.has(style)) return number;
  return { kind: "date", serial: number + (context.usesDates1904 ? days1904 : 0) };
}

/** Excel's cells hold 32,767 characters; other programs may write more, but never a book. */
const longestText = 1_000_000;

/** Throws `TooLargeError` for text that no cell holds: everything that reads it would take for ever. */
export function checkedText(raw: string): string {
  if (raw.length > longestText) throw new TooLargeError("a text that no cell holds");
  return raw;
}
