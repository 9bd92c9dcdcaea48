/**
 * What single cells of an assignments or criteria table say. Each reader gives `null` for what it cannot read;
 * blank cells are the caller's matter.
 */
import { lineOf } from "../catalogue/cell-text";
import { parseNumber } from "../text/parse-number";
import { searchKey } from "../text/search-key";
import type { CellValue } from "../workbook/cell-value";

/** A number of 0 or more, with a decimal comma or point: "1,5" and "1.125" are 1.5 and 1.125, "-3" is `null`. */
export function readAmount(value: CellValue): number | null {
  const amount = typeof value === "number" ? value : typeof value === "string" ? readDecimal(value) : null;
  return amount !== null && Number.isFinite(amount) && amount >= 0 ? amount : null;
}

/** In these tables one point is a decimal point: a quantity of "1.125" is no thousand. */
function readDecimal(text: string): number | null {
  return /^\s*\d+\.\d+\s*$/.test(text) ? Number(text) : parseNumber(text);
}

/** A share above 0 and at most 1: "50%", 0.5 and 50 are one half; 1 is the whole. */
export function readShare(value: CellValue): number | null {
  const text = typeof value === "string" ? value.trim() : null;
  const isPercent = text?.endsWith("%") ?? false;
  const amount = readAmount(isPercent && text !== null ? text.slice(0, -1) : value);
  if (amount === null) return null;
  const share = isPercent || amount > 1 ? amount / 100 : amount;
  return share > 0 && share <= 1 ? share : null;
}

const yesWords = new Set(["x", "1", "true", "co", "yes", "y", "v", "dung"]);
const noWords = new Set(["", "0", "false", "khong", "k", "ko", "no", "n", "sai"]);
const tickMarks = /^[✓✔☑●√]$/u;

/** A tick: x, 1, true, có, ✓ or their contrary. */
export function readTick(value: CellValue): boolean | null {
  const text = lineOf(value);
  if (tickMarks.test(text)) return true;
  const key = searchKey(text);
  if (yesWords.has(key)) return true;
  return noWords.has(key) ? false : null;
}
