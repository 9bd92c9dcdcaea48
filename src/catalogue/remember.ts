/**
 * Remembering what a text was read as: cells of a closed list say the same few things thousands of times.
 */
import type { CellValue } from "../workbook/cell-value";

/** Longer texts hardly come twice. */
const longestRemembered = 100;

/** The same reader, which reads each short text once; `longest` in UTF-16 units, for texts that do come again. */
export function remember<Value extends CellValue, Result>(
  read: (value: Value) => Result,
  { longest = longestRemembered }: { readonly longest?: number } = {},
): (value: Value) => Result {
  const known = new Map<string, Result>();
  return (value) => {
    if (typeof value !== "string" || value.length > longest) return read(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const result = read(value);
    known.set(value, result);
    return result;
  };
}
