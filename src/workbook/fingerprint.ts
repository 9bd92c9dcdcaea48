/**
 * A short text that differs when the content of a sheet differs, so that a host can refuse a change
 * which was computed from an older state. It guards against accidents, not against malice.
 */
import { rangeAddress } from "./address";
import type { CellValue } from "./cell-value";
import { forEachInSlices, runAtOnce, type Slices } from "./slices";
import type { SheetSnapshot } from "./workbook-snapshot";

/**
 * Covers what reading a catalogue depends on: every filled cell with its place, merged areas and hidden rows.
 * Blank cells around the content do not count, because hosts disagree about where the used block ends.
 */
export function fingerprintSheet(sheet: SheetSnapshot): string {
  return runAtOnce(fingerprintInSlices(sheet));
}

/** A snapshot never changes, and a file's is asked for its fingerprint when a change is planned and when it is applied. */
const fingerprints = new WeakMap<SheetSnapshot, string>();

export function* fingerprintInSlices(sheet: SheetSnapshot): Slices<string> {
  const known = fingerprints.get(sheet);
  if (known !== undefined) return known;
  const fingerprint = yield* computedInSlices(sheet);
  fingerprints.set(sheet, fingerprint);
  return fingerprint;
}

function* computedInSlices({ values, firstRow, firstColumn, merges, hiddenRows }: SheetSnapshot): Slices<string> {
  const hash = startHash();
  yield* forEachInSlices(values, (row, rowIndex) => {
    for (let columnIndex = 0; columnIndex < row.length; columnIndex++) {
      const value = row[columnIndex] ?? null;
      if (value === null || value === "") continue;
      hash.addUnit(firstRow + rowIndex);
      hash.addUnit(firstColumn + columnIndex);
      hash.addUnit(kindOf(value));
      hash.addText(textOf(value));
    }
  });
  for (const merge of merges.map(rangeAddress).sort()) hash.addText(merge);
  for (const row of [...hiddenRows].sort((a, b) => a - b)) hash.addText(String(row));
  return hash.text();
}

/** 8 letters that differ for different texts, save one time in four thousand millions. */
export function fingerprintText(text: string): string {
  const hash = startHash();
  hash.addText(text);
  return hash.text().slice(0, 8);
}

/** Keeps the number 1, the text "1" and the date of serial 1 apart. */
function kindOf(value: Exclude<CellValue, null>): number {
  if (typeof value === "string") return 1;
  if (typeof value === "number") return 2;
  if (typeof value === "boolean") return 3;
  return value.kind === "date" ? 4 : 5;
}

function textOf(value: Exclude<CellValue, null>): string {
  if (typeof value !== "object") return String(value);
  return value.kind === "date" ? String(value.serial) : value.code;
}

/** Two 32-bit FNV-1a style sums with different multipliers: 64 bits without BigInt. */
function startHash() {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  const addUnit = (unit: number): void => {
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b) ^ (second >>> 15);
  };
  return {
    addUnit,
    /** Each sum takes every other unit, which costs half; the length takes both. */
    addText(text: string): void {
      // The loop's own variables are faster than the closure's.
      let [one, two] = [first, second];
      for (let index = 1; index < text.length; index += 2) {
        one = Math.imul(one ^ text.charCodeAt(index - 1), 0x01000193);
        two = Math.imul(two ^ text.charCodeAt(index), 0x85ebca6b);
      }
      if (text.length % 2 === 1) one = Math.imul(one ^ text.charCodeAt(text.length - 1), 0x01000193);
      // What one sum took reaches the other, the high bits of each the low ones.
      first = one ^ (two >>> 15);
      second = two ^ (first >>> 13);
      addUnit(text.length);
    },
    text: (): string => [first, second].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join(""),
  };
}
