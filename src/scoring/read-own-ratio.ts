/**
 * A role's own ratio as a table gives it, in percent: 100 or 50 for d, đ and e of a leader, 0 to 100 for a, b and c of
 * support staff. "95", "95%" and "95,5" are read; 0,95 without a percent sign could be either, and is not.
 */
import { lineOf } from "../catalogue/cell-text";
import type { CellValue } from "../workbook/cell-value";
import { readAmount } from "./cell-readers";
import { halfRatio, leaderRatioKeys, ratioKeys, type Ratio, type RatioKey } from "./ratio-keys";

/** The ratio that a label names: "d", "Đ", "dd" for đ typed without its key, "e)"; `null` for anything else. */
export function ratioKeyOf(label: string): RatioKey | null {
  const key = label
    .normalize("NFC")
    .toLowerCase()
    .replace(/[).\s]+$/u, "");
  return ratioKeys.find((known) => known === (key === "dd" ? "đ" : key)) ?? null;
}

/** `null` for what cannot be read, or is none of the values that the ratio may have. */
export function readOwnRatio(key: RatioKey, value: CellValue): Ratio | null {
  const text = lineOf(value);
  const isPercent = text.endsWith("%");
  const amount = readAmount(isPercent ? text.slice(0, -1) : value);
  if (amount === null || amount > 100) return null;
  const isLeaders = leaderRatioKeys.some((known) => known === key);
  if (isLeaders) {
    const share = !isPercent && amount <= 1 ? amount : amount / 100;
    return share === 1 || share === halfRatio ? { key, value: share } : null;
  }
  const isDoubtful = !isPercent && amount > 0 && amount <= 1;
  return isDoubtful ? null : { key, value: amount / 100 };
}
